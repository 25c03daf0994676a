/** The checker of JSON Schemas, in a module of its own that is loaded when it is first needed. */
import { Ajv2020, type Options } from 'ajv/dist/2020.js'

/** Takes how schemas are read, and the keywords that ours have beyond JSON Schema; gives a checker that lets these be. What it cannot do it throws, and prints nothing. */
export const makeAjv = (options: Options, annotations: string[]): Ajv2020 => new Ajv2020({ logger: false, ...options }).addVocabulary(annotations)
