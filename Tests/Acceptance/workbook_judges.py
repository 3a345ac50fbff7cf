"""Has programs that we did not write read workbooks and agree on what stands in them.

    workbook_judges.py DIRECTORY

openxml-audit holds each file against the schemas and rules of the format; openpyxl, calamine, pandas through
either and gnumeric's ssconvert read it. All must agree on the sheets, on the number of rows, and on the type and
the value of every cell that holds one.
That formulas have the values which LibreOffice computes is another script's work (check_rendered.py).
"""

import math
import re
import sys
import tempfile
import warnings
from datetime import date, datetime, timedelta
from pathlib import Path

import openpyxl
import pandas
import python_calamine

from failure import need, need_equal, run, run_clean

EPOCH = datetime(1899, 12, 30)


def spelled(text):
    """A text whose escapes `_xHHHH_` are undone, which some readers leave to others."""
    text = re.sub("_x005F_", "_", text, flags=re.IGNORECASE)
    return re.sub("_x([0-9A-F]{4})_", lambda match: chr(int(match[1], 16)), text, flags=re.IGNORECASE)


def plain(value):
    """One spelling for what readers give in several: empty cells, whole numbers, days."""
    if value is None or value == "" or value is pandas.NaT or value != value:
        return None
    if isinstance(value, bool):
        return value
    if isinstance(value, (datetime, Fault)):
        return value
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day)
    if isinstance(value, (int, float)):
        return float(value)
    return spelled(str(value))


class Fault(str):
    """An error value such as #N/A, which is no text."""


def is_same(left, right):
    if isinstance(left, Fault) != isinstance(right, Fault):
        return False
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


def openpyxl_sheets(path, warning="error"):
    with warnings.catch_warnings():
        warnings.simplefilter(warning)
        book = openpyxl.load_workbook(path, data_only=True)
    return {
        sheet.title: grid(
            [Fault(cell.value) if cell.data_type == "e" else cell.value for cell in row] for row in sheet.iter_rows())
        for sheet in book.worksheets
    }


def calamine_sheets(path):
    book = python_calamine.CalamineWorkbook.from_path(str(path))
    return {
        name: grid(book.get_sheet_by_name(name).to_python(skip_empty_area=False)) for name in book.sheet_names
    }


def pandas_sheets(path, engine):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        # Texts such as NA stay texts.
        frames = pandas.read_excel(
            path, sheet_name=None, header=None, engine=engine, keep_default_na=False, na_values=[], dtype=object)
    return {name: grid(frame.itertuples(index=False, name=None)) for name, frame in frames.items()}


def gnumeric_sheets(path):
    """What gnumeric reads, written by it as a workbook of its own."""
    with tempfile.TemporaryDirectory() as folder:
        # What it says on standard error are the features that it does not have, such as data bars.
        copy = Path(folder) / "copy.xlsx"
        result = run(["ssconvert", path, copy])
        need(result.returncode == 0, f"ssconvert exits with {result.returncode}: {result.stderr[:300]}")
        need("Invalid cell" not in result.stderr, f"ssconvert complains: {result.stderr[:300]}")
        # openpyxl misses a default style in workbooks of gnumeric.
        return openpyxl_sheets(copy, warning="ignore")


# The first three give nothing where an error stands.
READERS = {
    "calamine": calamine_sheets,
    "pandas over openpyxl": lambda path: pandas_sheets(path, "openpyxl"),
    "pandas over calamine": lambda path: pandas_sheets(path, "calamine"),
    "gnumeric": gnumeric_sheets,
}


def compare(path):
    """How many cells hold a value; all readers must see the same in them as openpyxl."""
    theirs = openpyxl_sheets(path)
    for reader, read in READERS.items():
        others = read(path)
        need_equal(f"sheets of {reader}", list(others), list(theirs))
        for name, cells in theirs.items():
            found = others[name]
            if reader != "gnumeric":
                cells = {place: value for place, value in cells.items() if not isinstance(value, Fault)}
            rows, wanted = ({row for row, _ in places} for places in (found, cells))
            need_equal(f"{name}: rows of {reader}", len(rows), len(wanted))
            need_equal(f"{name}: cells of {reader}", sorted(found), sorted(cells))
            for place, value in cells.items():
                need(is_same(value, found[place]), f"{name} {place}: {value!r}, for {reader} {found[place]!r}")
    return sum(len(cells) for cells in theirs.values())


def main():
    paths = sorted(Path(sys.argv[1]).glob("*.xlsx"))
    need(paths, f"{sys.argv[1]} holds no workbook")
    cells = 0
    for path in paths:
        try:
            run_clean(["openxml-audit", "-m", "0", "-q", path])
            cells += compare(path)
        except Exception as problem:
            sys.exit(f"{path.name}: {problem}")
    print(f"{len(paths)} workbooks, {cells} cells the same for openpyxl, {', '.join(READERS)}; none refused")


if __name__ == "__main__":
    main()
