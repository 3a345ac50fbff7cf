"""KMyMoney's own OFX importer, on a screen that nobody sees, read back from the file that KMyMoney saves."""

import gzip
import time
import xml.etree.ElementTree as ElementTree
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial
from xml.sax.saxutils import quoteattr

from failure import need, need_equal
from gauntlet_rows import BROKEN, MEMO_ROOM, blanks_folded, compare_statement, kept_by_libofx
from source import DIGITS
from texts import ofx_id
from virtual_screen import end, screen, wait_for

KINDS = {"Asset": 9, "Liability": 10, "Expense": 13, "Income": 12, "Equity": 16}


def write_book(path, account, bank):
    """A book with one account, which KMyMoney knows by its bank and number, so that it asks nothing."""
    currency = account.currency
    fraction = 10 ** DIGITS.get(currency, 2)
    groups = "".join(
        f'<ACCOUNT id="AStd::{name}" lastreconciled="" currency="{currency}" institution="" lastmodified="" '
        f'parentaccount="" number="" name="{name}" description="" type="{kind}" opened="">'
        + ('<SUBACCOUNTS><SUBACCOUNT id="A000001"/></SUBACCOUNTS>' if name == "Asset" else "") + "</ACCOUNT>"
        for name, kind in KINDS.items())
    # How KMyMoney's OFX plug-in refers to an account: the bank, then libofx's id of it.
    reference = quoteattr(f"{bank}-{bank}  {account.number}")
    path.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE KMYMONEY-FILE><KMYMONEY-FILE>'
        '<FILEINFO><CREATION_DATE date="2026-01-01"/><LAST_MODIFIED_DATE date="2026-01-01"/>'
        '<VERSION id="1"/><FIXVERSION id="5"/></FILEINFO>'
        '<USER email="" name=""><ADDRESS zipcode="" county="" city="" telephone="" street=""/></USER>'
        '<INSTITUTIONS count="0"/><PAYEES count="0"/><COSTCENTERS count="0"/><TAGS count="0"/>'
        f'<ACCOUNTS count="6">{groups}<ACCOUNT id="A000001" lastreconciled="" currency="{currency}" '
        f'institution="" lastmodified="" parentaccount="AStd::Asset" number="" name="Bank" description="" '
        f'type="1" opened="1990-01-01"><ONLINEBANKING kmmofx-acc-ref={reference}/></ACCOUNT></ACCOUNTS>'
        '<TRANSACTIONS count="0"/><KEYVALUEPAIRS>'
        f'<PAIR key="kmm-baseCurrency" value="{currency}"/></KEYVALUEPAIRS>'
        '<SCHEDULES count="0"/><SECURITIES count="0"/><CURRENCIES count="1">'
        f'<CURRENCY id="{currency}" symbol="{currency}" name="{currency}" type="3" rounding-method="7" '
        f'pp="10" scf="{fraction}" saf="{fraction}"/></CURRENCIES>'
        '<PRICES count="0"/><REPORTS count="0"/><BUDGETS count="0"/><ONLINEJOBS count="0"/></KMYMONEY-FILE>',
        encoding="utf-8")


def is_saved(display, name, book):
    """Saves the book, and tells whether the statement is in it: its balance is noted after all its rows."""
    time.sleep(1)
    display.run(["gdbus", "call", "--session", "--dest", name, "--object-path",
                 "/kmymoney/MainWindow_1/actions/file_save", "--method", "org.qtproject.Qt.QAction.trigger"])
    content = book.read_bytes()
    return content.startswith(b"\x1f\x8b") and b"lastStatementBalance" in gzip.decompress(content)


def import_file(display, book, statement):
    """One start of the program, one import, one save."""
    log = display.home / "kmymoney.log"
    process = display.start(["kmymoney", book], log)
    name = f"org.kde.kmymoney-{process.pid}"
    try:
        def is_ready():
            titles = display.titles()
            return any(book.name in title for title in titles) and display.run(
                ["gdbus", "introspect", "--session", "--dest", name, "--object-path", "/KMymoney"]
            ).returncode == 0
        need(wait_for(is_ready, 60), f"KMyMoney does not start; its windows: {display.titles()}")
        # The answer comes only when the window with the statistics is closed: it is not waited for.
        display.run(["gdbus", "call", "--session", "--timeout", "1", "--dest", name, "--object-path", "/KMymoney",
                     "--method", "org.kde.kmymoney.webConnect", statement, "@ay []"])
        need(wait_for(lambda: is_saved(display, name, book), 120),
             f"KMyMoney imports nothing; its windows: {display.titles()}")
    finally:
        end(process)


def exact(text):
    fraction = Fraction(text)
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def read_book(book):
    """The rows of the account, and the balance that the last statement told."""
    root = ElementTree.fromstring(gzip.decompress(book.read_bytes()))
    payees = {payee.get("id"): payee.get("name") for payee in root.iter("PAYEE")}
    account = next(entry for entry in root.iter("ACCOUNT") if entry.get("id") == "A000001")
    pairs = {pair.get("key"): pair.get("value") for pair in account.iter("PAIR")}
    rows = [
        {"id": split.get("bankid").removeprefix("ID "), "date": date.fromisoformat(transaction.get("postdate")),
         "amount": exact(split.get("value")),
         "text": (payees.get(split.get("payee"), ""), split.get("memo"))}
        for transaction in root.iter("TRANSACTION") for split in transaction.iter("SPLIT")
        if split.get("account") == "A000001"]
    return rows, account.get("currency"), exact(pairs["lastStatementBalance"])


def imported(files, account, bank):
    """What stands in a new book after these files were imported one after the other."""
    with screen() as display:
        book = display.home / "book.kmy"
        write_book(book, account, bank)
        for file in files:
            import_file(display, book, file.resolve())
        return read_book(book)


def text(narration, arrived, line):
    """The memo, which repeats the name when there is none; payees are KMyMoney's own guess among those it knows."""
    memo = blanks_folded(arrived[1]).rstrip(BROKEN)
    return memo == (blanks_folded(kept_by_libofx(line(narration)[:255], MEMO_ROOM)) or "No narration")


def ofx(path, account, line):
    rows, currency, closing = imported([path], account, account.bank)
    need_equal("currency", currency, account.currency)
    compare_statement(account, rows, closing=closing, identifier=ofx_id, text=partial(text, line=line))
