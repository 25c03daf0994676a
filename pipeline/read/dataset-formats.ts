/** The formats of texts that the schema of raw/dataset.yml asks for; of these that of a day asks the calendar. */
import { licences } from '../vocabulary/licences.ts'
import { isDate, isUrl, unseen } from './sidecar.ts'

export const formats: Record<string, (value: string) => boolean> = {
  address: isUrl,
  folder: (value) => isUrl(value) && value.endsWith('/'),
  day: isDate,
  mail: (value) => /^[^\s@<>"]{1,64}@[^\s@<>"]{1,253}$/u.test(value),
  licence: (value) => licences.has(value),
  seen: (value) => !unseen.test(value),
}

/** How Ajv is asked to read the file's schema. */
export const datasetOptions = { allErrors: true, strict: false, formats, validateSchema: false } as const
