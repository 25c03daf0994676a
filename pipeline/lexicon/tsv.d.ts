/** A lexicon as text: bundled with the program, never read from a disk at run time. */
declare module '*.tsv' {
  const content: string
  export default content
}
