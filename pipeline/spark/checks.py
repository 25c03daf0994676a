"""What must hold for all documents together; what can be seen in one report is checked with it."""
from functools import reduce

from pyspark.sql import functions as F


def every_document_once(documents, records):
    """Nothing lost, nothing twice: each document has exactly one answer."""
    asked = documents.select("document", F.lit(1).alias("asked"), F.lit(0).alias("answered"))
    answered = records.select("document", F.lit(0).alias("asked"), F.lit(1).alias("answered"))
    counts = asked.unionByName(answered).groupBy("document").agg(
        F.sum("asked").alias("asked"), F.sum("answered").alias("answered"))
    wrong = counts.where("asked != 1 or answered != 1")
    return [f"{row.document}: {row.asked} in, {row.answered} out" for row in wrong.take(20)]


def keys_are_unique_and_resolve(about, read):
    """Every primary key once in its table, every foreign key to a row: one shuffle for all."""
    parts = []
    for table, described in about["tables"].items():
        rows = read(table)
        key = f"{table}.{described['key']}"
        parts.append(rows.select(
            F.lit(key).alias("key"), F.col(described["key"]).alias("value"),
            F.lit(1).alias("defined"), F.lit("").alias("by")))
        for column in described["columns"]:
            # A column that may refer to one of several tables is checked with its report.
            if len(column["references"]) == 1:
                parts.append(rows.where(F.col(column["name"]).isNotNull()).select(
                    F.lit(column["references"][0]).alias("key"),
                    F.col(column["name"]).alias("value"), F.lit(0).alias("defined"),
                    F.lit(f"{table}.{column['name']}").alias("by")))
    counts = reduce(lambda one, other: one.unionByName(other), parts).groupBy("key", "value").agg(
        F.sum("defined").alias("defined"), F.max("by").alias("by"))
    wrong = counts.where("defined != 1")
    return [say(row) for row in wrong.take(20)]


def say(row):
    """A broken key in words."""
    if row.defined:
        return f"{row.key}: {row.value} stands in {row.defined} rows"
    return f"{row.by}: {row.value} is not in {row.key}"


def rows_are_all_there(expected, read):
    """What was written has as many rows as the reports gave: none lost between, none twice."""
    found = {table: read(table).count() for table in expected}
    return [f"{table}: {found[table]} rows written of {count}"
            for table, count in expected.items() if found[table] != count]
