"""What `folio lint` says to a file of ours: nothing but what a template is accepted to do."""

import json
import os
import subprocess
from functools import cache

from failure import need
from source import DIGITS

NUMBER = "a narration that reads as a number is one to Excel"
NUMBERS = ("csv.target.long-number", "csv.target.leading-zero", "csv.target.scientific")
COMMA = "the decimal comma is what it is for"
SEVERAL = "several accounts in a file are what it is for"
PART = ("a numbered file may end before the 13th, and then nothing in it tells day from month; the program asks for "
        "the order, or has it from the country")
CUT = "OFX counts letters, libofx bytes: it keeps 97 of a name and 391 of a memo, which its programs here confirm"
#: Warnings that a template has by what it is, each with the reason.
ACCEPTED = {
    "ofx-102-utf8": {"ofx.libofx.cut": CUT},
    "ofx-220-utf8": {
        "ofx.encoding.xml-letters": "letters outside of ASCII are what it is for", "ofx.libofx.cut": CUT},
    "ofx-accounts-102": {"ofx.accounts.several": SEVERAL},
    "ofx-accounts-220": {"ofx.accounts.several": SEVERAL},
    "quickbooks-online": {"csv.date.ambiguous": PART},
    "xero": {"csv.date.ambiguous": PART},
    "excel": dict.fromkeys(NUMBERS, NUMBER),
    "excel-semicolon": dict.fromkeys(NUMBERS, NUMBER) | dict.fromkeys(
        ("csv.amount.decimal-comma", "csv.amount.ambiguous"), COMMA),
}
#: The same for currencies with three digits alone.
THREE_DIGITS = {"excel-semicolon": {
    "csv.balance.broken": "three decimals behind a comma are taken for thousands; of the dinar alone"}}
FORMATS = ("csv", "ofx", "qif", "mt940")


def reads(target):
    return target.format in FORMATS or target.name.startswith("camt-053-")


@cache
def programs():
    """The names that --for takes."""
    return json.loads(call("--targets", "--json").stdout)


def call(*arguments):
    """FOLIO names the tool."""
    return subprocess.run([os.environ["FOLIO"], "lint", *map(str, arguments)], capture_output=True, text=True)


def program_of(target):
    """The program that a table is made for; None when it is made for none."""
    names = [name for name in programs() if target.name == name or target.name.startswith(name + "-")]
    return max(names, key=len, default=None) if target.format == "csv" else None


def judge(paths, account, target):
    # Without headings a statement without rows is a file without bytes.
    accepted = ACCEPTED.get(target.name, {})
    if DIGITS.get(account.currency) == 3:
        accepted = accepted | THREE_DIGITS.get(target.name, {})
    lint([path for path in paths if account.rows or path.stat().st_size], target, accepted)


def lint(paths, target, accepted):
    if not paths:
        return
    program = program_of(target)
    result = call("--json", *(["--for", program] if program else []), *paths)
    need(result.returncode in (0, 1, 2) and result.stdout,
         f"exit status {result.returncode}: {result.stderr.strip()[-300:]}")
    files = json.loads(result.stdout)["files"]
    need(len(files) == len(paths), f"it tells of {len(files)} of {len(paths)} files")
    warned = False
    for file in files:
        for finding in file["findings"]:
            if finding["severity"] == "note":
                continue
            place = finding["places"][0]
            need(finding["severity"] == "warning" and finding["rule"] in accepted,
                 f"{finding['severity']} {finding['rule']}, {finding['count']} times, first in line {place['line']}: "
                 f"{place['message']}: {place['text']!r}")
            warned = True
    need(result.returncode == (1 if warned else 0), f"exit status {result.returncode}, for what it tells")
