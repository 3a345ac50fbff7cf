"""The accounts as the source states them, and what a file must hold of them."""

import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from failure import need, need_equal

DIGITS = {code: 0 for code in (
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF").split()}
DIGITS |= {code: 3 for code in "BHD IQD JOD KWD LYD OMR TND".split()}
DIGITS |= {"CLF": 4, "UYW": 4}


@dataclass(frozen=True)
class Row:
    """A transaction; amounts are decimal numbers, signed."""

    id: str
    date: date
    narration: str
    amount: Decimal
    balance: Decimal | None
    category: str


@dataclass(frozen=True)
class Account:
    file_stem: str
    number: str
    name: str
    currency: str
    first: date
    last: date
    closing: Decimal | None
    rows: tuple[Row, ...]
    #: The bank's code.
    bank: str = ""

    def plain(self, amount):
        """An amount as text with exactly the digits of the currency; blank when there is none."""
        return "" if amount is None else f"{amount:.{DIGITS.get(self.currency, 2)}f}"


def read(path):
    return [account(entry) for entry in json.loads(Path(path).read_text("utf-8"))["accounts"]]


def account(entry):
    digits = DIGITS.get(entry["currency"], 2)

    def money(minor):
        return None if minor is None else Decimal(minor).scaleb(-digits)

    rows = tuple(
        Row(row["id"], date.fromisoformat(row["date"][:10]), row["narration"] or "",
            money(row["amount_minor"]), money(row.get("balance_minor")), row.get("category") or "")
        for row in entry["transactions"])
    first, last = (date.fromisoformat(day) for day in entry["period"])
    return Account(
        entry["file_stem"], entry.get("number") or "", entry.get("name") or "", entry["currency"], first,
        last, money(entry.get("closing_balance_minor")), rows, entry.get("bank") or "")


def compare(account, found, key, fields):
    """Compares the rows of a file with the source's.

    Within a day the source may stand in another order, so rows are matched by their id.

    found: a list of dictionaries with at least "id", "date", and "amount".
    key: makes the file's form of an id from the source's.
    fields: makes a dictionary of expected values from a source row.
    """
    need_equal("number of rows", len(found), len(account.rows))
    need_equal("sum", sum((row["amount"] for row in found), Decimal(0)),
               sum((row.amount for row in account.rows), Decimal(0)))
    days = [row["date"] for row in found]
    need(days == sorted(days), "the rows are not in the order of their days")
    by_id = {row["id"]: row for row in found}
    need_equal("number of different ids", len(by_id), len(found))
    for row in account.rows:
        name = key(row.id)
        need(name in by_id, f"no row with the id {name!r}")
        for field, expected in fields(row).items():
            need_equal(f"{field} of {name}", by_id[name].get(field), expected)
