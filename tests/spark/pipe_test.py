"""The filter's process may end or hang: `python tests/spark/pipe_test.py`; needs pyarrow only."""
import shlex
import sys
from pathlib import Path

import pyarrow as pa

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "pipeline/spark"))
from pipe import panel, records  # noqa: E402

SCHEMA = pa.schema([
    ("document", pa.string()), ("name", pa.string()), ("report_id", pa.string()),
    ("error", pa.struct([("code", pa.string()), ("message", pa.string())]))])

# Answers with the name; ends at "poison", hangs at "slow", ends once at "unlucky".
FILTER = """
import json, os, sys, time
for line in sys.stdin:
    name = json.loads(line)["name"]
    mark = sys.argv[1]
    if name == "poison": os._exit(9)
    if name == "slow": time.sleep(60)
    if name == "unlucky" and not os.path.exists(mark):
        open(mark, "w").close()
        os._exit(9)
    print(json.dumps({"name": name, "report_id": "CN-" + name}), flush=True)
"""


def batch(names):
    """Documents as Spark gives them."""
    return pa.RecordBatch.from_pylist(
        [{"document": f"file:/raw/{name}", "name": name, "content": b"x", "sidecar": None} for name in names],
        pa.schema([("document", pa.string()), ("name", pa.string()), ("content", pa.binary()),
                   ("sidecar", pa.binary())]))


def main():
    """Ends with an AssertionError where a document is lost or answered twice."""
    mark = Path("/tmp") / f"baogao-pipe-{sys.argv[1] if len(sys.argv) > 1 else 'test'}"
    mark.unlink(missing_ok=True)
    command = shlex.join([sys.executable, "-c", FILTER, str(mark)])
    names = ["a", "poison", "b", "unlucky", "c", "slow", "d"]
    answers = [row for part in records(command, 2, SCHEMA)([batch(names[:3]), batch(names[3:])])
               for row in part.to_pylist()]
    said = [(row["document"], row["report_id"] or row["error"]["code"]) for row in answers]
    faults = ("poison", "slow")
    assert said == [(f"file:/raw/{name}", "process-ended" if name in faults else f"CN-{name}")
                    for name in names], said
    mark.unlink()
    area = pa.RecordBatch.from_pylist([{"area": "1", "figures": "{}"}])
    try:
        list(panel(shlex.join([sys.executable, "-c", ""]), 2, SCHEMA)([area]))
        raise AssertionError("an area was left out")
    except RuntimeError as error:
        assert "ended" in str(error)
    print("ok")


if __name__ == "__main__":
    main()
