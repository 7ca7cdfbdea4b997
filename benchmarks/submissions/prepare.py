#!/usr/bin/env python3
"""Signs an officer in for the benchmark of submissions, straight in the database of a running program, or counts.

usage: prepare.py [--count] DATA     (the data folder of the program; needs psql)
Without --count it prints what the load needs, as shell assignments: session, csrf, organisation, edition.
"""

import base64
import hashlib
import os
import subprocess
import sys
import uuid


def sql(data, statement):
    with open(os.path.join(data, "password")) as file:
        password = file.read().strip()
    with open(next(path for path in clusters(data))) as file:
        port = file.read().split("\n")[3]
    return subprocess.run(
        ["psql", "-h", "localhost", "-p", port, "-U", USER, "-d", DATABASE, "-qtAc", statement],
        env=dict(os.environ, PGPASSWORD=password), check=True, capture_output=True, text=True).stdout.strip()


def clusters(data):
    for folder, _, files in os.walk(data):
        if "postmaster.pid" in files:
            yield os.path.join(folder, "postmaster.pid")


USER = "rightsdays"
DATABASE = "rightsdays"


def main():
    data = sys.argv[-1]
    if "--count" in sys.argv:
        print(sql(data, "select count(*) from programme.draft where state = 'SUBMITTED'"))
        return
    account, secret = str(uuid.uuid4()), base64.urlsafe_b64encode(os.urandom(32)).rstrip(b"=").decode()
    csrf = base64.urlsafe_b64encode(hashlib.sha256(("csrf:" + secret).encode()).digest()).rstrip(b"=").decode()
    hashed = hashlib.sha256(secret.encode()).hexdigest()
    edition = sql(data, "select max(year) from editions.edition")
    organisation = sql(data, "select slug from coalition.organisation where kind = 'CITY' order by slug limit 1")
    sql(data, f"""
        insert into accounts.account (id, address, language, created_at)
        values ('{account}', 'officer@benchmark.example', 'en', now());
        insert into accounts.session (id, token_hash, account, browser, system, started_at, seen_at)
        values (gen_random_uuid(), '\\x{hashed}', '{account}', 'wrk', 'Linux', now(), now());
        insert into coalition.mandate values ('{organisation}', '{account}', 'CONTACT', now())""")
    print(f"session={secret} csrf={csrf} organisation={organisation} edition={edition}")


if __name__ == "__main__":
    main()
