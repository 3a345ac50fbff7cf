#!/usr/bin/env python3
"""Judges of journals: hledger, ledger and beancount read them and say what arrived.

    journal_judges.py OUT_DIR SOURCE.json

The files end in .journal, .ledger and .beancount. A statement whose balances break asserts none; its journal is
checked all the same.
"""

import json
import sys
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree

from book_checks import failures, journal_text, main, trimmed
from failure import need, need_equal, run_clean
from source import compare
from texts import ofx_id


def compare_rows(account, found, text):
    compare(account, found, ofx_id, lambda row: {"date": row.date, "amount": row.amount})
    by_id = {row["id"]: row for row in found}
    for row in account.rows:
        arrived = by_id[ofx_id(row.id)]
        need_equal(f"text of {row.id}", arrived["text"], text(row, arrived))


def journal_row(row, arrived):
    return journal_text(row.narration, starts=not arrived["has_payee"])


def hledger(path, account):
    run_clean(["hledger", "--file", path, "check", "--strict"])
    found = []
    for entry in json.loads(run_clean(["hledger", "--file", path, "print", "--output-format", "json"])):
        tags = dict(entry["ttags"])
        if "id" not in tags:
            continue
        bank, counter = entry["tpostings"]
        need(not bank["ptags"] or dict(bank["ptags"]) == tags, "a tag of a posting that nobody wrote")
        need_equal("tags", list(tags), ["id"])
        need(entry["tdate2"] is None and bank["pdate"] is None and counter["pdate"] is None, "a second day")
        quantity = bank["pamount"][0]["aquantity"]
        need_equal("currency", bank["pamount"][0]["acommodity"], account.currency)
        payee, bar, note = entry["tdescription"].partition(" | ")
        found.append({
            "id": tags["id"], "date": date.fromisoformat(entry["tdate"]), "has_payee": bool(bar),
            "amount": Decimal(quantity["decimalMantissa"]).scaleb(-quantity["decimalPlaces"]),
            "text": note if bar else payee})
    compare_rows(account, found, journal_row)


def ledger(path, account):
    tree = ElementTree.fromstring(run_clean(["ledger", "--strict", "--pedantic", "--empty", "--file", path, "xml"]))
    found = []
    for entry in tree.iter("transaction"):
        tags = {value.get("key"): value.findtext("string") for value in entry.findall("metadata/value")}
        if "id" not in tags:
            continue
        need(set(tags) <= {"id", "Counterparty"}, f"unexpected metadata: {sorted(tags)}")
        amount = entry.find("postings/posting/post-amount/amount")
        need_equal("currency", amount.findtext("commodity/symbol") or account.currency, account.currency)
        found.append({
            "id": tags["id"], "date": date(*map(int, entry.findtext("date").split("/"))), "has_payee": False,
            "amount": Decimal(amount.findtext("quantity")), "text": entry.findtext("payee")})
    compare_rows(account, found, journal_row)


def beancount(path, account):
    from beancount import loader
    from beancount.core.data import Transaction

    run_clean(["bean-check", path])
    entries, errors, _ = loader.load_file(str(path))
    need(not errors, f"{errors[:1]}")
    found = []
    for entry in entries:
        if not isinstance(entry, Transaction) or "id" not in entry.meta:
            continue
        need_equal("currency", entry.postings[0].units.currency, account.currency)
        found.append({
            "id": entry.meta["id"], "date": entry.date, "amount": entry.postings[0].units.number,
            "text": entry.narration})
    compare_rows(account, found, lambda row, arrived: trimmed(row.narration))


JUDGES = {".journal": {"hledger": hledger}, ".ledger": {"ledger": ledger}, ".beancount": {"beancount": beancount}}


def check(paths, truth):
    """What is wrong with the files, a line each."""
    return failures(paths, truth, lambda path: JUDGES[path.suffix])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], __doc__, JUDGES, check))
