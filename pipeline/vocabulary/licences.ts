/** Licences that open data are published under, by their SPDX ids: address and name in both languages. */
import type { Both } from './dataset.ts'

const cc = 'https://creativecommons.org'
const odc = 'https://opendatacommons.org/licenses'

/** Where a licence is not among these, its name and address have to be given. */
export const licences: ReadonlyMap<string, { url: string, title: Both }> = new Map([
  ['CC0-1.0', { url: `${cc}/publicdomain/zero/1.0/`, title: { zh: '知识共享 CC0 1.0 公共领域贡献', en: 'CC0 1.0 Universal' } }],
  ['CC-BY-4.0', { url: `${cc}/licenses/by/4.0/`, title: { zh: '知识共享 署名 4.0 国际', en: 'Creative Commons Attribution 4.0 International' } }],
  ['CC-BY-SA-4.0', { url: `${cc}/licenses/by-sa/4.0/`, title: { zh: '知识共享 署名-相同方式共享 4.0 国际', en: 'Creative Commons Attribution Share Alike 4.0 International' } }],
  ['CC-BY-NC-4.0', { url: `${cc}/licenses/by-nc/4.0/`, title: { zh: '知识共享 署名-非商业性使用 4.0 国际', en: 'Creative Commons Attribution Non Commercial 4.0 International' } }],
  ['CC-BY-NC-SA-4.0', { url: `${cc}/licenses/by-nc-sa/4.0/`, title: { zh: '知识共享 署名-非商业性使用-相同方式共享 4.0 国际', en: 'Creative Commons Attribution Non Commercial Share Alike 4.0 International' } }],
  ['ODbL-1.0', { url: `${odc}/odbl/1-0/`, title: { zh: '开放数据共用 开放数据库许可 1.0', en: 'Open Data Commons Open Database License v1.0' } }],
  ['ODC-By-1.0', { url: `${odc}/by/1-0/`, title: { zh: '开放数据共用 署名许可 1.0', en: 'Open Data Commons Attribution License v1.0' } }],
  ['PDDL-1.0', { url: `${odc}/pddl/1-0/`, title: { zh: '开放数据共用 公共领域贡献与许可 1.0', en: 'Open Data Commons Public Domain Dedication & License 1.0' } }],
])
