/** The types of the tables' rows as TypeScript, made of schemas/*.json: `npm run -s rows > pipeline/library/row-types.ts`. */
import { schemas, tableNames, type TableSchema } from '../schemas.ts'
import { sayText } from './print.ts'

interface Property {
  type: string | readonly string[]
  enum?: readonly (string | null)[]
}

/** `glossary_parts` is `GlossaryPartsRow`. */
const typeName = (table: string) =>
  `${table.split('_').map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')}Row`

/** What a cell is as a value: the words it may hold, a text or a number, and null where it may be empty. */
function valueType({ type, enum: words }: Property): string {
  const types = [type].flat()
  const isNumber = types.includes('number') || types.includes('integer')
  const plain = words ? words.filter((word) => word !== null).map((word) => `'${word}'`) : [isNumber ? 'number' : 'string']
  return [...plain, ...(types.includes('null') ? ['null'] : [])].join(' | ')
}

function interfaceOf({ name, descriptionEn, columns, json }: TableSchema): string {
  const properties = json['properties'] as Record<string, Property>
  const fields = columns.map((column) =>
    `  /** ${column.descriptionEn}. */\n  ${column.name}: ${valueType(properties[column.name]!)}\n`)
  return `/** \`${name}\`: ${descriptionEn}. */\nexport interface ${typeName(name)} {\n${fields.join('')}}\n`
}

sayText(`/** A row of each table as values: made of schemas/*.json by \`npm run -s rows\`; do not edit by hand. */

${tableNames.map((name) => interfaceOf(schemas[name])).join('\n')}
/** The rows of every table by its name: \`RowTypes['targets']\` is \`TargetsRow\`. */
export interface RowTypes {
${tableNames.map((name) => `  ${name}: ${typeName(name)}\n`).join('')}}
`)
