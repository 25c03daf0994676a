/** How commands are called: `npm run build` in a checkout, `baogao build` from the package. */

let isPackage = false

/** From now on what is said speaks of `baogao`: the package's command calls this first. */
export function callBaogao(): void {
  isPackage = true
}

const usual = { raw: 'raw', out: 'out' }
let folders = usual

/** A command begins: nobody has given folders yet. */
export function callUsualFolders(): void {
  folders = usual
}

/** From now on what is said of `raw/` or `out/` names the folder that was given in its place. */
export function callFolder(name: keyof typeof usual, given: string): void {
  folders = { ...folders, [name]: given.replace(/(?<=[^/\\])[/\\]+$/u, '') }
}

/** Takes words of the program; gives them with the folders that stand for `raw/` and `out/`. Reading knows neither. */
export const inFolders = (words: string): string =>
  words.replace(/(?<![\w./\\-])(raw|out)\//gu, (_, name: keyof typeof usual) => `${folders[name]}/`)

/**
 * Takes words of the program that name commands as a checkout calls them, and whether the package says them; gives
 * them as they are called there. `asCalled('"npm run dataset -- --help" lists the keys', true)` begins `"baogao dataset --help"`.
 */
export function asCalled(words: string, here: boolean = isPackage): string {
  return here ? words.replace(/npm run (?:-s )?(?=\w)([\w:]+)(?: --(?= ))?/gu, 'baogao $1') : words
}
