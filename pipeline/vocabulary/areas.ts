// Words about areas: the endings of their names, and the words that stand for a report's own area.

import type { AreaLevel } from '../types.ts'

/** The country: what 全国 means, and whose government the State Council is. */
export const country = { code: '100000', name: '中华人民共和国', level: 'country' } as const

/** Whole names of the country as reports write them. */
export const countryNames: readonly string[] = ['中华人民共和国', '全国', '中国', '我国']

/** Endings that a short name drops, longest first. 矿区 and 林区 stay: 井陉矿区 lies beside 井陉县. */
export const areaEndings: readonly string[] = [
  '特别行政区', '自治区', '自治州', '自治县', '自治旗', '地区', '新区', '特区',
  '省', '市', '州', '盟', '区', '县', '旗',
]

/** Characters that no name of an area begins with where it ends in one's ending: 在市, 全县. */
export const noAreaStarts: readonly string[] = ['在', '全', '我', '本', '该', '各', '向', '于', '为']

/** Endings that end in another: a 自治区 is no 区. */
export const longerKinds: Readonly<Record<string, readonly string[]>> = {
  '区': ['自治区', '地区', '特别行政区'],
}

/** Endings of zones, which stand in no list and keep their name. */
export const zoneEndings: readonly string[] = [
  '新区', '开发区', '高新区', '经开区', '园区', '示范区', '管理区', '功能区', '度假区', '保税区', '试验区', '港区',
  '合作区', '风景区', '名胜区', '景区', '生态区', '产业区', '垦区', '林区', '工业区', '经济区', '自贸区', '片区',
  '实验区', '先行区', '集聚区', '聚集区', '港务区', '科学城', '农场', '林场', '牧场', '产业园', '科技园', '新城', '建设兵团',
]

/** How the endings of autonomous areas begin. */
export const autonomous = '自治'

/** Names that keep their ending, as cut they would say something else. */
export const uncut: readonly string[] = ['矿区', '林区', '城区', '郊区', '新区', '市区']

/** Peoples in the names of autonomous areas: 宁夏回族自治区 is 宁夏 for short. */
export const peoples: readonly string[] = [
  '各族', '蒙古族', '蒙古', '回族', '藏族', '维吾尔族', '维吾尔', '苗族', '彝族', '壮族', '布依族',
  '朝鲜族', '满族', '侗族', '瑶族', '白族', '土家族', '哈尼族', '哈萨克族', '哈萨克', '傣族', '黎族',
  '傈僳族', '佤族', '畲族', '拉祜族', '水族', '东乡族', '纳西族', '景颇族', '柯尔克孜族', '柯尔克孜',
  '土族', '达斡尔族', '达斡尔', '仫佬族', '羌族', '布朗族', '撒拉族', '毛南族', '仡佬族', '锡伯族',
  '锡伯', '普米族', '塔吉克族', '塔吉克', '怒族', '鄂温克族', '德昂族', '保安族', '裕固族', '京族',
  '独龙族', '鄂伦春族',
]

/** Places whose whole name ends in a people's name, or is one: no cutting. */
export const keptWhole: readonly string[] = ['内蒙古']

/** Level by the last part of a name that stands in no list: 虹桥镇. */
export const townshipEndings: readonly string[] = ['镇', '乡', '街道', '苏木']

/**
 * Words for “the whole of our …”: which level of area each can mean, the report's own level first.
 * 全区 is the autonomous region in its reports and the district in a district's.
 */
export const wholeAreas: Readonly<Record<string, readonly AreaLevel[]>> = {
  '全省': ['province'],
  '全市': ['prefecture', 'county', 'province'],
  '全州': ['prefecture'],
  '全盟': ['prefecture'],
  '全区': ['county', 'province'],
  '全县': ['county'],
  '全旗': ['county'],
  '全自治区': ['province'],
  '全自治州': ['prefecture'],
  '全自治县': ['county'],
  '全镇': ['township'],
  '全乡': ['township'],
}

/** The last letter of a name that each such word agrees with: 全市 is said of a 市, at any level. */
export const wholeAreaEndings: Readonly<Record<string, readonly string[]>> = {
  '全省': ['省'],
  '全市': ['市'],
  '全州': ['州'],
  '全盟': ['盟'],
  '全区': ['区'],
  '全县': ['县'],
  '全旗': ['旗'],
  '全自治区': ['自治区'],
  '全自治州': ['自治州'],
  '全自治县': ['自治县'],
  '全镇': ['镇'],
  '全乡': ['乡'],
}

/** Forms of the same words: 我省 is 全省. */
export const wholeAreaForms: Readonly<Record<string, string>> = {
  '我省': '全省', '我市': '全市', '我州': '全州', '我盟': '全盟', '我区': '全区', '我县': '全县',
  '我旗': '全旗', '我国': '全国', '本省': '全省', '本市': '全市', '本区': '全区', '本县': '全县',
}

/** Short names that are everyday words, so that the text names no place by them. */
export const everydayWords: readonly string[] = [
  '和平', '新华', '新城', '长安', '城中', '城东', '城西', '城北', '城关', '东方', '中山', '平安',
  '安定', '新兴', '新和', '共和', '同心', '高明', '永和', '中阳', '向阳', '前进', '光明', '友好',
  '南山', '东山', '西山', '南岸', '江北', '江东', '江南', '海港', '海南', '河东', '河西', '河南',
  '河北', '湖里', '城固', '工农', '站前', '解放', '通州', '集美', '开平', '宝山', '金山', '白云',
  '青山', '红旗', '太平', '西城', '东城', '安宁', '大通', '振兴', '永定', '永安', '平和', '和顺',
  '昌平', '兴业', '富民', '富裕', '保康', '安康', '康平', '永康', '惠民', '万全', '交口', '中方',
  '大方', '桥东', '桥西', '大安', '会同', '资源', '新建', '新田', '新安', '东港', '东海', '南海',
  '中站', '勐海', '市中', '市南', '市北', '天山', '黄山', '泰山', '大理', '凤凰', '凤山', '龙山',
  '浑南', '吉利', '鼓楼', '钟楼', '合作', '隆化', '绿园', '兴安', '兴国', '新民', '港口', '天等',
  '大新', '小金', '安居', '嘉陵', '和政', '平川', '西湖', '河口', '南湖', '云和', '东平', '江阳',
  '定海', '安源', '开化', '开阳', '龙门', '平乐', '和龙', '高青', '永兴', '兴文', '文安', '乐安',
  '信丰', '大丰', '兴隆', '新丰',
]

/** Words in which a name stands by chance, over the border of two words. */
export const disguises: readonly string[] = [
  '隆重庆', '均衡水', '新乡村', '平衡水', '新乡镇', '上海拔', '扩大同',
]
