/** What the name of a field of work ends in: a trade, a place, a gathering, a work, a campaign; and what is no field. */
import { endWord, endsBehind, hasWord, startWord, withoutEnd, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { andSoOn } from '../../vocabulary/patterns-names.ts'
import { grade } from '../../vocabulary/patterns-lists.ts'

/** Whether a name ends in a trade that has projects: 交通, 林业. */
export const endsInTrade = (name: string): boolean => endWord(name, 'fieldtrade') !== '' && endWord(name, 'firm') === ''

/** Whether a name ends in a field whose ranked works are told right behind it: 东湖新区, 现代农业. */
export const ownsRanked = (name: string): boolean => endWord(name, 'ownsranked') !== '' && endWord(name, 'firm') === ''

/** Whether a name ends in a place that has figures of its own: 东湖产业园. */
export const endsInPlace = (name: string): boolean => endsBehind(name, 'placeend', 1) || isWord(name, 'ownplace')

/** Whether a name ends in a trade that has works of its own: 装备制造产业. */
export const endsInIndustry = (name: string): boolean => endsBehind(name, 'industryend', 2)

/** Whether a name ends in a work, which has projects: 老城更新. */
export const endsInWork = (name: string): boolean => endsBehind(name, 'workend', 2)

/** Whether a name ends in a campaign: 城市更新行动. */
export const endsInCampaign = (name: string): boolean => endsBehind(name, 'campaignend', 3)

/** Whether words say only that there is work, and no field of it: 项目建设, 一批工程, 三类企业. */
export function isNoField(name: string): boolean {
  if (startWord(name, 'nofieldahead') !== '' || endWord(name, 'nofieldend') !== '' || hasWord(name, 'nofieldinside')) return true
  if (name.includes(andSoOn) && !name.includes(andSoOn + grade)) return true
  return [name, withoutStart(name, 'nofieldlead')].some((core) => isWord(core, 'nofield') || isWord(withoutEnd(core, 'nofieldact'), 'nofield'))
}

/** Whether a name is a work, a gathering or a place that has things of its own. */
export const hasThings = (name: string): boolean => !isNoField(name) && (endsBehind(name, 'gathering', 2) || endsInWork(name))
