"""Has programs that we did not write read workbooks that templates made.

    workbook_judges.py DIRECTORY

openxml-audit holds each file against the schemas and rules of the format; openpyxl, calamine and gnumeric's
ssconvert read it, and the three must agree on the sheets and on what stands in every cell that holds a value.
That formulas have the values which LibreOffice computes is another script's work (check_rendered.py).
"""

import csv
import math
import sys
import tempfile
import warnings
from datetime import date, datetime, timedelta
from pathlib import Path

import openpyxl
import python_calamine

from failure import need, need_equal, run, run_clean

EPOCH = datetime(1899, 12, 30)


def plain(value):
    """One spelling for what readers give in several: empty cells, whole numbers, days."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return value
    if isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day)
    if isinstance(value, (int, float)):
        return float(value)
    return str(value)


def is_same(left, right):
    if isinstance(left, datetime) != isinstance(right, datetime):
        day, number = (left, right) if isinstance(left, datetime) else (right, left)
        return isinstance(number, float) and abs(day - (EPOCH + timedelta(days=number))) < timedelta(seconds=1)
    if isinstance(left, float) and isinstance(right, float):
        return math.isclose(left, right, rel_tol=1e-14, abs_tol=1e-9)
    return left == right


def grid(rows):
    """The cells that hold something, by row and column."""
    return {
        (number, column): plain(value)
        for number, row in enumerate(rows, 1)
        for column, value in enumerate(row, 1)
        if plain(value) is not None
    }


def openpyxl_sheets(path):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        book = openpyxl.load_workbook(path, data_only=True)
    return {sheet.title: grid(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}


def calamine_sheets(path):
    book = python_calamine.CalamineWorkbook.from_path(str(path))
    return {
        name: grid(book.get_sheet_by_name(name).to_python(skip_empty_area=False)) for name in book.sheet_names
    }


def compare(path):
    theirs, others = openpyxl_sheets(path), calamine_sheets(path)
    need_equal("sheets", list(theirs), list(others))
    count = 0
    for name, cells in theirs.items():
        need_equal(f"{name}: cells with values", sorted(cells), sorted(others[name]))
        for place, value in cells.items():
            need(is_same(value, others[name][place]), f"{name} {place}: {value!r} and {others[name][place]!r}")
        count += len(cells)
    return theirs, count


def gnumeric(path, sheets):
    """gnumeric reads all sheets, with as many rows."""
    with tempfile.TemporaryDirectory() as folder:
        # What it says on standard error are the features that it does not have, such as data bars.
        result = run(["ssconvert", "-S", "-T", "Gnumeric_stf:stf_csv", path, f"{folder}/%n.csv"])
        need(result.returncode == 0, f"ssconvert exits with {result.returncode}: {result.stderr[:300]}")
        files = sorted(Path(folder).iterdir(), key=lambda file: int(file.stem))
        need_equal("sheets of gnumeric", len(files), len(sheets))
        for file, (name, cells) in zip(files, sheets.items(), strict=True):
            with open(file, encoding="utf-8", newline="") as lines:
                filled = sum(1 for row in csv.reader(lines) if any(row))
            # Its files begin with the first row that holds anything, so rows are counted.
            need_equal(f"{name}: rows with values", filled, len({row for row, _ in cells}))


def main():
    paths = sorted(Path(sys.argv[1]).glob("*.xlsx"))
    need(paths, f"{sys.argv[1]} holds no workbook")
    cells = 0
    for path in paths:
        try:
            run_clean(["openxml-audit", "-m", "0", "-q", path])
            sheets, count = compare(path)
            gnumeric(path, sheets)
        except Exception as problem:
            sys.exit(f"{path.name}: {problem}")
        cells += count
    print(f"{len(paths)} workbooks, {cells} cells as openpyxl, calamine and gnumeric read them, none refused")


if __name__ == "__main__":
    main()
