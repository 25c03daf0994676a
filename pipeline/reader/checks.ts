/** The checks of all schemas as sources of modules, in place of those that compile them: made by the same Ajv. */
import { _, Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { datasetOptions } from '../read/dataset-formats.ts'
import { datasetFileSchema, schemas, tableNames } from '../schemas.ts'
import { ajvOptions, annotations } from '../validate/ajv-options.ts'

/** Gives a module with what validate/compile.ts exports and a page needs. */
export async function checksAsCode(): Promise<string> {
  const ajv = new Ajv2020({ ...ajvOptions, code: { ...ajvOptions.code, source: true, esm: true } })
  ajv.addVocabulary([...annotations])
  for (const name of tableNames) ajv.addSchema(schemas[name].json, name)
  const code = standalone.default(ajv, Object.fromEntries(tableNames.map((name) => [`check_${name}`, name])))
  const list = tableNames.map((name) => `${name}: check_${name}`).join(', ')
  return `${code}\nconst ready = { ${list} };\nexport const compileSchema = async (table) => ready[table];\n`
}

/** Gives a module with what read/dataset-check.ts exports and a page needs. */
export function datasetCheckAsCode(): string {
  const ajv = new Ajv2020({ ...datasetOptions, code: { source: true, esm: true, formats: _`formats` } })
  const code = standalone.default(ajv, ajv.compile(datasetFileSchema))
  return `import { formats } from './dataset-formats.ts';\n${code}\nexport const datasetCheck = async () => validate;\n`
}
