/** raw/dataset.yml as people write it: what is read, and what is refused with line and cure. */

/** Text of the file → what it says. */
export const readable: readonly (readonly [text: string, said: object])[] = [
  ['', {}],
  ['# nothing\n', {}],
  ['title:\nversion: 1.2.3\n', { version: '1.2.3' }],
  ['title: 某县报告数据\n', { title: '某县报告数据' }],
  ['title: { zh: 某县报告数据, en: Reports of a county }\n', { title: { zh: '某县报告数据', en: 'Reports of a county' } }],
  ['description: >\n  one\n  two\n', { description: 'one two' }],
  ['licence: CC0-1.0\n', { licence: 'CC0-1.0' }],
  ['licence: { title: 开放数据许可, url: "https://data.example.org/licence" }\n', { licence: { title: '开放数据许可', url: 'https://data.example.org/licence' } }],
  ['keywords: [报告, reports]\n', { keywords: ['报告', 'reports'] }],
  ['contact: { email: data@example.org }\n', { contact: { email: 'data@example.org' } }],
  ['issued: 2026-02-28\n', { issued: '2026-02-28' }],
]

/** Text of the file → how the message begins, behind the file's name. */
export const refused: readonly (readonly [text: string, message: string])[] = [
  ['titel: x', 'line 1: "titel" is not a known key; did you mean "title"? known are name, title,'],
  ['version: 1.0.0\nlicense: CC-BY-4.0', 'line 2: "license" is not a known key; did you mean "licence"?'],
  ['publisher:\n  zh: 甲\n  eng: b', 'line 3: "publisher.eng" is not a known key; did you mean "en"? known are zh, en'],
  ['qwertyuiop: 1', 'line 1: "qwertyuiop" is not a known key; known are name,'],
  ['version: 1.0', 'line 1: "version" must be three numbers such as 1.2.0, not 1.0'],
  ['version: 1.02.3', 'line 1: "version" must be three numbers such as 1.2.0, not 1.02.3'],
  ['\nissued: 2026-02-30', 'line 2: "issued" must be the day of the first version, such as 2026-05-01, not 2026-02-30'],
  ['licence: CC-BY', 'line 1: "licence" must be the id of a licence such as CC-BY-4.0, or a list of title: and url:, not CC-BY; known are CC0-1.0,'],
  ['licence: { title: a }', 'line 1: "licence" must be the id of a licence'],
  ['keywords: [a, 3]', 'line 1: "keywords" must be a list of words, or one each under zh: and en:, not 3'],
  ['keywords: { zh: [] }', 'line 1: "keywords.zh" must be a list of words'],
  ['contact:\n  email: nobody', 'line 2: "contact.email" must be an address of mail such as data@example.org, not nobody'],
  ['homepage: ftp://example.org', 'line 1: "homepage" must be an address that begins with http, not ftp://example.org'],
  ['download: https://example.org/a', 'line 1: "download" must be the address that out/ is published under'],
  ['title: ""', 'line 1: "title" must be a text of at most 300 characters'],
  ['title: "a\\u202eb"', 'line 1: "title" must be a text of at most 300 characters'],
  [`title: ${'甲'.repeat(301)}`, 'line 1: "title" must be a text of at most 300 characters'],
  ['a: &x 1\nb: *x', 'line 2: has an alias (*); write the value itself'],
  ['- a', 'line 1: has no list of key: value'],
  ['title: a\ntitle: b', 'line 2: is no YAML: Map keys must be unique'],
  ['title: [', 'line 1: is no YAML: '],
  ['__proto__: 1', 'line 1: "__proto__" is not a known key; known are name,'],
]
