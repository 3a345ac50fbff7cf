#!/usr/bin/env python3
"""GnuCash's own importer reads QIF and says what arrived.

    qif_judge.py OUT_DIR SOURCE.json

QIF has no ids: rows are compared as a heap, equal ones counted.
"""

import ast
import os
import subprocess
import sys
import tempfile
from collections import Counter
from fractions import Fraction
from pathlib import Path

from book_checks import ascii_text, failures, main
from failure import need, need_equal, program

SCRIPT = Path(__file__).with_name("qif_import.scm")


def imported(path, currency):
    """The lines that the importer answers, cut into fields."""
    libraries = next((str(folder) for folder in Path("/usr/lib").glob("*/gnucash")), None)
    need(libraries, "GnuCash is not installed")
    with tempfile.TemporaryDirectory() as home:
        result = subprocess.run(
            [program("guile"), str(SCRIPT), str(Path(path).absolute()), currency], capture_output=True, text=True,
            timeout=300, cwd=home,
            env=os.environ | {
                "HOME": home, "GUILE_AUTO_COMPILE": "0", "GUILE_WARN_DEPRECATED": "no", "LC_ALL": "C.UTF-8",
                "LD_LIBRARY_PATH": f"{libraries}:{libraries}/gnucash"})
    need(result.returncode == 0, result.stderr.strip()[-300:])
    return [line.split("\t") for line in result.stdout.splitlines() if line.startswith(("ROW\t", "ACCOUNT\t"))]


def gnucash(path, account):
    lines = imported(path, account.currency)
    rows = [line[1:] for line in lines if line[0] == "ROW"]
    need_equal("number of rows", len(rows), len(account.rows))

    def row(day, amount, payee, _, memo):
        return day, Fraction(amount), ast.literal_eval(memo) or ast.literal_eval(payee)

    expected = Counter(
        (row.date.isoformat(), Fraction(row.amount), ascii_text(row.narration)) for row in account.rows)
    found = Counter(row(*fields) for fields in rows)
    need_equal("rows", sorted(found - expected), sorted(expected - found))
    # A book's own currency has two decimals there; its accounts must add up.
    total = sum((row.amount for row in account.rows), 0)
    balances = [Fraction(line[3]) for line in lines if line[0] == "ACCOUNT"]
    need(Fraction(total) in balances or not rows, f"no account has the balance {total}: {balances}")


def check(paths, truth):
    """What is wrong with the files, a line each."""
    return failures(paths, truth, lambda path: {"GnuCash": gnucash})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], __doc__, {".qif"}, check))
