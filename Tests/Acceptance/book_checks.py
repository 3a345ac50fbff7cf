"""What the judges of books share: which account a file is of, failures as a list, and the texts that must arrive."""

import re
import sys
from pathlib import Path

import source
from failure import Failed
from texts import clean, ofx_line, shows_nothing

NO_NARRATION = "No narration"


def accounts_of(truth):
    """The accounts of a source: a path of SOURCE.json, or accounts that were read."""
    return source.read(truth) if isinstance(truth, (str, Path)) else list(truth)


def account_of(path, accounts):
    """The account of a file: by its stem, else by the number at the stem's beginning."""
    for account in accounts:
        if path.stem == account.file_stem:
            return account
    for account in accounts:
        if account.number and path.stem.startswith(account.number + "-"):
            return account
    raise Failed("no account of the source has a file of this name")


def failures(paths, truth, judges):
    """What the judges have against the files, a line each; empty when there is nothing."""
    accounts = accounts_of(truth)
    found = []
    for path in map(Path, paths):
        for name, judge in judges(path).items():
            try:
                judge(path, account_of(path, accounts))
            except Failed as failure:
                found.append(f"{path.name}: {name}: {failure}")
            except Exception as error:  # Whatever a reader throws at a file is a refusal of the file.
                found.append(f"{path.name}: {name}: {type(error).__name__}: {error}")
    return found


def main(arguments, description, suffixes, check):
    """Judges all files of a directory; the exit status says whether one was refused."""
    if len(arguments) != 2:
        print(description, file=sys.stderr)
        return 2
    paths = sorted(path for path in Path(arguments[0]).iterdir() if path.suffix in suffixes)
    if not paths:
        print(f"no file in {arguments[0]}", file=sys.stderr)
        return 1
    found = check(paths, arguments[1])
    print("\n".join(found) if found else f"{len(paths)} files ok")
    return 1 if found else 0


def trimmed(narration):
    """A narration as templates trim it: blanks go at both ends, what shows nothing at the beginning."""
    text = clean(narration).rstrip()
    while text and shows_nothing(text[0]):
        text = text[1:]
    return text or NO_NARRATION


def ascii_text(narration):
    return ofx_line(narration).strip() or NO_NARRATION


def journal_text(narration, starts):
    """A narration in the description of a transaction of hledger or ledger.

    starts: whether nothing stands in front of it.
    """
    text = re.sub(" +", " ", trimmed(narration).translate(str.maketrans(";|", ",/")))
    return "'" + text if starts and text[0] in "*!(=[" else text


SWIFT = str.maketrans({
    "&": "+", '"': "'", "`": "'", "[": "(", "{": "(", "<": "(", "]": ")", "}": ")", ">": ")", ";": ",", "_": "-",
    "~": "-", "=": "-", "|": "/", "\\": "/"})


def swift_text(narration):
    """A narration in SWIFT's character set x."""
    text = ofx_line(trimmed(narration)).translate(SWIFT)
    return re.sub(r"[^A-Za-z0-9 /\-?:().,'+]", ".", text)
