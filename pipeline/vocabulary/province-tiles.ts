/** A tile for each province: where it stands in a grid that has no boundaries, and its short names. */

export interface ProvinceTile {
  /** GB/T 2260. */
  code: string
  /** Short name, as on a number plate’s list. */
  zh: string
  /** ISO 3166-2:CN without the country. */
  en: string
  column: number
  row: number
}

const tile = (code: string, zh: string, en: string, column: number, row: number): ProvinceTile => ({ code, zh, en, column, row })

/** Thirty-one, Taiwan, Hong Kong and Macao; neighbours stand near each other as far as tiles allow. */
export const provinceTiles: readonly ProvinceTile[] = [
  tile('230000', '黑龙江', 'HL', 7, 0),
  tile('650000', '新疆', 'XJ', 0, 1), tile('150000', '内蒙古', 'NM', 4, 1), tile('110000', '北京', 'BJ', 5, 1),
  tile('210000', '辽宁', 'LN', 6, 1), tile('220000', '吉林', 'JL', 7, 1),
  tile('620000', '甘肃', 'GS', 1, 2), tile('640000', '宁夏', 'NX', 2, 2), tile('140000', '山西', 'SX', 3, 2),
  tile('130000', '河北', 'HE', 4, 2), tile('120000', '天津', 'TJ', 5, 2), tile('370000', '山东', 'SD', 6, 2),
  tile('540000', '西藏', 'XZ', 0, 3), tile('630000', '青海', 'QH', 1, 3), tile('610000', '陕西', 'SN', 2, 3),
  tile('410000', '河南', 'HA', 3, 3), tile('340000', '安徽', 'AH', 4, 3), tile('320000', '江苏', 'JS', 5, 3),
  tile('310000', '上海', 'SH', 6, 3),
  tile('510000', '四川', 'SC', 1, 4), tile('500000', '重庆', 'CQ', 2, 4), tile('420000', '湖北', 'HB', 3, 4),
  tile('360000', '江西', 'JX', 4, 4), tile('330000', '浙江', 'ZJ', 5, 4),
  tile('530000', '云南', 'YN', 1, 5), tile('520000', '贵州', 'GZ', 2, 5), tile('430000', '湖南', 'HN', 3, 5),
  tile('350000', '福建', 'FJ', 5, 5), tile('710000', '台湾', 'TW', 6, 5),
  tile('450000', '广西', 'GX', 2, 6), tile('440000', '广东', 'GD', 3, 6), tile('810000', '香港', 'HK', 4, 6),
  tile('460000', '海南', 'HI', 2, 7), tile('820000', '澳门', 'MO', 3, 7),
]
