"""Times Chromium and WeasyPrint on a page, with all their processes; Chromium also while it is running already.

usage: others.py RUNS PAGE.html FOLDER      prints for each: name, median, least and most seconds, processor seconds
"""

import json
import os
import signal
import statistics
import subprocess
import sys
import threading
import time
import urllib.request

TICK = os.sysconf("SC_CLK_TCK")


def processor_seconds(session):
    """User and system time by process, of all that belong to a session."""
    seconds = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat") as file:
                    fields = file.read().rsplit(")", 1)[1].split()
                if int(fields[3]) == session:
                    seconds[name] = (int(fields[11]) + int(fields[12])) / TICK
            except OSError:
                pass  # it has ended
    return seconds


def run(command):
    start = time.monotonic()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    seen, ended = {}, threading.Event()

    def watch():
        while not ended.wait(0.05):
            seen.update(processor_seconds(process.pid))

    watching = threading.Thread(target=watch)
    watching.start()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    ended.set()
    process.returncode = os.waitstatus_to_exitcode(status)
    watching.join()
    if process.returncode:
        sys.exit(f"{command[0]} ended with {process.returncode}")
    return wall, max(sum(seen.values()), usage.ru_utime + usage.ru_stime)


def running_chromium(runs, page):
    """A browser that was started before opens the page and prints it, by its driver."""
    port = os.environ.get("BENCH_DRIVER_PORT", "25121")
    driver = subprocess.Popen(
        ["chromedriver", f"--port={port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True)

    def ask(path, body):
        request = urllib.request.Request(
            f"http://localhost:{port}{path}", json.dumps(body).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=120) as answer:
            return json.load(answer)["value"]

    try:
        time.sleep(2)
        options = {"args": ["--headless", "--no-sandbox", "--disable-gpu"]}
        session = "/session/" + ask(
            "/session", {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}})["sessionId"]
        measured = []
        for _ in range(runs + 2):
            start, before = time.monotonic(), processor_seconds(driver.pid)
            ask(session + "/url", {"url": f"file://{page}"})
            ask(session + "/print", {"background": True})
            after = processor_seconds(driver.pid)
            measured.append((
                time.monotonic() - start,
                sum(seconds - before.get(process, 0) for process, seconds in after.items())))
        return measured[2:]
    finally:
        os.killpg(driver.pid, signal.SIGTERM)
        driver.wait()


def main():
    runs, page, folder = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    commands = {
        "Chromium": [
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            f"--user-data-dir={folder}/chromium", "--no-pdf-header-footer", f"--print-to-pdf={folder}/chromium.pdf",
            f"file://{page}"],
        "WeasyPrint": ["weasyprint", page, f"{folder}/weasyprint.pdf"],
    }
    for name, command in commands.items():
        run(command)
    measured = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            measured[name].append(run(command))
    measured["Running-Chromium"] = running_chromium(runs, page)
    for name, results in measured.items():
        walls = [wall for wall, _ in results]
        print(f"{name} {statistics.median(walls):.3f} {min(walls):.3f} {max(walls):.3f}"
              f" {statistics.median(seconds for _, seconds in results):.3f}", flush=True)


if __name__ == "__main__":
    main()
