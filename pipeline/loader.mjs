/** Runs sources one by one, where no bundle can be kept: `node --import ./pipeline/loader.mjs pipeline/build.ts`. */
import { register } from 'node:module'
import { register as registerTypes } from 'tsx/esm/api'

registerTypes()
register('./lexicon/hook.mjs', import.meta.url)
