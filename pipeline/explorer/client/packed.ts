/** Data blocks of the page: plain JSON, or JSON packed where it would be too large. */

/** The value of the block with that id. Packed ones are gzip in base64. */
export async function unpacked<T>(id: string): Promise<T> {
  const value: unknown = JSON.parse(document.getElementById(id)!.textContent!)
  if (typeof value !== 'string') return value as T
  const bytes = Uint8Array.from(atob(value), (character) => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).json() as Promise<T>
}
