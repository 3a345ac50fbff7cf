"""Renders rows with Jinja2 and minijinja on command, and times the rendering alone.

Arguments: a JSON file with the rows, the template. Commands come on standard input, answers go to standard
output, a line each.
"""

import gc
import importlib.metadata
import json
import sys
import time

import jinja2
import minijinja

data, path = sys.argv[1:]
with open(data, encoding="utf-8") as file:
    rows = json.load(file)
optional = ["counterparty", "debit", "credit", "category"]
for row in rows:
    for name in optional:
        row.setdefault(name, None)
with open(path, encoding="utf-8", newline="") as file:
    text = file.read()
is_html = path.endswith(".html")

jinja2_template = jinja2.Environment(
    autoescape=is_html, trim_blocks=True, keep_trailing_newline=True
).from_string(text)
# minijinja tells by the template's name whether to escape for HTML.
name = "template.html" if is_html else "template.txt"
minijinja_environment = minijinja.Environment(
    templates={name: text}, trim_blocks=True, keep_trailing_newline=True
)
engines = {
    "jinja2": lambda: jinja2_template.render(transactions=rows),
    "minijinja": lambda: minijinja_environment.render_template(name, transactions=rows),
}

# The collector would go through all rows again and again; they stay.
gc.collect()
gc.freeze()
print("ready", flush=True)
for line in sys.stdin:
    command, *arguments = line.split(maxsplit=2)
    if command == "time":
        start = time.perf_counter()
        engines[arguments[0]]()
        print(time.perf_counter() - start, flush=True)
    elif command == "write":
        engine, target = arguments
        with open(target.rstrip("\n"), "w", encoding="utf-8", newline="") as file:
            file.write(engines[engine]())
        print("written", flush=True)
    elif command == "versions":
        packages = ["jinja2", "minijinja"]
        print(", ".join(f"{package} {importlib.metadata.version(package)}" for package in packages), flush=True)
