/** Words by which a report and what a portal leaves around it are told apart, without blanks. */

/** Any of these makes a text a work report. Left out: words that any news about the meeting has. */
export const reportSigns = [
  '各位代表', '各位人大代表', '政府工作报告', '政府工作的报告', '报告政府工作', '向大会报告',
  '向大会作报告', '请予审议', '请大会审议', '请各位代表审议',
] as const

/** Two of these do as well: an excerpt may have lost its beginning and its end. */
export const reportHints = [
  '工作回顾', '预期目标', '工作安排', '主要任务', '重点工作', '目标任务', '政府自身建设',
] as const

/** On a page the title stands in menus and links, too: there the speech itself must speak. */
export const speechSigns = [
  '各位代表', '各位人大代表', '报告政府工作', '向大会报告', '向大会作报告', '请予审议',
  '请大会审议', '请各位代表审议',
] as const

/** How a speech begins: 各位代表：, and 尊敬的各位代表. */
export const salutations = ['各位代表', '各位人大代表', '尊敬的各位代表'] as const

/** What a title ends in, or holds. */
export const titleWords = ['政府工作报告', '工作报告', '政府工作的报告', '报告书'] as const

/** A page whose title says so gives a part of the report only. */
export const summaryWords = ['摘要', '摘编', '摘登', '节选', '要点', '简版', '提要'] as const

/** In a line of its own before the speech, these say the same. */
export const extractWords = ['摘要', '摘编', '摘登', '节选'] as const

/** A page whose title says so is about a report; it is one all the same if a speech stands on it. */
export const aboutWords = ['解读', '图解', '一图', '速览', '速读', '看点', '亮点', '数说', '说明', '侧记'] as const

/** A page that asks to log in first. Left out: 注册, which stands in menus of any page. */
export const loginWords = ['用户登录', '请登录', '请先登录', '账号登录', '登录后查看', '验证码', '统一身份认证'] as const

/** What a page says while a script is still to fetch the text. */
export const loadingWords = ['正在加载', '加载中', '请稍候', '启用JavaScript', '开启JavaScript'] as const

/** Where the report is over: what begins so is left out, and what follows, until notes or an annex. */
export const tailWords = [
  '责任编辑', '责编', '编辑：', '【责任编辑', '（责任编辑', '(责任编辑', '初审', '复审', '终审', '审核：', '校对：',
  '相关链接', '相关报道', '相关阅读', '相关新闻', '相关文章', '相关稿件', '相关解读', '相关附件', '相关文件',
  '相关信息', '推荐阅读', '延伸阅读', '热点推荐', '附件下载', '文件下载', '上一篇', '下一篇', '上一条', '下一条',
  '扫一扫', '扫描二维码', '扫码', '分享到', '分享：', '打印本页', '【打印', '【关闭', '[打印', '[关闭', '关闭窗口',
  '关闭本页', '返回顶部', '网站标识码', '网站地图', '主办单位', '主办：', '承办单位', '版权所有', '版权声明', '免责声明',
  '备案号', '您访问的链接即将离开', '点赞', '我要纠错', '纠错', '浏览次数', '阅读次数', '友情链接', '联系我们',
] as const

/** Words of buttons and labels, each a line by itself. */
export const buttonWords: ReadonlySet<string> = new Set([
  '打印', '下载', '收藏', '分享', '关闭', '全屏', '加大', '还原', '减小', '大', '中', '小', '大中小', '字体：大中小',
  '字号：大中小', '字体', '字号', '【', '】', '|', '保存', '播放', '暂停', '听全文', '语音播报', '返回', '首页', '评论', '点赞',
  '微信', '微博', '复制链接', '【字号：', '【字体：', '分享：', '[打印]', '[关闭]', '展开全文', '收起', '上一页', '下一页', '视频', '音频',
])

/** Where a line of the head stops being the title: date, source and buttons come in the same box. */
export const headCuts = [
  '发布时间', '发布日期', '发表时间', '时间：', '日期：', '来源', '信息来源', '稿件来源', '作者：', '字体', '字号', '浏览次数', '阅读量', '【',
] as const

/** Lines before the speech that are no title, date or speaker though they look like one. */
export const headNoise = [
  '当前位置', '您的位置', '所在位置', '首页', '发布时间', '发布日期', '发表时间', '发文日期', '成文日期', '来源', '信息来源',
  '浏览', '字体', '字号', '分享', '打印', '阅读', '点击', '索引号', '发文机关', '发布机构', '主题分类', '责任编辑', '记者', '编辑',
] as const

/** A person who photographed or reported, at the end of a caption. */
export const captionEnds = ['摄', '摄）', '摄)', '摄。', '摄影', '摄影报道', '供图', '资料图'] as const

/** Offices of a government's head, before the speaker's name. */
export const offices = [
  '总理', '省长', '市长', '区长', '县长', '州长', '盟长', '旗长', '镇长', '乡长', '主席', '主任', '行政长官',
] as const

/** What begins the notes or an annex behind the speech. */
export const annexWords = [
  '名词解释', '名词注释', '名词说明', '名词术语', '相关注释', '注释', '注：', '有关名词', '有关用语', '报告名词', '部分名词', '附件', '附表',
  '附录', '附：', '附:', '重点任务清单', '任务清单', '民生实事', '重点项目', '《政府工作报告》名词', '《政府工作报告》有关', '《政府工作报告》中',
] as const

/** Where a page shows when and by whom it was put up, without meta tags. */
export const dateLabels = ['发布时间', '发布日期', '发表时间', '时间', '日期'] as const
export const sourceLabels = ['信息来源', '稿件来源', '来源', '发布机构'] as const

/** A marker that begins a section or a numbered note: 一、 （二） 第三章 三是 4. “ */
export const sectionMarker =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}[章部]|[一二三四五六七八九十]{1,2}是|\d{1,3}[.．、])/u

/** Punctuation that only running text has. */
export const sentenceMarks = /[，。；！？]/u

/** A date in Chinese, in digits or numerals: 2026年1月27日, 二〇二六年一月. */
export const chineseDate = /[\d一二三四五六七八九〇○零]{4}年[\d一二三四五六七八九十]{1,3}月/u

/** What only a line about the meeting has: 在某省第十四届人民代表大会第四次会议上. */
export const meetingWords = /人民代表大会|会议上|次会议|次会議上/u

/** A time of day, which only the date of publication has. */
export const clockTime = /\d[:∶时]/u

/** How the date of a speech is set off from other dates: (…), ——…, …日在某地. */
export const dateBegins = /^[（(—]/u
export const dateGoesOn = /日在/u

/** A date as a page shows it: 2026-02-10, 2026年2月10日, 2026/2/10. */
export const shownDate = /(?<year>(?:19|20)\d\d)[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})/u

/** A name alone in its line: two to four Han letters, or with a raised dot. */
export const nameAlone = /^\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8})?$/u
