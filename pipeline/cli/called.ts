/** How commands are called: `npm run build` in a checkout, `baogao build` from the package. */

let isPackage = false

/** From now on what is said speaks of `baogao`: the package's command calls this first. */
export function callBaogao(): void {
  isPackage = true
}

/**
 * Takes words of the program that name commands as a checkout calls them, and whether the package says them; gives
 * them as they are called there. `asCalled('"npm run dataset -- --help" lists the keys', true)` begins `"baogao dataset --help"`.
 */
export function asCalled(words: string, here: boolean = isPackage): string {
  return here ? words.replace(/npm run (?:-s )?(?=\w)([\w:]+)(?: --(?= ))?/gu, 'baogao $1') : words
}
