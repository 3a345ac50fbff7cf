"""Judges of Open Financial Exchange."""

import re
import tempfile
import warnings
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from failure import Failed, need, need_equal, run, run_clean
from source import compare
from texts import ofx_id, ofx_name_and_memo

# Types that stand with one sign alone (OFX 1.0.2, section 11.4.3.1).
CREDIT_TYPES = {"CREDIT", "DIV", "DEP", "DIRECTDEP"}
DEBIT_TYPES = {"DEBIT", "FEE", "SRVCHG", "CHECK", "PAYMENT", "CASH", "DIRECTDEBIT", "REPEATPMT"}


def compare_transactions(account, found, closing=None, digits=None):
    """Compares rows with id, date, amount, name and memo.

    digits: how many decimals the program shows, when it shows amounts as floating point.
    """
    def expected(row):
        name, memo = ofx_name_and_memo(row.narration)
        return {"date": row.date, "amount": row.amount, "name": name, "memo": memo or ""}

    if digits is not None:
        need(all(abs(row.amount) < 10**13 for row in account.rows), "amounts beyond this program's range")
    compare(account, found, ofx_id, expected)
    if closing is not None:
        need_equal("closing balance", closing, account.closing)


def ofxtools(path, account):
    from ofxtools.Parser import OFXTree

    with warnings.catch_warnings(), path.open("rb") as file:
        warnings.simplefilter("error", Warning)
        tree = OFXTree()
        tree.parse(file)
        statements = tree.convert().statements
    need_equal("statements", len(statements), 1)
    statement = statements[0]
    need_equal("currency", statement.curdef, account.currency)
    need_equal("account number", statement.account.acctid, account.number)
    need_equal("first day", statement.transactions.dtstart.date(), account.first)
    need_equal("last day", statement.transactions.dtend.date(), account.last)
    need_equal("day of the balance", statement.ledgerbal.dtasof.date(), account.last)
    found = [
        {"id": row.fitid, "date": row.dtposted.date(), "amount": row.trnamt, "name": row.name,
         "memo": row.memo or ""} for row in statement.transactions]
    need(all(row.trntype not in (CREDIT_TYPES if row.trnamt < 0 else DEBIT_TYPES)
             for row in statement.transactions),
         "TRNTYPE and the sign of TRNAMT differ")
    compare_transactions(account, found, statement.ledgerbal.balamt)


def ofxparse(path, account):
    # Its own use of its HTML parser warns; that says nothing of the file.
    with warnings.catch_warnings(), path.open("rb") as file:
        warnings.simplefilter("ignore")
        from ofxparse import OfxParser

        parsed = OfxParser.parse(file).account
    need_equal("currency", parsed.statement.currency.upper(), account.currency)
    need_equal("account number", parsed.account_id, account.number)
    found = [
        {"id": row.id, "date": row.date.date(), "amount": row.amount, "name": row.payee, "memo": row.memo}
        for row in parsed.statement.transactions]
    compare_transactions(account, found, parsed.statement.balance)


def ofxdump(path, account):
    result = run(["ofxdump", path])
    need(result.returncode == 0, f"exit status {result.returncode}")
    need("LibOFX ERROR" not in result.stderr, result.stderr[:300])

    def values(label, block):
        return [line.split(": ", 1)[1] for line in block.splitlines() if line.strip().startswith(label + ": ")]

    blocks = result.stdout.split("ofx_proc_transaction():")
    found = []
    for block in blocks[1:]:
        day = re.sub(" +", " ", values("Date posted", block)[0])
        found.append({
            "id": values("Financial institution's ID for this transaction", block)[0],
            "date": datetime.strptime(day, "%a %b %d %H:%M:%S %Y %Z").date(),
            "amount": Decimal(values("Total money amount", block)[0]),
            "name": values("Name of payee or transaction description", block)[0],
            "memo": (values("Extra transaction information (memo)", block) or [""])[0]})
    if any(row.amount != round(row.amount, 2) for row in account.rows):
        raise Failed("ofxdump shows two decimals only; keep currencies with three out of this run")
    compare_transactions(account, found, Decimal(values("Ledger balance", blocks[0])[0]), digits=2)


def definition(path, account):
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
        file.write(body.decode("utf-8").encode("ascii", "replace"))
        file.flush()
        run_clean(["onsgmls", "-s", folder / "opensp.dcl", folder / "ofx160.dtd", file.name])


JUDGES = {"ofxtools": ofxtools, "ofxparse": ofxparse, "ofxdump": ofxdump, "onsgmls or xmllint": definition}
