/** schemas/*.json as values: bundlers and the package make them part of the program, so no file is read. */
import attainment from '../schemas/attainment.json' with { type: 'json' }
import budgets from '../schemas/budgets.json' with { type: 'json' }
import corrections from '../schemas/corrections.json' with { type: 'json' }
import dataset from '../schemas/dataset.json' with { type: 'json' }
import glossary from '../schemas/glossary.json' with { type: 'json' }
import glossaryMentions from '../schemas/glossary_mentions.json' with { type: 'json' }
import glossaryParts from '../schemas/glossary_parts.json' with { type: 'json' }
import indicators from '../schemas/indicators.json' with { type: 'json' }
import metrics from '../schemas/metrics.json' with { type: 'json' }
import observations from '../schemas/observations.json' with { type: 'json' }
import panel from '../schemas/panel.json' with { type: 'json' }
import quantities from '../schemas/quantities.json' with { type: 'json' }
import reports from '../schemas/reports.json' with { type: 'json' }
import sections from '../schemas/sections.json' with { type: 'json' }
import targets from '../schemas/targets.json' with { type: 'json' }
import type { TableName } from './types.ts'

/** The JSON Schema of each table, by its name. */
export const schemaFiles: Readonly<Record<TableName, unknown>> = {
  attainment, budgets, corrections, glossary, glossary_mentions: glossaryMentions, glossary_parts: glossaryParts, indicators,
  metrics, observations, panel, quantities, reports, sections, targets,
}

/** That of raw/dataset.yml. */
export const datasetFile = dataset
