/** Words of documents and of tables of reports: how Word counts in Chinese, how columns are called. */

/** Word's names of the formats that count 一、二、三, with their digits. */
export const countingFormats = {
  has: (format: string): boolean => /^(?:chineseCounting(?:Thousand)?|japaneseCounting|taiwaneseCounting(?:Thousand)?|ideographDigital|taiwaneseDigital|japaneseDigitalTenThousand|koreanDigital)$/u.test(format),
  digits: [...'〇一二三四五六七八九'],
  ten: '十',
}

/** ① and its like, from 1. */
export const circledNumbers: readonly string[] = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳']
