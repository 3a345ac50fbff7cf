"""Writes the rows of a tab-separated file with one of the peers that have a Python binding.

workbooks.py PEER time ROWS OUTPUT: has the rows in memory first, as the peer wants them; prints the seconds and the
processor's seconds of the writing alone.
workbooks.py PEER memory ROWS OUTPUT: reads a row, writes a row; prints the peak memory in KiB.
workbooks.py versions: prints the names and versions.
"""

import datetime
import gc
import importlib.metadata
import sys
import time

KINDS = "nddttttmmmtt"
NAMES = [
    "number", "date", "value_date", "narration", "counterparty", "reference", "channel", "debit", "credit", "balance",
    "category", "import_id",
]
EPOCH = datetime.date(1899, 12, 30)


def convert(line):
    """A row with numbers as numbers and blanks as None; dates stay day numbers."""
    return [
        None if not field else field if kind == "t" else int(field) if kind in "nd" else float(field)
        for field, kind in zip(line.rstrip("\n").split("\t"), KINDS)
    ]


def rows(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield convert(line)


def dated(row):
    """The same with dates as dates, for peers that take no day numbers."""
    for place in (1, 2):
        row[place] = EPOCH + datetime.timedelta(days=row[place])
    return row


def peak():
    """The most memory that this program held, in KiB. getrusage would count the parent's before the start."""
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))


def rust_prepared(source):
    return (dict(zip(NAMES, dated(row))) for row in source)


def rust_write(source, output):
    import rustpy_xlsxwriter

    money = rustpy_xlsxwriter.Format().set_num_format("#,##0.00")
    rustpy_xlsxwriter.write_worksheet(
        source, output, sheet_name="Ledger", datetime_format="yyyy-mm-dd",
        column_formats={name: money for name, kind in zip(NAMES, KINDS) if kind == "m"})


def xlsxwriter_write(source, output):
    import xlsxwriter

    workbook = xlsxwriter.Workbook(output, {"constant_memory": True})
    sheet = workbook.add_worksheet("Ledger")
    formats = {
        "d": workbook.add_format({"num_format": "yyyy-mm-dd"}),
        "m": workbook.add_format({"num_format": "#,##0.00"}),
    }
    for number, row in enumerate(source):
        for column, (value, kind) in enumerate(zip(row, KINDS)):
            if value is None:
                continue
            if kind == "t":
                sheet.write_string(number, column, value)
            else:
                sheet.write_number(number, column, value, formats.get(kind))
    workbook.close()


def excelize_prepared(source):
    return (dated(row) for row in source)


def excelize_write(source, output):
    """Its binding gives no styles to the cells of a stream: amounts are plain numbers."""
    import excelize

    file = excelize.new_file()
    writer = file.new_stream_writer("Sheet1")
    for number, row in enumerate(source, 1):
        writer.set_row(f"A{number}", row)
    writer.flush()
    file.save_as(output)
    file.close()


PEERS = {
    "rust_xlsxwriter": ("rustpy-xlsxwriter", rust_prepared, rust_write),
    "XlsxWriter": ("xlsxwriter", iter, xlsxwriter_write),
    "excelize": ("excelize", excelize_prepared, excelize_write),
}


def main():
    if sys.argv[1] == "versions":
        print(", ".join(f"{package} {importlib.metadata.version(package)}" for package, _, _ in PEERS.values()))
        return
    name, mode, path, output = sys.argv[1:]
    _, prepared, write = PEERS[name]
    source = prepared(rows(path))
    if mode == "time":
        source = list(source)
        gc.collect()
        gc.freeze()
        start, processor = time.monotonic(), time.process_time()
        write(source, output)
        print(f"{time.monotonic() - start:.3f} {time.process_time() - processor:.3f}")
    else:
        write(source, output)
        print(peak())


main()
