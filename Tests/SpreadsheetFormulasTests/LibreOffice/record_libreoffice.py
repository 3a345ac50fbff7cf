"""Lets LibreOffice compute the formulas of formulas.txt over the cells of workbook.json.

Without arguments it compares the values with expected.json and ends with status 1 where they differ; with
--record it writes expected.json anew. Either way, LibreOffice also computes the formulas of the expanded
templates in Golden/expanded.json anew and must come to the values that stand there. Needs openpyxl and soffice.
"""

import json
import math
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


def expanded():
    return json.loads((FOLDER.parent / "Golden" / "expanded.json").read_text(encoding="utf-8"))


def write_expanded(path):
    """The expanded templates without the values of their formulas."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for line in expanded():
        if line["sheet"] not in book.sheetnames:
            book.create_sheet(line["sheet"])
        cell = book[line["sheet"]][line["cell"]]
        if "formula" in line:
            cell.value = "=" + line["formula"]
        elif line["type"] == "n":
            cell.value = float(line["value"])
        else:
            cell.value = line["value"]
            cell.data_type = "s"
    book.save(path)


def recalculated(write, folder):
    """Type and value of each cell of each sheet, as LibreOffice saves them."""
    source = folder / "formulas.xlsx"
    write(source)
    output = folder / "computed"
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "xlsx",
         "--outdir", str(output), str(source)],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
    names = openpyxl.load_workbook(source, read_only=True).sheetnames
    with zipfile.ZipFile(output / source.name) as archive:
        strings = []
        if "xl/sharedStrings.xml" in archive.namelist():
            for item in tree.fromstring(archive.read("xl/sharedStrings.xml")):
                strings.append("".join(text.text or "" for text in item.iter(MAIN + "t")))
        return {
            name: cells(archive.read(f"xl/worksheets/sheet{number}.xml"), strings)
            for number, name in enumerate(names, start=1)
        }


def cells(sheet, strings):
    values = {}
    for cell in tree.fromstring(sheet).iter(MAIN + "c"):
        value = cell.find(MAIN + "v")
        kind = cell.get("t", "n")
        text = "" if value is None or value.text is None else value.text
        if kind == "s":
            kind, text = "str", strings[int(text)]
        values[cell.get("r")] = {"type": kind, "value": text}
    return values


def is_same(ours, theirs):
    if ours["type"] != theirs["type"]:
        return False
    if ours["type"] == "n":
        return math.isclose(float(ours["value"]), float(theirs["value"]), rel_tol=1e-14, abs_tol=1e-12)
    return ours["value"] == theirs["value"]


def check_expanded():
    with tempfile.TemporaryDirectory() as folder:
        values = recalculated(write_expanded, pathlib.Path(folder))
    wrong = 0
    for line in expanded():
        theirs = values[line["sheet"]][line["cell"]]
        if "formula" in line and not is_same(line, theirs):
            wrong += 1
            print(f"{line['sheet']}!{line['cell']}: {line['formula']} is {theirs['value']}, not {line['value']}")
    if wrong:
        sys.exit(f"LibreOffice computes {wrong} formulas of the expanded templates otherwise")
    print(f"{sum('formula' in line for line in expanded())} formulas of expanded templates have the same value")


def main():
    with tempfile.TemporaryDirectory() as folder:
        values = recalculated(write_workbook, pathlib.Path(folder))["Formulas"]
    results = [values[f"A{row}"] for row in range(1, len(formulas()) + 1)]
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
    check_expanded()


if __name__ == "__main__":
    main()
