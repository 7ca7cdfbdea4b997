"""An nginx of its own on loopback that serves given bytes, compressed beforehand, with the same header fields."""

import gzip
import os
import shutil
import subprocess
import tempfile
import time
import urllib.request

from measure import children

UNWANTED = {"date", "content-length", "content-encoding", "connection", "etag", "vary", "keep-alive", "content-type",
            "last-modified", "transfer-encoding"}

CONFIGURATION = """
worker_processes 2;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=1000;
  keepalive_requests 100000000;
  client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3;
  uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
  server {{
    listen 127.0.0.1:{port};
    root {folder}/www;
    gzip_static on;
    gzip_vary on;
    default_type "{type}";
    types {{ }}
    {headers}
  }}
}}
"""


class Nginx:
    """Serves what `url` answers, at http://127.0.0.1:PORT/page."""

    def __init__(self, url, port):
        self.port = port
        self.folder = tempfile.mkdtemp(prefix="rightsdays-bench-")
        for _ in range(3):  # the page cache compresses better from the second request on
            request = urllib.request.Request(url, headers={"Accept-Encoding": "gzip"})
            with urllib.request.urlopen(request) as answer:
                body, headers = answer.read(), answer.headers
            time.sleep(0.3)
        self.size = len(body)
        os.mkdir(self.folder + "/www")
        with open(self.folder + "/www/page.gz", "wb") as file:
            file.write(body)
        with open(self.folder + "/www/page", "wb") as file:
            file.write(gzip.decompress(body) if headers.get("Content-Encoding") == "gzip" else body)
        same = "\n    ".join(
            "add_header {} \"{}\";".format(name, value.replace("\\", "\\\\").replace('"', '\\"')) for name, value in headers.items() if name.lower() not in UNWANTED)
        with open(self.folder + "/nginx.conf", "w") as file:
            file.write(CONFIGURATION.format(
                folder=self.folder, port=port, headers=same, type=headers.get("Content-Type")))
        os.chmod(self.folder, 0o755)
        self.process = subprocess.Popen(
            ["nginx", "-p", self.folder, "-c", self.folder + "/nginx.conf", "-g", "daemon off;"])
        time.sleep(0.5)
        self.url = f"http://127.0.0.1:{port}/page"

    def pids(self):
        return [self.process.pid] + children(self.process.pid)

    def close(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder)
