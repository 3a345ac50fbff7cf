"""Has openpyxl and LibreOffice read filled workbooks.

    RENDERED_WORKBOOKS=DIR swift test --filter WorkbookTemplatesTests
    python3 check_rendered.py DIR

LibreOffice computes every formula anew; each must come to the value that the workbook carries. Formulas without
a value, such as NOW(), are only counted. Ends with status 1 where something differs. Needs openpyxl and soffice.
"""

import math
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree
import zipfile

import openpyxl

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def sheets(archive):
    """The part of each sheet by its name."""
    targets = {
        item.get("Id"): item.get("Target")
        for item in tree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    }
    for sheet in tree.fromstring(archive.read("xl/workbook.xml")).iter(MAIN + "sheet"):
        target = targets[sheet.get(RELATION)]
        yield sheet.get("name"), target.lstrip("/") if target.startswith("/") else "xl/" + target


def strings(archive):
    if "xl/sharedStrings.xml" not in archive.namelist():
        return []
    return [
        "".join(text.text or "" for text in item.iter(MAIN + "t"))
        for item in tree.fromstring(archive.read("xl/sharedStrings.xml"))
    ]


def cells(path):
    """Formula, type and value of each cell by sheet and name."""
    result = {}
    with zipfile.ZipFile(path) as archive:
        shared = strings(archive)
        for name, part in sheets(archive):
            for cell in tree.fromstring(archive.read(part)).iter(MAIN + "c"):
                formula, value, kind = cell.find(MAIN + "f"), cell.find(MAIN + "v"), cell.get("t", "n")
                text = None if value is None else value.text or ""
                if kind == "s":
                    kind, text = "str", shared[int(text)]
                if kind == "inlineStr":
                    kind, text = "str", "".join(item.text or "" for item in cell.iter(MAIN + "t"))
                if formula is not None and kind == "str" and text is None:
                    text = ""
                result[name, cell.get("r")] = (None if formula is None else formula.text, kind, text)
    return result


def stripped(path, target):
    """The workbook without the values of its formulas, so that LibreOffice must compute each."""
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as output:
        for name in source.namelist():
            data = source.read(name)
            if name.startswith("xl/worksheets/sheet"):
                data = re.sub(rb"(</f>|<f [^>]*/>)<v>[^<]*</v>", rb"\1", data)
                data = re.sub(rb"(<c [^>]*?) t=\"(?:str|b|e)\">(<f)", rb"\1>\2", data)
            output.writestr(name, data)


def spelled(text):
    """A text whose escapes `_xHHHH_` are undone; LibreOffice undoes them and writes some of them anew."""
    text = re.sub("_x005F_", "_", text or "", flags=re.IGNORECASE)
    return re.sub("_x([0-9A-F]{4})_", lambda match: chr(int(match[1], 16)), text, flags=re.IGNORECASE)


def is_same(ours, theirs):
    if ours[1] == "b" and theirs[1] == "n":
        # LibreOffice has booleans as a format of numbers, and other formats lose it.
        return ours[2] == theirs[2]
    if ours[1] == "str" and theirs[1] == "str":
        return spelled(ours[2]) == spelled(theirs[2])
    if ours[1] == "n" and theirs[1] == "n":
        return math.isclose(float(ours[2] or 0), float(theirs[2] or 0), rel_tol=1e-12, abs_tol=1e-9)
    # LibreOffice has one error, 502, for invalid arguments, and saves it as #VALUE!.
    if ours[1] == "e" and theirs[1:] == ("e", "#VALUE!"):
        return ours[2] in {"#VALUE!", "#NUM!", "#REF!"}
    return ours[1:] == theirs[1:]


def recalculate(paths, folder):
    bare, output = folder / "bare", folder / "computed"
    bare.mkdir()
    for path in paths:
        stripped(path, bare / path.name)
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to",
         "xlsx:Calc MS Excel 2007 XML", "--outdir", str(output), *map(str, sorted(bare.iterdir()))],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600)
    return output


def check(path, computed):
    """The complaints about a workbook, how many of its formulas were compared and how many not."""
    complaints = []
    openpyxl.load_workbook(path)
    ours, theirs = cells(path), cells(computed)
    valued = bare = unknown = 0
    for place, cell in ours.items():
        if cell[0] is None:
            # An empty text and an empty cell show the same; LibreOffice makes one the other.
            if cell[2] and not is_same(cell, theirs.get(place, (None, "n", None))):
                complaints.append(f"{place}: {cell[1:]} was read as {theirs.get(place)}")
            continue
        if cell[2] is None:
            bare += 1
            continue
        other = theirs.get(place)
        if other and other[2] == "#NAME?" and re.search(r"(?<![\w\]])\[\w", cell[0]):
            # LibreOffice does not know [Column] without its table's name, which XlsxWriter writes.
            unknown += 1
            continue
        valued += 1
        if other is None or not is_same(cell, other):
            complaints.append(f"{place}: ={cell[0]} is {other and other[1:]}, not {cell[1:]}")
    return complaints, valued, bare + unknown


def main():
    paths = sorted(pathlib.Path(sys.argv[1]).glob("*.xlsx"))
    if not paths:
        sys.exit(f"{sys.argv[1]} holds no workbook")
    failed = valued = bare = 0
    with tempfile.TemporaryDirectory() as folder:
        output = recalculate(paths, pathlib.Path(folder))
        for path in paths:
            complaints, with_value, without = check(path, output / path.name)
            valued, bare = valued + with_value, bare + without
            for complaint in complaints:
                print(f"{path.name} {complaint}")
            failed += bool(complaints)
    print(f"{len(paths)} workbooks, {valued} formulas with the same value, {bare} not compared, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
