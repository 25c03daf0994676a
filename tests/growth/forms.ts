/** Forms that repeat: lists, numbers, marks, notes, tags; each is a text of about as many characters as asked for. */

/** A form: the name of the file that holds it, and its text. */
export interface Form {
  name: string
  file: 'a.txt' | 'a.html'
  make: (length: number) => string
}

const opening = '2020年政府工作报告\n各位代表：\n'

/** Members of a list, with the mark that parts them. */
const members = [
  '甲业、', '地区生产总值、', '新建学校、', '甲和', '甲、乙和', '“甲”、', '（甲）、', '工业增加值和固定资产投资、', '甲，', '甲；', '甲及',
  '城镇、农村居民收入，', '改造', '新增', '投资', '的', '等', '对甲给予', '为甲', '甲市、', '全省',
]

/** Figures and what stands between them. */
const figures = [
  '1 ', '1　', '1', '1,', '1,000,', '１，０００，', '1.', '1个、', '甲1个、', '甲1个，', '增长1%、', '增长1%，', '由1增加到2，', '1—2', '1至2、', '1/2',
  '1∶', '2020年', '2020年1月', '今年，', '三个', '三亿二千万', '百分之一', '百分之', '第一', '第1', '五成', '1万', '1亿', '1亿2千万', '5G、', '“1”、',
  '一二三', '几十', '零', '半', '1倍', '翻一番', '占1%，', '其中', '甲1元，比', '甲\t1\t', '1-', '+1', '负1', '1°', '1㎡', '1年1月1日',
]

/** What may stand behind a list. */
const tails = ['增长8%。', '均增长8%。', '各1个。', '分别增长8%、9%。', '均高于全国1个百分点。', '居全省第1位。', '达到1亿元。', '1个', '']

const repeat = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))

const line = (name: string, make: (length: number) => string): Form => ({ name, file: 'a.txt', make: (length) => opening + make(length) })

const lists = [...members, ...figures].flatMap((piece) => tails.map((tail): Form =>
  line(`${piece} … ${tail}`, (length) => repeat(piece, length) + tail)))

/** One figure or one name of so many characters. */
const long = [
  ['a number', '1'], ['a Chinese number', '三'], ['a name', '甲'], ['a quoted name', '乙'], ['blanks', ' '], ['wide blanks', '　'],
].map(([name = '', piece = '']) => line(name, (length) => `增加${name.includes('quoted') ? '“' : ''}${piece.repeat(length)}亿元，甲增长1%。`))

const wholeLines = [
  '“', '一是\n', '（一）\n一、\n', '1.“三农”：', '\n', '—', '名词解释\n1.甲：乙\n', '二、\n一、\n', '各位代表：\n', '一年来\n', '1.甲\n', '一年来，我们做了\n',
  '工作回顾：\n', '工作回顾\n',
].map((piece) => line(`lines of ${piece}`, (length) => repeat(piece, length)))

/** Notes with one long definition, or many. */
const notes = [
  ['三农', '甲、'], ['三农', '甲和'], ['三农', '甲，'], ['三农', '甲；'], ['三农', '“三'], ['三农', '一是甲，'], ['123', '1，即'], ['甲乙丙', '甲'],
].map(([term = '', piece = '']) => line(`a note of ${piece}`, (length) =>
  `我们将继续努力，为建设美好家园而努力奋斗！\n名词解释\n1.“${term}”：${repeat(piece, length)}。\n`))

/** Pages: tags that nest, rows of cells, what is never shown. */
const pages = [
  '<template>', '<template></template>', '<td>1</td>', '<td>甲</td><td>1亿元</td>', '<tr><td>1', '<table>', '<div>', '<p>', '</p>', '<b>', '<a href=x>', '<select>', '<svg>', '<!--', '&amp;',
  '<p>甲</p>', '<br>', '<span>1</span>', '<style>', '<li>', '<h1>', '<sup>1</sup>', '<a', 'a=',
].map((piece): Form => ({
  name: `a page of ${piece}`, file: 'a.html',
  make: (length) => `<!DOCTYPE html><title>2020年政府工作报告</title><body><div><p>各位代表：</p>${/^<t[dr]/u.test(piece) ? '<table><tr>' : '<p>'}${repeat(piece, length)}`,
}))

export const forms: readonly Form[] = [...lists, ...long, ...wholeLines, ...notes, ...pages]
