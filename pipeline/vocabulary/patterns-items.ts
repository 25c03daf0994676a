/** Patterns of the words that say what money is for. */
import { oneOf, pattern } from './pattern.ts'

/** `每人每年`: rate words inside an item. */
export const rateWords = /(?:每人每年|每人每月|每人|每月|每年|每户|人均|再(?!就业|生|造|制造|贷款|融资|保险)|一次性)+/gu
/** `累计`: words before an item that say nothing of its purpose. */
export const itemOpeners = /^(?:[^，。；]{0,4}财政|省委省政府|累计|共|已|年度|计划|完成|各类|财政|中央|省级|各级|全年|新增|总|每年|统筹|成功|争取|整合|积极|再|多方|国务院|预算内)+/u
/** `用于`: words between an amount and its purpose. */
export const purposeOpeners = /^(?:多|左右|以上|的|主要|以保证|设立了?|了|一大?批|为[0-9.]+[万亿]?[多余]?[户人名]|[0-9]+[多余]?个|用于|专项|用来|支持|实施|推进|建设|完成|重点支持|全部)+/u
/** `乡镇卫生院1.88万所`: counts inside a purpose. */
export const countsInside = /(?<=[^0-9、，.])[0-9.]{1,9}[万多]{0,2}(?:所|个|处|座|套|条|项|户|家|公里)(?=、|$)/gu
/** `12.5亿元`: another amount in what looked like a purpose. */
export const otherAmount = /[0-9][多余]?[万亿]*元/u
/** `投资`: stays behind the purpose it is for; always two characters. */
export const spendingVerb = pattern`^${oneOf('投资 投入')}`
/** `资金，用于农村道路`: that purpose. */
export const fundUse = pattern`^([^，。；]{0,8})，${oneOf('主要 用于 主要用于 支持 重点 实施 加强 推进 开展 对')}?([^，。；]{2,30})`
/** `实施`: a verb behind an amount, no noun of its item. */
export const purposeVerb = pattern`^${oneOf('用于 实施')}`

/** `市、县两级财政筹资`: a payer and how it pays, and nothing else. */
export const onlyPayer = pattern`^${oneOf(
  '中央 省 市 县 区 乡 、 两级 三级 国家 全国 地方 全省 全市 各级 政府 财政 预算 多方 累计 为此 今年 每年 连续 三年 五年 今后 再 将 拟 已 又 共 安排 投入 筹资 筹措 筹集 ' +
  '支出 投资 拨付 下达 下拨 拿出 落实 整合 设立 增加 专项 补助 补贴 政策 各类 资金 补助金 完成 争取 计划 年度 积累 用',
)}+$`
/** `专项资金`: what a payer's subject ends in that belongs to the item. */
export const fundAtEnd = pattern`${oneOf('专项资金 救助资金 补助资金 补贴资金 资金 补助金 投入 投资')}$`
/** `社会保障基金`: a name that is one of money by itself. */
export const fundName = pattern`${oneOf('基金 资金 经费')}$`
/** `补助标准`: a rate that does not say of what. */
export const bareRate = pattern`^(?:财政)?${oneOf('补助 补贴 资助 奖励 救助')}${oneOf('标准 金额')}$`

/** `标准提高到`: what raises a rate, left behind its name. */
export const raisedTo = pattern`(?:分别|统一)?再?${oneOf('提标 提高 增加 提升 上调 调整 达')}?${oneOf('到 至')}月?$`
/** `养老金从2004年`: where a rate came from. */
export const endingFrom = /(?:从|由)(?:[0-9]{4}年)?$/u
/** `把补助标准`: words before an item that are no part of it. */
export const itemLead = pattern`^${oneOf('把 将 按 按照 拟 再 又')}(?=.{3})`
/** `推动11个重点项目投资`: an act and a count before what is paid for. */
export const countLead = pattern`^${oneOf('推动 推进 实施 完成')}[0-9]+[个项]`
/** `幼儿园15个投资`: a count between a thing and its money. */
export const countBefore = pattern`^([^0-9]{2,30})[0-9]+[个处所项家条座](?=(?:总|计划|年度)*${oneOf('投资 投入')}$)`
const thing = oneOf('项目 工程 小镇 基地 园区 中心 产业园 公园 公路 铁路 机场 水库 景区')
const happens = oneOf('主体 完工 落户 落地 被 开工 建成 刷新 签约 启动 竣工 投产 加快 全面 顺利 正式')
/** `颜料小镇被评为示范小镇投资`: what happened to a thing, between it and its money. */
export const predicate = pattern`^(.{2,24}?${thing})${happens}.*?(总投资|投资|投入)$`
/** `颜料项目落户园区`: the same in a purpose. */
export const predicateBehind = pattern`^(.{2,24}?${thing})${happens}.*$`
/** `投资全部落实`: that money came. */
export const settled = pattern`(${oneOf('投资 资金')})(?:全部|已)?${oneOf('落实 到位')}$`

/** `为72名孤儿发放补贴`: groups counted, the last of them and what it is paid. */
export const paidTo = pattern`^[对为给向](?:([^，。；]{0,60})、)?[0-9.]+[万余多]*[名户位人]([^、，。；0-9]{2,20}?)(?:(?:发放|给予|提供)的?([^，。；0-9]{2,20})|(${oneOf('生活 护理 基本 最低')}*${oneOf('补贴 补助 津贴 保障金 资助金 生活费 奖励 慰问金 救助金')}))$`
/** `对新认定企业给予奖励`: a group without a count, and what it is given. */
export const givenTo = /^[对为给向]([^，。；0-9]{2,24}?)(?:发放|给予|提供|兑现)(?=[^，。；]{2})/u
/** `标准给予生活费补助`: what is paid by a standard. */
export const standardPaid = /^[^，。；]{0,30}标准(?:给予|进行|发放|予以)([^，。；0-9]{2,12})/u
/** `按小学每生每年`: the member of a list that has a rate. */
export const rateMember = /(?:按照?|、|，|（即|^)([^，。；、0-9按]{0,12}?)(?:每[人生名户学月年期]+)+$/u
/** `对寄宿生，按`: who is paid by a standard. */
export const standardGroup = /^.*对([^，。；]{2,30}?)，?按/u

/** `总投资`: money that the words behind it say of what. */
export const wholeInvestment = /总投资$/u
/** What is put behind the thing that such money is for. */
export const totalInvestment = '总投资'
/** `的新型锂盐项目`: that thing. */
export const describedBehind = pattern`^的([^，。；、]{2,30}?${oneOf('项目 工程 基地 产业园 中心 园区 机组')})`

/** What stands between a member and what it is. */
export const possessive = '的'
/** `将`: before an amount with whose money something is done. */
export const handling = /[将把](?:不少于|不低于|约|近|超过)?$/u
/** `中央财政资金纳入`: that money, and what is done with it. */
export const handledMoney = pattern`^的?([^，。；、0-9]{1,12}(?:资金|基金|债券|贷款|结余|收益|款))(?:全部|直接|全额|及时|统一)?${oneOf('纳入 下沉 下达 注入 分配 转为 转移 划转')}`
/** `，`: a mark between an amount and its purpose. */
export const softMark = /[，、]/u
/** `。`: a mark that ends a purpose. */
export const clauseMark = /[，；。！？]/u
/** `用于农村`: begins a purpose behind a comma. */
export const purposeAhead = pattern`^${oneOf('用于 主要用于 重点用于 全部用于 专项用于 设立 以保证 解决')}|^为(?:[0-9]|[^，。；]{2,16}${oneOf('购买 发放 新建 改造')})`
/** `用于科技、教育的支出分别为`: what each member of such a list is. */
export const dealtUse = /用于[^，。；]{1,40}的(支出|投入|资金)分别/u
/** `小学、初中公用经费分别`: two members, the second with the words that both share. */
export const dealtPair = /([^，。；、0-9]{2,8})[、和与]([^，。；、0-9]{4,30})分别/u
/** `补助标准`: the last member's kind of rate, which the others share. */
export const dealtRate = pattern`(${oneOf('补助 补贴 补差 津贴 救助')})${oneOf('平均 最低 人均')}?(${oneOf('标准 水平')})$`
/** `初中`: a member that stands for another. */
export const twinMember = pattern`^${oneOf('城镇 农村 城市 乡村 小学 初中 高中')}$`
/** `比上年增加`: a clause behind an amount that says how much, not for what. */
export const noPurpose = pattern`^${oneOf('完成率 增长 下降 比 较 同比 扣除 其中 占 新增 缓税 降费 带动 惠及 拉动 撬动 覆盖')}`
/** `扶贫项目26个`: a count that ends a purpose. */
export const countAtEnd = /(?<=[^0-9]{2})[0-9]{1,9}[多余]?[个处所项家条座]$/u
/** `3亿`: a figure. */
export const figure = /[0-9]/u
/** `（不含住宿费）`: a remark. */
export const brackets = /（[^（）]*）/gu
/** `深入开展`: words that open a clause and name nothing. */
export const toldLead = pattern`^(?:[一二三四五六七八九十]是)?(?:${oneOf('深入 全面 扎实 积极 大力 持续 进一步 切实 高度 广泛 认真 更加 积极的 开展 推进 实施 加强 完善 强化 做好 抓好 重视 全市 全省 全县 全区 免除 建立 建立了')})*`
/** `工作已圆满完成`: what a clause says of its subject. */
export const toldEnd = pattern`${oneOf('覆盖 进一步 已 得到 不断 取得 全面 圆满 显著 明显 有效 逐步 顺利 持续')}`
/** `同时`: a clause that tells nothing. */
export const noTold = pattern`^.?$|^${oneOf('同时 此外 为此 其中 实现 坚持')}|${oneOf('以来 年来 范围')}$|.{25}`
