"""Tally's XML, read by Python's own parser: no program that imports it runs without a licence."""

from datetime import datetime
from decimal import Decimal
from xml.etree import ElementTree

from book_checks import trimmed
from failure import need, need_equal
from gauntlet_rows import compare_statement
from texts import ofx_id


def tally(path, account):
    found = []
    for voucher in ElementTree.parse(path).iter("VOUCHER"):
        amounts = [Decimal(entry.findtext("AMOUNT")) for entry in voucher.iter("ALLLEDGERENTRIES.LIST")]
        need_equal("sum of a voucher", sum(amounts), 0)
        kind = voucher.findtext("VOUCHERTYPENAME")
        # Tally writes a debit of a ledger below zero: what comes into the bank is the counter account's credit.
        amount = amounts[0]
        need(kind == ("Payment" if amount < 0 else "Receipt"), f"a {kind} of {amount}")
        found.append({"id": voucher.get("REMOTEID"), "amount": amount, "text": voucher.findtext("NARRATION"),
                      "date": datetime.strptime(voucher.findtext("DATE"), "%Y%m%d").date()})
    compare_statement(account, found, identifier=ofx_id,
                      text=lambda narration, arrived: arrived == trimmed(narration))
