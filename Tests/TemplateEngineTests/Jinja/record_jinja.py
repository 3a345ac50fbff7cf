"""Renders the cases of cases.json with Jinja2.

Without arguments it compares what Jinja2 prints with expected.json and ends with status 1 where they differ;
with --record it writes expected.json anew. It also looks whether the documentation tells about each of
Jinja2's filters and tests.
"""

import json
import pathlib
import sys

import jinja2

FOLDER = pathlib.Path(__file__).parent
PAGE = FOLDER.parents[2] / "Documentation" / "templates.md"


def rendered(case, sample):
    environment = jinja2.Environment(
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=case.get("format", "text") == "html",
        undefined=jinja2.StrictUndefined,
        loader=jinja2.DictLoader(case.get("files", {})),
    )
    return environment.from_string(case["template"]).render({**sample, **case.get("data", {})})


def untold():
    page = PAGE.read_text(encoding="utf-8")
    sections = {"### Filters": jinja2.filters.FILTERS, "### Tests": jinja2.tests.TESTS}
    for heading, names in sections.items():
        section = page.split(heading)[1].split("\n### ")[0]
        for name in sorted(names):
            if f"`{name}`" not in section:
                yield f"{heading[4:].lower()}: {name}"


def main():
    missing = list(untold())
    if missing:
        sys.exit(f"{PAGE.name} does not tell about {', '.join(missing)}")
    document = json.loads((FOLDER / "cases.json").read_text(encoding="utf-8"))
    results = []
    for number, case in enumerate(document["cases"]):
        try:
            results.append({"template": case["template"], "output": rendered(case, document["sample"])})
        except Exception as error:
            sys.exit(f"case {number}: Jinja2 refuses {case['template']!r}: {error!r}")
    lines = ",\n".join("  " + json.dumps(result, ensure_ascii=False) for result in results)
    text = f"[\n{lines}\n]\n"
    file = FOLDER / "expected.json"
    if "--record" in sys.argv[1:]:
        file.write_text(text, encoding="utf-8")
    elif file.read_text(encoding="utf-8") != text:
        sys.exit(f"{file}: Jinja2 {jinja2.__version__} prints something else; run with --record and look")
    print(f"{len(results)} templates, as Jinja2 {jinja2.__version__} prints them")


main()
