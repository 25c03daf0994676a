// English names of areas: Hanyu Pinyin with the kind of area, or the name that atlases have.

import { areaEnglish } from '../lexicon/texts.ts'

let names: ReadonlyMap<string, string> | undefined

/**
 * The English name of an area, by its whole Chinese name; empty where there is none.
 * `englishOfArea('盐湖区')` is `Yanhu District`, `englishOfArea('西安市')` is `Xi'an City`
 */
export function englishOfArea(name: string): string {
  names ??= new Map(areaEnglish.trimEnd().split('\n').slice(1).map((line): [string, string] => {
    const [zh = '', en = ''] = line.split('\t')
    return [zh, en]
  }))
  return names.get(name) ?? ''
}
