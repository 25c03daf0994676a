/** What may be wrong with a line of a review file, and what to do, in Chinese and English; `{names}` are filled in. */

interface Words {
  zh: string
  en: string
}

const again = { zh: '请重新保存这个文件，或者从完整的那份再复制一次', en: 'Write the file again, or copy it from where it is whole' }
const copy = { zh: '请从数据集的那一行复制 start、end 和 text', en: 'Copy start, end and text from the row in the dataset' }
const given = { zh: '{table} 可以填的栏：{list}', en: 'Columns of {table} that can be given: {list}' }
const table = { zh: '请在 table 栏写下列之一：{list}', en: 'Write one of {list} into "table"' }

/** Kind → cause and cure. */
export const reviewFaults = {
  quotes: { what: { zh: '有引号 " 开而未合，或者出现在单元格中间', en: 'a quote " is opened and not closed, or stands inside a cell' }, todo: again },
  header: { what: { zh: '没有表头', en: 'has no header' }, todo: again },
  column: { what: { zh: '没有名为 {name} 的栏', en: 'there is no column "{name}"' }, todo: { zh: '可用的栏：{list}', en: 'Known columns: {list}' } },
  twice: { what: { zh: '{name} 这一栏出现了两次', en: 'the column "{name}" stands twice' }, todo: again },
  lacks: { what: { zh: '表头缺少 {list}', en: 'the header lacks {list}' }, todo: again },
  nameless: {
    what: { zh: '第 {n} 格不在任何有名称的栏里', en: 'cell {n} stands in no named column' },
    todo: { zh: '含逗号的单元格请加引号 "，没有栏名的单元格请清空', en: 'Put cells with a comma between quotes ", and empty those without a column' },
  },
  json: { what: { zh: '不是由文字和数字组成的 JSON 对象', en: 'is no JSON object of texts and numbers' }, todo: again },
  table: { what: { zh: '没有可审核的表 {name}', en: 'there is no table "{name}" to review' }, todo: table },
  noTable: { what: { zh: '这一行没有写明是哪张表', en: 'the line names no table' }, todo: table },
  decision: {
    what: { zh: '{name} 不是一种判断', en: '"{name}" is no decision' },
    todo: { zh: '请写下列之一，或者留空：{list}', en: 'Write one of {list}, or leave it empty' },
  },
  cannot: { what: { zh: '{table} 的行不能判断为 {decision}', en: 'a line of {table} cannot be {decision}' }, todo: { zh: '请写下列之一：{list}', en: 'Write one of {list}' } },
  reportPlace: { what: { zh: 'reports 的行不写 start、end 和 text', en: 'a line of reports has no start, end or text' }, todo: copy },
  place: { what: { zh: '{from} 到 {to} 不是原文中的位置', en: '{from} to {to} is no place in a text' }, todo: copy },
  order: { what: { zh: '位置止于 {end}，先于它的起点 {start}', en: 'the place ends at {end}, before it begins at {start}' }, todo: copy },
  text: { what: { zh: '这一行没有 text', en: 'the line has no text' }, todo: copy },
  sign: { what: { zh: '{name} 中有 U+{code}，不是文字', en: '"{name}" holds U+{code}, which is no part of a text' }, todo: { zh: '请去掉它', en: 'Take it out' } },
  long: { what: { zh: '{name} 超过 {most} 字', en: '"{name}" is longer than {most} characters' }, todo: { zh: '请缩短', en: 'Shorten it' } },
  notGiven: { what: { zh: '{table} 没有由人填写的栏 {name}', en: '{table} has no column "{name}" that a person gives' }, todo: given },
  number: { what: { zh: '{name} 是 {cell}，不是数字', en: '"{name}" is {cell}, which is no number' }, todo: given },
  corrected: { what: { zh: '写了 corrected，却没有填任何一栏', en: 'says corrected, but gives no column' }, todo: { zh: '请把对的写进它的栏', en: 'Write what is right into its column' } },
  needs: { what: { zh: '给 {table} 补的行需要 {list}', en: 'a missing row of {table} needs {list}' }, todo: { zh: '请写进它的栏', en: 'Write it into its column' } },
  day: { what: { zh: 'on 是 {cell}，不是日历上的一天', en: '"on" is {cell}, which is no day of the calendar' }, todo: { zh: '请写成 2026-03-05 的样子', en: 'Write it as 2026-03-05' } },
  unsigned: {
    what: { zh: '有判断而没有 {list}', en: 'a decision without {list}' },
    todo: { zh: '请在这一行写上是谁判断的（by）和日期（on，如 2026-03-05）', en: 'Write who decided, and the day as 2026-03-05, into the line' },
  },
} as const satisfies Record<string, { what: Words, todo: Words }>
