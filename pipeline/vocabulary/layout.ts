/** Words that tell a speech from the page around it, and how notes (相关注释) are written. */

/** Forms of address that open a speech; the first one that stands alone begins the body. */
export const ADDRESSES: readonly string[] = [
  '各位代表', '各位人大代表', '各位委员', '各位领导', '同志们', '主席团', '尊敬的各位代表',
  '主任、各位代表',
]

/** Characters that may stand behind a form of address. */
export const ADDRESS_ENDS = '：:！!，,、'

/** Characters that end a sentence or a paragraph of prose. */
export const SENTENCE_ENDS = '。！？；：!?;:'
/** Characters that end prose; a colon ends a label as well. */
export const PROSE_ENDS = '。！？；!?;'

/** Characters that end a sentence for good: a heading reaches as far as the first of them. */
export const FULL_STOPS = '。！？'

/** Marks that a heading is written without. */
export const HEADING_TRIM = '。；：，、;:,'

/** Punctuation that no new paragraph begins with: before it a line was broken inside a sentence. */
export const MID_SENTENCE = '，。、；：》）」』”’！？,.;:)!?'

export const OPEN_QUOTES = '“‘「『'
export const CLOSE_QUOTES = '”’」』'
/** The straight quote opens and closes. */
export const QUOTES = `${OPEN_QUOTES}${CLOSE_QUOTES}"＂`

/** Lines of a page that say nothing by themselves: buttons, font sizes, breadcrumbs. */
export const NOISE_LINES: ReadonlySet<string> = new Set([
  '下载', '打印', '全屏', '收藏', '字号', '字体', '加大', '还原', '减小', '大', '中', '小', '特大', '默认',
  '分享', '首页', '关闭', '返回', '返回顶部', '打印本页', '关闭窗口', '关闭本页', '关闭页面', '朗读', '复制',
  '微信', '微博', '纠错', '转发', '评论', '点赞', '无障碍', '长者模式', '网站首页', '政务公开', '政府信息公开',
  '放大', '缩小', '正文', '保存', '语音播报', '繁体', '简体', '适老化', '我要纠错', '下载本页', '字号：大中小',
])

/** Labels that open a line of page data; their value stands behind them or on the next line. */
export const NOISE_LABELS: readonly string[] = [
  '来源', '信息来源', '文章来源', '稿件来源', '时间', '发布时间', '发表时间', '发布日期', '更新时间', '成文日期',
  '发文日期', '生成日期', '公开日期', '日期', '作者', '编辑', '责任编辑', '责编', '审核', '校对', '初审',
  '复审', '终审', '阅读量', '阅读次数', '阅读', '浏览次数', '浏览量', '浏览', '点击数', '点击量', '点击', '访问量', '字号',
  '字体', '字体大小', '分享', '分享到', '分享至', '当前位置', '您当前的位置', '您现在的位置', '您的位置', '位置',
  '索引号', '主题分类', '发文机关', '发布机构', '发文字号', '文号', '公开方式', '主题词', '信息分类', '标题',
  '有效性', '体裁', '内容摘要', '摘要', '内容提要', '发文单位', '发文时间', '报告人', '来源URL', '评论', '内容概述', '责任部门', '视力保护色', '供稿', '录入', '信息员', '撰稿',
]

/** What begins the foot of a page behind a report: from such a line on, nothing is report. */
export const TAIL_STARTS: readonly string[] = [
  '相关报道', '相关附件', '相关链接', '相关阅读', '相关文章', '相关新闻', '相关信息', '相关解读', '相关稿件', '相关文件',
  '解读链接', '延伸阅读', '扫一扫', '扫码', '打印本页', '关闭窗口', '打印', '关闭本页', '责任编辑', '责编', '编辑',
  '上一篇', '下一篇', '上一条', '下一条', '上篇', '下篇', '分享', '收藏', '附件下载', '点击下载', '版权所有', '主办',
  '承办', '网站地图', '网站标识码', '政府网站标识码', '联系我们', '关于我们', '友情链接', '网站声明', '隐私',
  '返回顶部', '我要纠错', '纠错', '来源', '信息来源', '稿件来源', '声明', '免责声明', '转载', '本作品是中华人民共和国',
  '本作品在', '技术支持', '文字解读', '图解', '推荐阅读', '热点推荐', '浏览次数', '阅读次数', '备案', '原标题',
  '地址', '电话', '邮编', '发布时间', '作者', '审核', '初审', '复审', '终审', '校对', '二维码', '微信',
]

/** What a caption of a photograph holds. */
export const CAPTION_WORDS: readonly string[] = ['摄', '摄影', '图为', '供图']
/** What a report about the report says: before the speech, a sentence with it is no front matter. */
export const CAPTION_PHRASES: readonly string[] = ['作政府工作报告', '作工作报告', '开幕', '在会上作']
/** Before the speech, a line with one of these belongs to the title. */
export const TITLE_WORDS: readonly string[] = ['工作报告', '人民代表大会', '会议上', '人代会']

/** What a title of a report ends with or holds, other than the name of its meeting. */
export const TITLES: readonly string[] = ['工作报告', '政府工作的报告', '的报告']
/** A short line above the title with one of these is part of the front and of no menu. */
export const MENU_KEEPS: readonly string[] = ['工作报告', '人民代表大会', '会议上', '人代会', '人民政府', '报告']

/** Headings of the notes; other words may stand before them (报告中有关名词解释). */
export const NOTE_HEADINGS: readonly string[] = [
  '相关注释', '名词解释', '名词注释', '注释', '名词术语解释', '术语解释', '词语解释', '名词说明', '名词释义', '用语解释',
  '用语说明', '术语说明', '词语注释', '词汇解释', '名词术语', '词条解释', '名词注解', '注解', '有关名词', '释义', '短语说明', '短语解释', '词语说明', '用语注释', '名词简释', '词条说明', '名词和术语说明',
]

/** What begins the heading of an annex. */
export const ANNEX_STARTS: readonly string[] = ['附件', '附表', '附录', '附：', '附:']
/** What the title of a list behind the speech ends with, where no 附件 stands before it. */
export const ANNEX_TITLE_ENDS: readonly string[] = [
  '清单', '任务分解', '任务分解表', '分工表', '民生实事', '实事', '民生实事项目', '重点项目', '重点工程', '主要指标', '一览表',
  '指标表', '项目表', '任务分工', '重点任务', '重点工作',
]

/** What the last paragraph of a speech says. */
export const CLOSING_WORDS: readonly string[] = ['奋斗', '团结在以', '谢谢大家', '新篇章', '新局面']
/** A short line that still belongs to the speech behind its last paragraph. */
export const THANKS: readonly string[] = ['谢谢', '谢谢大家', '谢谢各位', '报告完毕', '我的报告完了']

/** Particles of a clock time: a line that states one is when the page was made, not the speech. */
export const CLOCK_WORDS: readonly string[] = ['时', '点']

/** Words between a term and its definition where no colon stands: “六稳”是指稳就业…. */
export const MEANS: readonly string[] = ['是指', '指的是', '主要指', '主要是指', '分别指', '分别是指', '即指', '指']
/** Numerals that count what a term stands for; 千 and 百 are left out, as in 千人千企. */
export const COUNTS: Readonly<Record<string, number>> = {
  一: 1, 二: 2, 两: 2, 双: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10,
}
/** Characters that no counting numeral stands beside: 千人千企, 第一书记. */
export const NO_COUNTS = '第百千万亿'
/** Measure words and joints between numeral and label: 四个意识, 三大战略目标. */
export const MEASURES: readonly string[] = ['个', '大', '项', '条', '篇', '类', '张', '种', '方面']
/** Words that join the last item of a list. */
export const LAST_JOINTS: readonly string[] = ['以及', '和', '及', '与', '暨']
/** Words that only go on: a line that begins with one is the rest of the sentence before (发展到13个). */
export const GOES_ON: readonly string[] = ['发展到', '达到', '增加到', '上升到', '提高到', '降低到', '下降到', '增至', '降至', '升至', '减少到', '扩大到', '完成投资', '占全']
/** What leads into a list and is no part of its first item. */
export const SAYS: readonly string[] = [
  '是指', '指的是', '指', '分别是', '分别为', '分别指', '分别', '主要是', '主要包括', '包括', '包含', '即', '就是',
]
/** Verbs that lead into a list: 坚持转型为纲、项目为王. */
export const LEAD_INS: readonly string[] = [
  ...SAYS, '坚持', '推动',
  '打造', '实施', '做到', '实现', '确保', '全力推进', '推进', '全面推进', '加快', '努力', '要', '坚决', '着力', '强化', '促进',
  '建设', '构建', '开展', '围绕', '聚焦', '发展', '落实', '为', '是', '达到', '突出',
]
/** Words that open a complement before the verb: 把农村公路建好. */
export const COMPLEMENTS: readonly string[] = ['把', '将', '在', '对', '使', '让']
/** What closes a list and is no part of its last item. */
export const LIST_TAILS: readonly string[] = ['的统称', '的简称', '的总称', '的合称', '的缩写', '的并称', '等']
/** Words that open a clause which explains and does not enumerate. */
export const EXPLAINS: readonly string[] = [
  '通过', '从而', '有利于', '由', '是', '为了', '其中', '目的', '旨在', '进一步', '也', '并', '使', '以便', '根据', '按照', '经',
]
/** Verbs of one character that belong to a label: 有保障. */
export const LABEL_VERBS = '有得无'
/** The particle that ties a tail to the last item: 服务最好的营商环境. */
export const OF = '的'
/** Words that join two terms explained in one note. */
export const TERM_JOINTS: readonly string[] = ['以及', '和', '与', '及', '、']
/** Joints of a term that are no label: 三区·三线. */
export const TERM_MARKS = '、·和与'
