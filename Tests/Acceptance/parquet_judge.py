#!/usr/bin/env python3
"""Reads the Parquet files that the example program wrote, and compares them with their source.

    parquet_judge.py OUT_DIR SOURCE.json

SOURCE.json is as judge.py describes it. Reads each file with pyarrow and with DuckDB, whose reader of Parquet is its
own, and compares every row. Exits with 1 when a file is missing, refused or differs.
"""

import sys
from pathlib import Path

import source
from failure import Failed, need, need_equal
from source import compare

COLUMNS = ["number", "id", "date", "narration", "direction", "amount", "balance", "currency", "category"]


def compare_rows(account, rows):
    def expected(row):
        return {
            "date": row.date, "narration": row.narration, "direction": "debit" if row.amount < 0 else "credit",
            "amount": row.amount, "balance": row.balance, "currency": account.currency,
            "category": row.category or None,
        }

    need_equal("numbers", [row["number"] for row in rows], list(range(1, len(rows) + 1)))
    compare(account, rows, str, expected)


def pyarrow(path, account):
    import pyarrow as pa
    import pyarrow.parquet as pq

    table = pq.read_table(path)
    need_equal("columns", table.column_names, COLUMNS)
    digits = source.DIGITS.get(account.currency, 2)
    need_equal("type of amounts", table.schema.field("amount").type, pa.decimal128(19, digits))
    need_equal("type of dates", table.schema.field("date").type, pa.date32())
    metadata = {key.decode(): value.decode() for key, value in table.schema.metadata.items()}
    need_equal("currency", metadata["folio.currency"], account.currency)
    need_equal("first day", metadata["folio.period_first"], account.first.isoformat())
    need_equal("last day", metadata["folio.period_last"], account.last.isoformat())
    if account.closing is not None:
        closing = int(metadata["folio.closing_balance_minor_units"])
        need_equal("closing balance", closing, int(account.closing.scaleb(digits)))
    compare_rows(account, table.to_pylist())


def duckdb(path, account):
    import duckdb

    rows = duckdb.sql("SELECT * FROM read_parquet(?)", params=[str(path)]).fetchall()
    compare_rows(account, [dict(zip(COLUMNS, row, strict=True)) for row in rows])


def verdict(judge, path, account):
    """Why a judge refuses a file; None when it does not."""
    try:
        need(path.exists(), "the file is not there")
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
    accounts = source.read(arguments[1])
    failures = 0 if accounts else 1
    for account in accounts:
        path = Path(arguments[0]) / f"{account.file_stem}.parquet"
        for name, judge in {"pyarrow": pyarrow, "DuckDB": duckdb}.items():
            reason = verdict(judge, path, account)
            failures += reason is not None
            print(f"{path.name}  {name:8}  {'ok' if reason is None else 'FAILED: ' + reason}", flush=True)
    print(f"{len(accounts)} accounts, {failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
