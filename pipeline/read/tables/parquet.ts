/** From a Parquet file to its rows, by hyparquet; its compressors are loaded for files that need them. */
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { problemIn } from '../../errors.ts'
import { toTable, type Table } from './rows.ts'
import type { Cell } from './cells.ts'

const mostRows = 200_000
const largestUnpacked = 120_000_000

/**
 * Takes a file's name and bytes; gives its rows. Refused before they are unpacked where there are too many.
 * @throws InputError document-broken, document-too-large
 */
export async function fromParquet(name: string, bytes: Uint8Array): Promise<Table> {
  const file = bytes.slice().buffer
  try {
    const metadata = parquetMetadata(file)
    const rows = Number(metadata.num_rows)
    if (rows > mostRows) throw problemIn('document-too-large', name, `has ${rows} rows, more than ${mostRows}`)
    const size = metadata.row_groups.reduce((sum, { total_byte_size: part }) => sum + Number(part), 0)
    if (size > largestUnpacked) throw problemIn('document-too-large', name, `unpacks to ${Math.round(size / 1e6)} MB, more than ${largestUnpacked / 1e6}`)
    const { compressors } = await import('hyparquet-compressors')
    return toTable(name, await parquetReadObjects({ file, metadata, compressors }) as Record<string, Cell>[])
  } catch (error) {
    if (error instanceof Error && error.name === 'InputError') throw error
    throw problemIn('document-broken', name, `is no whole Parquet file (${error instanceof Error ? error.message.slice(0, 100) : String(error)})`)
  }
}
