"""Times Chromium and WeasyPrint on a page. usage: others.py RUNS PAGE.html FOLDER"""
import statistics
import subprocess
import sys
import time

runs, page, folder = int(sys.argv[1]), sys.argv[2], sys.argv[3]
commands = {
    "headless Chromium": ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/chromium",
                          "--no-pdf-header-footer", f"--print-to-pdf={folder}/chromium.pdf", f"file://{page}"],
    "WeasyPrint": ["weasyprint", page, f"{folder}/weasyprint.pdf"],
}
for name, command in commands.items():
    times = []
    for _ in range(runs + 1):
        start = time.monotonic()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times.append(time.monotonic() - start)
    times = sorted(times[1:])
    print(f"{name} (median, least, most s): {statistics.median(times):.3f} {times[0]:.3f} {times[-1]:.3f}", flush=True)
