#!/usr/bin/env python3
"""Sends the hard data through every import target, and each file through every program that reads it.

    gauntlet.py FOLIO BASE_URL KEY WORK_DIR TABLE.md [--cases NUMBER,…] [TARGET ...]

FOLIO is the tool, BASE_URL and KEY a sandbox that serves hard_data.py. Targets are what `folio templates list`
shows, but for those that gauntlet_export.py names; a target that no program reads is a failure. With TARGETs only these run,
with --cases only these accounts of hard_data.py, while something is being worked on.

Writes the table target × program to TABLE.md: the number of rows that were compared, – where the program is no reader
of the format, or FAILED. Exits with 1 when a cell failed.
"""

import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import gauntlet_page
from failure import Failed, need
from gauntlet_export import Exporter, common_cases
from gauntlet_programs import PROGRAMS

CASES = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 21, 22)
#: Our own reader, which is no proof that another one takes a file.
OURSELVES = {"folio lint"}
#: How many programs run at once.
AT_ONCE = 3


@dataclass
class Cell:
    rows: int = 0
    seconds: float = 0
    failure: str | None = None


def judge(number, target, files, accounts):
    """A cell: all files that a program is given, until one differs."""
    program = PROGRAMS[number]
    cell = Cell()
    started = time.monotonic()
    if target.has_several_accounts:
        parts = [(cases, lambda paths, held: program.judge_several(paths, held, target))
                 for cases in common_cases(program, accounts)]
    else:
        parts = [((case,), lambda paths, held: program.judge(paths, held[0], target))
                 for case, account in accounts.items() if program.takes(case, account)]
    for cases, judge_part in parts:
        held = [accounts[case] for case in cases]
        paths, problem = files[cases if target.has_several_accounts else cases[0]]
        try:
            need(paths, f"no file: {problem}")
            judge_part(paths, held)
        except Exception as error:  # Whatever a reader throws at a file is a refusal of the file.
            name = "" if isinstance(error, Failed) else f"{type(error).__name__}: "
            whose = held[0].name if len(held) == 1 else f"{len(held)} accounts in a file"
            cell.failure = f"{whose}: {name}{error}"[:400]
            break
        cell.rows += sum(len(account.rows) for account in held) if program.has_rows else 0
        cell.seconds = time.monotonic() - started
    return cell


def cells_of(target, exporter, accounts):
    """The cells of a target, by the names of the programs; empty when no program reads it."""
    started = time.monotonic()
    readers = [program for program in PROGRAMS if program.reads_files_of(target)]
    if target.has_several_accounts:
        files = exporter.common_files(target, readers, accounts)
        exporter.need_refusal(target)
    else:
        files = exporter.files(target)
    exported = time.monotonic()
    # A process each: what readers do to warnings and environments holds for a whole process.
    with ProcessPoolExecutor(AT_ONCE) as pool:
        judged = [pool.submit(judge, PROGRAMS.index(program), target, files, accounts) for program in readers]
        cells = {program.name: cell.result() for program, cell in zip(readers, judged)}
    told = ", ".join(f"{name} {'FAILED' if cell.failure else cell.rows} ({cell.seconds:.0f} s)"
                     for name, cell in cells.items())
    print(f"{target.name:28} export {exported - started:4.0f} s, programs {time.monotonic() - exported:4.0f} s: {told}",
          flush=True)
    return cells


def main(arguments):
    if len(arguments) < 5:
        print(__doc__, file=sys.stderr)
        return 2
    folio, base_url, key, work, table = arguments[:5]
    chosen, cases = arguments[5:], CASES
    if chosen[:1] == ["--cases"]:
        cases, chosen = tuple(map(int, chosen[1].split(","))), chosen[2:]
    os.environ["FOLIO"] = folio
    exporter = Exporter(folio, base_url, key, Path(work), cases)
    started = time.monotonic()
    accounts = exporter.accounts()
    print(f"source: {sum(len(account.rows) for account in accounts.values())} rows of {len(accounts)} accounts, "
          f"{time.monotonic() - started:.0f} s", flush=True)
    cells, failures = {}, []
    for target in exporter.targets():
        if chosen and target.name not in chosen:
            continue
        cells[target] = {}
        try:
            cells[target] = cells_of(target, exporter, accounts)
            found = [f"{target.name}, {name}: {cell.failure}" for name, cell in cells[target].items() if cell.failure]
            if not any(name not in OURSELVES for name in cells[target]):
                found.append(f"{target.name}: no program reads it")
        except (Failed, ValueError) as error:
            found = [f"{target.name}: {error}"]
        failures += found
        print("".join(f"FAILED {failure}\n" for failure in found), end="", flush=True)
    Path(table).write_text(gauntlet_page.page(cells, PROGRAMS), encoding="utf-8")
    print(f"{len(cells)} targets, {sum(map(len, cells.values()))} cells, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
