/** A row of each table as values: made of schemas/*.json by `npm run -s rows`; do not edit by hand. */

/** `reports`: One row for each report. */
export interface ReportsRow {
  /** CN, area code, year. */
  id: string
  /** The title of the report. */
  title: string | null
  /** The area of the government that reports, by its full name in that year. */
  area: string | null
  /** GB/T 2260 code as valid in the year of the report; one that a person gave stands as given, with a doubt where it was not valid then. */
  area_code: string | null
  /** The administrative level of the area. */
  level: 'country' | 'province' | 'prefecture' | 'county' | 'township' | null
  /** The date of the speech, ISO 8601. */
  delivered_on: string | null
  /** Number of the people's congress. */
  congress: number | null
  /** Number of the session. */
  session: number | null
  /** Who gave the speech. */
  speaker: string | null
  /** The year looked back on, or the interval of years. */
  review_period: string
  /** The year planned, or the interval of years. */
  plan_period: string
  /** The file in raw/. */
  source_file: string
  /** SHA-256 of the source file, in hex. */
  sha256: string
  /** The office that the speaker holds. */
  speaker_office: string | null
  /** The interval of years also looked back on. */
  review_interval: string | null
  /** The interval of years also planned. */
  plan_interval: string | null
  /** Names of the areas from the outermost to this one, with / between. */
  area_path: string | null
  /** The year of the speech. */
  year: number
  /** The date on which the page was published. */
  published_on: string | null
  /** The site or office that published it. */
  publisher: string | null
  /** The address of the report. */
  source_url: string | null
  /** The licence of the report's text. */
  licence: string | null
  /** The format of the source file. */
  format: 'text' | 'html' | 'markdown' | 'docx' | 'pdf'
  /** The character encoding of the source file. */
  charset: string
  /** Length of the published text in code points. */
  characters: number
  /** The code that the area has in the newest list that the program knows; empty where it was divided or dissolved. */
  area_code_now: string | null
}

/** `sections`: One row for each heading and the text under it, as a tree. */
export interface SectionsRow {
  /** Primary key; it does not change when unrelated text changes. */
  id: string
  /** The report that the row comes from. */
  report_id: string
  /** The section around it; empty for the outermost. */
  parent_id: string | null
  /** Depth in the tree, from 1. */
  level: number
  /** The marker before the heading, as written. */
  marker: string | null
  /** The heading without the marker and the full stop. */
  heading: string | null
  /** Where it starts in the published text (out/text/), in Unicode code points from 0. */
  start: number
  /** Where it ends; the end is not included. */
  end: number
  /** The page of the original (PDF) on which the section begins, counted from 1; empty for other formats. */
  page: number | null
  /** The paragraph of the original (DOCX) in which the section begins, empty ones counted too, from 1; empty for other formats. */
  paragraph: number | null
}

/** `indicators`: One row for each figure that a report states as fact. */
export interface IndicatorsRow {
  /** Primary key; it does not change when unrelated text changes. */
  id: string
  /** The report that the row comes from. */
  report_id: string
  /** The innermost section that it stands in; empty outside all sections. */
  section_id: string | null
  /** The row of the ledger that the figure is. */
  quantity_id: string
  /** What is measured, in the report's words; an elided subject is restored. */
  metric: string
  /** Id in the catalogue of metrics; empty where it is not there. */
  metric_id: string | null
  /** Whether the figure is a level, a growth rate, a change, a multiple or a rank. */
  measure: 'level' | 'growth' | 'average_growth' | 'change' | 'ratio' | 'rank'
  /** The number as stated. */
  value: number | null
  /** The upper end, only for a range. */
  value_max: number | null
  /** The unit as stated. */
  unit: string | null
  /** The exact number in base units. */
  value_normalized: number | null
  /** The upper end of a range in base units. */
  value_max_normalized: number | null
  /** ISO 4217 for money, UCUM for physical units, UCUM annotations for counts. */
  unit_code: string | null
  /** What the words around the number say about it. */
  comparator: 'eq' | 'approx' | 'ge' | 'gt' | 'le' | 'lt' | 'between' | 'in_step'
  /** The time that the figure speaks of: a year, half-year (2020-H1), quarter (2020-Q1), month (2020-06), day, or an interval of such (2016/2020). */
  period: string
  /** The area that the figure covers, when it is not the report's own. */
  area: string | null
  /** GB/T 2260 code of that area. */
  area_code: string | null
  /** The value it is compared with, where the text gives one. */
  baseline_value: number | null
  /** The quantity as written. */
  text: string
  /** Where it starts in the published text (out/text/), in Unicode code points from 0. */
  start: number
  /** Where it ends; the end is not included. */
  end: number
  /** The clause or sentence that makes the row true; it contains the text. */
  quote: string
  /** Where the quote starts in the published text, in code points. */
  quote_start: number
  /** The rule that read it; the command explain shows it. */
  rule: string | null
  /** How likely the row is right in every column, 0 to 1 with two decimals: the share of right rows among those of its kind that were judged blind, drawn to the mean where few were; the command explain --trace says what lowered it. */
  confidence: number | null
  /** What came of a person's review; empty where none was made. */
  review: 'confirmed' | 'corrected' | 'added' | null
}

/** `targets`: One row for each figure that a report sets for the future. */
export interface TargetsRow {
  /** Primary key; it does not change when unrelated text changes. */
  id: string
  /** The report that the row comes from. */
  report_id: string
  /** The innermost section that it stands in; empty outside all sections. */
  section_id: string | null
  /** The row of the ledger that the figure is. */
  quantity_id: string
  /** What is measured, in the report's words; an elided subject is restored. */
  metric: string
  /** Id in the catalogue of metrics; empty where it is not there. */
  metric_id: string | null
  /** Whether the figure is a level, a growth rate, a change, a multiple or a rank. */
  measure: 'level' | 'growth' | 'average_growth' | 'change' | 'ratio' | 'rank'
  /** The number as stated. */
  value: number | null
  /** The upper end, only for a range. */
  value_max: number | null
  /** The unit as stated. */
  unit: string | null
  /** The exact number in base units. */
  value_normalized: number | null
  /** The upper end of a range in base units. */
  value_max_normalized: number | null
  /** ISO 4217 for money, UCUM for physical units, UCUM annotations for counts. */
  unit_code: string | null
  /** What the words around the number say about it. */
  comparator: 'eq' | 'approx' | 'ge' | 'gt' | 'le' | 'lt' | 'between' | 'in_step'
  /** The time that the figure speaks of: a year, half-year (2020-H1), quarter (2020-Q1), month (2020-06), day, or an interval of such (2016/2020). */
  period: string
  /** The area that the figure covers, when it is not the report's own. */
  area: string | null
  /** GB/T 2260 code of that area. */
  area_code: string | null
  /** The value it is compared with, where the text gives one. */
  baseline_value: number | null
  /** The quantity as written. */
  text: string
  /** Where it starts in the published text (out/text/), in Unicode code points from 0. */
  start: number
  /** Where it ends; the end is not included. */
  end: number
  /** The clause or sentence that makes the row true; it contains the text. */
  quote: string
  /** Where the quote starts in the published text, in code points. */
  quote_start: number
  /** A date earlier than the end of the period, if stated. */
  deadline: string | null
  /** The rule that read it; the command explain shows it. */
  rule: string | null
  /** How likely the row is right in every column, 0 to 1 with two decimals: the share of right rows among those of its kind that were judged blind, drawn to the mean where few were; the command explain --trace says what lowered it. */
  confidence: number | null
  /** What came of a person's review; empty where none was made. */
  review: 'confirmed' | 'corrected' | 'added' | null
}

/** `budgets`: One row for each amount of money raised, allocated, invested or paid out for a purpose. */
export interface BudgetsRow {
  /** Primary key; it does not change when unrelated text changes. */
  id: string
  /** The report that the row comes from. */
  report_id: string
  /** The innermost section that it stands in; empty outside all sections. */
  section_id: string | null
  /** The row of the ledger that the figure is. */
  quantity_id: string
  /** What the money is for. */
  item: string
  /** The kind, by what the report calls it. */
  kind: 'investment' | 'fund' | 'subsidy' | 'award' | 'financing' | 'expenditure' | 'relief'
  /** Whether it has happened or is planned. */
  status: 'actual' | 'planned'
  /** Whether the figure is a level, a growth rate, a change, a multiple or a rank. */
  measure: 'level' | 'change'
  /** The number as stated. */
  value: number | null
  /** The upper end, only for a range. */
  value_max: number | null
  /** The unit as stated. */
  unit: string | null
  /** The exact number in base units. */
  value_normalized: number | null
  /** ISO 4217 for money, UCUM for physical units, UCUM annotations for counts. */
  unit_code: string | null
  /** What the words around the number say about it. */
  comparator: 'eq' | 'approx' | 'ge' | 'gt' | 'le' | 'lt' | 'between' | 'in_step'
  /** A total, or a rate for each person, household or unit. */
  basis: 'total' | 'per_person' | 'per_household' | 'per_unit'
  /** Once, or each month or year for a rate and for a total of each year; empty where the text does not say. */
  frequency: 'once' | 'month' | 'year' | null
  /** The value it is compared with, where the text gives one. */
  baseline_value: number | null
  /** Who gets it. */
  beneficiaries: string | null
  /** How many get it. */
  beneficiary_count: number | null
  /** The time that the figure speaks of: a year, half-year (2020-H1), quarter (2020-Q1), month (2020-06), day, or an interval of such (2016/2020). */
  period: string
  /** The area that the figure covers, when it is not the report's own. */
  area: string | null
  /** GB/T 2260 code of that area. */
  area_code: string | null
  /** The quantity as written. */
  text: string
  /** Where it starts in the published text (out/text/), in Unicode code points from 0. */
  start: number
  /** Where it ends; the end is not included. */
  end: number
  /** The clause or sentence that makes the row true; it contains the text. */
  quote: string
  /** Where the quote starts in the published text, in code points. */
  quote_start: number
  /** The upper end of a range in base units. */
  value_max_normalized: number | null
  /** The rule that read it; the command explain shows it. */
  rule: string | null
  /** How likely the row is right in every column, 0 to 1 with two decimals: the share of right rows among those of its kind that were judged blind, drawn to the mean where few were; the command explain --trace says what lowered it. */
  confidence: number | null
  /** What came of a person's review; empty where none was made. */
  review: 'confirmed' | 'corrected' | 'added' | null
}

/** `glossary`: One row for each term that a report explains in its notes. */
export interface GlossaryRow {
  /** Primary key; it does not change when unrelated text changes. */
  id: string
  /** The report that the row comes from. */
  report_id: string
  /** The number of the note. */
  number: number | null
  /** The term, quotes stripped. */
  term: string
  /** The definition after the colon, as written. */
  definition: string | null
  /** How often the body uses it. */
  mention_count: number
  /** The whole note as written. */
  text: string
  /** Where it starts in the published text (out/text/), in Unicode code points from 0. */
  start: number
  /** Where it ends; the end is not included. */
  end: number
}

/** `glossary_parts`: One row for each part of a term: the “six stabilities” have six. */
export interface GlossaryPartsRow {
  /** Primary key; it does not change when unrelated text changes. */
  id: string
  /** The term that it is a part of. */
  glossary_id: string
  /** The part that it is a part of; empty directly under the term. */
  parent_id: string | null
  /** Its place among its siblings, from 1. */
  order: number
  /** The part. */
  part: string
  /** Its own definition; empty where there is none. */
  definition: string | null
}

/** `glossary_mentions`: One row for each place in the body where a term is used. */
export interface GlossaryMentionsRow {
  /** Primary key; it does not change when unrelated text changes. */
  id: string
  /** The term that is used. */
  glossary_id: string
  /** The innermost section that it stands in; empty outside all sections. */
  section_id: string | null
  /** The term as the body writes it. */
  text: string
  /** Where it starts in the published text (out/text/), in Unicode code points from 0. */
  start: number
  /** Where it ends; the end is not included. */
  end: number
}

/** `quantities`: The ledger: one row for each quantity in the text, with its role; every run of Arabic digits lies in exactly one. */
export interface QuantitiesRow {
  /** Primary key; it does not change when unrelated text changes. */
  id: string
  /** The report that the row comes from. */
  report_id: string
  /** The innermost section that it stands in; empty outside all sections. */
  section_id: string | null
  /** The quantity as written. */
  text: string
  /** Where it starts in the published text (out/text/), in Unicode code points from 0. */
  start: number
  /** Where it ends; the end is not included. */
  end: number
  /** The number as stated. */
  value: number | null
  /** The upper end, only for a range. */
  value_max: number | null
  /** The unit as stated. */
  unit: string | null
  /** The exact number in base units. */
  value_normalized: number | null
  /** The upper end of a range in base units. */
  value_max_normalized: number | null
  /** ISO 4217 for money, UCUM for physical units, UCUM annotations for counts. */
  unit_code: string | null
  /** What the words around the number say about it. */
  comparator: 'eq' | 'approx' | 'ge' | 'gt' | 'le' | 'lt' | 'between' | 'in_step' | null
  /** What the quantity does in the text. */
  role: 'indicator' | 'target' | 'budget' | 'beneficiary_count' | 'baseline' | 'qualifier' | 'date' | 'ordinal' | 'name' | 'glossary' | 'other'
  /** The quantity that it belongs to, for counts of beneficiaries, baselines and qualifiers. */
  part_of: string | null
  /** Why it is other. */
  reason: string | null
  /** The rule that read it; the command explain shows it. */
  rule: string | null
}

/** `metrics`: One row for each canonical metric. */
export interface MetricsRow {
  /** Primary key. */
  metric_id: string
  /** The canonical Chinese name. */
  name_zh: string
  /** The English name. */
  name_en: string
  /** The unit of its level. */
  unit_code: string
  /** Other wordings, with ; between. */
  aliases: string | null
  /** A definition in one sentence. */
  definition: string | null
  /** A stock, a flow or a rate. */
  kind: 'stock' | 'flow' | 'rate'
}

/** `observations`: A panel of metric, area and period: a row for each figure stated as fact; one row in each cell is preferred. */
export interface ObservationsRow {
  /** Primary key; it does not change when unrelated text changes. */
  id: string
  /** The area that the figure covers. */
  area: string | null
  /** GB/T 2260 code of that area. */
  area_code: string | null
  /** The time that the figure speaks of: a year, half-year (2020-H1), quarter (2020-Q1), month (2020-06), day, or an interval of such (2016/2020). */
  period: string
  /** The year where the period is one, to merge by. */
  year: number | null
  /** Id in the catalogue of metrics. */
  metric_id: string
  /** Whether the figure is a level, a growth rate, a change, a multiple or a rank. */
  measure: 'level' | 'growth' | 'average_growth' | 'change' | 'ratio' | 'rank'
  /** The number as stated. */
  value: number | null
  /** The upper end, only for a range. */
  value_max: number | null
  /** The unit as stated. */
  unit: string | null
  /** What the words around the number say about it. */
  comparator: 'eq' | 'approx' | 'ge' | 'gt' | 'le' | 'lt' | 'between' | 'in_step'
  /** ISO 4217 for money, UCUM for physical units, UCUM annotations for counts. */
  unit_code: string | null
  /** The exact number in base units. */
  value_normalized: number | null
  /** The upper end of a range in base units. */
  value_max_normalized: number | null
  /** The row of the table of indicators. */
  row_id: string
  /** The report that the row comes from. */
  report_id: string
  /** Whether it is the one to take where a cell (area, period, metric, measure) has several. */
  preferred: 'yes' | 'no'
  /** Why it is not the preferred one: the first thing in which it is behind. */
  reason: 'other_area' | 'other_unit' | 'old_value' | 'estimate' | 'part' | 'other_period' | 'longer_name' | 'counted_otherwise' | 'bound' | 'earlier_report' | 'coarser' | 'implied_name' | 'implied_period' | 'less_sure' | 'later_sentence' | null
  /** Whether it contradicts the preferred figure; for that one, whether any contradicts it. Rounding, another unit and another meaning (an old value, an estimate, a part, another time) are no contradiction. */
  conflict: 'yes' | 'no'
  /** Why it is the preferred one: the first thing in which the next best is behind it. */
  preferred_reason: 'only' | 'own_report' | 'catalogue_unit' | 'new_value' | 'outturn' | 'whole' | 'own_period' | 'bare_name' | 'plain_count' | 'exact' | 'latest_report' | 'more_digits' | 'stated_name' | 'stated_period' | 'surer' | 'first_sentence' | null
  /** The code that the area has in the newest list that the program knows; empty where it was divided or dissolved. */
  area_code_now: string | null
}

/** `attainment`: One row for each target of a canonical metric, beside the figure before it and what came of it. */
export interface AttainmentRow {
  /** Primary key; it does not change when unrelated text changes. */
  id: string
  /** The area that the figure covers. */
  area: string | null
  /** GB/T 2260 code of that area. */
  area_code: string | null
  /** Id in the catalogue of metrics. */
  metric_id: string
  /** Whether the figure is a level, a growth rate, a change, a multiple or a rank. */
  measure: 'level' | 'growth' | 'average_growth' | 'change' | 'ratio' | 'rank'
  /** The time that the figure speaks of: a year, half-year (2020-H1), quarter (2020-Q1), month (2020-06), day, or an interval of such (2016/2020). */
  period: string
  /** Unit code of the target. */
  unit_code: string | null
  /** The target in base units. */
  target_value: number | null
  /** The upper end where the target is a range. */
  target_max: number | null
  /** What the words around the target say. */
  target_comparator: 'eq' | 'approx' | 'ge' | 'gt' | 'le' | 'lt' | 'between' | 'in_step'
  /** The row of the table of targets. */
  target_row_id: string
  /** The report that sets the target. */
  target_report_id: string
  /** Whether it is the one first set where a cell has several. */
  preferred: 'yes' | 'no'
  /** The period before the target: the year reviewed or the year before; for several years, as many before. */
  prior_period: string | null
  /** The figure of the period before, in base units. */
  prior_value: number | null
  /** Unit code of the figure before. */
  prior_unit_code: string | null
  /** The row of the table of indicators. */
  prior_row_id: string | null
  /** The report that states it; the target's own comes first. */
  prior_report_id: string | null
  /** What came of it, in base units. */
  actual_value: number | null
  /** The upper end where the actual is a range. */
  actual_max: number | null
  /** What the words around the actual say. */
  actual_comparator: 'eq' | 'approx' | 'ge' | 'gt' | 'le' | 'lt' | 'between' | 'in_step' | null
  /** Unit code of the actual. */
  actual_unit_code: string | null
  /** The row of the table of indicators. */
  actual_row_id: string | null
  /** The report that says what came of it. */
  actual_report_id: string | null
  /** What an in_step target is held against: growth of the economy in the same period. */
  reference_value: number | null
  /** The row of the table of indicators. */
  reference_row_id: string | null
  /** Actual less target (in_step: less reference), in base units. */
  difference: number | null
  /** Whether the target was met. */
  outcome: 'met' | 'missed' | 'not_comparable'
  /** Why it was judged so. */
  reason: 'reached' | 'kept' | 'on_target' | 'within_leeway' | 'short' | 'exceeded' | 'off_target' | 'no_report' | 'not_stated' | 'other_measure' | 'other_unit' | 'bound' | 'no_reference' | 'no_value'
  /** Why it is the preferred target, or in what it is behind it. */
  preferred_reason: 'only' | 'first_report' | 'later_report' | 'own_report' | 'catalogue_unit' | 'new_value' | 'whole' | 'own_period' | 'bare_name' | 'plain_count' | 'exact' | 'more_digits' | 'stated_name' | 'stated_period' | 'surer' | 'first_sentence' | 'other_area' | 'other_unit' | 'old_value' | 'part' | 'other_period' | 'longer_name' | 'counted_otherwise' | 'bound' | 'coarser' | 'implied_name' | 'implied_period' | 'less_sure' | 'later_sentence' | null
  /** Target: the number as stated. */
  target_stated: number | null
  /** Target: the upper end of the range as stated. */
  target_stated_max: number | null
  /** Target: the unit as stated. */
  target_unit: string | null
  /** Actual: the number as stated. */
  actual_stated: number | null
  /** Actual: the upper end of the range as stated. */
  actual_stated_max: number | null
  /** Actual: the unit as stated. */
  actual_unit: string | null
}

/** `panel`: One row for each area, year and metric: target, outturn, growth, level, and whether the target was met, in one unit, with the quotes. */
export interface PanelRow {
  /** Primary key; it does not change when unrelated text changes. */
  id: string
  /** GB/T 2260 code of the report's year. */
  area_code: string | null
  /** The code that the area has in the newest list that the program knows; empty where it was divided or dissolved. */
  area_code_now: string | null
  /** The complete name of the area, a county's with the city or prefecture around it. */
  area_zh: string | null
  /** The area's English name: Hanyu Pinyin and the kind of area. */
  area_en: string | null
  /** The level that the code says. */
  area_level: 'country' | 'province' | 'prefecture' | 'county' | null
  /** The year that the figures speak of. */
  year: number
  /** Id in the catalogue of metrics. */
  metric_id: string
  /** The metric's Chinese name. */
  metric_zh: string
  /** The metric's English name. */
  metric_en: string
  /** What target and outturn are; without a target, what the outturn is. */
  measure: 'level' | 'growth' | 'average_growth' | 'change' | 'ratio' | 'rank'
  /** The one unit of target and outturn (ISO 4217, UCUM). */
  unit_code: string | null
  /** The target; of a range its lower end; none where it is to keep in step. */
  target: number | null
  /** The upper end of a target that is a range. */
  target_max: number | null
  /** Whether the target is an exact value, a floor, about, a range. */
  target_comparator: 'eq' | 'approx' | 'ge' | 'gt' | 'le' | 'lt' | 'between' | 'in_step' | null
  /** What came of it, in the same year and measure. */
  outturn: number | null
  /** The upper end of an outturn that is a range. */
  outturn_max: number | null
  /** Whether the outturn is exact, a bound, about, a range. */
  outturn_comparator: 'eq' | 'approx' | 'ge' | 'gt' | 'le' | 'lt' | 'between' | 'in_step' | null
  /** Outturn less target, or less what it was to keep in step with. */
  difference: number | null
  /** Whether the outturn meets the target; empty where nobody can say. */
  met: 'yes' | 'no' | null
  /** Why it is judged so; empty without a target. */
  reason: 'reached' | 'kept' | 'on_target' | 'within_leeway' | 'short' | 'exceeded' | 'off_target' | 'no_report' | 'not_stated' | 'other_measure' | 'other_unit' | 'bound' | 'no_reference' | 'no_value' | null
  /** The metric's own value in that year, in the catalogue's unit. */
  level: number | null
  /** The upper end of a level that is a range. */
  level_max: number | null
  /** Whether the level is exact, a bound, about, a range. */
  level_comparator: 'eq' | 'approx' | 'ge' | 'gt' | 'le' | 'lt' | 'between' | 'in_step' | null
  /** The catalogue's unit of the metric, the same for all areas and years. */
  level_unit_code: string
  /** Change against the year before, in %. */
  growth: number | null
  /** The upper end of a growth that is a range. */
  growth_max: number | null
  /** Whether the growth is exact, a bound, about, a range. */
  growth_comparator: 'eq' | 'approx' | 'ge' | 'gt' | 'le' | 'lt' | 'between' | 'in_step' | null
  /** The lowest confidence of the rows it is made of; empty where none has one. */
  confidence: number | null
  /** Only where all rows that it is made of were reviewed. */
  review: 'confirmed' | 'corrected' | 'added' | null
  /** The words that set the target. */
  target_quote: string | null
  /** The words that state the outturn. */
  outturn_quote: string | null
  /** The row of `targets`. */
  target_id: string | null
  /** The report that sets the target. */
  target_report_id: string | null
  /** The row of `indicators`. */
  outturn_id: string | null
  /** The report that states the outturn. */
  outturn_report_id: string | null
  /** The row of `indicators` with the level. */
  level_id: string | null
  /** The row of `indicators` with the growth. */
  growth_id: string | null
  /** Further targets of that area, year and metric, in other measures or set later: see `attainment`. */
  other_targets: number
  /** Whether any figure that the line uses is contradicted by another: see `observations`. */
  conflict: 'yes' | 'no'
}

/** `corrections`: One row for each thing that a person reviewed: what the program read, and what the person read. */
export interface CorrectionsRow {
  /** Primary key; it does not change when unrelated text changes. */
  id: string
  /** The report that the row comes from. */
  report_id: string
  /** The table of the row that was reviewed. */
  table: 'reports' | 'indicators' | 'targets' | 'budgets'
  /** The id of the row that was reviewed; a row that went is no longer in its table. */
  row_id: string
  /** The column that was reviewed; empty for the row as a whole. */
  column: string | null
  /** What the program read; empty where it read nothing. */
  program_value: string | null
  /** What the person read; empty where there should be nothing. */
  review_value: string | null
  /** What the person said of the row. */
  decision: 'right' | 'wrong' | 'corrected' | 'missing'
  /** What the person noted. */
  note: string | null
  /** Who reviewed it. */
  by: string
  /** The day of the review, ISO 8601. */
  on: string
}

/** The rows of every table by its name: `RowTypes['targets']` is `TargetsRow`. */
export interface RowTypes {
  reports: ReportsRow
  sections: SectionsRow
  indicators: IndicatorsRow
  targets: TargetsRow
  budgets: BudgetsRow
  glossary: GlossaryRow
  glossary_parts: GlossaryPartsRow
  glossary_mentions: GlossaryMentionsRow
  quantities: QuantitiesRow
  metrics: MetricsRow
  observations: ObservationsRow
  attainment: AttainmentRow
  panel: PanelRow
  corrections: CorrectionsRow
}
