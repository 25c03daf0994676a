/** Words of the notes behind a speech: how lists are joined, led into and closed there. */

/** Words that hold a joint (和 与 及) and are never cut at it. */
export const JOINT_WORDS: readonly string[] = [
  '中和', '和谐', '和平', '共和', '总和', '调和', '缓和', '温和', '和解', '和睦', '和美', '饱和', '祥和', '柔和', '和合',
  '和顺', '和缓', '和煦', '和风', '求和', '讲和', '和约', '随和', '平和', '和畅', '和善', '呼和浩特', '和田', '和县', '人和',
  '参与', '与会', '与时俱进', '给与', '与众', '与否', '与日', '授与', '普及', '涉及', '及时', '触及', '波及', '危及', '顾及',
  '提及', '惠及', '及格', '及早', '遍及', '以及', '埃及', '来得及', '及其', '诸暨', '暨南',
]
/** Words that may open the explanation of a piece: 第一个“三”，即…. */
export const PIECE_COUNTERS: readonly string[] = ['个', '大', '条', '项']
/** Words before a quoted piece at the beginning of a clause: 其中的“2”指…. */
export const PIECE_LEADS: readonly string[] = ['其中的', '其中', '这里的', '即']
/** Nouns that stand between a quoted piece and the verb that explains it: “瞪羚”企业，指…. */
export const PIECE_NOUNS: readonly string[] = ['企业', '工程', '计划', '行动', '制度', '项目', '活动', '改革', '地区', '经济']
/** What explains a piece, the longest first; a list of pieces may leave it out. */
export const PIECE_VERBS: readonly string[] = [
  '分别对应', '主要是指', '分别是指', '主要指', '分别指', '指的是', '是指', '就是', '代表', '指', '即', '为', '是', '：', ':', '——',
]
/** Words that close the lead-in of a list inside its first item: 要提高政治能力、…. */
export const INNER_LEADS: readonly string[] = [
  '要提高', '要坚持', '要做到', '主要包括', '主要是', '主要有', '分别是', '分别为', '内容是', '具体是', '具体为', '统筹推进',
  '持续推进', '全面推进', '深入推进', '包括', '进一步', '实行的', '具备', '具有', '部署开展', '组织开展', '做好', '完成', '是指', '即',
]
/** Verbs between 以 and 为 that frame a list: 以甲、乙、丙为主要内容的活动. */
export const FRAME = { opens: '以', closes: '为' } as const
/** What follows the number of its own items in the tail of a list: 双重机制, 三种类型, 双轮驱动. */
export const COUNTED_BY = '重轮种条个项大类方件位权张支级'
/** What closes a list and is no part of its last item, beside the list's own label. */
export const LATE_TAILS: readonly string[] = ['等工作', '等问题', '等方面', '等内容', '等地', '等']
/** Marks that join the letters and numbers of a term: 4+2+2, 30·60. */
export const NUMERAL_JOINTS = '+＋·、-'
/** Openings of a line behind the last note that is no part of it, beside those of any foot of a page. */
export const NOTE_TAILS: readonly string[] = ['免责声明', '标签', '凡注明', '本站', '本网', '注：', '（完）', '(完)']
/** Words in brackets behind a definition: on which page the term stands. */
export const PAGE_REFERENCE = { opens: '（(', closes: '）)', words: ['见第', '见报告', '见正文', '第'], ends: '页' } as const
/** Opens a note's number where nothing else does: 注1：, 注①. */
export const NOTE_WORD = '注'
/** What follows the number of an item in a definition: 一是…；二是…. */
export const ITEM_IS = '是要、'
/** Nouns that close a list of equal items as a whole: 稳投资、稳预期工作. */
export const GENERAL_NOUNS: readonly string[] = ['工作', '任务', '活动', '行动', '要求', '问题']
/** Adverbs before a verb that leads into a list: 全力打造甲、乙. */
export const ADVERBS: readonly string[] = ['全力', '全面', '大力', '努力', '积极', '扎实', '精心', '着力', '加快', '坚决', '打好', '打赢']
/** Brackets that set a term off behind its number, as they open and close: 1.[两不见面]指…. */
export const TERM_OPEN = '[［【〔'
export const TERM_CLOSE = ']］】〕'
/** What stands between the number of a note and its term. */
export const NUMBER_MARKS = '.．、'
/** Nouns that 的 ties to a whole list: 甲、乙、丙的工作方法. */
export const LAST_NOUNS: readonly string[] = ['方法', '特征', '机制', '原则', '模式', '思路', '活动', '制度', '体系', '总称', '简称', '做法']
