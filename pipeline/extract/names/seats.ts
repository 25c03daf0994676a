/** What kind of places were added, where the clauses before speak of one kind of school or home alone: 新建幼儿园9所，新增学位3210个. */
import { endWord, hasWord, placeOf, startWord, withoutEnd } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import type { WordClass } from '../../lexicon/words.ts'
import { partMark } from '../../vocabulary/patterns-empty.ts'
import type { Named } from './named.ts'
import { splitAct } from './naming.ts'
import type { Around } from './owner-search.ts'

/** The one kind that words speak of; empty where they speak of none, or of others too. */
function kindIn(words: string, of: WordClass, others: WordClass): string {
  const at = placeOf(words, of)
  const kind = at < 0 ? '' : startWord(words.slice(at), of)
  const rest = kind === '' ? '' : words.replaceAll(kind, partMark)
  return kind === '' || hasWord(rest, of) || hasWord(rest, others) ? '' : kind
}

/** Takes a name; gives places that were added with the kind of school or home that what stands before in its part of the sentence speaks of, `null` for others. */
export function ofKindOfPlaces(named: Named, { text, span, run }: Around): Named | null {
  const places = endWord(named.metric, 'placesthere')
  const act = withoutEnd(named.metric, 'placesthere')
  if (places === '' || named.measure !== 'level' || (act !== '' && splitAct(named.metric).rest !== places)) return null
  const ahead = text.slice(span.start, run.headStart)
  const kind = isWord(places, 'bed')
    ? kindIn(ahead.slice(ahead.lastIndexOf(partMark) + 1), 'bedplace', 'nobedplace')
    : kindIn(ahead.slice(ahead.lastIndexOf(partMark) + 1), 'schoolkind', 'otherschool')
  if (kind === '') return null
  const noun = kind + places
  return { ...named, metric: act + noun, noun, source: 'completed', sourceStart: span.start }
}
