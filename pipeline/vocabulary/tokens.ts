/** What numbers stand in that are no figures: dates, ordinals, names; and what shows that a Chinese numeral states an amount. */

/** Units that a small Chinese numeral (二 to 十) may count. 个, 项, 大, 条, 种 are left out: they stand in slogans (三个代表, 四项原则). */
export const countedBySmallNumerals = new Set(
  ('家 户 名 人次 座 所 公里 千米 米 吨 公斤 斤 亩 公顷 元 美元 万元 倍 成 番 个百分点 百分点 % 个工作日 工作日 小时 分钟 台 辆 架 艘 ' +
    '平方米 平方公里 立方米 千瓦 千瓦时 千伏 岁 人次 场次 株 头 床').split(' '))

/** Units that no Chinese numeral counts, however large: congresses, ages of history, slogans. */
export const neverCounted = new Set('大 届 级 次 年 周年 度 层 类 点 号 期 步 角 面 方 级 道 分 日 天 位 省 市 县 区 国 村 镇 乡 校 个'.split(' '))

/** Words after 零 that make it a count: 零确诊, 零事故. */
export const zeroNouns = ['确诊', '感染', '新增', '死亡', '病例', '疫情']

/** Before 零 another word: 清零, 归零. */
export const beforeNoZero: ReadonlySet<string> = new Set(['清', '归'])
/** The digit that says there are none of something, and the digit that is also an article. */
export const zero = '零'
export const one = '一'

/** Characters before a Chinese numeral that take it into a word of their own: 几十, 数百, 上千, 第三, 成百. */
export const bindsNumeral = '几数上好第成'
/** Before 上 it is a verb again: 迈上三万亿元. */
export const over = '上'
export const verbsBeforeOver = /[以迈站登跃跨]/u

/** The characters that open an ordinal, a place among the first, a half, a doubling. */
export const openings = { ordinal: '第', among: '前', half: '半', doubling: '翻' } as const

/** Follow a name with a number in it, and belong to it: 5A级, 1号工程. */
export const gradeOfName = '级'
export const numberOfName = '号'

/** Words before 第N or 前N that make it a place in an order. */
export const rankCues = ['居', '列', '排', '位', '名', '跃', '升', '进入', '跻身', '挺进', '保持', '蝉联', '获', '全国', '全省', '全市', '全区', '全县',
  '全球', '世界', '西部', '中部', '东部', '东北', '沿海', '同类', '省内', '国内', '省份', '总数', '强', '评价', '考核', '进位', '重返', '迈进', '达到', '均', '由', '从', '到', '至', '省会', '城市', '地区', '首', '为']

/** What follows 第N where it is a place in an order and 位 or 名 is left out. */
export const rankEnds = '，。；、！,;）)（的和与至到'

/** Follows a bare number in a name: 863计划, 12345热线, 1号工程. 工程 and 项目 alone are left out: 建设3个项目 has its unit, 十大工程 is a slogan. */
export const nameTails = ['计划', '热线', '号', '工程', '行动', '战略', '模式', '体系', '平台', '政策', '会议', '事件', '讲话', '试验区', '国际', '示范', '高校', '“', '”', '院校', '＋', '+', '系列', '算力', '电竞', '打印', '技术', '网络']

/** Words that open a time span a text took for something: then the duration is a figure. */
export const effortHeads = ['奋战', '历时', '用时', '仅用', '只用', '耗时', '苦战']

/** Adverbs of elapsed time before a duration, a qualifier of the figure behind it: 连续30个月居前10位. */
export const runHeads = ['连续', '持续', '已连续', '接连']
