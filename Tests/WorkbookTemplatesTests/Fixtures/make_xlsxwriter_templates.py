"""Draws the templates that XlsxWriter can draw. Run in this folder; it writes Templates/."""

import datetime
import io
import pathlib

import xlsxwriter

from make_openpyxl_templates import picture

FOLDER = pathlib.Path(__file__).parent / "Templates"


def book(name):
    workbook = xlsxwriter.Workbook(FOLDER / f"{name}.xlsx")
    workbook.set_properties({"created": datetime.datetime(2026, 11, 1)})
    return workbook


def entries(workbook, sheet, row, source="transactions"):
    """Three rows from a row counted from 0."""
    sheet.write(row, 0, "{% for t in " + source + " %}")
    sheet.write(row + 1, 0, "{{ t.date }}", workbook.add_format({"num_format": "d mmm yyyy"}))
    sheet.write(row + 1, 1, "{{ t.narration }}")
    sheet.write(row + 1, 2, "{{ t.category }}")
    sheet.write(row + 1, 3, "{{ t.amount }}", workbook.add_format({"num_format": "#,##0.00"}))
    sheet.write(row + 2, 0, "{% endfor %}")


def dashboard():
    workbook = book("dashboard")
    sheet = workbook.add_worksheet("Board")
    bold = workbook.add_format({"bold": True})
    sheet.write_row(0, 0, ["Date", "Narration", "Category", "Amount", "Trend"], bold)
    entries(workbook, sheet, 1)
    sheet.add_sparkline("E3", {"range": "Board!D3:D3"})
    sheet.add_sparkline("E7", {"range": "Board!D2:D4"})
    sheet.write("C7", "Total", bold)
    sheet.write_formula("D7", "=SUM(D3)")
    sheet.conditional_format("D2:D4", {"type": "data_bar", "data_bar_2010": True, "bar_solid": True})
    sheet.conditional_format("B2:B4", {"type": "text", "criteria": "containing", "value": "rent",
                                       "format": bold})
    sheet.data_validation("C2:C4", {"validate": "list", "source": "=Lists!$A$1:$A$3"})
    sheet.insert_image("F1", "dot.png", {"image_data": io.BytesIO(picture())})
    sheet.insert_image("B10", "dot.png", {"image_data": io.BytesIO(picture()), "object_position": 1})
    pie = workbook.add_chart({"type": "pie"})
    pie.add_series({"name": "=Board!$D$1", "categories": "=Board!$B$2:$B$4", "values": "=Board!$D$2:$D$4"})
    sheet.insert_chart("A12", pie)
    column = workbook.add_chart({"type": "column"})
    column.add_series({"name": "Total", "values": "=Board!$D$7"})
    sheet.insert_chart("H1", column)
    lists = workbook.add_worksheet("Lists")
    lists.write_column(0, 0, ["Food", "Rent", "Salary"])
    workbook.close()


def pictures():
    """A logo, a picture in each row, one that may be missing, and one that is no expression."""
    workbook = book("pictures")
    sheet = workbook.add_worksheet("Statement")
    sheet.write("C1", "{{ title }}")
    logo = {"image_data": io.BytesIO(picture()), "x_scale": 15, "y_scale": 5, "description": "{{ logo }}"}
    sheet.insert_image("A1", "logo.png", logo)
    entries(workbook, sheet, 2)
    receipt = {"image_data": io.BytesIO(picture()), "x_scale": 2, "y_scale": 2, "x_offset": 4,
               "description": "{{ t.receipt }}"}
    sheet.insert_image("E4", "receipt.png", receipt)
    sheet.insert_image("A8", "stamp.png", {"image_data": io.BytesIO(picture()), "description": "Stamp"})
    sheet.insert_image("C8", "none.png", {"image_data": io.BytesIO(picture()), "description": "{{ nothing }}"})
    workbook.close()


def arrays():
    workbook = book("arrays")
    sheet = workbook.add_worksheet("Arrays")
    red = workbook.add_format({"font_color": "red"})
    sheet.write_rich_string("A1", "Kept ", red, "red", " text")
    entries(workbook, sheet, 2)
    sheet.write_array_formula("E4:E4", "{=SUM(D4*{1,2})}")
    sheet.write_array_formula("D7:D7", "{=SUM((D4>0)*D4)}")
    sheet.write_formula("D8", "=SUMPRODUCT((C4=\"Food\")*D4)")
    sheet.write_formula("D9", "=IFERROR(VLOOKUP(\"Rent\",C4:D4,2,FALSE),0)")
    sheet.write_formula("D10", "=LARGE(D4,2)")
    sheet.write_formula("D11", "=ROUND(STDEV(D4),6)")
    sheet.write_formula("D12", "=MAX(A4)-MIN(A4)")
    sheet.write_boolean("D13", True)
    sheet.write_formula("D14", "=INDEX(B4:B4,2)")
    sheet.set_row(3, 20, None, {"level": 1})
    sheet.freeze_panes(2, 1)
    sheet.protect("")
    sheet.repeat_rows(1)
    sheet.fit_to_pages(1, 0)
    workbook.close()


def totals():
    workbook = book("totals")
    sheet = workbook.add_worksheet("Totals")
    entries(workbook, sheet, 3)
    sheet.add_table("A3:D7", {
        "name": "Moves", "total_row": True,
        "columns": [{"header": "Date", "total_string": "Total"}, {"header": "Narration"}, {"header": "Category"},
                    {"header": "Amount", "total_function": "sum"}]})
    entries(workbook, sheet, 3)
    sheet.write_comment("D5", "Checked")
    sheet.write_comment("A9", "Below")
    sheet.write("A9", "=SUM(Moves[Amount])")
    sheet.write_formula("B9", "=COUNT(Moves[Amount])")
    workbook.close()


def accounts():
    workbook = book("accounts")
    name = "{% for a in accounts %}{{a.id}}"
    sheet = workbook.add_worksheet(name)
    sheet.write("A1", "{{ a.name }}")
    sheet.write_row(1, 0, ["Date", "Narration", "Category", "Amount"])
    entries(workbook, sheet, 2, "a.transactions")
    sheet.write_formula("D7", "=SUM(D4)")
    chart = workbook.add_chart({"type": "line"})
    chart.add_series({"categories": f"='{name}'!$A$3:$A$5", "values": f"='{name}'!$D$3:$D$5"})
    sheet.insert_chart("F2", chart)
    sheet.insert_image("A9", "dot.png", {"image_data": io.BytesIO(picture())})
    sheet.write_comment("D7", "The total")
    sheet.print_area("A1:D7")
    summary = workbook.add_worksheet("Summary")
    summary.write_formula("A1", f"=SUM('{name}'!D7)")
    summary.activate()
    workbook.close()


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for draw in [dashboard, arrays, totals, accounts, pictures]:
        draw()
