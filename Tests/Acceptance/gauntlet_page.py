"""The page that shows what the gauntlet found: the same bytes for the same results."""

import lint_judge
from gauntlet_export import JUDGED_ELSEWHERE

HEAD = """# What programs read of our files

Made by `Scripts/gauntlet`, which is part of `make acceptance`; do not edit. It serves
[the hard data](../../Tests/Acceptance/hard_data.py) over HTTP, exports them through every import target, and lets each
program that reads the format import the files. Compared are: the number of rows, each row's day, its signed amount to
the minor unit, its id and text (or what the target documents to make of it), the currency and the closing balance,
as far as the format carries them.

A number is how many rows were compared, all of them equal; – means that the program is no reader of the target, or is
not given its files for a reason that stands below.
"""

FOOT = """
## The programs

| program | version and way | rows of an account | accounts |
|---|---|---|---|
"""

DATA = """
## The hard data

Fifty thousand rows; hostile and long texts; equal rows and an id of odd letters; nothing, the smallest unit and
99,999,999,999.99; rows without running balances, and none at all; leap days and borders of years; currencies of four
countries, two without a minor unit (XOF, UGX), one with three digits (TND); an account without rows and one with a
single row; one bank account that was linked three times, with the same and with other ids.
"""


NOTES = """
## What else to know of the table

- `ofx-accounts-102`, `ofx-accounts-220`: one file of all accounts that a program is given and that have one period;
  each statement in it is compared with its account. A bank account that was linked again goes into a file of its own,
  since the same ids twice in an account are refused, which is proven here as well. GnuCash and KMyMoney are given
  files of one account only: they ask for each account of a file in a window.
- `quickbooks-desktop`: ofxtools and the DTD are given a copy without the elements that Intuit added (INTU.BID), which
  no document type definition has. Skrooge goes by a file's name and knows no `.qbo`: it is given a copy named `.ofx`.
  The other programs read the file as it is.
- `ofx-102-utf8`, `ofx-220-utf8`: libofx, and so ofxdump, GnuCash, KMyMoney and Skrooge, keeps 97 bytes of a name and
  391 of a memo; exactly that must arrive of a longer one. ofxparse reads no letters outside of ASCII in OFX 2.x.
- Skrooge drops characters that Qt takes for unprintable (soft hyphens and the like, emoji); the rest must arrive.
- `mt940`: an id of more than 33 characters does not fit and is not written; such a row is known by its day and amount.
"""

ACCEPTED = """
## What `folio lint` warns of

Accepted, as each is what its template is for; another warning or an error is a failure. A statement without rows is
a file without bytes where the target wants no headings, and is not given to it.

| target | warning | reason |
|---|---|---|
"""


def page(cells, programs):
    """cells: for each target a dictionary of program names and cells."""
    parts = [HEAD]
    columns = [program.name for program in programs if any(program.name in row for row in cells.values())]
    parts.append("\n| target | " + " | ".join(columns) + " |\n|" + "---|" * (len(columns) + 1) + "\n")
    for target in sorted(cells, key=lambda target: (target.format, target.name)):
        row = [shown(cells[target].get(name)) for name in columns]
        note = "" if cells[target] else " (no program reads it: FAILED)"
        parts.append(f"| `{target.name}`{note} | " + " | ".join(row) + " |\n")
    parts.append(NOTES)
    parts += [f"- `{name}` is not in the table: {reason}.\n" for name, reason in sorted(JUDGED_ELSEWHERE.items())]
    parts.append(FOOT)
    for program in programs:
        if program.name not in columns:
            continue
        rows = f"at most {program.most_rows:,}" if program.most_rows else "any"
        accounts = "all" if program.cases is None else f"{len(program.cases)} of them"
        parts.append(f"| {program.name} | {program.description} | {rows} | {accounts} |\n")
    parts.append(ACCEPTED)
    parts += [f"| `{name}` | `{rule}` | {reason} |\n"
              for accepted in (lint_judge.ACCEPTED, lint_judge.THREE_DIGITS)
              for name, rules in sorted(accepted.items()) for rule, reason in sorted(rules.items())]
    parts.append(DATA)
    return "".join(parts)


def shown(cell):
    if cell is None:
        return "–"
    return "FAILED" if cell.failure else f"{cell.rows:,}" if cell.rows else "ok"
