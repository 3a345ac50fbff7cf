"""The forms of the targets that are tables: which columns, and what they make of a statement.

Written apart from the templates, from each importer's documented rules.
"""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from failure import need, need_equal
from texts import ascii_likeness, clean, guarded, ofx_id


def trimmed(narration):
    """A text without breaks and blanks at its ends; an empty one is named."""
    return clean(narration).strip() or "No narration"


#: Likenesses of the sign that quotes fields: what a file's encoding rewrites must not quote anything.
QUOTES = str.maketrans(dict.fromkeys("“”„‟«»″", "'"))


def in_ascii(narration):
    """What is left of a text in a file whose encoding is ASCII."""
    return "".join(map(ascii_likeness, clean(narration).translate(QUOTES))).strip(" ") or "No narration"


def without(characters, replaced=None):
    """In ASCII, with blanks for some characters and others replaced."""
    def change(narration):
        text = in_ascii_unnamed(narration)
        for character in characters:
            text = text.replace(character, " ")
        for old, new in (replaced or {}).items():
            text = text.replace(old, new)
        return text.strip() or "No narration"
    return change


def in_ascii_unnamed(narration):
    return "".join(map(ascii_likeness, clean(narration)))


@dataclass(frozen=True)
class Form:
    """columns: their names; without a heading the names are ours. The parts are the names of columns."""

    columns: list[str]
    date: str = "Date"
    day: str = "%Y-%m-%d"
    narration: str = "Description"
    text: callable = trimmed
    amount: str | None = "Amount"
    credit: str | None = None
    debit: str | None = None
    identifier: str | None = None
    identifier_text: callable = ofx_id
    balance: str | None = None
    currency: str | None = None
    delimiter: str = ","
    has_heading: bool = True
    is_quoted: bool = True
    encoding: str = "utf-8"
    decimal_mark: str = "."
    line_end: bytes = b"\r\n"
    #: The most rows and bytes of a file.
    most_rows: int | None = None
    most_bytes: int | None = None
    checks: tuple = field(default_factory=tuple)


PLAIN = Form(
    ["Date", "Narration", "Type", "Category", "Debit", "Credit", "Amount", "Balance", "Currency",
     "Transaction ID"], narration="Narration", text=guarded, credit="Credit", debit="Debit",
    identifier="Transaction ID", identifier_text=guarded, balance="Balance", currency="Currency")
EXCEL = ["Date", "Narration", "Payee", "Category", "Debit", "Credit", "Amount", "Balance", "Currency",
         "Account number", "Transaction ID"]


def kept_as_text(identifier):
    return f'="{ofx_id(identifier)}"'


def excel(**more):
    return Form(EXCEL, narration="Narration", text=guarded, credit="Credit", debit="Debit",
                identifier="Transaction ID", identifier_text=kept_as_text, balance="Balance",
                currency="Currency", encoding="utf-8-sig", **more)


THREE = ["Date", "Description", "Amount"]
SLASHES = "%d/%m/%Y"

FORMS = {
    "statement.csv": PLAIN,
    "tsv": Form(PLAIN.columns, narration="Narration", text=clean, credit="Credit", debit="Debit",
                identifier="Transaction ID", identifier_text=clean, balance="Balance", currency="Currency",
                delimiter="\t", line_end=b"\n"),
    "excel": excel(),
    "excel-semicolon": excel(delimiter=";", decimal_mark=","),
    "quickbooks-online": Form(THREE, day=SLASHES, text=in_ascii, encoding="ascii", most_rows=1000,
                              most_bytes=350_000),
    "xero": Form(["*Date", "*Amount", "Payee", "Description", "Reference", "Cheque Number"], date="*Date",
                 amount="*Amount", day=SLASHES, most_rows=1000),
    "sage": Form(THREE, day=SLASHES, text=in_ascii, encoding="ascii"),
    "sage-4": Form(["Date", "Description", "Money in", "Money out"], day=SLASHES, text=in_ascii,
                   encoding="ascii", amount=None, credit="Money in", debit="Money out"),
    "sage-one-za": Form(THREE, day=SLASHES, text=in_ascii, encoding="ascii"),
    "freeagent": Form(["Date", "Amount", "Description"], day=SLASHES, encoding="ascii", has_heading=False,
                      is_quoted=False, text=without(",", {'"': "'"})),
    "homebank": Form(["Date", "Mode", "Info", "Payee", "Description", "Amount", "Category", "Tags"],
                     has_heading=False, is_quoted=False, delimiter=";", line_end=b"\n",
                     text=lambda narration: trimmed(clean(narration).replace(";", " ").replace('"', "'"))),
    "wave": Form(THREE, text=without("#&$*"), encoding="ascii", most_rows=100),
    "ynab": Form(["Date", "Payee", "Memo", "Outflow", "Inflow"], day=SLASHES, narration="Memo", amount=None,
                 credit="Inflow", debit="Outflow"),
    "zoho-books": Form(["Date", "Withdrawals", "Deposits", "Payee", "Description", "Reference Number"],
                       amount=None, credit="Deposits", debit="Withdrawals", most_bytes=10_000_000),
    "odoo": Form(["Date", "Label", "Partner Name", "Amount", "Currency", "Running Balance", "Reference",
                  "Unique Import ID"], narration="Label", currency="Currency", balance="Running Balance",
                 identifier="Unique Import ID"),
    "erpnext": Form(["Date", "Deposit", "Withdrawal", "Description", "Reference Number", "Transaction ID",
                     "Currency"], amount=None, credit="Deposit", debit="Withdrawal", currency="Currency",
                    identifier="Transaction ID"),
    "firefly-iii": Form(["Account number", "Date", "Description", "Amount", "Currency", "Opposing name",
                         "Internal reference", "External ID"], currency="Currency", identifier="External ID"),
}


def rows_of(form, account, records):
    """Dictionaries of the rows, each of them checked by itself."""
    return [row_of(form, account, dict(zip(form.columns, record, strict=True))) for record in records]


def row_of(form, account, cells):
    def money(column):
        if column is None or cells[column] == "":
            return None
        text = cells[column].replace(form.decimal_mark, ".")
        number = Decimal(text)
        need_equal(f"digits of {column}", text.lstrip("-"), account.plain(abs(number)))
        return number

    credit, debit, amount = money(form.credit), money(form.debit), money(form.amount)
    if form.credit:
        need((credit is None) != (debit is None), f"not one of {form.credit} and {form.debit}: {cells}")
        need((credit or debit or 0) >= 0, f"a negative {form.credit} or {form.debit}: {cells}")
        signed = credit if credit is not None else -debit
        need(amount is None or amount == signed, f"amount and its column differ: {cells}")
        amount = signed
    need(amount is not None, f"no amount: {cells}")
    if form.currency:
        need_equal("currency", cells[form.currency], account.currency)
    return {"date": datetime.strptime(cells[form.date], form.day).date(), "amount": amount,
            "text": cells[form.narration], "balance": money(form.balance),
            "id": cells[form.identifier] if form.identifier else None}
