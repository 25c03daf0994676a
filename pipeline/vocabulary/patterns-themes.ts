/** Patterns of themes: what a clause opens for the nouns behind it. */
import { oneOf, pattern } from './pattern.ts'

/** `。石化产业`: a theme at the beginning of a clause. */
export const theme = /(?:^|[，。；：])([^，。；：、0-9“”《》（）\s]{2,16}?)(产业|方面|行业|班列)(?!园|链|工人|结构|集聚区|基地|项目|转移|体系|基金|政策|帮扶|工程|布局|扶贫|强)/gu
/** `推动`: before a theme, what is done to it. */
export const themeOpener = pattern`^(?:${oneOf('全省 全市 全区 全县 全国 在 要 拓展 延伸 布局 推动 推进 深化 加快 做强 做大 做优 做精 壮大 促进 培育 大力 发展 打造 提升 巩固 支持 抓好 聚焦 围绕 持续 积极 着力')})+`
/** `另一`: what is no theme though 方面 stands behind. */
export const noTheme = pattern`^${oneOf('另一 经济 国民经济 各个 其他 这些 几个 多个 两个 三个 有关 相关 主要 等')}|等$`
/** `产值`: a noun that takes its subject from a theme. */
export const themed = pattern`^(?:全年|年)?${oneOf('产量 总产量 产值 总产值 年产值 综合产值 产业规模 规模 总规模 营业收入 营收 主营业务收入 增加值 投资 完成投资 销售收入 销售额 装机 装机规模 交易额 总产 开行 发送 到发 开行列数')}$`
/** `绿色开采`: what a theme with 方面 says is done, at its end. */
export const activityBehind = pattern`(?:绿色|智能|安全|高效|清洁){0,4}${oneOf('发展 开采 开发 生产 建设 种植 养殖 供应 保障 利用 增储上产')}$`
/** `产业`: a kind that stays in the name. */
export const thingKind = pattern`^${oneOf('产业 行业 班列')}$`
