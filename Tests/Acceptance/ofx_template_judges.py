"""Lets foreign programs read what every built-in template of OFX writes: ofx_template_judges.py DIRECTORY

What stands in the files is compared elsewhere, for two of the templates (ofx_judges.py); the others share their
bodies. Here each file must be valid and be read without a complaint.
"""

import sys
import warnings
from collections import Counter
from pathlib import Path

from failure import need, run
from ofx_judges import definition


def ofxtools(path):
    from ofxtools.Parser import OFXTree

    with warnings.catch_warnings(), path.open("rb") as file:
        warnings.simplefilter("error", Warning)
        tree = OFXTree()
        tree.parse(file)
        document = tree.convert()
        need(document.statements, "no statements")
        for statement in document.statements:
            list(statement.transactions or [])
        list(document.securities)


def ofxparse(path):
    # Its reader of OFX 2 takes ASCII alone: a known fault, which our documentation names.
    if path.name.endswith("-utf8.ofx") and path.read_bytes().startswith(b"<?xml"):
        return
    with warnings.catch_warnings(), path.open("rb") as file:
        warnings.simplefilter("ignore")
        from ofxparse import OfxParser

        need(OfxParser.parse(file).accounts, "no accounts")


def ofxdump(path):
    result = run(["ofxdump", path])
    need(result.returncode == 0, f"exit status {result.returncode}")
    need("LibOFX ERROR" not in result.stderr, result.stderr[:300])


JUDGES = {
    "onsgmls or xmllint": definition, "ofxtools": ofxtools, "ofxparse": ofxparse,
    "ofxdump": ofxdump,
}


def main(directory):
    files = sorted(Path(directory).glob("*.ofx"))
    verdicts, failures = Counter(), 0
    for path in files:
        for name, judge in JUDGES.items():
            try:
                judge(path)
                verdicts[name] += 1
            except Exception as error:  # Whatever a judge stumbles over is a verdict.
                failures += 1
                print(f"{path.name}: {name}: {type(error).__name__}: {error}", file=sys.stderr)
    for name in JUDGES:
        print(f"{name}: {verdicts[name]} of {len(files)} files")
    if failures or not files:
        sys.exit(1)


main(sys.argv[1])
