/** The version of the program, out of its package.json: bundled with it, so no file is read. */
import program from '../package.json' with { type: 'json' }

export const version: string = program.version
