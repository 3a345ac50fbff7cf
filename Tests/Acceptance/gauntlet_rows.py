"""What arrived in a program, and how it is held against the source."""

from collections import Counter
from decimal import Decimal

from failure import need, need_equal
from texts import ofx_id, ofx_line


def compare_statement(account, found, *, text, identifier=None, closing=None):
    """Compares rows with the source.

    found: dictionaries with "date", "amount", "text", and "id" when the program keeps ids.
    text: tells whether a row's text is what the documented rules make of a narration.
    identifier: makes the file's id from the source's; None when the format has none. Then rows are matched by day,
        amount and text, each as often as the source has it.
    closing: the balance that arrived; None when the program shows none.
    """
    need_equal("number of rows", len(found), len(account.rows))
    need_equal("sum", sum((row["amount"] for row in found), Decimal(0)),
               sum((row.amount for row in account.rows), Decimal(0)))
    if identifier is None:
        compare_without_ids(account, found, text)
    else:
        compare_with_ids(account, found, text, identifier)
    if closing is not None:
        need_equal("closing balance", closing, account.closing)


def compare_with_ids(account, found, text, identifier):
    by_id = {row["id"]: row for row in found}
    need_equal("number of different ids", len(by_id), len(found))
    for row in account.rows:
        name = identifier(row.id)
        need(name in by_id, f"no row with the id {name!r}")
        arrived = by_id[name]
        need_equal(f"day of {name}", arrived["date"], row.date)
        need_equal(f"amount of {name}", arrived["amount"], row.amount)
        need(text(row.narration, arrived["text"]),
             f"text of {name}: {arrived['text']!r} in the file, {row.narration!r} in the source")


def compare_without_ids(account, found, text):
    need_equal("days and amounts", Counter((row["date"], row["amount"]) for row in found),
               Counter((row.date, row.amount) for row in account.rows))
    waiting = {}
    for row in account.rows:
        waiting.setdefault((row.date, row.amount), []).append(row.narration)
    for row in found:
        candidates = waiting[row["date"], row["amount"]]
        match = next((narration for narration in candidates if text(narration, row["text"])), None)
        need(match is not None,
             f"text of {row['date']} {row['amount']}: {row['text']!r} in the file, {candidates[:3]!r} in the source")
        candidates.remove(match)


def is_piece(name, whole):
    """Whether a payee stands in the narration; how large its letters are is the reader's choice."""
    return blanks_folded(name).casefold() in blanks_folded(whole).casefold()


def ofx_text(narration, arrived):
    """Whether NAME and MEMO carry a narration: the whole in MEMO, its beginning or a payee of at most 32 in NAME.

    arrived: name and memo as the program shows them; the memo empty when NAME holds all.
    """
    name, memo = arrived
    whole = ofx_line(narration)
    if not whole:
        return name == "No narration" and not memo
    if not name or len(name) > 32 or not is_piece(name, whole):
        return False
    return memo == whole[:255].strip(" ") if memo else name == whole


def blanks_folded(text):
    """A text as programs show it that take several blanks for one."""
    return " ".join(text.split())


def ofx_text_folded(narration, arrived):
    """As `ofx_text`, for programs that fold blanks and leave the memo out when it repeats the name."""
    name, memo = map(blanks_folded, arrived)
    whole = blanks_folded(ofx_line(narration))
    if not whole:
        return name == "No narration" and memo in ("", name)
    cut = blanks_folded(ofx_line(narration)[:255])
    return 0 < len(name) <= 32 and is_piece(name, whole) and (memo == cut or (not memo or memo == name) and name == whole)


OFX = {"identifier": ofx_id, "text": ofx_text}
OFX_FOLDED = {"identifier": ofx_id, "text": ofx_text_folded}
