/** Patterns that the checker does not show to be linear, and why they cost no more than a constant for each character. */
import { phrase } from '../../pipeline/lexicon/phrases.ts'

/** Patterns that see so little text that it does not matter, with the reason. */
export const bounded: Readonly<Record<string, string>> = {
  [String.raw`/(?:<|&lt;?)\/?[a-z]{1,8}[^<>]{0,200}>/giu`]:
    'Each part has a greatest length: at most 1,600 steps a character; it sees one attribute.',
  [String.raw`/<meta[^>]{0,200}charset=["']?(?<name>[\w-]{2,20})/iu`]:
    'It sees the first 1,024 bytes of a page only.',
  [String.raw`/(?:对(?!象)|为|给|向)(?:[0-9０-９.万余多]{1,12}(?:名|户|位|人)?)?([^，。；0-9]{2,20}?)(?:的)?(?:发放|生活|补贴|补助|奖补|一次性|每人|每户|按|给予|奖励|分别)/u`]:
    'Each part has a greatest length: at most 250 steps a character.',
  [String.raw`/([0-9０-９零〇○◯Oo一二两三四五六七八九]{4}年)，?是[^。，]{0,40}(?:一年|之年)/gu`]:
    'Its part has a greatest length, and it sees the first 2,000 characters of a speech only.',
  [String(phrase('gapMeasured'))]: 'Each part has a greatest length: at most 80 steps a character.',
  [String(phrase('rankVerbs'))]: 'Each part has a greatest length: at most 200 steps a character.',
  [String(phrase('fromPlan'))]: 'Each part has a greatest length: at most 60 steps a character.',
  [String(phrase('higherThan'))]: 'Each part has a greatest length: at most 40 steps a character.',
  [String(phrase('inNamedList'))]: 'Each part has a greatest length: at most 200 steps a character.',
  [String(phrase('listNamed'))]: 'Each part has a greatest length: at most 300 steps a character.',
  [String(phrase('multipleOf'))]: 'Each part has a greatest length: at most 60 steps a character.',
  [String(phrase('oneOfMany'))]: 'Each part has a greatest length: at most 20 steps a character.',
}
