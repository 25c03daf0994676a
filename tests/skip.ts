/** Tests that cannot run everywhere: they say why they did not. */

/**
 * Takes whether what some tests need is there, and what it is; gives whether they are to be skipped.
 * `describe.skipIf(lacks(existsSync(gold), `${gold} (facts read by hand)`))` says on the terminal
 * `SKIPPED, there is no ../shared/gold (facts read by hand)`.
 */
export function lacks(isThere: boolean, what: string): boolean {
  if (!isThere) console.warn(`SKIPPED, there is no ${what}`)
  return !isThere
}
