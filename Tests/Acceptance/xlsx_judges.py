"""Judges of workbooks."""

import csv
import tempfile
import warnings
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from csv_judges import COLUMNS
from failure import need, need_equal, run, run_clean
from source import compare
from texts import clean

EXACT_DIGITS = 15


def fitting(account, amount):
    """What a reader of floating point shows: the same amount, or nothing to compare beyond 15 digits."""
    if amount is None:
        return None
    digits = len(str(abs(amount)).replace(".", "").lstrip("0"))
    need(digits <= EXACT_DIGITS, "an amount has more digits than a workbook's numbers can hold")
    return Decimal(account.plain(amount))


def compare_cells(account, records):
    """Compares rows of cells: dates as dates, amounts as decimal numbers or None, texts as texts."""
    need_equal("header", list(records[0]), COLUMNS)
    rows = [dict(zip(COLUMNS, record, strict=True)) for record in records[1:]]
    found = [
        row | {"id": row["Transaction ID"] or "", "date": row["Date"], "amount": row["Amount"],
               "Narration": row["Narration"] or "", "Category": row["Category"] or ""} for row in rows]

    def expected(row):
        amount = fitting(account, row.amount)
        return {
            "date": row.date, "amount": amount, "Narration": clean(row.narration),
            "Category": clean(row.category), "Type": "debit" if row.amount < 0 else "credit",
            "Debit": -amount if row.amount < 0 else None, "Credit": None if row.amount < 0 else amount,
            "Balance": fitting(account, row.balance), "Currency": account.currency}

    compare(account, found, clean, expected)


def exact(account, value):
    """A number that a reader gave, at the currency's digits; whatever is no number stays as it is."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return value
    return Decimal(account.plain(Decimal(repr(value))))


def blank_as_none(value):
    return None if value == "" else value


def openpyxl(path, account):
    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        book = openpyxl.load_workbook(path)
    need_equal("sheets", book.sheetnames, ["Transactions", "Summary"])
    sheet = book["Transactions"]
    need_equal("frozen", sheet.freeze_panes, "A2")
    need(sheet.auto_filter.ref, "no filter")
    for row in sheet.iter_rows(min_row=2):
        need(row[0].is_date, f"{row[0].coordinate} is no date")
        for cell in row:
            need(cell.data_type != "f", f"{cell.coordinate} is a formula")
        need_equal("type of the id", row[9].data_type if row[9].value is not None else "s", "s")
    records = [
        [cell.date() if isinstance(cell, datetime) else exact(account, cell) for cell in row]
        for row in sheet.iter_rows(values_only=True)]
    compare_cells(account, records)
    facts = {row[0]: row[1] for row in book["Summary"].iter_rows(values_only=True, max_col=2) if row[0]}
    need_equal("account number", facts["Account number"] or "", clean(account.number))
    closing = facts["Closing balance"]
    if account.closing is None:
        need_equal("closing balance", closing, "Not known")
    else:
        need_equal("closing balance", exact(account, closing), account.closing)


def calamine(path, account):
    from python_calamine import CalamineWorkbook

    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Transactions").to_python()
    records = [
        [blank_as_none(exact(account, cell)) for cell in row] for row in rows]
    compare_cells(account, records)


def openxml_audit(path, account):
    result = run(["openxml-audit", "-m", "0", "-q", path])
    need(result.returncode == 0, (result.stdout + result.stderr)[:300])


def libreoffice(path, account):
    """What LibreOffice reads, exported by it to CSV without its number formats."""
    with tempfile.TemporaryDirectory() as folder:
        result = run([
            "soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to",
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,1",
            "--outdir", folder, path])
        output = next(Path(folder).glob("*.csv"), None)
        need(output, f"no output: {result.stderr[:300]}")
        with output.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file, strict=True))

    def cells(record):
        row = [blank_as_none(cell) for cell in record]
        row[0] = datetime.strptime(record[0], "%m/%d/%Y").date() if "/" in record[0] else \
            date.fromisoformat(record[0])
        for index in (4, 5, 6, 7):
            row[index] = None if row[index] is None else Decimal(account.plain(Decimal(row[index])))
        return row

    compare_cells(account, [rows[0]] + [cells(record) for record in rows[1:]])


def zip_archive(path, account):
    run_clean(["unzip", "-tqq", path])


JUDGES = {
    "openpyxl": openpyxl, "calamine": calamine, "openxml-audit": openxml_audit,
    "LibreOffice": libreoffice, "unzip": zip_archive,
}
