/** Patterns that the checker does not show to be linear, and why they cost no more than a constant for each character. */

/** Patterns that see so little text that it does not matter, with the reason. */
export const bounded: Readonly<Record<string, string>> = {
  [String.raw`/(?:投入使用|建成|投产|达产|投用|投运|运营|运行|竣工|完工|完成|通车)后[，,]?(?:全[市县区省]|每年|年|预计|项目|还|全部){0,2}(?:可|将|预计|能够?|有望)[^。；全已了]{0,40}$/u`]:
    'It sees up to 70 characters before a figure.',
  [String.raw`/^[^，。；：！？、0-9]{1,16}(?:、[^，。；：！？、0-9]{0,12}[0-9.]+万?(?:吨|千瓦|兆瓦|立方米|吉瓦|千瓦时)[^，。；：！？、0-9]{1,20}){0,6}、[^，。；：！？、0-9]{0,12}[0-9.]+万?(?:吨|千瓦|兆瓦|立方米|吉瓦|千瓦时)([^，。；：！？、0-9]{2,24})/u`]:
    'It sees up to 80 characters behind a figure, and each part has a greatest length.',
  [String.raw`/(?:<|&lt;?)\/?[a-z]{1,8}[^<>]{0,200}>/giu`]:
    'Each part has a greatest length: at most 1,600 steps a character; it sees one attribute.',
  [String.raw`/<meta[^>]{0,200}charset=["']?(?<name>[\w-]{2,20})/iu`]:
    'It sees the first 1,024 bytes of a page only.',
  [String.raw`/(?:等|包括|其中|共|总计|的)+$/u`]:
    'It sees up to 40 characters between an act and its number.',
  [String.raw`/(?:对|为|给|向)(?:[0-9０-９.万余多]{1,12}(?:名|户|位|人)?)?([^，。；0-9]{2,20}?)(?:的)?(?:发放|生活|补贴|补助|一次性|每人|每户|按|给予|奖励|分别)/u`]:
    'Each part has a greatest length: at most 250 steps a character.',
  [String.raw`/(?:高于|快于|低于|慢于|高出|超出|好于|优于|多于|领先|超|领跑|超过)(全国[^，。；、]{0,8}|全省[^，。；、]{0,8}|全市[^，。；、]{0,8}|全区[^，。；、]{0,4}|西部[^，。；]{0,4}|中部[^，。；]{0,4}|东部[^，。；]{0,4}|(?:19|20)[0-9]{2}年|上年|去年|上年同期|[^，。；、0-9]{1,10}?)(?:平均水平|水平|平均)?(?:约|近)?$/u`]:
    'Each part has a greatest length: at most 60 steps a character.',
  [String.raw`/([0-9０-９零〇○◯Oo一二两三四五六七八九]{4}年)，?是[^。，]{0,40}(?:一年|之年)/gu`]:
    'Its part has a greatest length, and it sees the first 2,000 characters of a speech only.',
  [String.raw`/要|力争|确保|实现.{0,30}开门红/u`]:
    'Its part has a greatest length: at most 33 steps a character.',
}
