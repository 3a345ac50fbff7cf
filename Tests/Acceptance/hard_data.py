#!/usr/bin/env python3
"""Makes the data that are hardest on importers, as `folio sandbox serve --data` takes them.

    hard_data.py > HARD.json

The same bytes at every run: no clock, no chance but a generator of its own. Every account shows one thing; the
table ACCOUNTS says which. Amounts are minor units, the oldest row stands first.
"""

import json
import sys
from datetime import date, timedelta

OCTOBER = (date(2026, 10, 1), date(2026, 10, 31))
LAST_DAY = date(2026, 11, 15)
#: Rows of the long account in October 2026.
MANY = 50_000
#: The most that programs which count in floating point still show to the minor unit.
HUGE = 9_999_999_999_999

INSTITUTIONS = [
    {"name": "Hard Bank of Lagos", "country": "ng", "bank_code": "999"},
    {"name": "Hard Bank of Accra", "country": "gh", "bank_code": "996"},
    {"name": "Hard Bank of Nairobi", "country": "ke", "bank_code": "997"},
    {"name": "Hard Bank of Johannesburg", "country": "za", "bank_code": "995", "business": True},
]

ORDINARY = [
    "NIP TRF FROM ADAEZE OKORO/PAYMENT FOR OCTOBER", "POS PUR 20394411/MAMA BISI FOODS/YABA NG",
    "ATM WDL 10442207 SURULERE", "STAMP DUTY CHARGE", "AIRTIME VTU 08039990418", "SALARY OCT 2026",
    "*737*50*2000# USSD TRF TO CHIDI", "VAT ON SMS CHARGE", "M-PESA PAY BILL 888880 KPLC PREPAID",
]

HOSTILE = [
    "=HYPERLINK(\"http://example.com\",\"click\")", "+234 803 999 0418", "-100 refund", "@SUM(A1:A9)",
    "\tleading tab", "|pipe | in the middle", "%percent first", "'apostrophe first", "\"all quoted\"",
    "comma, semicolon; and colon: here", "say \"hello\", he said", "back\\slash \\n \\t", "two\nlines",
    "carriage\r\nreturn", "tab\tinside", "<b>markup</b> & ampersand &amp; &#x41; ]]>", "<!-- comment -->",
    "{{ template }} {% raw %} {# note #}", "$(command) `command` ${variable}", "^caret", "^", "!Type:Bank",
    "D10/10/2026", ":61:2610100001C1,00NTRF", "-}", "; a comment?", "# hash", "* star", "  two blanks ahead",
    "blanks behind  ", "many     blanks", "₦5,000 to Ọlá", "₵ and GH₵", "Café Zürich €5", "日本語の取引", "🙂 emoji 👍🏽",
    "مرحبا بالعالم", "right-to-left \u202e override", "zero\u200bwidth", "soft\u00adhyphen", "no\u00a0break",
    "combining e\u0301", "\ufeffbyte-order mark", "line\u2028separator", "next\u0085line", "bell\u0007 and null-like\u0001",
    "delete\u007f", "\u200e", " ", "", "0123456789", "1E5", "12:30", "2026-10-05", "1/2", "TRUE", "null", "NaN",
    "Ünïcödé ñame", "ŋaanu ɛyɛ Ɔkɔ", "ﬁ ligature", "½ ¾ × ÷ ± © ® ™", "“curly” ‘quotes’ – dash — dash … dots",
    "[brackets] (parentheses)", "a:b:c  d", "@ 5 NGN", "= 100.00", "\"", "'", ",", ";", "\\", "/", "//", "%", "&",
    "<", ">", "N", "W" * 32, "X" * 33, "Y" * 64, "Z" * 65, "word " * 13, "é" * 33, "🙂" * 33,
    "A" * 255, "B" * 256, "long text with words " * 24, "₦" * 300, "L" * 1000, "tail " * 400 + "end",
]


class Chance:
    """A linear congruential generator (Knuth, MMIX): the same numbers on every machine."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit


class Account:
    """Rows in the order of the bank, with their running balance."""

    def __init__(self, number, name, currency, opening=0, institution=0, **more):
        self.balance = opening
        self.rows = []
        self.prefix = number
        self.fields = {
            "id": f"hard{number:020d}", "institution": INSTITUTIONS[institution]["name"], "name": name,
            "account_number": f"{7_000_000_000 + number:010d}", "currency": currency} | more

    def add(self, day, amount, narration, category=None, time=None, hides_balance=False, identifier=None):
        self.balance += amount
        self.rows.append({
            "id": identifier or f"{self.prefix:08x}{len(self.rows):016x}",
            "date": day.isoformat() + (f"T{time}Z" if time else ""), "narration": narration,
            "amount": abs(amount), "type": "debit" if amount < 0 else "credit",
            "balance": None if hides_balance else self.balance, "category": category})
        return self

    def document(self):
        return self.fields | {"balance": self.balance, "transactions": self.rows}


def ordinary(account, chance, first, last, a_day, smallest=100, largest=5_000_000):
    """Rows on every day of a run of days; the balance stays above zero when the opening is large enough."""
    day = first
    while day <= last:
        for _ in range(a_day):
            amount = smallest + chance.below(largest - smallest)
            is_credit = chance.below(2) == 0
            account.add(day, amount if is_credit else -amount, ORDINARY[chance.below(len(ORDINARY))],
                        [None, "transfer", "unknown"][chance.below(3)],
                        f"{chance.below(24):02d}:{chance.below(60):02d}:{chance.below(60):02d}"
                        if chance.below(2) else None)
        day += timedelta(days=1)
    return account


def many(chance):
    account = Account(1, "Fifty Thousand Rows Ltd", "NGN", 10**12, type="BUSINESS_BANKING")
    for index in range(MANY):
        amount = 1 + chance.below(10_000_000)
        account.add(date(2026, 10, 1 + index * 31 // MANY), amount if chance.below(2) else -amount,
                    f"{ORDINARY[chance.below(len(ORDINARY))]} {index:05d}")
    return account


def hostile(chance):
    account = Account(2, "O'Neil, \"Ade\" & Sons; <Ltd>", "NGN", 10**9)
    for index, text in enumerate(HOSTILE):
        amount = 1 + chance.below(9_999_999)
        account.add(date(2026, 10, 1 + index * 31 // len(HOSTILE)), amount if index % 2 else -amount, text)
    return account


def equal_rows():
    """Rows that differ in nothing but their id, and one id that is not of the usual letters."""
    account = Account(3, "Equal Rows", "NGN", 10**8)
    for day in (1, 9, 31):
        for _ in range(4):
            account.add(date(2026, 10, day), -5_000, "STAMP DUTY CHARGE")
        # There and back: the running balance repeats as well.
        for _ in range(3):
            account.add(date(2026, 10, day), 25_000, "REVERSAL")
            account.add(date(2026, 10, day), -25_000, "REVERSAL")
    return account.add(date(2026, 10, 31), -1, "odd id", identifier="id with/blank & <ümlaut>")


def amounts():
    """Nothing, the smallest unit, and the most that is carried; the running balance goes below zero."""
    account = Account(4, "Zero And Huge", "NGN", 0)
    for day, amount in enumerate(
            (0, 1, -1, 0, -10, 99, -100, 101, HUGE, -HUGE, -HUGE, HUGE, 123_456_789_012, -5, 1_000_000_000), 1):
        account.add(date(2026, 10, day), amount, f"amount of {amount}")
    return account


def without_balances(chance):
    account = Account(5, "No Running Balances", "GHS", 10**9, institution=1)
    ordinary(account, chance, *OCTOBER, 3)
    for row in account.rows[1::2] + account.rows[::4]:
        row["balance"] = None
    return account


def all_null(chance):
    account = Account(6, "Null Everywhere", "ZAR", 10**9, institution=3)
    ordinary(account, chance, date(2026, 9, 20), LAST_DAY, 2)
    for row in account.rows:
        row |= {"balance": None, "category": None}
    return account


def borders(chance):
    """Rows around the borders of months and years and on leap days; the last seconds of a day are that day."""
    account = Account(7, "Leap Days And Years", "KES", 10**9, institution=2)
    for day in (date(2023, 12, 31), date(2024, 1, 1), date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1),
                date(2024, 12, 31), date(2025, 1, 1), date(2025, 2, 28), date(2025, 3, 1), date(2025, 12, 31),
                date(2026, 1, 1), date(2026, 2, 28), date(2026, 3, 1)):
        account.add(day, -100 - chance.below(10_000), f"before midnight of {day}", time="23:59:59")
    for day in (date(2026, 9, 30), *OCTOBER, date(2026, 11, 1)):
        account.add(day, 1_000 + chance.below(10_000), f"first of {day}", time="00:00:01")
        account.add(day, -chance.below(900), f"last of {day}", time="23:59:59")
    return account


def relinked(chance):
    """One bank account, linked three times: the ids of its rows stay, or change too."""
    first = ordinary(Account(20, "Linked Again", "NGN", 10**9), chance, date(2026, 9, 25), LAST_DAY, 2)
    for row in first.rows:
        row["narration"] += f" {row['id'][-4:]}"
    # What moves an importer's own guesses: equal rows, there and back, on both sides of the overlap.
    accounts = [first]
    for number, keeps_ids in ((21, True), (22, False)):
        again = Account(number, "Linked Again", "NGN")
        again.fields["account_number"] = first.fields["account_number"]
        again.balance = first.balance
        again.rows = [row | ({} if keeps_ids else {"id": "b" + row["id"][1:]}) for row in first.rows]
        accounts.append(again)
    return accounts


def accounts():
    chance = Chance(2026)
    made = [many(chance), hostile(chance), equal_rows(), amounts(), without_balances(chance), all_null(chance),
            borders(chance)]
    made.append(ordinary(
        Account(8, "Francs Without Cents", "XOF", 10**8), chance, *OCTOBER, 2, 1, 500_000))
    made.append(ordinary(
        Account(9, "Shillings Of Uganda", "UGX", 10**8, institution=2), chance, *OCTOBER, 1, 1, 500_000))
    made.append(ordinary(Account(10, "Dinars Of Three", "TND", 10**9), chance, *OCTOBER, 2, 1, 5_000_000))
    made.append(Account(11, "Not A Row", "NGN", 12_345))
    made.append(Account(12, "Single Row", "NGN", 0).add(date(2026, 10, 15), 1, "one"))
    return made + relinked(chance)


def main():
    document = {"last_day": LAST_DAY.isoformat(), "institutions": INSTITUTIONS,
                "accounts": [account.document() for account in accounts()]}
    json.dump(document, sys.stdout, ensure_ascii=False, separators=(",", ":"))
    sys.stdout.write("\n")


if __name__ == "__main__":
    sys.exit(main())
