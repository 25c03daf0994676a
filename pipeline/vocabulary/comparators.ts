/** Words beside a quantity that say how the value is meant. They are no part of the quantity. */
import type { Comparator } from '../types.ts'

/** Before the number, nearest to it. 达到, 保持在, 力争, 确保 say `eq` and are verbs. */
export const before: readonly (readonly [words: string, comparator: Comparator])[] = [
  ['约 大约 近 接近 将近 大概 左右为 逾约', 'approx'],
  ['超 超过 突破 逾 大于 高于 多于 跨过 跨越 跃上 跨上 登上 迈过 迈上 冲破 首破 越过 破 跨 首次突破 首次超过 接连突破 相继突破 先后突破 再破 站上 跨入 踏上 冲刺 连续突破 连续跨越 连续迈上 连续跨过 连跨 连破 历史性突破 跃过 已超 已突破 提前突破 超出 快于 跨过两个 跨过三个 跨越两个 跨越三个 连跨两个 连跨三个 连续跨越两个 连续跨越三个 连续跨过两个 连续跨过三个 接连跨越两个 接连跨越三个 先后跨越两个 先后跨越三个 连续迈上两个 连续迈上三个 连续突破两个 连续突破三个', 'gt'],
  ['达到或略高于 达到或高于 达到或超过 达到和超过 达到或突破 不低于 不少于 不小于 至少 最少 不得低于 不得少于 不差于 最低', 'ge'],
  ['不超过 不高于 不大于 不多于 至多 最多 不得超过 最高 最高可达 不突破 控制在不超过 最高不超过', 'le'],
  ['低于 少于 小于 不足 不到 未达 低于了', 'lt'],
]

/** After the quantity. 上下 is left out where 以上下 might be meant. */
export const after: readonly (readonly [words: string, comparator: Comparator])[] = [
  ['左右 上下', 'approx'],
  ['以上 及以上 或以上 （含）以上 (含)以上 之上 以上水平', 'ge'],
  ['以内 以下 之内 及以下 之下 内', 'le'],
]
