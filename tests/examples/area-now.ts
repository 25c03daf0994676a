/** Areas over the years: the code of a year, and the code of today; names in both languages. */

/** Code, year, code of today (empty: divided or dissolved), what happened. */
export const codes: readonly (readonly [code: string, year: number, now: string, why: string])[] = [
  ['140802', 2020, '140802', 'unchanged'],
  ['100000', 1955, '100000', 'the country'],
  ['130622', 2004, '130608', 'a county became a district'],
  ['110103', 2005, '110101', 'a district was merged into another'],
  ['110222', 1990, '110113', 'a county became a district'],
  ['142700', 1999, '140800', 'a prefecture became the city of its name'],
  ['152100', 1990, '150700', 'a league became the city of its name'],
  ['152300', 1990, '', 'a league became a city of another name'],
  ['500112', 2020, '', 'a district was divided'],
  ['500105', 2020, '500157', 'a district went into a new one'],
  ['510200', 1990, '', 'a city became a province'],
  ['140802', 1960, '140802', 'a year before the list'],
  ['999999', 2020, '', 'no code'],
]

/** Code, year, complete names in Chinese and English. */
export const names: readonly (readonly [code: string, year: number, zh: string, en: string])[] = [
  ['140802', 2020, '运城市盐湖区', 'Yanhu District, Yuncheng City'],
  ['140800', 2020, '运城市', 'Yuncheng City'],
  ['140000', 2020, '山西省', 'Shanxi Province'],
  ['610000', 2020, '陕西省', 'Shaanxi Province'],
  ['610100', 2020, '西安市', "Xi'an City"],
  ['110101', 2020, '北京市东城区', 'Dongcheng District, Beijing Municipality'],
  ['150000', 2020, '内蒙古自治区', 'Inner Mongolia Autonomous Region'],
  ['222400', 2020, '延边朝鲜族自治州', 'Yanbian Korean Autonomous Prefecture'],
  ['530925', 2020, '临沧市双江拉祜族佤族布朗族傣族自治县', 'Shuangjiang Lahu, Va, Blang and Dai Autonomous County, Lincang City'],
  ['130622', 2004, '保定市清苑县', 'Qingyuan County, Baoding City'],
  ['100000', 2020, '中华人民共和国', 'China'],
  ['999999', 2020, '', ''],
]
