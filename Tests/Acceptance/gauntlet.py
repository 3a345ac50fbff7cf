#!/usr/bin/env python3
"""Sends the hard data through every import target, and each file through every program that reads it.

    gauntlet.py FOLIO BASE_URL KEY WORK_DIR TABLE.md [--cases NUMBER,…] [TARGET ...]

FOLIO is the tool, BASE_URL and KEY a sandbox that serves hard_data.py. Targets are what `folio templates list`
shows, but for the reports named in REPORTS; a target that no program reads is a failure. With TARGETs only these run,
with --cases only these accounts of hard_data.py, while something is being worked on.

Writes the table target × program to TABLE.md: the number of rows that were compared, – where the program is no reader
of the format, or FAILED. Exits with 1 when a cell failed.
"""

import json
import os
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import fetch_source
import gauntlet_page
import source
from failure import Failed
from gauntlet_programs import PROGRAMS

#: Built-in templates that no program imports: what they are is judged elsewhere in the acceptance.
REPORTS = {
    "income.csv", "income.html", "income.xlsx", "investments.csv", "investments.html", "kyc.csv", "kyc.html",
    "kyc.xlsx", "lender-pack", "month-end-portfolio.csv", "month-end-portfolio.html", "monthly-report", "portfolio",
    "statement.html", "statement-workbook",
}
#: The period of each account of the hard data; October 2026 where none stands.
PERIODS = {7: ("2023-12-31", "2026-11-01")}
#: What a target must be told: a number of a bank at Intuit, here an invented one.
OPTIONS = {"quickbooks-desktop": ["--set", "intuit-bank-id=3000"]}
OCTOBER = ("2026-10-01", "2026-10-31")
CASES = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 21, 22)
#: How many programs run at once.
AT_ONCE = 3


@dataclass(frozen=True)
class Target:
    name: str
    format: str
    title: str

    @property
    def is_single_account(self):
        return not self.name.startswith(("ofx-accounts", "ofx-investments"))

    @property
    def is_xml_with_other_letters(self):
        """OFX 2.x with bytes outside of ASCII, which ofxparse cannot read at all."""
        return self.name == "ofx-220-utf8"


@dataclass
class Cell:
    rows: int = 0
    seconds: float = 0
    failure: str | None = None


def identifier(case):
    return f"hard{case:020d}"


class Gauntlet:
    def __init__(self, folio, base_url, key, work, cases):
        self.folio = folio
        self.base_url = base_url
        self.key = key
        self.work = work
        self.cases = cases

    def targets(self):
        listed = json.loads(self.run(["templates", "list", "--json"]).stdout)
        return [Target(entry["name"], entry["format"], entry["title"]) for entry in listed
                if entry["name"] not in REPORTS and entry["origin"] == "built in"]

    def run(self, arguments):
        result = subprocess.run(
            [self.folio, *arguments], capture_output=True, text=True,
            env=os.environ | {"MONO_SECRET_KEY": self.key, "MONO_BASE_URL": self.base_url})
        if result.returncode not in (0, 3):
            raise Failed(f"folio {arguments[0]}: {result.stderr.strip()[-500:]}")
        return result

    def accounts(self):
        """The truth, read from the server."""
        server = fetch_source.Server(self.base_url, self.key)
        return {case: source.account(server.account(identifier(case), str(case), *PERIODS.get(case, OCTOBER)))
                for case in self.cases}

    def export(self, target):
        """The files of each account; an account without files must be one that the target refuses."""
        files = {}
        for period, cases in self.periods().items():
            folder = self.work / target.name / "-".join(period)
            folder.mkdir(parents=True, exist_ok=True)
            answer = json.loads(self.run(
                ["export", *map(identifier, cases), "--from", period[0], "--to", period[1], "--template",
                 target.name, "--output-directory", str(folder), "--json", *OPTIONS.get(target.name, [])]).stdout)
            for entry in answer["accounts"]:
                files[int(entry["id"].removeprefix("hard"))] = (
                    [Path(file["path"]) for file in entry["files"]],
                    entry.get("error") or "; ".join(part["error"] for part in entry["missing"]))
        return files

    def periods(self):
        periods = {}
        for case in self.cases:
            periods.setdefault(PERIODS.get(case, OCTOBER), []).append(case)
        return periods


def judge(number, target, files, accounts):
    """A cell: all accounts that a program is given, until one differs."""
    program = PROGRAMS[number]
    cell = Cell()
    started = time.monotonic()
    for case, account in accounts.items():
        paths, problem = files[case]
        if program.cases is not None and case not in program.cases:
            continue
        if program.most_rows is not None and len(account.rows) > program.most_rows:
            continue
        try:
            if not paths:
                raise Failed(f"no file: {problem}")
            program.judge(paths, account, target)
        except Exception as error:  # Whatever a reader throws at a file is a refusal of the file.
            name = "" if isinstance(error, Failed) else f"{type(error).__name__}: "
            cell.failure = f"{account.name}: {name}{error}"[:400]
            break
        cell.rows += len(account.rows) if program.has_rows else 0
        cell.seconds = time.monotonic() - started
    return cell


def main(arguments):
    if len(arguments) < 5:
        print(__doc__, file=sys.stderr)
        return 2
    folio, base_url, key, work, table = arguments[:5]
    chosen, cases = arguments[5:], CASES
    if chosen[:1] == ["--cases"]:
        cases, chosen = tuple(map(int, chosen[1].split(","))), chosen[2:]
    gauntlet = Gauntlet(folio, base_url, key, Path(work), cases)
    started = time.monotonic()
    accounts = gauntlet.accounts()
    print(f"source: {sum(len(account.rows) for account in accounts.values())} rows of {len(accounts)} accounts, "
          f"{time.monotonic() - started:.0f} s", flush=True)
    cells, failures = {}, []
    for target in gauntlet.targets():
        if chosen and target.name not in chosen:
            continue
        started = time.monotonic()
        try:
            files = gauntlet.export(target)
        except (Failed, ValueError) as error:
            cells[target] = {}
            failures.append(f"{target.name}: {error}")
            print(failures[-1], flush=True)
            continue
        exported = time.monotonic() - started
        readers = [program for program in PROGRAMS if program.reads(target)]
        if not readers:
            failures.append(f"{target.name}: no program reads it")
        # A process each: what readers do to warnings and environments holds for a whole process.
        with ProcessPoolExecutor(AT_ONCE) as pool:
            judged = [pool.submit(judge, PROGRAMS.index(program), target, files, accounts) for program in readers]
            cells[target] = {program.name: cell.result() for program, cell in zip(readers, judged)}
        found = [f"{target.name}, {name}: {cell.failure}" for name, cell in cells[target].items() if cell.failure]
        failures += found
        print("".join(f"FAILED {failure}\n" for failure in found), end="")
        print(f"{target.name:28} export {exported:4.0f} s, programs {time.monotonic() - started - exported:4.0f} s: "
              + (", ".join(f"{name} {'FAILED' if cell.failure else cell.rows} ({cell.seconds:.0f} s)" for name, cell in cells[target].items())
                 or "NO PROGRAM READS IT"), flush=True)
    Path(table).write_text(gauntlet_page.page(cells, PROGRAMS), encoding="utf-8")
    print(f"{len(cells)} targets, {sum(map(len, cells.values()))} cells, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
