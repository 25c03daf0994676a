"""Documents of a folder or an object store, or of Parquet files packed before."""
import re
from urllib.parse import unquote

from pyspark.sql import Window, functions as F



def ending(*names):
    """A pattern for files with these endings, in letters of any case."""
    return "*.{" + ",".join("".join(f"[{one}{one.upper()}]" for one in name) for name in names) + "}"


# As in a build: what ends otherwise is no report; some of these are refused, saying what to do.
REPORTS = ending("txt", "htm", "html", "docx", "doc", "docm", "dotx", "dotm", "dot", "pdf", "md", "markdown",
                 "rtf", "odt", "wps", "wpt", "ofd", "pages")
SIDECARS = ending("yml", "yaml")


def read_documents(spark, place, packed):
    """Rows of document (where it lies), name, content, sidecar (its .yml, or null)."""
    if packed:
        return spark.read.parquet(place).select("document", "name", "content", "sidecar")
    reports = files(spark, place, REPORTS)
    reports = reports.unionByName(empty_files(spark, reports))
    # Of two sidecars the first by name counts, as in a build.
    first = Window.partitionBy("stem").orderBy("document")
    beside = files(spark, place, SIDECARS).withColumn("nth", F.row_number().over(first))
    beside = beside.where("nth = 1")
    sidecars = beside.select("stem", F.col("content").alias("sidecar"))
    # There are few: one for each document at most, some hundred bytes each.
    return reports.join(F.broadcast(sidecars), "stem", "left").select(
        "document", F.regexp_extract("document", "[^/]*$", 0).alias("name"), "content", "sidecar")


def files(spark, place, names):
    """Files of a folder and those in it, with the path without its ending."""
    found = spark.read.format("binaryFile").option("pathGlobFilter", names)
    return found.option("recursiveFileLookup", "true").load(place).select(
        F.col("path").alias("document"), F.regexp_replace("path", "[.][a-zA-Z]+$", "").alias("stem"),
        "content")


def empty_files(spark, found):
    """Files without bytes, which Spark passes over in silence: they are to be refused aloud."""
    listed = {re.sub("^file:/+", "file:/", unquote(path)) for path in found.inputFiles()}
    read = {row.document for row in found.select("document").collect()}
    rows = [(path, re.sub("[.][a-zA-Z]+$", "", path), b"") for path in sorted(listed - read)]
    return spark.createDataFrame(rows, "document string, stem string, content binary")
