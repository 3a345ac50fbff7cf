"""What arrived in a program, and how it is held against the source."""

from collections import Counter
from decimal import Decimal
from functools import partial

from failure import need, need_equal
from texts import ofx_line


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
    return bool(name) and len(name) <= 32 and name.casefold() in whole.casefold()


def blanks_folded(text):
    """A text as programs show it that take several blanks for one."""
    return " ".join(text.split())


def everything(text, _):
    return text


#: How many bytes libofx keeps of NAME and of MEMO.
NAME_ROOM, MEMO_ROOM = 97, 391
#: What stands for the piece of a letter that libofx leaves at such an end, where a program does not drop it.
BROKEN = "\ufffd"


def kept_by_libofx(text, room):
    return text.encode()[:room].decode("utf-8", "ignore")


def ofx_text(narration, arrived, line=ofx_line, kept=everything, folded=str, repeats_name=False):
    """Whether NAME and MEMO carry a narration: the whole in MEMO, its beginning or a payee of at most 32 in NAME.

    arrived: name and memo as the program shows them; the memo empty when NAME holds all.
    line: what the file's letters make of a narration.
    kept: what the program keeps of a text in so many bytes.
    folded: how the program shows blanks.
    repeats_name: whether the program may show the name where there is no memo.
    """
    name, memo = (folded(part).rstrip(BROKEN) for part in arrived)
    if repeats_name and memo == name:
        memo = ""
    whole = line(narration)
    if not whole:
        return name == "No narration" and not memo
    beginning = folded(kept(whole[:32].strip(" "), NAME_ROOM))
    if name != beginning and not is_piece(name, folded(whole)):
        return False
    is_told_by_name = not memo and len(whole) <= 32 and name == beginning
    return is_told_by_name or memo == folded(kept(whole[:255].strip(" "), MEMO_ROOM))


#: For programs that fold blanks and leave the memo out, or repeat the name in it, when it says the same.
ofx_text_folded = partial(ofx_text, folded=blanks_folded, repeats_name=True)
