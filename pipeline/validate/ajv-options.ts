/** How Ajv is asked to read the schemas of tables, whether it compiles them now or as sources for a bundle. */

/** What our schemas say beyond JSON Schema: for people and for `keysAreUniqueAndResolve`. */
export const annotations = ['x-label-en', 'x-description-en', 'x-key', 'x-references', 'x-codes']

/** How Ajv is asked to read them. */
export const ajvOptions = {
  allErrors: true, strict: true, allowUnionTypes: true,
  // The schemas themselves are checked by the tests; a cold start needs half the time without.
  validateSchema: false, meta: false, code: { optimize: false },
} as const
