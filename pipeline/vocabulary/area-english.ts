/** English words for the kinds of areas and for peoples in their names, longest first. */

export const englishKinds: readonly (readonly [ending: string, english: string])[] = [
  ['特别行政区', 'Special Administrative Region'], ['自治区', 'Autonomous Region'], ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'], ['自治旗', 'Autonomous Banner'], ['林区', 'Forestry District'], ['特区', 'Special District'],
  ['矿区', 'Mining District'], ['新区', 'New Area'], ['地区', 'Prefecture'],
  ['省', 'Province'], ['市', 'City'], ['盟', 'League'], ['州', 'Prefecture'], ['县', 'County'], ['区', 'District'], ['旗', 'Banner'],
]

/** Characters that sound otherwise in names of places than in most words. */
export const soundsOfPlaces: Readonly<Record<string, string>> = { 都: 'du', 什: 'shi', 珲: 'hun', 歙: 'she', 棱: 'ling' }

/** A district that ends so is one of a people: 瀍河回族区. */
export const peopleEnding = '族'

export const englishPeoples: readonly (readonly [name: string, english: string])[] = [
  ['柯尔克孜族', 'Kirgiz'], ['柯尔克孜', 'Kirgiz'], ['哈萨克族', 'Kazak'], ['哈萨克', 'Kazak'], ['维吾尔族', 'Uygur'], ['维吾尔', 'Uygur'],
  ['蒙古族', 'Mongol'], ['蒙古', 'Mongol'], ['塔吉克族', 'Tajik'], ['塔吉克', 'Tajik'], ['达斡尔族', 'Daur'], ['达斡尔', 'Daur'],
  ['锡伯族', 'Xibe'], ['锡伯', 'Xibe'], ['鄂温克族', 'Ewenki'], ['鄂伦春族', 'Oroqen'], ['布依族', 'Bouyei'], ['朝鲜族', 'Korean'],
  ['土家族', 'Tujia'], ['哈尼族', 'Hani'], ['傈僳族', 'Lisu'], ['拉祜族', 'Lahu'], ['东乡族', 'Dongxiang'], ['纳西族', 'Naxi'],
  ['景颇族', 'Jingpo'], ['仫佬族', 'Mulao'], ['布朗族', 'Blang'], ['撒拉族', 'Salar'], ['毛南族', 'Maonan'], ['仡佬族', 'Gelao'],
  ['普米族', 'Pumi'], ['德昂族', 'Deang'], ['保安族', 'Bonan'], ['裕固族', 'Yugur'], ['独龙族', 'Derung'],
  ['回族', 'Hui'], ['藏族', 'Tibetan'], ['苗族', 'Miao'], ['彝族', 'Yi'], ['壮族', 'Zhuang'], ['满族', 'Manchu'], ['侗族', 'Dong'],
  ['瑶族', 'Yao'], ['白族', 'Bai'], ['傣族', 'Dai'], ['黎族', 'Li'], ['佤族', 'Va'], ['畲族', 'She'], ['水族', 'Sui'], ['土族', 'Tu'],
  ['羌族', 'Qiang'], ['怒族', 'Nu'], ['京族', 'Gin'], ['各族', 'Multi-ethnic'],
]
