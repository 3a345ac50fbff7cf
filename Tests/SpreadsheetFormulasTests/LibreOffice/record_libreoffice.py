"""Lets LibreOffice compute the formulas of formulas.txt over the cells of workbook.json.

Without arguments it compares the values with expected.json and ends with status 1 where they differ; with
--record it writes expected.json anew. Needs openpyxl and soffice.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree
import zipfile

import openpyxl
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.table import Table

FOLDER = pathlib.Path(__file__).parent
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def formulas():
    lines = (FOLDER / "formulas.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def write_workbook(path):
    """No formula gets a value, so that LibreOffice must compute each."""
    document = json.loads((FOLDER / "workbook.json").read_text(encoding="utf-8"))
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in document["sheets"].items():
        sheet = book.create_sheet(name)
        for row, values in enumerate(rows, start=1):
            for column, value in enumerate(values, start=1):
                cell = sheet.cell(row, column)
                if isinstance(value, dict):
                    cell.value = value["error"]
                    cell.data_type = "e"
                elif value is not None:
                    cell.value = value
                    if isinstance(value, str):
                        cell.data_type = "s"
    for table in document["tables"]:
        book[table["sheet"]].add_table(Table(displayName=table["name"], ref=table["range"]))
    for name, text in document["names"].items():
        book.defined_names[name] = DefinedName(name, attr_text=text)
    sheet = book.create_sheet("Formulas")
    for row, formula in enumerate(formulas(), start=1):
        sheet.cell(row, 1).value = "=" + formula
    book.save(path)


def computed(path):
    """Type and value of each cell of the sheet with the formulas, as they stand in the file."""
    with zipfile.ZipFile(path) as archive:
        strings = []
        if "xl/sharedStrings.xml" in archive.namelist():
            for item in tree.fromstring(archive.read("xl/sharedStrings.xml")):
                strings.append("".join(text.text or "" for text in item.iter(MAIN + "t")))
        names = sorted(
            (name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")),
            key=lambda name: int("".join(filter(str.isdigit, name))),
        )
        sheet = tree.fromstring(archive.read(names[-1]))
    values = {}
    for cell in sheet.iter(MAIN + "c"):
        value = cell.find(MAIN + "v")
        kind = cell.get("t", "n")
        text = "" if value is None or value.text is None else value.text
        if kind == "s":
            kind, text = "str", strings[int(text)]
        values[int(cell.get("r")[1:])] = {"type": kind, "value": text}
    return [values[row] for row in range(1, len(formulas()) + 1)]


def main():
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "formulas.xlsx"
        write_workbook(source)
        output = pathlib.Path(folder) / "computed"
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "xlsx",
             "--outdir", str(output), str(source)],
            check=True, stdout=subprocess.DEVNULL, timeout=300)
        results = computed(output / source.name)
    lines = ",\n".join(
        "  " + json.dumps({"formula": formula, **result}, ensure_ascii=False)
        for formula, result in zip(formulas(), results, strict=True))
    text = f"[\n{lines}\n]\n"
    file = FOLDER / "expected.json"
    if "--record" in sys.argv[1:]:
        file.write_text(text, encoding="utf-8")
    elif file.read_text(encoding="utf-8") != text:
        sys.exit(f"{file}: LibreOffice computes something else; run with --record and look")
    print(f"{len(results)} formulas, as LibreOffice computes them")


if __name__ == "__main__":
    main()
