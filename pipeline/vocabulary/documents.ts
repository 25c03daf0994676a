/** Words of documents and of tables of reports: how Word counts in Chinese, how columns are called. */

/** Word's names of the formats that count 一、二、三, with their digits. */
export const countingFormats = {
  names: new Set([
    'chineseCounting', 'chineseCountingThousand', 'japaneseCounting', 'taiwaneseCounting', 'taiwaneseCountingThousand',
    'ideographDigital', 'taiwaneseDigital', 'japaneseDigitalTenThousand', 'koreanDigital',
  ]) as ReadonlySet<string>,
  digits: [...'〇一二三四五六七八九'],
  ten: '十',
}

/** ① and its like, from 1. */
export const circledNumbers: readonly string[] = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳']

/**
 * How the columns of tables of reports are called, for each fact that a row can give; of two that a table has
 * the first here counts: the code of a county says more than that of its province.
 */
export const columnNames: Readonly<Record<string, readonly string[]>> = {
  text: [
    '报告全文', '报告正文', '报告内容', '报告文本', '政府工作报告', '工作报告', '全文', '正文', '文本内容', '文本', '内容',
    'full_text', 'fulltext', 'report_text', 'text', 'content', 'body',
  ],
  year: ['报告年份', '年份', '年度', '年', 'year'],
  area_code: [
    '区县代码', '县区代码', '县代码', '城市代码', '地市代码', '市代码', '行政区划代码', '区划代码', '地区代码', '行政代码', '省份代码', '省代码', '代码',
    'area_code', 'county_code', 'city_code', 'province_code', 'adcode', 'code',
  ],
  title: ['报告标题', '标题', '题名', 'title'],
  delivered_on: ['报告日期', '报告时间', '会议日期', '作报告日期', 'delivered_on'],
  published_on: ['发布日期', '发布时间', '公布日期', '公布时间', 'published_on'],
  source_url: ['来源网址', '来源链接', '原文链接', '链接', '网址', 'source_url', 'url', 'link'],
  publisher: ['发布机构', '发布单位', '来源', 'publisher'],
  speaker: ['报告人', '作报告人', 'speaker'],
  province: ['所属省份', '省份', '省份名称', '省', 'province'],
  city: ['所属城市', '所属地市', '城市', '城市名称', '地级市', '市', 'city'],
  county: ['区县名称', '县区名称', '区县', '县区', '县名', '地区名称', '地区', 'county', 'area'],
}
