"""The import targets, and the files that are made of the hard data for each."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import fetch_source
import source
from failure import Failed, need
from texts import kept_line, ofx_line, windows_1252_line

#: Built-in templates that no program imports: what they are is judged elsewhere in the acceptance.
REPORTS = {
    "income.csv", "income.html", "income.xlsx", "investments.csv", "investments.html", "kyc.csv", "kyc.html",
    "kyc.xlsx", "lender-pack", "month-end-portfolio.csv", "month-end-portfolio.html", "monthly-report", "portfolio",
    "statement.html", "statement-workbook",
}
#: Targets that the hard data say nothing of, each with the reason, which the page tells.
JUDGED_ELSEWHERE = {
    name: "the hard data hold no holdings and no gains, since data of one's own for the sandbox have no place for "
          "them. `Scripts/acceptance` gives its files of the sandbox's own month to ofxtools, ofxparse, ofxdump and "
          "the DTD" for name in ("ofx-investments-102", "ofx-investments-220")
}
#: The period of each account of the hard data; October 2026 where none stands.
PERIODS = {7: ("2023-12-31", "2026-11-01")}
OCTOBER = ("2026-10-01", "2026-10-31")
#: What a target must be told: a number of a bank at Intuit, here an invented one.
OPTIONS = {"quickbooks-desktop": ["--set", "intuit-bank-id=3000"]}
#: Two links of one bank account, with the same ids: a file of both would hold each transaction twice.
LINKED_TWICE = (20, 21)


@dataclass(frozen=True)
class Target:
    name: str
    format: str
    title: str

    @property
    def has_several_accounts(self):
        return self.name.startswith("ofx-accounts-")

    @property
    def is_xml_with_other_letters(self):
        """OFX 2.x with bytes outside of ASCII, which ofxparse cannot read at all."""
        return self.name == "ofx-220-utf8"

    @property
    def line(self):
        """What the letters of a file of OFX make of a narration."""
        return {"ofx-102-1252": windows_1252_line, "ofx-102-utf8": kept_line, "ofx-220-utf8": kept_line}.get(
            self.name, ofx_line)

    @property
    def has_tags_of_intuit(self):
        """Elements that no document type definition knows."""
        return self.name == "quickbooks-desktop"


def identifier(case):
    return f"hard{case:020d}"


def period(case):
    return PERIODS.get(case, OCTOBER)


class Exporter:
    """Runs the tool against the sandbox, for these accounts of the hard data."""

    def __init__(self, folio, base_url, key, work, cases):
        self.folio = folio
        self.base_url = base_url
        self.key = key
        self.work = work
        self.cases = cases
        self.configuration = work / "configuration.yml"
        work.mkdir(parents=True, exist_ok=True)
        # The sandbox is ours: there is nobody to be gentle with, and the long account is a thousand pages.
        self.configuration.write_text("requests-per-second: 10000\nrequests-at-once: 16\n", encoding="utf-8")

    def targets(self):
        listed = json.loads(self.run(["templates", "list", "--json"]).stdout)
        return [Target(entry["name"], entry["format"], entry["title"]) for entry in listed
                if entry["name"] not in REPORTS | JUDGED_ELSEWHERE.keys() and entry["origin"] == "built in"]

    def run(self, arguments):
        result = subprocess.run(
            [self.folio, *arguments], capture_output=True, text=True,
            env=os.environ | {"MONO_SECRET_KEY": self.key, "MONO_BASE_URL": self.base_url})
        # With 3 some files are missing, with 1 all of them; the answer, if there is one, tells why.
        if result.returncode not in (0, 1, 3) or not result.stdout:
            raise Failed(f"folio {arguments[0]}: {result.stderr.strip()[-500:]}")
        return result

    def accounts(self):
        """The truth, read from the server."""
        server = fetch_source.Server(self.base_url, self.key)
        return {case: source.account(server.account(identifier(case), str(case), *period(case)))
                for case in self.cases}

    def export(self, target, cases, folder):
        """What the tool answers about an export of accounts that have one period."""
        folder.mkdir(parents=True, exist_ok=True)
        first, last = period(cases[0])
        return json.loads(self.run(
            ["export", *map(identifier, cases), "--from", first, "--to", last, "--template", target.name,
             "--output-directory", str(folder), "--configuration", str(self.configuration), "--json",
             *OPTIONS.get(target.name, [])]).stdout)

    def files(self, target):
        """For each account its files, and why there are none."""
        files = {}
        for days, cases in grouped(self.cases, period).items():
            answer = self.export(target, cases, self.work / target.name / "-".join(days))
            for entry in answer["accounts"]:
                files[int(entry["id"].removeprefix("hard"))] = paths_and_problem(
                    entry, entry.get("error"))
        return files

    def common_files(self, target, programs, accounts):
        """For each set of accounts that a program takes in one file, that file, and why there is none."""
        wanted = {cases for program in programs for cases in common_cases(program, accounts)}
        return {cases: paths_and_problem(self.export(
            target, cases, self.work / target.name / "-".join(map(str, cases)))) for cases in sorted(wanted)}

    def need_refusal(self, target):
        """A file with two links of one bank account must be refused, for the ids that it would hold twice."""
        if not set(LINKED_TWICE) <= set(self.cases):
            return
        paths, problem = paths_and_problem(self.export(target, LINKED_TWICE, self.work / target.name / "twice"))
        need(not paths and "FITID" in problem and "a second time" in problem,
             f"accounts {LINKED_TWICE} of one number and the same ids are not refused: {problem or paths}")


def paths_and_problem(answer, error=None):
    return ([Path(file["path"]) for file in answer["files"]],
            error or "; ".join(part["error"] for part in answer["missing"]))


def common_cases(program, accounts):
    """The accounts that a program is given, as they can stand in one file: one period, each bank account once."""
    taken = [case for case, account in accounts.items() if program.takes(case, account)]
    seen, turns = {}, {}
    for case in taken:
        number = accounts[case].number
        turns[case] = seen[number] = seen.get(number, 0) + 1
    return [tuple(cases) for cases in grouped(taken, lambda case: (period(case), turns[case])).values()]


def grouped(cases, key):
    groups = {}
    for case in cases:
        groups.setdefault(key(case), []).append(case)
    return groups
