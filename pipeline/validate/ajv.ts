/** The checker of JSON Schemas, in a module of its own that is loaded when it is first needed. */
import { Ajv2020 } from 'ajv/dist/2020.js'

/** Takes the keywords that our schemas have beyond JSON Schema; gives a checker that lets them be and tells all errors. */
export function makeAjv(annotations: string[]): Ajv2020 {
  // The schemas themselves are checked by the tests; a cold start needs half the time without.
  const made = new Ajv2020({
    allErrors: true, strict: true, allowUnionTypes: true,
    validateSchema: false, meta: false, code: { optimize: false },
  })
  return made.addVocabulary(annotations)
}
