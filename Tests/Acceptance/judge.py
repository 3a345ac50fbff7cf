#!/usr/bin/env python3
"""Reads statements with programs that we did not write, and compares them with their source.

    judge.py OUT_DIR SOURCE.json

SOURCE.json tells every account and its transactions as the source states them:

    {"accounts": [{"file_stem", "id", "number", "name", "currency", "period": [first, last],
                   "closing_balance_minor": number or null,
                   "transactions": [{"id", "date", "narration", "amount_minor", "balance_minor" or null,
                                     "category" or null}]}]}

Amounts are signed minor units; transactions stand oldest first, within a day in any order. OUT_DIR holds
FILE_STEM.csv, .ofx, .xlsx and .html, at least one kind, and the same kinds for every account.

Prints a line for each file and program. Exits with 1 when a file is refused or differs, and when a program
is missing; with 2 when the arguments are wrong.
"""

import sys
from pathlib import Path

import csv_judges
import html_judges
import ofx_judges
import source
import xlsx_judges
from failure import Failed

KINDS = {
    ".csv": csv_judges.JUDGES, ".ofx": ofx_judges.JUDGES, ".xlsx": xlsx_judges.JUDGES,
    ".html": html_judges.JUDGES,
}


def kinds_of_all(folder, accounts):
    """The kinds that every account has; anything uneven is refused."""
    kinds = {account.file_stem: [kind for kind in KINDS if (folder / (account.file_stem + kind)).exists()]
             for account in accounts}
    if not kinds:
        raise Failed("the source names no account")
    wanted = sorted({kind for found in kinds.values() for kind in found}, key=list(KINDS).index)
    if not wanted:
        raise Failed(f"no file of any account in {folder}")
    missing = [stem + kind for stem, found in kinds.items() for kind in wanted if kind not in found]
    if missing:
        raise Failed(f"not every account has the same kinds of file; missing: {', '.join(missing)}")
    return wanted


def verdict(judge, path, account):
    """Why a judge refuses a file; None when it does not."""
    try:
        judge(path, account)
        return None
    except Failed as failure:
        return str(failure)
    except Exception as error:  # Whatever a reader throws at a file is a refusal of the file.
        return f"{type(error).__name__}: {error}"


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    accounts = source.read(arguments[1])
    try:
        kinds = kinds_of_all(folder, accounts)
    except Failed as failure:
        print(failure, file=sys.stderr)
        return 1
    checks = failures = 0
    width = max(len(account.file_stem) for account in accounts) + 5
    for account in accounts:
        for kind in kinds:
            for name, judge in KINDS[kind].items():
                path = folder / (account.file_stem + kind)
                reason = verdict(judge, path, account)
                checks += 1
                failures += reason is not None
                print(f"{path.name:{width}}  {name:20}  {'ok' if reason is None else 'FAILED: ' + reason}",
                      flush=True)
    print(f"{len(accounts)} accounts, {checks} checks, {failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
