/**
 * The language that a command line and an environment ask for. Plain JavaScript, so that what starts a command, before
 * its TypeScript can be loaded, speaks the same language.
 */

/** What --lang says before `--`, the last one; undefined where it says nothing, or no language of ours. */
export function askedLanguage(words) {
  const end = words.indexOf('--')
  const own = end < 0 ? words : words.slice(0, end)
  const at = own.findLastIndex((one) => /^--lang(?:=|$)/u.test(one))
  const asked = at < 0 ? undefined : own[at].slice('--lang='.length) || own[at + 1]
  return ['zh', 'en'].find((one) => one === asked)
}

/** --lang, else the first of LC_ALL, LC_MESSAGES and LANG that is set: Chinese for a Chinese one, English for all others. */
export function languageOf(words, { LC_ALL, LC_MESSAGES, LANG }) {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? ''
  return askedLanguage(words) ?? (/^zh(?:[_.@-]|$)/iu.test(locale) ? 'zh' : 'en')
}
