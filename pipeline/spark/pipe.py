"""Runs a filter of `baogao` beside a task: one process for all of its lines, one line at a time."""
import base64
import io
import json
import shlex
import subprocess
import threading

import pyarrow as pa
from pyarrow import json as arrow_json

# A document that stops the process twice is refused, so that the other documents are not lost.
ATTEMPTS = 2
# Lines are parsed together until they have so many bytes: less is slow, more is memory.
BATCH_BYTES = 8_000_000


class Filter:
    """A process that answers each line with one line; it is started again when it has ended."""

    def __init__(self, command, seconds):
        self.command, self.seconds, self.process = shlex.split(command), seconds, None

    def ask(self, line):
        """The answer to a line, or None where the process ends or takes too long."""
        if self.process is None:
            self.process = subprocess.Popen(
                self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=1 << 20)
        watch = threading.Timer(self.seconds, self.process.kill)
        watch.start()
        try:
            self.process.stdin.write(line + b"\n")
            self.process.stdin.flush()
            answer = self.process.stdout.readline()
        except BrokenPipeError:
            answer = b""
        finally:
            watch.cancel()
        if answer.endswith(b"\n"):
            return answer
        self.close()
        return None

    def close(self):
        """Ends the process."""
        process, self.process = self.process, None
        if process:
            process.kill()
            process.communicate()


def records(command, seconds, schema):
    """Documents (document, name, content, sidecar) -> what `baogao records` says of each."""
    def run(batches):
        filter = Filter(command, seconds)
        try:
            answers = (answer_of(filter, row) for batch in batches for row in rows_of(batch))
            yield from parsed(answers, schema)
        finally:
            filter.close()
    return run


def rows_of(batch):
    """The rows of a batch one by one: a document is copied only when it is its turn."""
    for at in range(batch.num_rows):
        yield {name: batch.column(name)[at].as_py() for name in batch.schema.names}


def answer_of(filter, row):
    """The line out of a document, with the place it came from in front."""
    line = {"name": row["name"], "bytes": base64.b64encode(row["content"]).decode()}
    if row["sidecar"] is not None:
        sidecar = row["sidecar"]
        line["sidecar"] = sidecar if isinstance(sidecar, str) else sidecar.decode("utf-8", "replace")
    question = json.dumps(line).encode()
    answer = None
    for _ in range(ATTEMPTS):
        answer = answer or filter.ask(question)
    if answer is None:
        message = f"{row['name']}: the process ended, or took over {filter.seconds} s, twice."
        fault = {"name": row["name"], "error": {"code": "process-ended", "message": message}}
        answer = json.dumps(fault).encode() + b"\n"
    return b'{"document":' + json.dumps(row["document"]).encode() + b"," + answer[1:]


def panel(command, seconds, schema):
    """Figures (area, figures), those of an area together -> `baogao panel` of each area."""
    def run(batches):
        filter = Filter(command, seconds)
        try:
            answers = (area_answer(filter, line) for line in areas_of(batches))
            yield from parsed(answers, schema)
        finally:
            filter.close()
    return run


def areas_of(batches):
    """One line for each area, its parts in the order in which they come."""
    area, parts = None, []
    for batch in batches:
        for row in batch.to_pylist():
            if parts and row["area"] != area:
                yield line_of(area, parts)
                parts = []
            area = row["area"]
            parts.append(row["figures"])
    if parts:
        yield line_of(area, parts)


def line_of(area, parts):
    """Parts are JSON already."""
    return f'{{"area":{json.dumps(area)},"parts":[{",".join(parts)}]}}'.encode()


def area_answer(filter, line):
    """The panel of an area; what the filter says is wrong with it stops the job, as a lost area would."""
    answer = filter.ask(line) or stop(filter)
    if answer.startswith(b'{"error":'):
        raise RuntimeError(json.loads(answer)["error"]["message"])
    return answer


def stop(filter):
    """An area is never left out: Spark tries the task again, then stops the job."""
    raise RuntimeError(f"{shlex.join(filter.command)} ended, or took more than {filter.seconds} s")


def parsed(lines, schema):
    """JSON lines -> record batches; a key that the schema does not know is an error."""
    held, size = [], 0
    for line in lines:
        held.append(line)
        size += len(line)
        if size >= BATCH_BYTES:
            yield from parse(held, size, schema)
            held, size = [], 0
    if held:
        yield from parse(held, size, schema)


def parse(lines, size, schema):
    """All lines as one block: the parser splits none of them."""
    table = arrow_json.read_json(
        io.BytesIO(b"".join(lines)),
        arrow_json.ReadOptions(use_threads=False, block_size=size + 1),
        arrow_json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="error"))
    assert table.num_rows == len(lines), "a line out for each line in"
    return table.select(schema.names).to_batches()
