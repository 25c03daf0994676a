"""Runs the job for real: two workers, one of them killed half-way, rows compared with one process.

python -m venv V && V/bin/pip install -r pipeline/spark/requirements.txt
V/bin/python tests/spark/run.py --work DIR [--documents 10000] [--share 1]
"""
import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pyspark

PROJECT = Path(__file__).resolve().parents[2]
SPARK = Path(pyspark.__file__).parent
NODE = ["node", "--import", str(PROJECT / "node_modules/tsx/dist/loader.mjs")]
MASTER, UI = "spark://127.0.0.1:17077", 14040


def start(log, *command):
    """A process with everything it starts in a group of its own, so that it dies as a machine does."""
    env = {**os.environ, "SPARK_HOME": str(SPARK), "PYSPARK_PYTHON": sys.executable,
           "SPARK_LOCAL_IP": "127.0.0.1"}
    return subprocess.Popen(command, stdout=open(log, "w"), stderr=subprocess.STDOUT, env=env,
                            start_new_session=True)


def worker(work, number):
    """A worker of one core."""
    return start(work / f"worker-{number}.log", str(SPARK / "bin/spark-class"),
                 "org.apache.spark.deploy.worker.Worker", "--cores", "1", "--memory", "2g",
                 "--work-dir", str(work / f"worker-{number}"), "--webui-port", str(18081 + number),
                 "--host", "127.0.0.1", MASTER)


def stages():
    """What the job says of its stages; nothing before it has begun."""
    base = f"http://127.0.0.1:{UI}/api/v1/applications"
    try:
        read = lambda url: json.load(urllib.request.urlopen(url, timeout=20))
        return read(f"{base}/{read(base)[0]['id']}/stages")
    except (OSError, ValueError, IndexError):
        return []


def records_stage():
    """The stage that runs the filter: the first with tasks enough to be the documents'."""
    return next((one for one in sorted(stages(), key=lambda one: one["stageId"])
                 if one["numTasks"] > 4 and one["outputBytes"] > 0), None)


def run_job(work, raw, out, command):
    """The job on two workers; one is killed when half of its documents are done."""
    cluster = [start(work / "master.log", str(SPARK / "bin/spark-class"),
                     "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1",
                     "--port", "17077", "--webui-port", "18080")]
    try:
        time.sleep(8)
        workers = [worker(work, number) for number in (1, 2)]
        cluster += workers
        job = start(work / "job.log", str(SPARK / "bin/spark-submit"), "--master", MASTER,
                    "--driver-memory", "1g", "--executor-memory", "1g", "--conf", f"spark.ui.port={UI}",
                    "--conf", "spark.sql.shuffle.partitions=16",
                    "--conf", "spark.ui.showConsoleProgress=false",
                    str(PROJECT / "pipeline/spark/job.py"), "--raw", str(raw), "--out", str(out),
                    "--command", command, "--keep-going")
        cluster.append(job)
        killed = None
        while job.poll() is None:
            time.sleep(1)
            stage = None if killed else records_stage()
            if stage and stage["numCompleteTasks"] * 2 >= stage["numTasks"]:
                killed = {"tasks": stage["numTasks"], "done": stage["numCompleteTasks"],
                          "running": stage["numActiveTasks"]}
                os.killpg(workers[0].pid, signal.SIGKILL)
                for pid in executors(work / "worker-1"):
                    os.kill(pid, signal.SIGKILL)
                print("killed a worker", killed, flush=True)
                time.sleep(15)
                cluster.append(worker(work, 3))
        return job.returncode, killed
    finally:
        for process in cluster:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


def executors(folder):
    """Ids of the executors that a worker of ours has started: they run in its folder."""
    links = ((entry.name, entry / "cwd") for entry in Path("/proc").iterdir() if entry.name.isdigit())
    return [int(pid) for pid, link in links if str(folder.resolve()) + "/" in target(link)]


def target(link):
    """Where a link leads; processes may have ended meanwhile."""
    try:
        return os.readlink(link)
    except OSError:
        return ""


def main():
    """Documents, reference, job, comparison; ends with 0 if the rows are the same."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True, type=Path)
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--share", type=float, default=1)
    given = parser.parse_args()
    work = given.work.resolve()
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    here = lambda name: [*NODE, str(PROJECT / "tests/spark" / name)]
    raw, out, reference = work / "raw", work / "out", work / "reference"
    subprocess.run([*here("documents.ts"), raw, str(given.documents), str(given.share)], check=True)
    said = subprocess.check_output([*here("reference.ts"), raw, reference])
    print("one process:", said.decode().strip(), flush=True)
    began = time.monotonic()
    command = " ".join([*NODE, str(PROJECT / "pipeline/bin.ts")])
    code, killed = run_job(work, raw, out, command)
    print(f"job: exit code {code} in {time.monotonic() - began:.0f} s", flush=True)
    if code or not killed:
        sys.exit(f"the job failed, or ended before a worker was killed; see {work}/job.log")
    print((next((out / "summary").glob("part-*"))).read_text().strip())
    sys.exit(subprocess.run([*here("compare.ts"), out, reference]).returncode)


if __name__ == "__main__":
    main()
