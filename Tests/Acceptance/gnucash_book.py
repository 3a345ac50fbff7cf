#!/usr/bin/python3
"""Makes and reads GnuCash books, with Debian's own Python, which has GnuCash's bindings.

    gnucash_book.py make BOOK CURRENCY ONLINE_ID     a book with one account
    gnucash_book.py read BOOK                        its currency, balance and rows, as JSON

ONLINE_ID is how libofx names an account: bank, branch and number, with a blank between each.
"""

import gzip
import json
import sys
from pathlib import Path
from xml.sax.saxutils import escape

from gnucash import Account, Session, SessionOpenMode, gnucash_core_c


def make(path, currency, online_id):
    session = Session(f"xml://{path}", SessionOpenMode.SESSION_NEW_OVERWRITE)
    account = Account(session.book)
    session.book.get_root_account().append_child(account)
    account.SetName("Bank")
    account.SetType(gnucash_core_c.ACCT_TYPE_BANK)
    account.SetCommodity(session.book.get_table().lookup("CURRENCY", currency))
    session.save()
    session.end()
    # The bindings cannot set an online id, so that it is written into the file.
    content = Path(path).read_bytes()
    text = (gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content).decode()
    slot = (f'<act:slots><slot><slot:key>online_id</slot:key><slot:value type="string">{escape(online_id)}'
            "</slot:value></slot></act:slots>")
    place = text.index("<act:parent", text.index("<act:name>Bank</act:name>"))
    Path(path).write_text(text[:place] + slot + "\n  " + text[place:], encoding="utf-8")


def read(path):
    session = Session(f"xml://{path}", SessionOpenMode.SESSION_READ_ONLY)
    account = session.book.get_root_account().lookup_by_name("Bank")
    rows = []
    for split in account.GetSplitList():
        transaction = split.GetParent()
        rows.append({"date": transaction.GetDate().date().isoformat(), "amount": number(split.GetAmount()),
                     "name": transaction.GetDescription(), "memo": split.GetMemo(),
                     "notes": transaction.GetNotes() or ""})
    answer = {"currency": account.GetCommodity().get_mnemonic(), "balance": number(account.GetBalance()),
              "rows": rows}
    session.end()
    json.dump(answer, sys.stdout)


def number(numeric):
    """A fraction as text, exact."""
    return f"{numeric.num()}/{numeric.denom()}"


def main(arguments):
    match arguments:
        case ["make", path, currency, online_id]: make(path, currency, online_id)
        case ["read", path]: read(path)
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
