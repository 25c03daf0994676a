/** Names of areas: Chinese, or English where one is known and wanted. */
import { h } from 'preact'
import { language } from '../words.ts'
import { englishOf } from './state.ts'

/** The name in the language of the moment; Chinese where there is no other. */
export const areaName = (area: string): string => (language.value === 'en' && englishOf(area)) || area

/** The attribute that a name needs when it is Chinese on an English page. */
export const areaLanguage = (area: string): { lang?: string } =>
  (language.value === 'en' && englishOf(area) === '' ? { lang: 'zh-Hans' } : {})

/** A name among other words. */
export const Area = ({ name }: { name: string }) => h('span', areaLanguage(name), areaName(name))
