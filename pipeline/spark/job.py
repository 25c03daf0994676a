"""The datasets of any number of documents, by Spark: spark-submit job.py --raw DIR --out DIR."""
import argparse
import json
import os
import shlex
import subprocess
import sys
import time

from pyspark.sql import SparkSession, Window, functions as F

from checks import every_document_once, keys_are_unique_and_resolve, rows_are_all_there
from columns import (
    PANEL, panel_schema, records_schema, report_tables, spark_schema, table_ddl, typed)
from documents import read_documents
from pipe import panel, records

PARTS = ("part_area", "part_year")


def options():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--raw", required=True, help="folder of reports (.txt, .html, .docx, .pdf, .md; .yml)")
    parser.add_argument("--packed", action="store_true",
                        help="--raw is Parquet with document, name, content, sidecar")
    parser.add_argument("--out", required=True, help="folder for the datasets; must not exist")
    parser.add_argument("--command", default="baogao", help="how each worker starts baogao")
    parser.add_argument("--area-digits", type=int, default=2, choices=(2, 4, 6),
                        help="digits of the area code in part_area: 2 province, 6 county")
    parser.add_argument("--seconds", type=int, default=600, help="longest time for one document")
    parser.add_argument("--keep-going", action="store_true", help="write although some are refused")
    return parser.parse_args()


def session():
    """Small tasks, so that a lost worker costs little; small batches, so that memory stays low."""
    spark = (SparkSession.builder.appName("baogao")
             .config("spark.sql.files.maxPartitionBytes", "32m")
             .config("spark.sql.files.openCostInBytes", "64k")
             .config("spark.sql.execution.arrow.maxRecordsPerBatch", "100")
             .config("spark.sql.session.timeZone", "UTC").getOrCreate())
    for name in ("pipe.py", "columns.py"):
        spark.sparkContext.addPyFile(os.path.join(os.path.dirname(os.path.abspath(__file__)), name))
    return spark


def main():
    """Documents -> records -> tables and panel -> checks -> summary.json, which is written last."""
    given, began = options(), time.monotonic()
    spark = session()
    describe = shlex.split(given.command) + ["records", "--describe"]
    about = json.loads(subprocess.check_output(describe))
    stage, place = f"{given.out}/_stage", lambda table: f"{given.out}/data/{table}"
    seconds = {}

    def done(step):
        seconds[step] = round(time.monotonic() - began, 1)
        print(f"{step}: {seconds[step]} s", flush=True)

    documents = read_documents(spark, given.raw, given.packed)
    schema = records_schema(about)
    run = records(f"{given.command} records --text --areas", given.seconds, schema)
    documents.mapInArrow(run, spark_schema(schema)).write.parquet(f"{stage}/records")
    answers = spark.read.parquet(f"{stage}/records")
    stop_at(every_document_once(documents, answers), "documents")
    done("records")

    refusals(answers).write.json(f"{given.out}/refused")
    refused = spark.read.json(
        f"{given.out}/refused", "document string, code string, message string")
    kept = answers.join(F.broadcast(refused.select("document")), "document", "left_anti")
    count = {"documents": answers.count(), "refused": refused.count(), "reports": kept.count()}
    if count["refused"] and not given.keep_going:
        stop_at([f"{count['refused']} documents are refused, see {given.out}/refused; "
                 "--keep-going builds the others"], "refused")

    area = F.substring("report_id", 4, given.area_digits)
    of_report = [F.when(area.startswith("x"), "x").otherwise(area), F.substring("report_id", -4, 4)]
    count["rows"] = {}
    for table in report_tables(about):
        rows = kept.select("report_id", F.posexplode(f"tables.{table}").alias("at", "row"))
        write(rows, of_report, ["report_id", "at"], typed(about, table), place(table))
        sizes = kept.select(F.sum(F.size(f"tables.{table}")).alias("rows"))
        count["rows"][table] = sizes.first().rows or 0
    write(kept, of_report, ["report_id"], [F.col("report_id"), F.col("text")], f"{given.out}/text")
    done("tables")

    schema = panel_schema(about)
    figures = kept.select("report_id", F.explode("areas").alias("one"))
    figures = figures.select("report_id", "one.area", "one.figures").repartition("area")
    grouped = figures.sortWithinPartitions("area", "report_id").select("area", "figures")
    run = panel(f"{given.command} panel", given.seconds, schema)
    grouped.mapInArrow(run, spark_schema(schema)).write.parquet(f"{stage}/panel")
    areas = spark.read.parquet(f"{stage}/panel")
    for table in PANEL:
        rows = areas.select("area", F.posexplode(table).alias("at", "row"))
        report = F.col({"observations": "row.report_id", "attainment": "row.target_report_id", "panel": "row.year"}[table])
        code = F.substring("row.area_code", 1, given.area_digits)
        parts = [F.when(code == "", "x").otherwise(code), F.substring(report, -4, 4)]
        write(rows, parts, ["area", "at"], typed(about, table), place(table))
        count["rows"][table] = areas.select(F.sum(F.size(table)).alias("rows")).first().rows or 0
    columns = ", ".join(f"`{one['name']}` string" for one in about["tables"]["metrics"]["columns"])
    metrics = spark.createDataFrame(about["metrics"], columns).select(F.struct("*").alias("row"))
    metrics.select(*typed(about, "metrics")).coalesce(1).write.parquet(place("metrics"))
    done("panel")

    read = lambda table: spark.read.schema(table_ddl(about, table)).parquet(place(table))
    stop_at(rows_are_all_there(count["rows"], read), "rows")
    stop_at(keys_are_unique_and_resolve(about, read), "keys")
    done("checks")
    summary = {**count, "seconds": seconds}
    spark.createDataFrame([(json.dumps(summary),)], "value string").coalesce(1).write.text(
        f"{given.out}/summary")
    print(json.dumps(summary, indent=2))
    path = spark._jvm.org.apache.hadoop.fs.Path(stage)
    path.getFileSystem(spark._jsc.hadoopConfiguration()).delete(path, True)
    spark.stop()


def refusals(answers):
    """Documents that are refused. Of two that claim one id the first by name is kept, as in a
    build."""
    wrong = answers.where("error is not null").select("document", "error.code", "error.message")
    turn = Window.partitionBy("report_id").orderBy("name", "document")
    claims = answers.where("error is null").select("document", "name", "report_id")
    twins = claims.withColumn("first", F.first("document").over(turn)).where("first != document")
    message = F.concat("name", F.lit(": has the id "), "report_id", F.lit(", as "), "first", F.lit(
        " has. Remove one of them, or tell them apart in a .yml file."))
    return wrong.unionByName(twins.select(
        "document", F.lit("id-taken").alias("code"), message.alias("message")))


def write(rows, parts, order, columns, place):
    """Rows as Parquet in folders by area and year, one file each, in the order of a build."""
    rows = rows.select("*", *[part.alias(name) for part, name in zip(parts, PARTS)])
    sorted_rows = rows.repartition(*PARTS).sortWithinPartitions(*PARTS, *order)
    sorted_rows.select(*columns, *PARTS).write.partitionBy(*PARTS).parquet(place)


def stop_at(faults, what):
    """Stops the job where something does not hold; without its summary a result is not whole."""
    if faults:
        sys.exit(f"error: {what}: " + "\n  ".join(faults))


if __name__ == "__main__":
    main()
