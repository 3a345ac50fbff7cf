#!/usr/bin/env python3
"""Imports October, October again, and an overlapping 15 October to 15 November; each row must stand in the books once.

    reimport.py FOLIO BASE_URL KEY WORK_DIR

The second and third file come from the same link, or from a later link of the same bank account: with the same ids,
and with new ids while `--import-ids content` makes ids of what the rows say. The books are GnuCash's, by its own
importer, and those of a program that knows rows by account and FITID, as Odoo does with ofxparse.

Exits with 1 when a row is missing or stands there twice.
"""

import json
import os
import subprocess
import sys
import warnings
from collections import Counter
from pathlib import Path

import fetch_source
import gnucash_judge
import source
from failure import Failed, need, need_equal

MONTH = ("2026-10-01", "2026-10-31")
OVERLAP = ("2026-10-15", "2026-11-15")
#: What is shown, the account of each file, and further options.
LINKS = [
    ("the same link", ("20", "20", "20"), []),
    ("linked again, the same ids", ("20", "20", "21"), []),
    ("linked again, new ids, ids of content", ("20", "22", "22"), ["--import-ids", "content"]),
]


def export(folio, environment, account, period, folder, options):
    result = subprocess.run(
        [folio, "export", f"hard{int(account):020d}", "--from", period[0], "--to", period[1], "--template", "ofx-102",
         "--output-directory", folder, "--json", *options], capture_output=True, text=True, env=environment)
    need(result.returncode == 0, f"folio export: {result.stderr.strip()[-300:]}")
    return Path(json.loads(result.stdout)["accounts"][0]["files"][0]["path"])


def by_unique_key(files):
    """The books of a program that takes a row when its account and FITID are new."""
    from ofxparse import OfxParser

    books = {}
    for file in files:
        with file.open("rb") as stream, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            account = OfxParser.parse(stream).account
        for row in account.statement.transactions:
            books.setdefault((account.account_id, row.id), (row.date.date(), row.amount))
    return list(books.values())


def in_gnucash(files, account):
    read, news = gnucash_judge.imports(files, account, account.bank)
    need_equal("which of the files GnuCash finds anything new in", news, [True, False, True])
    return [(row["date"], row["amount"]) for row in gnucash_judge.rows_of(read)]


def main(arguments):
    if len(arguments) != 4:
        print(__doc__, file=sys.stderr)
        return 2
    folio, base_url, key, work = arguments
    environment = os.environ | {"MONO_SECRET_KEY": key, "MONO_BASE_URL": base_url}
    entry = fetch_source.Server(base_url, key).account(f"hard{20:020d}", "20", MONTH[0], OVERLAP[1])
    account = source.account(entry)
    expected = Counter((row.date, row.amount) for row in account.rows)
    failures = 0
    for number, (title, links, options) in enumerate(LINKS):
        files = [export(folio, environment, link, period, str(Path(work) / f"reimport-{number}-{step}"), options)
                 for step, (link, period) in enumerate(zip(links, (MONTH, MONTH, OVERLAP)))]
        for program, books in (("ofxparse as Odoo", by_unique_key),
                               ("GnuCash", lambda files: in_gnucash(files, account))):
            try:
                found = books(files)
                need_equal("rows in the books", len(found), len(account.rows))
                need_equal("days and amounts in the books", Counter(found), expected)
                print(f"{title}, {program}: {len(account.rows)} rows, each once", flush=True)
            except Failed as failure:
                failures += 1
                print(f"{title}, {program}: FAILED {failure}", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
