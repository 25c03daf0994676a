/** Fronts and headings of reports, and every fact that they give. The speakers are invented. */
import type { PageMeta } from '../../pipeline/types.ts'

export interface FactsExample {
  what: string
  text: string
  file?: string
  meta?: PageMeta
  /** title | area code level | path | date year | congress session | speaker office */
  facts: string
  /** review, interval / plan, interval */
  periods?: string
  /** published on, by */
  page?: string
  /** Rules of all doubts but those about the page and the licence. */
  doubts?: string[]
}

const body = '各位代表：\n我代表政府向大会报告工作。\n一、2020年工作回顾\n二、2021年工作安排\n'

export const factsExamples: FactsExample[] = [
  {
    what: 'a meeting broken over lines, letters spaced out',
    text: `政 府 工 作 报 告\n——2021年1月12日在运城市盐湖区第十六届人民代表大会\n\n第五次会议上\n\n运城市盐湖区人民政府区长  张 三\n\n${body}`,
    facts: '政府工作报告 | 盐湖区 140802 county | 山西省/运城市/盐湖区 | 2021-01-12 2021 | 16 5 | 张三 区长',
    periods: '2020 / 2021',
  },
  {
    what: 'a title in two lines, the date in brackets after the meeting, an acting head',
    text: `政府工作报\n告\n——在岚县第十七届人民代表大会第七次会议上\n（2021年1月12日）\n岚县人民政府代县长　李四光\n${body}`,
    facts: '政府工作报告 | 岚县 141127 county | 山西省/吕梁市/岚县 | 2021-01-12 2021 | 17 7 | 李四光 代县长',
  },
  {
    what: 'a date in Chinese numerals, the short form of the congress, the page’s lines in between',
    text: `下载\n打印\n【字号：\n加大\n】\n2021年甘肃省政府工作报告\n——二○二一年一月二十七日在甘肃省十三届人大四次会议上\n来源：某报\n时间：2021-02-10\n甘肃省省长 王五\n${body}`,
    facts: '2021年甘肃省政府工作报告 | 甘肃省 620000 province | 甘肃省 | 2021-01-27 2021 | 13 4 | 王五 省长',
    page: '2021-02-10 某报',
  },
  {
    what: 'a page’s stamp is not the date of the speech',
    text: `2021年宁夏回族自治区政府工作报告\n发表时间：\n2021-02-09 09:45:30\n来源：\n某报客户端\n${body}`,
    facts: '2021年宁夏回族自治区政府工作报告 | 宁夏回族自治区 640000 province | 宁夏回族自治区 | - 2021 | - - | - -',
    page: '2021-02-09 某报客户端',
    doubts: ['facts/date', 'facts/congress', 'facts/session', 'facts/speaker', 'facts/speaker-office'],
  },
  {
    what: 'a stamp right before a meeting that has its date behind it',
    text: `政府工作报告\n发布时间：2021年1月20日\n——在岚县第十七届人民代表大会第七次会议上\n2021年1月12日\n县长 王五\n${body}`,
    facts: '政府工作报告 | 岚县 141127 county | 山西省/吕梁市/岚县 | 2021-01-12 2021 | 17 7 | 王五 县长',
    page: '2021-01-20 null',
  },
  {
    what: 'a stamp without a label, and no date of the speech',
    text: `政府工作报告\n2021年1月20日 10:00\n——在岚县第十七届人民代表大会第七次会议上\n县长 王五\n${body}`,
    facts: '政府工作报告 | 岚县 141127 county | 山西省/吕梁市/岚县 | - 2021 | 17 7 | 王五 县长',
    page: '2021-01-20 null',
    doubts: ['facts/date'],
  },
  {
    what: 'a name alone under the meeting, words of the page above the title',
    text: '导航\n动态\n政府工作报告\n1957年6月26日在第一届全国人民代表大会第四次会議上\n王 五\n各位代表：\n',
    facts: '政府工作报告 | 中华人民共和国 100000 country | 中华人民共和国 | 1957-06-26 1957 | 1 4 | 王五 -',
    doubts: ['facts/speaker-office'],
  },
  {
    what: 'a caption with a date, a head of an autonomous region with a dot in the name',
    text: `1月9日，大会开幕。记者 赵六 摄\n政府工作报告\n2021年1月9日在新疆维吾尔自治区第十三届人民代表大会第四次会议上\n自治区人民政府主席 某某·某某某\n${body}`,
    facts: '政府工作报告 | 新疆维吾尔自治区 650000 province | 新疆维吾尔自治区 | 2021-01-09 2021 | 13 4 | 某某·某某某 主席',
  },
  {
    what: 'the speaker only in a sentence, which is no title either',
    text: `盐湖区人民政府区长张三在区十六届人大五次会议上作政府工作报告\n政府工作报告\n${body}`,
    file: '140802-2021.txt',
    facts: '政府工作报告 | 盐湖区 140802 county | 山西省/运城市/盐湖区 | - 2021 | 16 5 | 张三 区长',
    doubts: ['facts/date'],
  },
  {
    what: 'a name of many districts, told apart by the name of the file',
    text: `政府工作报告\n2021年1月12日在鼓楼区第十八届人民代表大会第五次会议上\n区长 王五\n${body}`,
    file: '350102-2021.txt',
    facts: '政府工作报告 | 鼓楼区 350102 county | 福建省/福州市/鼓楼区 | 2021-01-12 2021 | 18 5 | 王五 区长',
  },
  {
    what: 'the same, told apart by the site of the page',
    text: `政府工作报告\n2021年1月12日在鼓楼区第十八届人民代表大会第五次会议上\n区长 王五\n${body}`,
    meta: { siteCode: '3201060003' },
    facts: '政府工作报告 | 鼓楼区 320106 county | 江苏省/南京市/鼓楼区 | 2021-01-12 2021 | 18 5 | 王五 区长',
  },
  {
    what: 'the same, and nothing tells it apart',
    text: `政府工作报告\n2021年1月12日在鼓楼区第十八届人民代表大会第五次会议上\n区长 王五\n${body}`,
    facts: '政府工作报告 | 鼓楼区 - - | 鼓楼区 | 2021-01-12 2021 | 18 5 | 王五 区长',
    doubts: ['facts/area-code', 'facts/level'],
  },
  {
    what: 'the text is of another area than the file’s name says',
    text: `政府工作报告\n2021年1月12日在岚县第十七届人民代表大会第七次会议上\n县长：王五\n${body}`,
    file: '140802-2021.txt',
    facts: '政府工作报告 | 岚县 141127 county | 山西省/吕梁市/岚县 | 2021-01-12 2021 | 17 7 | 王五 县长',
    doubts: ['facts/area'],
  },
  {
    what: 'an area that has since gone',
    text: '政府工作报告\n2018年1月12日在莱芜市第十八届人民代表大会第二次会议上\n市长 王五\n各位代表：\n一、2017年工作回顾\n二、2018年工作安排\n',
    facts: '政府工作报告 | 莱芜市 371200 prefecture | 山东省/莱芜市 | 2018-01-12 2018 | 18 2 | 王五 市长',
    periods: '2017 / 2018',
  },
  {
    what: 'a town, which has no code in the list',
    text: `虹桥镇政府工作报告\n——2021年1月12日在乐清市虹桥镇第二届人民代表大会第五次会议上\n镇长 赵六\n${body}`,
    facts: '虹桥镇政府工作报告 | 虹桥镇 - township | 浙江省/温州市/乐清市/虹桥镇 | 2021-01-12 2021 | 2 5 | 赵六 镇长',
    doubts: ['facts/area-code'],
  },
  {
    what: 'a day that the calendar does not have',
    text: `政府工作报告\n2021年2月30日在岚县第十七届人民代表大会第七次会议上\n县长 王五\n${body}`,
    facts: '政府工作报告 | 岚县 141127 county | 山西省/吕梁市/岚县 | - 2021 | 17 7 | 王五 县长',
    doubts: ['facts/date'],
  },
  {
    what: 'a five-year review given in December',
    text: '政府工作报告\n2021年12月28日在苏州市第十七届人民代表大会第一次会议上\n苏州市人民政府代市长 王五\n各位代表：\n一、2021年和过去五年工作回顾\n二、今后五年的奋斗目标\n三、2022年重点工作\n',
    facts: '政府工作报告 | 苏州市 320500 prefecture | 江苏省/苏州市 | 2021-12-28 2021 | 17 1 | 王五 代市长',
    periods: '2021 2017/2021 / 2022 2022/2026',
  },
  {
    what: 'one plan ends and the next begins',
    text: '政府工作报告\n——2016年2月24日在运城市第三届人民代表大会第六次会议上\n市长 王五\n各位代表：\n一、2015年和“十二五”工作回顾\n二、“十三五”发展的总体思路和目标任务\n三、2016年的重点工作\n',
    facts: '政府工作报告 | 运城市 140800 prefecture | 山西省/运城市 | 2016-02-24 2016 | 3 6 | 王五 市长',
    periods: '2015 2011/2015 / 2016 2016/2020',
  },
  {
    what: 'only the five years are looked back on',
    text: '政府工作报告\n——2026年2月2日在山西省第十四届人民代表大会第五次会议上\n省长 王五\n各位代表：\n一、“十四五”时期工作回顾\n二、“十五五”时期总体要求和目标任务\n三、2026年工作安排\n',
    facts: '政府工作报告 | 山西省 140000 province | 山西省 | 2026-02-02 2026 | 14 5 | 王五 省长',
    periods: '2021/2025 2021/2025 / 2026 2026/2030',
  },
  {
    what: 'a term of four years',
    text: '政府工作报告\n——2007年2月8日在泾县第十五届人民代表大会第一次会议上\n县长 王五\n各位代表：\n一、过去四年政府工作回顾\n二、今后五年的奋斗目标\n三、2007年工作安排\n',
    facts: '政府工作报告 | 泾县 341823 county | 安徽省/宣城市/泾县 | 2007-02-08 2007 | 15 1 | 王五 县长',
    periods: '2003/2006 2003/2006 / 2007 2007/2011',
  },
  {
    what: 'a term of six years, the headings run on into their paragraphs',
    text: '政府工作报告\n——2007年2月8日在泾县第十五届人民代表大会第一次会议上\n县长 王五\n各位代表：\n一、过去六年的工作回顾2001年以来，县政府做了很多工作。\n二、今后五年的目标任务今后五年，是关键的五年。\n三、2007年工作安排今年要完成本届政府的任期目标。\n',
    facts: '政府工作报告 | 泾县 341823 county | 安徽省/宣城市/泾县 | 2007-02-08 2007 | 15 1 | 王五 县长',
    periods: '2001/2006 2001/2006 / 2007 2007/2011',
  },
  {
    what: 'headings that run on: the aims of a term are no review of five years',
    text: '政府工作报告\n——2005年2月8日在泾县第十四届人民代表大会第三次会议上\n县长 王五\n各位代表：\n一、2004年政府工作回顾2004年，县政府做了很多工作。\n二、2005年政府工作的主要任务今年是实现本届政府任期目标的关键一年。\n',
    facts: '政府工作报告 | 泾县 341823 county | 安徽省/宣城市/泾县 | 2005-02-08 2005 | 14 3 | 王五 县长',
    periods: '2004 / 2005',
  },
  {
    what: 'the State Council, its head on a line of his own',
    text: '政府工作报告\n——2023年3月5日在第十四届全国人民代表大会第一次会议上\n国务院总理　\n王五\n各位代表：\n一、过去一年和五年工作回顾\n二、对今年政府工作的建议\n',
    facts: '政府工作报告 | 中华人民共和国 100000 country | 中华人民共和国 | 2023-03-05 2023 | 14 1 | 王五 总理',
    periods: '2022 2018/2022 / 2023',
  },
  {
    what: 'the State Council without any front: the year by the headings, the session by the year',
    text: '各位代表：\n现在，我代表国务院，向大会作政府工作报告。\n一、1998年工作回顾和1999年工作的总体要求\n',
    facts: '- | 中华人民共和国 100000 country | 中华人民共和国 | - 1999 | 9 2 | - -',
    periods: '1998 / 1999',
    doubts: ['facts/title', 'facts/date', 'facts/speaker', 'facts/speaker-office', 'facts/congress'],
  },
  {
    what: 'the year by the session that the speech turns to',
    text: '各位代表：\n我代表国务院，向第六届全国人民代表大会第一次会议作政府工作报告。\n过去五年的回顾\n今后五年的主要任务\n',
    facts: '- | 中华人民共和国 100000 country | 中华人民共和国 | - 1983 | 6 1 | - -',
    periods: '1978/1982 1978/1982 / 1983/1987 1983/1987',
    doubts: ['facts/title', 'facts/date', 'facts/speaker', 'facts/speaker-office'],
  },
  {
    what: 'no date, but the words plan the next year: given at the end of its own',
    text: '各位代表：\n我代表国务院，向第五届全国人民代表大会第四次会议作报告。\n今年的计划可以完成。1982年的计划要求增长4%。明年的任务很重，明年要抓好农业。为了实现明年的计划，要努力工作。\n',
    facts: '- | 中华人民共和国 100000 country | 中华人民共和国 | - 1981 | 5 4 | - -',
    periods: '1981 / 1982',
    doubts: ['facts/title', 'facts/date', 'facts/speaker', 'facts/speaker-office'],
  },
  {
    what: 'the next year is named once or twice, as one of the years ahead',
    text: '各位代表：\n我代表国务院，向第五届全国人民代表大会第四次会议作报告。\n今年要增长4%。到1982年完成改造，明年再作安排。\n',
    facts: '- | 中华人民共和国 100000 country | 中华人民共和国 | - 1981 | 5 4 | - -',
    periods: '1980 / 1981',
    doubts: ['facts/title', 'facts/date', 'facts/speaker', 'facts/speaker-office'],
  },
  {
    what: 'nothing but the file’s name',
    text: '各位代表：\n今年的工作很多。\n',
    file: '140802-2020.txt',
    facts: '- | 盐湖区 140802 county | 山西省/运城市/盐湖区 | - 2020 | - - | - -',
    periods: '2019 / 2020',
    doubts: ['facts/title', 'facts/date', 'facts/congress', 'facts/session', 'facts/speaker', 'facts/speaker-office', 'facts/year', 'facts/area'],
  },
  {
    what: 'the head that a page has outside its text, and the page’s own words',
    text: body,
    meta: {
      title: '政府工作报告-某市人民政府', publishedOn: '2021-02-01 10∶00', publisher: '本网', url: 'https://example.gov.cn/a.html',
      head: '政府工作报告\n（2021年1月12日在岚县第十七届人民代表大会第七次会议上）\n县长 王五',
    },
    facts: '政府工作报告 | 岚县 141127 county | 山西省/吕梁市/岚县 | 2021-01-12 2021 | 17 7 | 王五 县长',
    page: '2021-02-01 本网',
  },
]

/** YAML -> the facts, or the words that the error has. */
export const sidecarExamples: [yaml: string, facts: object | string][] = [
  ['area_code: "140802"\ndelivered_on: 2020-04-21\ncongress: 16', { area_code: '140802', delivered_on: '2020-04-21', congress: 16 }],
  ['area_code: 140802\nreview_period: 2019', { area_code: '140802', review_period: '2019' }],
  ['plan_period: 2021/2025\nspeaker: null', { plan_period: '2021/2025', speaker: null }],
  ['', {}],
  ['# only a remark', {}],
  ['titel: a', '"titel" is not a known key'],
  ['__proto__: {a: 1}', '"__proto__" is not a known key'],
  ['constructor: a', '"constructor" is not a known key'],
  ['congress: sixteen', '"congress" must be a number such as 16'],
  ['delivered_on: 21.4.2020', '"delivered_on" must be a date of the calendar such as 2020-04-21, not 21.4.2020'],
  ['source_url: javascript:alert(1)', '"source_url" must be an address'],
  ['title: [a, b]', '"title" must be a text'],
  ['title: a\ntitle: b', 'is no YAML'],
  ['title: &a [*a]', '"title" must be a text'],
  ['- a', 'has no list of key: value'],
  ['title: "', 'is no YAML'],
  [`title: ${'a'.repeat(20_000)}`, 'is longer than 10000 characters'],
]
