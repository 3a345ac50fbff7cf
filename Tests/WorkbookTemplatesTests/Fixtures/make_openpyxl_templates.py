"""Draws the templates that openpyxl can draw, and has LibreOffice save two of them anew.

Needs openpyxl, Pillow and soffice. Run in this folder; it writes Templates/.
"""

import datetime
import io
import pathlib
import struct
import subprocess
import tempfile
import zipfile
import zlib

import openpyxl
from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table, TableStyleInfo

FOLDER = pathlib.Path(__file__).parent / "Templates"
BOLD = Font(bold=True)


def book():
    result = openpyxl.Workbook()
    result.properties.created = datetime.datetime(2026, 11, 1)
    result.properties.creator = "An accountant"
    return result


def save(workbook, name):
    workbook.save(FOLDER / f"{name}.xlsx")


def header(sheet, row, *titles):
    for column, title in enumerate(titles, start=1):
        cell = sheet.cell(row, column, title)
        cell.font = BOLD
        cell.fill = PatternFill("solid", fgColor="DDEBF7")
        cell.border = Border(bottom=Side(style="thin"))


def entries(sheet, row, source="transactions"):
    """Three rows: the loop, an entry, its end."""
    sheet.cell(row, 1, "{% for t in " + source + " %}")
    for column, text in enumerate(["{{ t.date }}", "{{ t.narration }}", "{{ t.category }}", "{{ t.amount }}"], 1):
        sheet.cell(row + 1, column, text)
    sheet.cell(row + 1, 1).number_format = "dd/mm/yyyy"
    sheet.cell(row + 1, 4).number_format = "#,##0.00"
    sheet.cell(row + 2, 1, "{% endfor %}")


def statement():
    workbook = book()
    sheet = workbook.active
    sheet.title = "Statement"
    sheet["A1"] = "{{ title }}"
    sheet["A1"].font = Font(bold=True, size=16)
    sheet["A2"] = "Account {{ number }}, {{ transactions | count }} entries"
    sheet["C3"], sheet["D3"] = "Total above", "=SUM(D6)"
    header(sheet, 4, "Date", "Narration", "Category", "Amount", "Tax", "Running", "Sign")
    entries(sheet, 5)
    sheet["E6"] = "=ROUND(D6*0.075,2)"
    sheet["F6"] = "=N(F4)+D6"
    sheet["G6"] = '=IF(D6<0,"out","in")&" "&TEXT(A6,"yyyy-mm")'
    sheet["C8"], sheet["D8"], sheet["E8"] = "Total", "=SUM(D6)", "=SUM(E6)"
    sheet["D9"] = "=AVERAGE(D6)"
    sheet["D10"] = '=SUMIF(C6,"Food",D6)'
    sheet["D11"] = "=COUNTIF(D6,\"<0\")"
    sheet["D12"] = "=D8-D3"
    sheet["D13"] = "{{ closing }}"
    sheet["E13"] = "=D13-D8"
    sheet.row_dimensions[6].height = 18
    sheet.row_dimensions[8].height = 24
    sheet.column_dimensions["B"].width = 40
    sheet.freeze_panes = "A5"
    save(workbook, "statement")


def groups():
    workbook = book()
    sheet = workbook.active
    sheet.title = "By account"
    header(sheet, 1, "Date", "Narration", "Category", "Amount", "Share")
    sheet["A2"] = "{% for a in accounts %}"
    sheet["A3"] = "Account {{ a.name }}"
    sheet.merge_cells("A3:D3")
    sheet["E3"] = "=COUNT(D5)"
    entries(sheet, 4, "a.transactions")
    sheet["E5"] = "=IF(D$7=0,0,ROUND(D5/D$7,4))"
    sheet["C7"], sheet["D7"] = "Subtotal", "=SUBTOTAL(9,D5)"
    sheet["A8"] = "{% endfor %}"
    sheet["C9"], sheet["D9"] = "Total", "=SUBTOTAL(9,D3:D7)"
    sheet["D10"] = "=SUM(D7)"
    sheet["D11"] = "=D9-D10"
    sheet.conditional_formatting.add("D3:D7", CellIsRule(operator="lessThan", formula=["0"], font=Font(color="FF0000")))
    sheet.row_breaks.append(Break(id=7))
    sheet.row_dimensions.group(5, 5, outline_level=1)
    save(workbook, "groups")


def table():
    workbook = book()
    sheet = workbook.active
    sheet.title = "Data"
    sheet["A1"] = "Entries"
    header(sheet, 3, "Date", "Narration", "Category", "Amount", "Double")
    entries(sheet, 4)
    sheet["E5"] = "=Entries[[#This Row],[Amount]]*2"
    sheet["D9"] = "=SUM(Entries[Amount])"
    sheet["E9"] = "=SUM(Entries[Double])"
    entry = Table(displayName="Entries", ref="A3:E6")
    entry.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    sheet.add_table(entry)
    other = workbook.create_sheet("Summary")
    other["A1"] = "=SUM(Entries[Amount])"
    other["A2"] = "=SUMIFS(Entries[Amount],Entries[Category],\"Food\")"
    other["A3"] = "=Data!D9*2"
    save(workbook, "table")


def chart():
    workbook = book()
    sheet = workbook.active
    sheet.title = "Chart"
    header(sheet, 1, "Date", "Narration", "Category", "Amount")
    entries(sheet, 2)
    sheet["D6"] = "=SUM(D3)"
    bars = BarChart()
    bars.add_data(Reference(sheet, min_col=4, min_row=1, max_row=4), titles_from_data=True)
    bars.set_categories(Reference(sheet, min_col=2, min_row=2, max_row=4))
    sheet.add_chart(bars, "A8")
    lines = LineChart()
    lines.add_data(Reference(sheet, min_col=4, min_row=3, max_row=3))
    sheet.add_chart(lines, "F1")
    save(workbook, "chart")


def names():
    workbook = book()
    sheet = workbook.active
    sheet.title = "Ledger"
    header(sheet, 1, "Date", "Narration", "Category", "Amount")
    entries(sheet, 2)
    sheet["C5"], sheet["D5"] = "Total", "=SUM(Amounts)"
    sheet["D6"] = "=Total*2"
    sheet["D7"] = "=LOCAL_RATE*100"
    workbook.defined_names["Amounts"] = DefinedName("Amounts", attr_text="Ledger!$D$2:$D$4")
    workbook.defined_names["Total"] = DefinedName("Total", attr_text="Ledger!$D$5")
    workbook.defined_names["Rate"] = DefinedName("Rate", attr_text="0.075")
    sheet.defined_names["LOCAL_RATE"] = DefinedName("LOCAL_RATE", attr_text="Rate")
    sheet.print_area = "A1:D7"
    sheet.print_title_rows = "1:1"
    sheet.auto_filter.ref = "A1:D4"
    sheet.row_breaks.append(Break(id=3))
    sheet.row_breaks.append(Break(id=6))
    sheet.page_setup.orientation = "landscape"
    sheet.oddFooter.center.text = "Page &P of &N"
    save(workbook, "names")


def rules():
    workbook = book()
    sheet = workbook.active
    sheet.title = "Rules"
    header(sheet, 1, "Date", "Narration", "Category", "Amount", "Note")
    entries(sheet, 2)
    sheet["E3"] = "{% if t.amount < 0 %}spent{% endif %}"
    sheet["A6"] = "Below, {{ title }}"
    sheet.merge_cells("A6:C6")
    sheet["A7"] = "Approved"
    sheet["D7"] = "=MAX(D3)"
    sheet["F2"] = "Food"
    sheet.conditional_formatting.add("A2:D4", FormulaRule(formula=["$D2<0"], font=Font(color="C00000")))
    sheet.conditional_formatting.add(
        "D3", ColorScaleRule(start_type="min", start_color="F8696B", end_type="max", end_color="63BE7B"))
    sheet.conditional_formatting.add("D7", CellIsRule(operator="greaterThan", formula=["SUM($D$3)"], font=BOLD))
    kinds = DataValidation(type="list", formula1='"Food,Rent,Salary"', allow_blank=True)
    kinds.add("C2:C4")
    sheet.add_data_validation(kinds)
    limit = DataValidation(type="decimal", operator="lessThan", formula1="SUM($D$3)")
    limit.add("B7")
    sheet.add_data_validation(limit)
    sheet.protection.sheet = True
    save(workbook, "rules")


def sheets():
    workbook = book()
    sheet = workbook.active
    sheet.title = "Summary"
    sheet["A1"] = "All accounts"
    name = "{% for a in accounts %}{{a.id}}"
    sheet["B1"] = f"=SUM('{name}'!D3)"
    sheet["B2"] = f"=SUM('{name}'!D6)"
    account = workbook.create_sheet(name)
    account["A1"] = "{{ a.name }}"
    header(account, 2, "Date", "Narration", "Category", "Amount")
    entries(account, 3, "a.transactions")
    account["C6"], account["D6"] = "Total", "=SUM(Lines[Amount])"
    account["A8"] = "{{ a.name }} has {{ a.transactions | count }}"
    account["D8"] = "=SUM(D4)"
    account["D9"] = "=MINE+1"
    account.defined_names["MINE"] = DefinedName("MINE", attr_text=f"'{name}'!$D$6")
    lines = Table(displayName="Lines", ref="A2:D5")
    lines.tableStyleInfo = TableStyleInfo(name="TableStyleLight9", showRowStripes=True)
    account.add_table(lines)
    account.print_area = "A1:D9"
    workbook.create_sheet("Last")["A1"] = "=Summary!B1"
    save(workbook, "sheets")


def comments():
    workbook = book()
    sheet = workbook.active
    sheet.title = "Comments"
    header(sheet, 1, "Date", "Narration", "Category", "Amount")
    entries(sheet, 2)
    sheet["D3"].comment = Comment("Checked by hand", "An accountant")
    sheet["A1"].comment = Comment("The day of the booking", "An accountant")
    sheet["D6"] = "=SUM(D3)"
    sheet["D6"].comment = Comment("The total", "An accountant")
    sheet["B3"].hyperlink = "https://example.com/entry"
    sheet["A7"] = "To the top"
    sheet["A7"].hyperlink = "#Comments!D6"
    save(workbook, "comments")


def picture():
    """A PNG of 8 by 8 pixels in one colour."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = b"".join(b"\0" + bytes([31, 78, 121] * 8) for _ in range(8))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def unknown():
    """Parts that no reader of ours understands, and an old order of calculation."""
    workbook = book()
    sheet = workbook.active
    sheet.title = "Kept"
    entries(sheet, 1)
    sheet["D5"] = "=SUM(D2)"
    sheet["D5"].alignment = Alignment(horizontal="right")
    sheet["D6"] = "=NOW()"
    image = openpyxl.drawing.image.Image(io.BytesIO(picture()))
    sheet.add_image(image, "B8")
    path = FOLDER / "unknown.xlsx"
    save(workbook, "unknown")
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"</Types>",
        b'<Default Extension="bin" ContentType="application/octet-stream"/>'
        b'<Override PartName="/xl/calcChain.xml" ContentType='
        b'"application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>')
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace(
        b"</Relationships>",
        b'<Relationship Id="rId90" Target="calcChain.xml" Type='
        b'"http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain"/>'
        b'<Relationship Id="rId91" Target="future/thing.bin" Type="http://example.com/future"/></Relationships>')
    parts["xl/calcChain.xml"] = (
        b'<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="D5" i="1"/></calcChain>')
    parts["xl/future/thing.bin"] = bytes(range(256))
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = sheet.replace(
        b"</worksheet>",
        b'<extLst><ext xmlns:f="http://example.com/future" uri="{00000000-0000-0000-0000-000000000001}">'
        b'<f:thing a="1 &amp; 2"/></ext></extLst></worksheet>')
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


def libreoffice(*names):
    """Saved anew by LibreOffice, which writes the same things in its own way."""
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            subprocess.run(
                ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to",
                 "xlsx:Calc MS Excel 2007 XML", "--outdir", folder, str(FOLDER / f"{name}.xlsx")],
                check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
            (FOLDER / f"libreoffice-{name}.xlsx").write_bytes(
                (pathlib.Path(folder) / f"{name}.xlsx").read_bytes())


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for draw in [statement, groups, table, chart, names, rules, sheets, comments, unknown]:
        draw()
    libreoffice("statement", "names", "chart")
