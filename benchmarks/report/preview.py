"""Times the preview of a report on the desk, after each change and when nothing has changed.

usage: preview.py DATA PORT RUNS [REPORTED]      (the data folder and port of a running program; needs psql)
Signs a coordinator in straight in the database. After a change the report is written anew; else it is known.
With REPORTED so many contributions get a figure before.
Prints: edition, contributions, figures; median, least and most milliseconds after a change; the same without one.
"""

import base64
import os
import statistics
import sys
import time
import urllib.request
import uuid
from hashlib import sha256

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "submissions"))

from prepare import sql  # noqa: E402


def sign_in(data):
    account, secret = str(uuid.uuid4()), base64.urlsafe_b64encode(os.urandom(32)).rstrip(b"=").decode()
    hashed = sha256(secret.encode()).hexdigest()
    sql(data, f"""
        insert into accounts.account (id, address, language, roles, created_at)
        values ('{account}', '{account}@benchmark.example', 'en', array['COORDINATOR'], now());
        insert into accounts.session (id, token_hash, account, browser, system, started_at, seen_at, second_factor_at)
        values (gen_random_uuid(), '\\x{hashed}', '{account}', 'benchmark', 'Linux', now(), now(), now())""")
    return secret


def report(data, edition, count):
    """One counted attendance for each of the first contributions."""
    sql(data, f"""
        insert into impact.figure (id, edition, key, revision, level, contribution, metric, definition, low, high, unit,
            first_day, last_day, method, deduplication, channel, evidence, reporter, captured_at, current, changed_in)
        select gen_random_uuid(), edition, slug || '/participations', 1, 'CONTRIBUTION', slug, 'PARTICIPATIONS', 1,
            20 + id % 300, 20 + id % 300, 'PARTICIPATIONS', make_date(edition, 12, 10), make_date(edition, 12, 11),
            'COUNTED', 'NONE', 'ROOM', '[]', 'operator', now(), true, (select version from platform.content)
        from programme.contribution where edition = {edition} order by id limit {count}
        on conflict do nothing""")


def main():
    data, port, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
    edition = sql(data, "select max(year) from editions.edition")
    if len(sys.argv) > 4:
        report(data, edition, int(sys.argv[4]))
    secret = sign_in(data)
    request = urllib.request.Request(
        f"http://localhost:{port}/en/desk/report/{edition}/preview",
        headers={"Cookie": f"session={secret}"})

    def milliseconds():
        start = time.monotonic()
        with urllib.request.urlopen(request) as answer:
            answer.read()
        return (time.monotonic() - start) * 1000

    def change():
        sql(data, """
            with raised as (update platform.content set version = version + 1 returning version)
            select version from raised, pg_notify('rightsdays_content', version::text)""")
        time.sleep(0.2)

    changed, unchanged = [], []
    for i in range(-5, runs):
        change()
        first, again = milliseconds(), milliseconds()
        if i >= 0:
            changed.append(first)
            unchanged.append(again)
    contributions = sql(data, f"select count(*) from programme.contribution where edition = {edition}")
    figures = sql(data, f"select count(*) from impact.figure where edition = {edition}")
    print(edition, contributions, figures, *(f"{value:.0f}" for times in (changed, unchanged)
          for value in (statistics.median(times), min(times), max(times))))


if __name__ == "__main__":
    main()
