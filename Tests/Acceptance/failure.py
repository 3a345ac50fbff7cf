"""How a judge refuses a file, and how it calls a program."""

import os
import shutil
import subprocess
import sys
from pathlib import Path


class Failed(Exception):
    """A judge refuses a file; the text says why."""


def need(condition, message):
    if not condition:
        raise Failed(message)


def need_equal(what, actual, expected):
    if actual != expected:
        raise Failed(f"{what}: {actual!r} in the file, {expected!r} in the source")


def program(name):
    """The path of a program, looked for beside this Python first, then on the PATH."""
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.exists() else shutil.which(name)
    need(found, f"the program {name} is not installed")
    return found


def run(arguments, timeout=300, environment=None):
    """Runs a program; a missing one fails, any exit status is returned."""
    return subprocess.run(
        [program(arguments[0]), *map(str, arguments[1:])],
        capture_output=True, text=True, encoding="utf-8", errors="replace", timeout=timeout,
        env=os.environ | {"TZ": "UTC", "LC_ALL": "C.UTF-8"} | (environment or {}))


def run_clean(arguments, **options):
    """Runs a program that must exit with 0 and print nothing on standard error."""
    result = run(arguments, **options)
    need(result.returncode == 0 and not result.stderr.strip(),
         f"{arguments[0]} exits with {result.returncode}: {(result.stderr or result.stdout).strip()[:300]}")
    return result.stdout
