/** Files that are dropped, also inside folders, as names with their bytes to come. */
/// <reference lib="dom" />

export interface Dropped {
  name: string
  source: Blob
}

/** What systems and programs put beside people's files: .DS_Store, pictures in small, locks of open documents. */
const ofSystem = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/iu

/** The files of a list, as a chooser gives them. */
export const filesIn = (list: Iterable<File>): Dropped[] =>
  Array.from(list, (file) => ({ name: file.name, source: file }))

/** All files of a drop, those in folders too, but for the system's own, in the order of their paths. */
export async function filesOfDrop(transfer: DataTransfer): Promise<Dropped[]> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry?.() ?? null)
  if (entries.some((entry) => entry === null)) return filesIn(transfer.files)
  const found = (await Promise.all(entries.map((entry) => filesBelow(entry!)))).flat()
  return found.filter(({ name }) => !ofSystem.test(name))
}

async function filesBelow(entry: FileSystemEntry): Promise<Dropped[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => { (entry as FileSystemFileEntry).file(resolve, reject) })
    return [{ name: file.name, source: file }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const inside: FileSystemEntry[] = []
  // A reader gives some entries at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject) })
    if (some.length === 0) break
    inside.push(...some)
  }
  inside.sort((a, b) => (a.name < b.name ? -1 : 1))
  return (await Promise.all(inside.map(filesBelow))).flat()
}
