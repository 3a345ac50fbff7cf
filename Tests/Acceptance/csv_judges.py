"""Judges of comma-separated values."""

import csv
from datetime import date
from decimal import Decimal

from failure import need, need_equal
from source import compare
from texts import guarded

COLUMNS = ["Date", "Narration", "Type", "Category", "Debit", "Credit", "Amount", "Balance", "Currency",
           "Transaction ID"]


def compare_records(account, records):
    """Compares lists of texts, the header first."""
    need_equal("header", records[0], COLUMNS)

    def found(record):
        row = dict(zip(COLUMNS, record, strict=True))
        return row | {"id": row["Transaction ID"], "date": date.fromisoformat(row["Date"]),
                      "amount": Decimal(row["Amount"])}

    def expected(row):
        is_debit = row.amount < 0
        return {
            "date": row.date, "Narration": guarded(row.narration), "Category": guarded(row.category),
            "Debit": account.plain(-row.amount) if is_debit else "",
            "Credit": "" if is_debit else account.plain(row.amount), "Amount": account.plain(row.amount),
            "Balance": account.plain(row.balance), "Currency": account.currency,
            "Type": "debit" if is_debit else "credit",
        }

    compare(account, [found(record) for record in records[1:]], guarded, expected)


def python_csv(path, account):
    content = path.read_bytes()
    need(not content.startswith(b"\xef\xbb\xbf"), "a byte-order mark")
    need(content.endswith(b"\r\n"), "the last line has no CR LF")
    need_equal("line ends", content.count(b"\n"), content.count(b"\r\n"))
    with path.open(encoding="utf-8", newline="") as file:
        compare_records(account, list(csv.reader(file, strict=True)))


def duckdb_csv(path, account):
    import duckdb

    names = ", ".join(f"'{name}': 'VARCHAR'" for name in COLUMNS)
    rows = duckdb.sql(
        "SELECT * FROM read_csv(?, strict_mode = true, header = true, auto_detect = false, delim = ',', "
        f"quote = '\"', escape = '\"', nullstr = '\\N', columns = {{{names}}})",
        params=[str(path)]).fetchall()
    compare_records(account, [COLUMNS] + [["" if cell is None else cell for cell in row] for row in rows])


JUDGES = {"Python csv, strict": python_csv, "DuckDB, strict": duckdb_csv}
