"""GnuCash's own OFX importer, its windows driven on a screen that nobody sees."""

import json
import subprocess
import time
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial
from pathlib import Path

from failure import need, need_equal
from gauntlet_rows import compare_statement, kept_by_libofx, ofx_text_folded
from virtual_screen import end, screen, wait_for

BOOK_PROGRAM = Path(__file__).with_name("gnucash_book.py")
#: Settings that keep GnuCash from asking anything at its start.
SETTINGS = """[org/gnucash/GnuCash/dialogs/tip-of-the-day]
show-at-startup=false

[org/gnucash/GnuCash/dialogs/new-user]
first-startup=false

[org/gnucash/GnuCash/general]
autosave-interval-minutes=0
file-compression=false
"""
MATCHER = "Generic import transaction matcher"
ACCOUNTS = "Accounts - GnuCash"


def book(arguments):
    # Debian's Python, since the bindings of GnuCash belong to it.
    result = subprocess.run(["/usr/bin/python3", BOOK_PROGRAM, *map(str, arguments)], capture_output=True, text=True)
    need(result.returncode == 0, f"gnucash_book.py: {result.stderr.strip()[-300:]}")
    return result.stdout


def choose_file(display, path):
    display.activate(display.need_window(ACCOUNTS, 90))
    time.sleep(0.7)
    display.keys("alt+f", "i", "o")
    display.need_window("Select one or multiple OFX")
    time.sleep(0.7)
    display.keys("slash", "ctrl+a")
    display.type(str(path))
    display.keys("Return")


def save(display, path):
    before = path.stat().st_mtime_ns
    display.activate(display.need_window(ACCOUNTS))
    display.keys("ctrl+s")
    need(wait_for(lambda: path.stat().st_mtime_ns != before, 30), "GnuCash does not save")
    time.sleep(0.5)


def imports(files, account, bank):
    """Imports files one after the other into a new book.

    Answers what stands in the book, and for each file whether GnuCash found anything new in it.
    """
    with screen() as display:
        path = display.home / "book.gnucash"
        book(["make", path, account.currency, f"{bank}  {account.number}"])
        settings = display.home / ".config" / "glib-2.0" / "settings"
        settings.mkdir(parents=True)
        (settings / "keyfile").write_text(SETTINGS)
        process = display.start(["gnucash", path], display.home / "gnucash.log")
        try:
            display.need_window(ACCOUNTS, 90)
            time.sleep(2)
            news = [has_news(display, file.resolve(), path) for file in files]
        finally:
            end(process)
        return json.loads(book(["read", path])), news


def windows(display):
    """The titles of GnuCash's windows by their number."""
    numbers = display.run(["xdotool", "search", "--onlyvisible", "--class", "gnucash"]).stdout.split()
    return {number: display.run(["xdotool", "getwindowname", number]).stdout.strip() for number in numbers}


def has_news(display, file, path):
    """Imports a file; false when GnuCash says that it holds nothing new."""
    known = windows(display)
    choose_file(display, file)
    seen = {}

    def answer():
        now = windows(display)
        if any(MATCHER in title for title in now.values()):
            return "matcher"
        # What tells of nothing new is a window without a title, and so is what shows progress: but that goes away.
        for window, title in now.items():
            if window not in known and not title:
                seen.setdefault(window, time.monotonic())
        stays = any(window in now and time.monotonic() - since > 5 for window, since in seen.items())
        return "nothing new" if stays else None
    answered = wait_for(answer, 90)
    need(answered, f"GnuCash does not answer an import; its windows: {display.titles()}")
    time.sleep(1)
    if answered == "matcher":
        display.activate(display.need_window(MATCHER))
        display.keys("alt+o")
        need(wait_for(lambda: not any(MATCHER in name for name in windows(display).values()), 60),
             "the window of GnuCash's matcher stays open")
        save(display, path)
        return True
    display.keys("Return")
    need(wait_for(lambda: not any(window in windows(display) for window in seen), 30),
         "the window of GnuCash that tells of nothing new stays open")
    return False


def exact(text):
    fraction = Fraction(text)
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def rows_of(read):
    """Rows with the memo wherever GnuCash put it: it shows name and memo in one text when both are there."""
    return [{"date": date.fromisoformat(row["date"]), "amount": exact(row["amount"]),
             "text": (row["name"], row["memo"], row["notes"])} for row in read["rows"]]


def text(narration, arrived, line):
    """Name and memo, or the name alone; notes are `OFX ext. info: |Trans type:…|Memo:…`."""
    name, memo, notes = arrived
    told = notes.partition("|Memo:")[2].rstrip("|") if "|Memo:" in notes else memo
    return any(ofx_text_folded(narration, (name, part), line, kept_by_libofx) for part in (told, memo))


def ofx(path, account, line):
    read, news = imports([path], account, account.bank)
    need_equal("something new", news, [True] if account.rows else [False])
    need_equal("currency", read["currency"], account.currency)
    compare_statement(account, rows_of(read), text=partial(text, line=line))
    need_equal("balance", exact(read["balance"]), sum((row.amount for row in account.rows), Decimal(0)))
