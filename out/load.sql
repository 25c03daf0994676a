-- Loads all tables into DuckDB with their types: codes and periods are text, years are whole numbers,
-- numbers are doubles (the CSV files have every digit), an empty cell is NULL.
-- In this folder:            duckdb reports.duckdb -c '.read load.sql'
-- From another folder first: SET file_search_path = 'path/to/this/folder';
CREATE OR REPLACE TEMP MACRO without_guard(cell) AS
  CASE WHEN regexp_matches(cell, '^''+[=+@\t\r\x{FF1D}\x{FF0B}\x{FF20}\x{FF0D}-]') THEN substr(cell, 2) ELSE cell END;

CREATE OR REPLACE TABLE "reports" AS SELECT *
  REPLACE (without_guard("title") AS "title", without_guard("area") AS "area", without_guard("speaker") AS "speaker", without_guard("source_file") AS "source_file", without_guard("speaker_office") AS "speaker_office", without_guard("area_path") AS "area_path", without_guard("publisher") AS "publisher", without_guard("source_url") AS "source_url", without_guard("licence") AS "licence", without_guard("charset") AS "charset")
FROM read_csv('data/reports.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  nullstr = '', max_line_size = 10000000, columns = {
    'id': 'VARCHAR',
    'title': 'VARCHAR',
    'area': 'VARCHAR',
    'area_code': 'VARCHAR',
    'level': 'VARCHAR',
    'delivered_on': 'VARCHAR',
    'congress': 'BIGINT',
    'session': 'BIGINT',
    'speaker': 'VARCHAR',
    'review_period': 'VARCHAR',
    'plan_period': 'VARCHAR',
    'source_file': 'VARCHAR',
    'sha256': 'VARCHAR',
    'speaker_office': 'VARCHAR',
    'review_interval': 'VARCHAR',
    'plan_interval': 'VARCHAR',
    'area_path': 'VARCHAR',
    'year': 'BIGINT',
    'published_on': 'VARCHAR',
    'publisher': 'VARCHAR',
    'source_url': 'VARCHAR',
    'licence': 'VARCHAR',
    'format': 'VARCHAR',
    'charset': 'VARCHAR',
    'characters': 'BIGINT',
    'area_code_now': 'VARCHAR'
  });

CREATE OR REPLACE TABLE "sections" AS SELECT *
  REPLACE (without_guard("marker") AS "marker", without_guard("heading") AS "heading")
FROM read_csv('data/sections.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  nullstr = '', max_line_size = 10000000, columns = {
    'id': 'VARCHAR',
    'report_id': 'VARCHAR',
    'parent_id': 'VARCHAR',
    'level': 'BIGINT',
    'marker': 'VARCHAR',
    'heading': 'VARCHAR',
    'start': 'BIGINT',
    'end': 'BIGINT',
    'page': 'BIGINT',
    'paragraph': 'BIGINT'
  });

CREATE OR REPLACE TABLE "indicators" AS SELECT *
  REPLACE (without_guard("metric") AS "metric", without_guard("unit") AS "unit", without_guard("area") AS "area", without_guard("text") AS "text", without_guard("quote") AS "quote", without_guard("rule") AS "rule")
FROM read_csv('data/indicators.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  nullstr = '', max_line_size = 10000000, columns = {
    'id': 'VARCHAR',
    'report_id': 'VARCHAR',
    'section_id': 'VARCHAR',
    'quantity_id': 'VARCHAR',
    'metric': 'VARCHAR',
    'metric_id': 'VARCHAR',
    'measure': 'VARCHAR',
    'value': 'DOUBLE',
    'value_max': 'DOUBLE',
    'unit': 'VARCHAR',
    'value_normalized': 'DOUBLE',
    'value_max_normalized': 'DOUBLE',
    'unit_code': 'VARCHAR',
    'comparator': 'VARCHAR',
    'period': 'VARCHAR',
    'area': 'VARCHAR',
    'area_code': 'VARCHAR',
    'baseline_value': 'DOUBLE',
    'text': 'VARCHAR',
    'start': 'BIGINT',
    'end': 'BIGINT',
    'quote': 'VARCHAR',
    'quote_start': 'BIGINT',
    'rule': 'VARCHAR',
    'confidence': 'DOUBLE',
    'review': 'VARCHAR'
  });

CREATE OR REPLACE TABLE "targets" AS SELECT *
  REPLACE (without_guard("metric") AS "metric", without_guard("unit") AS "unit", without_guard("area") AS "area", without_guard("text") AS "text", without_guard("quote") AS "quote", without_guard("rule") AS "rule")
FROM read_csv('data/targets.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  nullstr = '', max_line_size = 10000000, columns = {
    'id': 'VARCHAR',
    'report_id': 'VARCHAR',
    'section_id': 'VARCHAR',
    'quantity_id': 'VARCHAR',
    'metric': 'VARCHAR',
    'metric_id': 'VARCHAR',
    'measure': 'VARCHAR',
    'value': 'DOUBLE',
    'value_max': 'DOUBLE',
    'unit': 'VARCHAR',
    'value_normalized': 'DOUBLE',
    'value_max_normalized': 'DOUBLE',
    'unit_code': 'VARCHAR',
    'comparator': 'VARCHAR',
    'period': 'VARCHAR',
    'area': 'VARCHAR',
    'area_code': 'VARCHAR',
    'baseline_value': 'DOUBLE',
    'text': 'VARCHAR',
    'start': 'BIGINT',
    'end': 'BIGINT',
    'quote': 'VARCHAR',
    'quote_start': 'BIGINT',
    'deadline': 'VARCHAR',
    'rule': 'VARCHAR',
    'confidence': 'DOUBLE',
    'review': 'VARCHAR'
  });

CREATE OR REPLACE TABLE "budgets" AS SELECT *
  REPLACE (without_guard("item") AS "item", without_guard("unit") AS "unit", without_guard("beneficiaries") AS "beneficiaries", without_guard("area") AS "area", without_guard("text") AS "text", without_guard("quote") AS "quote", without_guard("rule") AS "rule")
FROM read_csv('data/budgets.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  nullstr = '', max_line_size = 10000000, columns = {
    'id': 'VARCHAR',
    'report_id': 'VARCHAR',
    'section_id': 'VARCHAR',
    'quantity_id': 'VARCHAR',
    'item': 'VARCHAR',
    'kind': 'VARCHAR',
    'status': 'VARCHAR',
    'measure': 'VARCHAR',
    'value': 'DOUBLE',
    'value_max': 'DOUBLE',
    'unit': 'VARCHAR',
    'value_normalized': 'DOUBLE',
    'unit_code': 'VARCHAR',
    'comparator': 'VARCHAR',
    'basis': 'VARCHAR',
    'frequency': 'VARCHAR',
    'baseline_value': 'DOUBLE',
    'beneficiaries': 'VARCHAR',
    'beneficiary_count': 'DOUBLE',
    'period': 'VARCHAR',
    'area': 'VARCHAR',
    'area_code': 'VARCHAR',
    'text': 'VARCHAR',
    'start': 'BIGINT',
    'end': 'BIGINT',
    'quote': 'VARCHAR',
    'quote_start': 'BIGINT',
    'value_max_normalized': 'DOUBLE',
    'rule': 'VARCHAR',
    'confidence': 'DOUBLE',
    'review': 'VARCHAR'
  });

CREATE OR REPLACE TABLE "glossary" AS SELECT *
  REPLACE (without_guard("term") AS "term", without_guard("definition") AS "definition", without_guard("text") AS "text")
FROM read_csv('data/glossary.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  nullstr = '', max_line_size = 10000000, columns = {
    'id': 'VARCHAR',
    'report_id': 'VARCHAR',
    'number': 'BIGINT',
    'term': 'VARCHAR',
    'definition': 'VARCHAR',
    'mention_count': 'BIGINT',
    'text': 'VARCHAR',
    'start': 'BIGINT',
    'end': 'BIGINT'
  });

CREATE OR REPLACE TABLE "glossary_parts" AS SELECT *
  REPLACE (without_guard("part") AS "part", without_guard("definition") AS "definition")
FROM read_csv('data/glossary_parts.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  nullstr = '', max_line_size = 10000000, columns = {
    'id': 'VARCHAR',
    'glossary_id': 'VARCHAR',
    'parent_id': 'VARCHAR',
    'order': 'BIGINT',
    'part': 'VARCHAR',
    'definition': 'VARCHAR'
  });

CREATE OR REPLACE TABLE "glossary_mentions" AS SELECT *
  REPLACE (without_guard("text") AS "text")
FROM read_csv('data/glossary_mentions.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  nullstr = '', max_line_size = 10000000, columns = {
    'id': 'VARCHAR',
    'glossary_id': 'VARCHAR',
    'section_id': 'VARCHAR',
    'text': 'VARCHAR',
    'start': 'BIGINT',
    'end': 'BIGINT'
  });

CREATE OR REPLACE TABLE "quantities" AS SELECT *
  REPLACE (without_guard("text") AS "text", without_guard("unit") AS "unit", without_guard("reason") AS "reason", without_guard("rule") AS "rule")
FROM read_csv('data/quantities.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  nullstr = '', max_line_size = 10000000, columns = {
    'id': 'VARCHAR',
    'report_id': 'VARCHAR',
    'section_id': 'VARCHAR',
    'text': 'VARCHAR',
    'start': 'BIGINT',
    'end': 'BIGINT',
    'value': 'DOUBLE',
    'value_max': 'DOUBLE',
    'unit': 'VARCHAR',
    'value_normalized': 'DOUBLE',
    'value_max_normalized': 'DOUBLE',
    'unit_code': 'VARCHAR',
    'comparator': 'VARCHAR',
    'role': 'VARCHAR',
    'part_of': 'VARCHAR',
    'reason': 'VARCHAR',
    'rule': 'VARCHAR'
  });

CREATE OR REPLACE TABLE "metrics" AS SELECT *
  REPLACE (without_guard("name_zh") AS "name_zh", without_guard("name_en") AS "name_en", without_guard("aliases") AS "aliases", without_guard("definition") AS "definition")
FROM read_csv('data/metrics.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  nullstr = '', max_line_size = 10000000, columns = {
    'metric_id': 'VARCHAR',
    'name_zh': 'VARCHAR',
    'name_en': 'VARCHAR',
    'unit_code': 'VARCHAR',
    'aliases': 'VARCHAR',
    'definition': 'VARCHAR',
    'kind': 'VARCHAR'
  });

CREATE OR REPLACE TABLE "observations" AS SELECT *
  REPLACE (without_guard("area") AS "area", without_guard("unit") AS "unit")
FROM read_csv('data/observations.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  nullstr = '', max_line_size = 10000000, columns = {
    'id': 'VARCHAR',
    'area': 'VARCHAR',
    'area_code': 'VARCHAR',
    'period': 'VARCHAR',
    'year': 'BIGINT',
    'metric_id': 'VARCHAR',
    'measure': 'VARCHAR',
    'value': 'DOUBLE',
    'value_max': 'DOUBLE',
    'unit': 'VARCHAR',
    'comparator': 'VARCHAR',
    'unit_code': 'VARCHAR',
    'value_normalized': 'DOUBLE',
    'value_max_normalized': 'DOUBLE',
    'row_id': 'VARCHAR',
    'report_id': 'VARCHAR',
    'preferred': 'VARCHAR',
    'reason': 'VARCHAR',
    'conflict': 'VARCHAR',
    'preferred_reason': 'VARCHAR',
    'area_code_now': 'VARCHAR'
  });

CREATE OR REPLACE TABLE "attainment" AS SELECT *
  REPLACE (without_guard("area") AS "area", without_guard("target_unit") AS "target_unit", without_guard("actual_unit") AS "actual_unit")
FROM read_csv('data/attainment.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  nullstr = '', max_line_size = 10000000, columns = {
    'id': 'VARCHAR',
    'area': 'VARCHAR',
    'area_code': 'VARCHAR',
    'metric_id': 'VARCHAR',
    'measure': 'VARCHAR',
    'period': 'VARCHAR',
    'unit_code': 'VARCHAR',
    'target_value': 'DOUBLE',
    'target_max': 'DOUBLE',
    'target_comparator': 'VARCHAR',
    'target_row_id': 'VARCHAR',
    'target_report_id': 'VARCHAR',
    'preferred': 'VARCHAR',
    'prior_period': 'VARCHAR',
    'prior_value': 'DOUBLE',
    'prior_unit_code': 'VARCHAR',
    'prior_row_id': 'VARCHAR',
    'prior_report_id': 'VARCHAR',
    'actual_value': 'DOUBLE',
    'actual_max': 'DOUBLE',
    'actual_comparator': 'VARCHAR',
    'actual_unit_code': 'VARCHAR',
    'actual_row_id': 'VARCHAR',
    'actual_report_id': 'VARCHAR',
    'reference_value': 'DOUBLE',
    'reference_row_id': 'VARCHAR',
    'difference': 'DOUBLE',
    'outcome': 'VARCHAR',
    'reason': 'VARCHAR',
    'preferred_reason': 'VARCHAR',
    'target_stated': 'DOUBLE',
    'target_stated_max': 'DOUBLE',
    'target_unit': 'VARCHAR',
    'actual_stated': 'DOUBLE',
    'actual_stated_max': 'DOUBLE',
    'actual_unit': 'VARCHAR'
  });

CREATE OR REPLACE TABLE "panel" AS SELECT *
  REPLACE (without_guard("area_zh") AS "area_zh", without_guard("area_en") AS "area_en", without_guard("metric_zh") AS "metric_zh", without_guard("metric_en") AS "metric_en", without_guard("unit_code") AS "unit_code", without_guard("level_unit_code") AS "level_unit_code", without_guard("target_quote") AS "target_quote", without_guard("outturn_quote") AS "outturn_quote")
FROM read_csv('data/panel.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  nullstr = '', max_line_size = 10000000, columns = {
    'id': 'VARCHAR',
    'area_code': 'VARCHAR',
    'area_code_now': 'VARCHAR',
    'area_zh': 'VARCHAR',
    'area_en': 'VARCHAR',
    'area_level': 'VARCHAR',
    'year': 'BIGINT',
    'metric_id': 'VARCHAR',
    'metric_zh': 'VARCHAR',
    'metric_en': 'VARCHAR',
    'measure': 'VARCHAR',
    'unit_code': 'VARCHAR',
    'target': 'DOUBLE',
    'target_max': 'DOUBLE',
    'target_comparator': 'VARCHAR',
    'outturn': 'DOUBLE',
    'outturn_max': 'DOUBLE',
    'outturn_comparator': 'VARCHAR',
    'difference': 'DOUBLE',
    'met': 'VARCHAR',
    'reason': 'VARCHAR',
    'level': 'DOUBLE',
    'level_max': 'DOUBLE',
    'level_comparator': 'VARCHAR',
    'level_unit_code': 'VARCHAR',
    'growth': 'DOUBLE',
    'growth_max': 'DOUBLE',
    'growth_comparator': 'VARCHAR',
    'confidence': 'DOUBLE',
    'review': 'VARCHAR',
    'target_quote': 'VARCHAR',
    'outturn_quote': 'VARCHAR',
    'target_id': 'VARCHAR',
    'target_report_id': 'VARCHAR',
    'outturn_id': 'VARCHAR',
    'outturn_report_id': 'VARCHAR',
    'level_id': 'VARCHAR',
    'growth_id': 'VARCHAR',
    'other_targets': 'BIGINT',
    'conflict': 'VARCHAR'
  });

CREATE OR REPLACE TABLE "corrections" AS SELECT *
  REPLACE (without_guard("row_id") AS "row_id", without_guard("column") AS "column", without_guard("program_value") AS "program_value", without_guard("review_value") AS "review_value", without_guard("note") AS "note", without_guard("by") AS "by")
FROM read_csv('data/corrections.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  nullstr = '', max_line_size = 10000000, columns = {
    'id': 'VARCHAR',
    'report_id': 'VARCHAR',
    'table': 'VARCHAR',
    'row_id': 'VARCHAR',
    'column': 'VARCHAR',
    'program_value': 'VARCHAR',
    'review_value': 'VARCHAR',
    'decision': 'VARCHAR',
    'note': 'VARCHAR',
    'by': 'VARCHAR',
    'on': 'VARCHAR'
  });
