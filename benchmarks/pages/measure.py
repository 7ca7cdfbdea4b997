"""Measures a running server with wrk: requests per second and processor time per request."""

import os
import re
import subprocess
import sys
import tempfile
import time

TICK = os.sysconf("SC_CLK_TCK")

REPORT = """
function init(args)
  wrk.headers["Accept-Encoding"] = os.getenv("BENCH_ENCODING") or "gzip"
  local file = os.getenv("BENCH_PATHS")
  if file then paths = {}; for line in io.lines(file) do paths[#paths + 1] = line end end
end
local n = 0
function request()
  if not paths then return wrk.format() end
  n = n + 1
  return wrk.format("GET", paths[(n - 1) % #paths + 1])
end
function done(summary, latency, requests)
  local e = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d\\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), e.status + e.connect + e.read + e.write + e.timeout))
end
"""


def pace():
    """Seconds that this machine takes at the moment for a piece of work that is always the same."""
    started = time.perf_counter()
    for _ in range(10_000_000):
        pass
    return time.perf_counter() - started


def processor_seconds(pids):
    """User and system time of each process that is there, with all its threads."""
    seconds = {}
    for pid in pids:
        try:
            with open(f"/proc/{pid}/stat") as file:
                fields = file.read().rsplit(")", 1)[1].split()
            seconds[pid] = (int(fields[11]) + int(fields[12])) / TICK
        except FileNotFoundError:
            pass  # a connection of the database that has ended
    return seconds


def resident_megabytes(pid):
    with open(f"/proc/{pid}/status") as file:
        return int(re.search(r"VmRSS:\s+(\d+)", file.read()).group(1)) / 1024


def children(pid):
    out = subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True).stdout
    return [int(line) for line in out.split()]


def load(url, pids, seconds=8, connections=32, paths=None):
    """One run of wrk; returns requests per second, microseconds of processor time, p50 and p99 in ms, errors."""
    environment = dict(os.environ)
    with tempfile.TemporaryDirectory() as folder:
        script = os.path.join(folder, "report.lua")
        with open(script, "w") as file:
            file.write(REPORT)
        if paths:
            environment["BENCH_PATHS"] = os.path.join(folder, "paths")
            with open(environment["BENCH_PATHS"], "w") as file:
                file.write("\n".join(paths) + "\n")
        before = processor_seconds(pids)
        out = subprocess.run(
            ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "-s", script, url],
            capture_output=True, text=True, env=environment)
        after = processor_seconds(pids)
    found = re.search(r"RESULT (\d+) (\d+) (\d+) (\d+) (\d+)", out.stdout)
    if not found:
        sys.exit("wrk gave no result: " + out.stdout + out.stderr)
    requests, duration, p50, p99, errors = map(int, found.groups())
    return {
        "rps": requests / (duration / 1e6),
        "us": sum(after[pid] - before[pid] for pid in after) * 1e6 / max(1, requests),
        "p50": p50 / 1e3,
        "p99": p99 / 1e3,
        "errors": errors,
    }


def median(values):
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
