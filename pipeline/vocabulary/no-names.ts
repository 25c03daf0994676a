/** Words that alone, or one behind the other, are no name of anything: nothing is measured by 由 or 个比重. */
// Left out: 总量, 数量, 其他, which stand for a thing that was named before; 600分以上 limits one.
import { oneOf } from './pattern.ts'

/** Prepositions, conjunctions, particles, pronouns, adverbs. */
const functionWords = `
  由 从 自 以 对 在 和 与 及 或 并 但 而 又 也 都 还 就 将 已 共 只 仍 即 使 让 把 被 向 为 其 这 那 此 它 却 更 再 最 很
  的 了 着 得 所 之 于 至 到 达 超 过 约 近 多 余 等 可 会 要 须 应 若 如 因 则 且 比 较 较之 占 被 给 按 经 使得
  以及 以至 以来 其中 我们 他们 它们 虽然 但是 特别 尤其 一般 最后 没有 应该 可能 还可能 能够 就能 还多 搞好
  分别 左右 各自 均 达到 接近 接近于 超过 突破 高出 高于 低于 需要 涉及 用于 形成 体现 实现 完成 保持 变为 转为`

/** Measures without what they are of. */
const bareMeasures = `
  比重 比例 占比 份额 增速 增幅 涨幅 降幅 增长 下降 增加 减少 提高 同比 环比 年均 平均 累计 合计 人均 净增 新增`

/** Times and areas that a name may begin with. */
const timesAndAreas = `
  上年 去年 今年 明年 全年 当年 每年 本年 同期 年初 年末 年底 前年 年 月份 月 日 季度 上半年 下半年
  全国 全省 全市 全区 全县 全州 全镇 全球`

/** Units and numerals: what counts, not what is counted. */
const unitsAndNumerals = `
  个百分点 百分点 百分之 公里 平方米 个 项 家 件 名 位 户 亩 次 级 元 吨 米 度 倍 番 成 分 第 前 后 万 亿 千 百 十
  零 一 二 两 三 四 五 六 七 八 九 几 数`

/** Every such word in a name. */
export const noName = new RegExp(oneOf(functionWords, bareMeasures, timesAndAreas, unitsAndNumerals), 'gu')

/** Goods whose name has one character: 煤增长26%, 纸4万吨. */
export const shortGoods: ReadonlySet<string> = new Set('煤铁铜铝锡糖盐纸电油布纱茶粮棉丝肉蛋奶鱼菜钢')
