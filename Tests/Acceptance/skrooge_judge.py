"""Skrooge's importer, through its own converter, read back from the database that Skrooge makes."""

import sqlite3
import tempfile
import unicodedata
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

from failure import need, need_equal, run
from gauntlet_rows import compare_statement, kept_by_libofx, ofx_text_folded
from ofx_judges import each_account
from source import DIGITS
from texts import ofx_id

ACCOUNTS = "SELECT id, t_number, f_importbalance FROM account"
ROWS = """
    SELECT operation.t_import_id, operation.d_date, payee.t_name, operation.t_comment, suboperation.f_value,
        unit.t_name
    FROM operation JOIN suboperation ON suboperation.rd_operation_id = operation.id
    JOIN unit ON unit.id = operation.rc_unit_id
    LEFT JOIN payee ON payee.id = operation.r_payee_id
    WHERE operation.d_date <> '0000-00-00' AND operation.t_template = 'N'
        AND operation.rd_account_id = ?
"""


def database(path, folder):
    """The database that Skrooge makes of a file."""
    target = Path(folder) / "skrooge.sqlite"
    result = run(["skroogeconvert", "--in", path, "--out", target],
                 environment={"QT_QPA_PLATFORM": "offscreen", "HOME": folder, "XDG_RUNTIME_DIR": folder})
    need("## SUCCESSFUL" in result.stdout + result.stderr and target.exists(),
         f"skroogeconvert: {(result.stderr or result.stdout).strip()[-300:]}")
    return target


def money(number, account):
    """Skrooge keeps amounts as floating point: exact to the minor unit within 15 digits."""
    return Decimal(repr(number)).quantize(Decimal(1).scaleb(-DIGITS.get(account.currency, 2)))


def kept(text, room):
    """Skrooge drops what Qt takes for unprintable: formats, and letters that take two units of UTF-16."""
    return "".join(letter for letter in kept_by_libofx(text, room)
                   if unicodedata.category(letter)[0] != "C" and ord(letter) < 0x10000)


def ofx(path, *accounts, line):
    with tempfile.TemporaryDirectory() as folder:
        connection = sqlite3.connect(database(path, folder))
        try:
            found = [(number, (closing, connection.execute(ROWS, (key,)).fetchall()))
                     for key, number, closing in connection.execute(ACCOUNTS).fetchall()]
        finally:
            connection.close()
    each_account(accounts, found, partial(statement, line=line))


def statement(arrived, account, line):
    closing, rows = arrived
    if rows:
        need_equal("currency", {row[-1] for row in rows}, {account.currency})
    found = [
        {"id": identifier.removeprefix("ID-"), "date": date.fromisoformat(day), "amount": money(value, account),
         "text": (payee or "", comment)} for identifier, day, payee, comment, value, _ in rows]
    compare_statement(account, found, closing=money(closing, account), identifier=ofx_id,
                      text=partial(ofx_text_folded, line=line, kept=kept))
