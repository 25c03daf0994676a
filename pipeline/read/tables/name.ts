/** Which files are tables by their names; alone, as what reads them is loaded when one comes. */

/** Files with these endings are tables of reports. */
export const tableName = /\.(?:csv|tsv|xlsx|xlsm|json|jsonl|ndjson|parquet)$/iu
