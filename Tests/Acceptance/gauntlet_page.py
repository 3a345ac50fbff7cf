"""The page that shows what the gauntlet found: the same bytes for the same results."""

HEAD = """# What programs read of our files

Made by `Scripts/gauntlet`, which is part of `make acceptance`; do not edit. It serves
[the hard data](../../Tests/Acceptance/hard_data.py) over HTTP, exports them through every import target, and lets each
program that reads the format import the files. Compared are: the number of rows, each row's day, its signed amount to
the minor unit, its id and text (or what the target documents to make of it), the currency and the closing balance,
as far as the format carries them.

A number is how many rows were compared, all of them equal; – means that the program is no reader of the format.
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


def page(cells, programs):
    """cells: for each target a dictionary of program names and cells."""
    parts = [HEAD]
    columns = [program.name for program in programs if any(program.name in row for row in cells.values())]
    parts.append("\n| target | " + " | ".join(columns) + " |\n|" + "---|" * (len(columns) + 1) + "\n")
    for target in sorted(cells, key=lambda target: (target.format, target.name)):
        row = [shown(cells[target].get(name)) for name in columns]
        note = "" if cells[target] else " (no program reads it: FAILED)"
        parts.append(f"| `{target.name}`{note} | " + " | ".join(row) + " |\n")
    parts.append(FOOT)
    for program in programs:
        if program.name not in columns:
            continue
        rows = f"at most {program.most_rows:,}" if program.most_rows else "any"
        accounts = "all" if program.cases is None else f"{len(program.cases)} of them"
        parts.append(f"| {program.name} | {program.description} | {rows} | {accounts} |\n")
    parts.append(DATA)
    return "".join(parts)


def shown(cell):
    if cell is None:
        return "–"
    return "FAILED" if cell.failure else f"{cell.rows:,}" if cell.rows else "ok"
