"""Columns as `baogao records --describe` tells them, as types of Spark and of Arrow."""
import pyarrow as pa
from pyspark.sql import functions as F

# Tables whose rows come from one report each; the others are of the corpus.
PANEL = ("observations", "attainment", "panel")
CORPUS = ("metrics",) + PANEL


def report_tables(about):
    """Names of the tables that `baogao records` gives rows of."""
    return [name for name in about["tables"] if name not in CORPUS]


def rows_type(about, table):
    """Rows as they come: every cell is text."""
    columns = about["tables"][table]["columns"]
    return pa.list_(pa.struct([(column["name"], pa.string()) for column in columns]))


def records_schema(about):
    """A line out of `baogao records --text --areas`, with the document's place in front."""
    tables = [(name, rows_type(about, name)) for name in report_tables(about)]
    return pa.schema([
        ("document", pa.string()), ("name", pa.string()), ("report_id", pa.string()),
        ("error", pa.struct([("code", pa.string()), ("message", pa.string())])),
        ("text", pa.string()), ("tables", pa.struct(tables)),
        ("areas", pa.list_(pa.struct([("area", pa.string()), ("figures", pa.string())]))),
    ])


def panel_schema(about):
    """A line out of `baogao panel`."""
    return pa.schema([("area", pa.string())] + [(name, rows_type(about, name)) for name in PANEL])


def to_ddl(type_):
    """An Arrow type as Spark writes it."""
    if pa.types.is_list(type_):
        return f"array<{to_ddl(type_.value_type)}>"
    if pa.types.is_struct(type_):
        return f"struct<{','.join(f'`{one.name}`:{to_ddl(one.type)}' for one in type_)}>"
    return "string"


def spark_schema(schema):
    """An Arrow schema as Spark wants it."""
    return ", ".join(f"`{one.name}` {to_ddl(one.type)}" for one in schema)


def typed(about, table, row="row"):
    """The cells of a row in types, as in the Parquet of a build: an empty cell is null, a number
    that DECIMAL(38,6) cannot hold exactly is null too."""
    columns = about["tables"][table]["columns"]
    return [cell(column, F.col(row)[column["name"]]) for column in columns]


def cell(column, text):
    """One cell; text is null where empty, if it may be."""
    name, kind = column["name"], column["kind"]
    if kind == "text":
        return (F.nullif(text, F.lit("")) if column["nullable"] else text).alias(name)
    if kind == "integer":
        return F.nullif(text, F.lit("")).cast("bigint").alias(name)
    fits = text.rlike(r"^-?[0-9]{1,32}([.][0-9]{0,6}0*)?$")
    return F.when(fits, text.cast("decimal(38,6)")).alias(name)


def table_ddl(about, table):
    """A written table as Spark reads it: one without rows has no file to tell its columns."""
    types = {"text": "string", "integer": "bigint", "number": "decimal(38,6)"}
    columns = about["tables"][table]["columns"]
    return ", ".join(f"`{column['name']}` {types[column['kind']]}" for column in columns)
