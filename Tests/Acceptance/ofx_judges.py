"""Judges of Open Financial Exchange."""

import re
import tempfile
import warnings
from datetime import datetime
from decimal import Decimal
from functools import partial
from pathlib import Path

from failure import Failed, need, need_equal, run, run_clean
from gauntlet_rows import compare_statement, ofx_text
from texts import ofx_id

# Types that stand with one sign alone (OFX 1.0.2, section 11.4.3.1).
CREDIT_TYPES = {"CREDIT", "DIV", "DEP", "DIRECTDEP"}
DEBIT_TYPES = {"DEBIT", "FEE", "SRVCHG", "CHECK", "PAYMENT", "CASH", "DIRECTDEBIT", "REPEATPMT"}


def compare_transactions(account, found, text, closing=None):
    """Compares rows with id, date, amount, name and memo.

    text: tells whether name and memo are what the documented rules make of a narration.
    """
    days = [row["date"] for row in found]
    need(days == sorted(days), "the rows are not in the order of their days")
    compare_statement(account, [row | {"text": (row["name"], row["memo"])} for row in found], text=text,
                      identifier=ofx_id, closing=closing)


def each_account(accounts, found, judge):
    """Holds the statements of a file against their accounts, each by its number.

    found: pairs of an account's number and its statement.
    """
    need_equal("account numbers", sorted(number for number, _ in found), sorted(account.number for account in accounts))
    statements = dict(found)
    need_equal("different account numbers", len(statements), len(found))
    for account in accounts:
        try:
            judge(statements[account.number], account)
        except Failed as failure:
            raise Failed(f"account {account.number}: {failure}") from failure


def ofxtools(path, *accounts, text=ofx_text):
    from ofxtools.Parser import OFXTree

    with warnings.catch_warnings(), path.open("rb") as file:
        warnings.simplefilter("error", Warning)
        tree = OFXTree()
        tree.parse(file)
        statements = tree.convert().statements
    each_account(accounts, [(statement.account.acctid, statement) for statement in statements],
                 partial(ofxtools_statement, text=text))


def ofxtools_statement(statement, account, text):
    need_equal("currency", statement.curdef, account.currency)
    need_equal("first day", statement.transactions.dtstart.date(), account.first)
    need_equal("last day", statement.transactions.dtend.date(), account.last)
    need_equal("day of the balance", statement.ledgerbal.dtasof.date(), account.last)
    found = [
        {"id": row.fitid, "date": row.dtposted.date(), "amount": row.trnamt, "name": row.name,
         "memo": row.memo or ""} for row in statement.transactions]
    need(all(row.trntype not in (CREDIT_TYPES if row.trnamt < 0 else DEBIT_TYPES)
             for row in statement.transactions),
         "TRNTYPE and the sign of TRNAMT differ")
    compare_transactions(account, found, text, statement.ledgerbal.balamt)


def ofxparse(path, *accounts, text=ofx_text):
    # Its own use of its HTML parser warns; that says nothing of the file.
    with warnings.catch_warnings(), path.open("rb") as file:
        warnings.simplefilter("ignore")
        from ofxparse import OfxParser

        parsed = OfxParser.parse(file).accounts
    each_account(accounts, [(entry.account_id, entry.statement) for entry in parsed],
                 partial(ofxparse_statement, text=text))


def ofxparse_statement(statement, account, text):
    need_equal("currency", statement.currency.upper(), account.currency)
    found = [
        {"id": row.id, "date": row.date.date(), "amount": row.amount, "name": row.payee, "memo": row.memo}
        for row in statement.transactions]
    compare_transactions(account, found, text, statement.balance)


def ofxdump(path, *accounts, text=ofx_text):
    result = run(["ofxdump", path])
    need(result.returncode == 0, f"exit status {result.returncode}")
    need("LibOFX ERROR" not in result.stderr, result.stderr[:300])
    statements, rows = [], {}
    for block in result.stdout.split("ofx_proc_")[1:]:
        kind = block.partition("(")[0]
        # The name that libofx gives to an account: the bank's number, two blanks, and the account's.
        if kind == "statement":
            statements.append((dumped("Account ID", block)[0].split()[-1], block))
        elif kind == "transaction":
            rows.setdefault(dumped("Account ID ", block)[0].split()[-1], []).append(dumped_transaction(block))
    each_account(accounts, [(number, (block, rows.pop(number, []))) for number, block in statements],
                 partial(ofxdump_statement, text=text))
    need(not rows, f"transactions of accounts without a statement: {list(rows)}")


def ofxdump_statement(statement, account, text):
    block, rows = statement
    if any(row.amount != round(row.amount, 2) for row in account.rows):
        raise Failed("ofxdump shows two decimals only; keep currencies with three out of this run")
    need_equal("currency", dumped("Default Currency", block)[0], account.currency)
    compare_transactions(account, rows, text, Decimal(dumped("Ledger balance", block)[0]))


def dumped(label, block):
    """The values of a label in a part of what ofxdump prints."""
    return [line.split(": ", 1)[1] for line in block.splitlines() if line.strip().startswith(label + ": ")]


def dumped_transaction(block):
    day = re.sub(" +", " ", dumped("Date posted", block)[0])
    return {
        "id": dumped("Financial institution's ID for this transaction", block)[0],
        "date": datetime.strptime(day, "%a %b %d %H:%M:%S %Y %Z").date(),
        "amount": Decimal(dumped("Total money amount", block)[0]),
        "name": dumped("Name of payee or transaction description", block)[0],
        "memo": (dumped("Extra transaction information (memo)", block) or [""])[0]}


def definition(path, *_):
    """libofx's document type definitions: of SGML for 1.x, of XML for 2.x."""
    folder = next(
        (entry.parent for entry in Path("/usr/share").glob("libofx*/libofx/dtd/ofx160.dtd")), None)
    need(folder, "libofx's document type definitions are not installed")
    content = path.read_bytes()
    if content.startswith(b"<?xml"):
        run_clean(["xmllint", "--nonet", "--huge", "--noout", "--dtdvalid", folder / "ofx201.dtd", path])
        return
    header, _, body = content.partition(b"\r\n\r\n")
    need_equal("header lines", len(header.split(b"\r\n")), 9)
    with tempfile.NamedTemporaryFile(suffix=".sgml") as file:
        # onsgmls reads ASCII only; the structure is what it judges.
        encoding = "utf-8" if b"ENCODING:UTF-8" in header else "cp1252"
        file.write(body.decode(encoding).encode("ascii", "replace"))
        file.flush()
        run_clean(["onsgmls", "-s", folder / "opensp.dcl", folder / "ofx160.dtd", file.name])


JUDGES = {"ofxtools": ofxtools, "ofxparse": ofxparse, "ofxdump": ofxdump, "onsgmls or xmllint": definition}
