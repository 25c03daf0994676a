/** How the files of collections write what a page or a document shows: patterns of their marks, no words of reports. */

/** A line break written in letters, as spreadsheets and databases export it: \r\n, \n, \r, <br>. */
export const letteredBreaks = /(?:\\r)?\\n|\\r|<br ?\/?>/giu

/** What programs write for a sign that they cannot: a per cent. */
export const letteredSigns: ReadonlyMap<string, string> = new Map([['_M_M_', '%'], ['%25', '%']])

/** A tab written in letters. */
export const letteredTabs = /\\t/gu

/** An entity that nothing decoded, once or twice escaped: &nbsp; &amp;nbsp; &#12288; &ldquo; */
export const entities = /&(?:amp;)?(?:#x?[0-9a-f]{1,6}|[a-z]{2,8});/giu

/** What the named ones stand for; those that are blanks have a blank. */
export const entityNames: Readonly<Record<string, string>> = {
  nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: ' ', zwj: ' ', amp: '&', lt: '<', gt: '>', quot: '"',
  apos: '\'', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–', middot: '·', hellip: '…',
  times: '×', deg: '°', permil: '‰', bull: '·', yen: '¥', plusmn: '±', le: '≤', ge: '≥',
}

/** Blanks that a conversion lost: two question marks or more, as no speech sets them. */
export const lostBlanks = /\?{2,}/gu

/** The radicals that Unicode has beside the characters: what some PDF files give for them. */
export const radicals = /[\u2e80-\u2fdf]/gu

/** Radicals that no normalization form knows, with the character each stands for. */
export const radicalNames: Readonly<Record<string, string>> = {
  '⼾': '户', '⺀': '冫', '⺁': '厂', '⺄': '乙', '⺅': '亻', '⺈': '刀', '⺊': '卜', '⺌': '小', '⺍': '小', '⺗': '心', '⺘': '扌',
  '⺙': '攵', '⺝': '月', '⺟': '母', '⺠': '民', '⺡': '氵', '⺢': '水', '⺣': '灬', '⺩': '王', '⺫': '目', '⺭': '礻',
  '⺮': '竹', '⺯': '糹', '⺰': '纟', '⺳': '网', '⺷': '羊', '⺹': '老', '⺻': '聿', '⺼': '肉', '⺾': '艹', '⻁': '虎',
  '⻂': '衤', '⻃': '覀', '⻄': '西', '⻅': '见', '⻆': '角', '⻈': '讠', '⻉': '贝', '⻋': '车', '⻌': '辶', '⻍': '辶',
  '⻏': '阝', '⻐': '钅', '⻑': '長', '⻒': '镸', '⻓': '长', '⻔': '门', '⻖': '阝', '⻗': '雨', '⻘': '青', '⻙': '韦',
  '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻟': '飠', '⻠': '饣', '⻢': '马', '⻣': '骨', '⻤': '鬼', '⻥': '鱼',
  '⻦': '鸟', '⻧': '卤', '⻨': '麦', '⻩': '黄', '⻪': '黾', '⻬': '齐', '⻮': '齿', '⻰': '龙', '⻳': '龟',
}

/** Blanks that part the paragraphs of a text which has lost its lines. */
export const paragraphBlanks = /[ \t\u3000\u00a0\u200b]{2,}/gu

/** A line that is a page's number, in its usual dress: 3, - 3 -, —3—, 第3页, 3/20, 第 3 页 共 20 页. */
export const pageNumber =
  /^[\s\-—–－·]{0,6}第?[ ]?(?<number>\d{1,3})[ ]?页?(?:[ ]?[/／，,][ ]?|[ ]?)(?:共?[ ]?\d{1,3}[ ]?页)?[\s\-—–－·]{0,6}$/u

/** What ends a line that a speaker meant to end. */
export const lineEnds = /[。！？!?；;：:][”’）)]?$/u

/** What begins a paragraph wherever its line stands. */
export const paragraphBegins = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|——|各位代表)/u

/** Where a paragraph begins inside a line that holds a whole speech. */
export const innerBegins = /(?<=[。！？：])(?:[一二三四五六七八九十]{1,2}、|——|各位代表)|（[一二三四五六七八九十]{1,2}）/gu

/** How a speech begins that stands on one line with its title. */
export const firstAddress = /(?:尊敬的)?各位(?:人大)?代表(?:、同志们)?[：:！!，,]/u

/** Between title, meeting, date and speaker on one line. */
export const frontParts = /(?=——)|(?=[（(])|(?<=工作报告)|(?<=会议上)(?![）)])|(?<=会议上[）)])/u

/** What a page has behind a part of a text that goes on: 下一页, 1 2 3 尾页, 第1页 共3页, 未完待续. Left out: 下一篇. */
export const nextPage = /下一页|下页|后一页|末页|尾页|余下全文|查看全文|阅读全文|展开全文|点击阅读余下|未完待续|（未完）|下转第/u
export const onlyPart = /第?[ ]?1[ ]?[/／][ ]?(?:共[ ]?)?[2-9][ ]?页?|第[ ]?1[ ]?页[，, ]{0,2}共[ ]?[2-9][ ]?页/u

/** What U+FFFD becomes when its bytes are read as GB18030. */
export const lostLetters = '锟斤拷'

/** A unit alone in its cell: 亿元, 万人, %, 个百分点. Left out: 十 and 百, which count. */
export const unitCell =
  /^(?:[千万亿]{1,2}\p{Script=Han}{0,4}|[%％‰元人户个所吨亩家项次件辆台套处座张斤头只]|公里|平方公里|平方米|公顷|立方米|美元|个?百分点)$/u

/** What a superscript raises to a power: 米<sup>2</sup>, ×10<sup>8</sup>. */
export const powers = /(?:米|[×xX*] ?10)$/u

/** A line that says in which units a table counts. */
export const unitLine = /^[（(]?[ 　]?(?:计量)?单位[：:]/u
/** A name with its unit in brackets, and a bare number: 地区生产总值（亿元）：13.7. */
export const unitInBrackets = /^[^，。；！？]{2,40}[（(](?:[千万亿]{1,2}\p{Script=Han}{0,4}|[%％‰]|\p{Script=Han}{1,4})[）)][\s：:]{0,4}[\d０-９.．,，%％\s]{1,40}$/u

const noteNumber = ' ?[0-9０-９]{1,3} ?'
/** The mark of a note in the running text: 289.7[1]亿元, “三农”［2］. At the beginning of a line it opens the note itself. */
export const noteMarks = new RegExp(
  String.raw`(?<=[\p{Script=Han}0-9０-９%％”’）)》，。；、：])(?:\^?\[ ?[0-9]{1,3} ?\]|［${noteNumber}］|〔${noteNumber}〕|【${noteNumber}】)`, 'gu')
/** The same without brackets, behind a quoted term, as superscripts lose them: “三农”1工作. Left out: what a unit follows. */
export const bareMarks =
  /(?<=”)[1-9][0-9]?(?=[，。；、：“\p{Script=Han}])(?![个家项条座所件名人户处台套万亿千百年月日元公平米吨亩级期届次场批种类位天辆只头座支艘口眼盏部本张份分倍成番])/gu
/** What opens such a mark. */
export const noteMarkOpens = /[[［〔【”]/u
