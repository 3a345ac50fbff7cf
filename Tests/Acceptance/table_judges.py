"""Readers of tables; each judges every target that is one, by its form."""

import csv
import io
from decimal import Decimal

from failure import need, need_equal
from gauntlet_rows import compare_statement
from table_forms import rows_of
from texts import clean


def compare(form, account, records):
    found = rows_of(form, account, records)
    compare_statement(
        account, found, text=lambda narration, arrived: arrived == form.text(narration),
        identifier=form.identifier_text if form.identifier else None)
    if form.balance:
        by_id = {row["id"]: row["balance"] for row in found}
        for row in account.rows:
            need_equal(f"balance of {row.id}", by_id[form.identifier_text(row.id)], row.balance)


def check_bytes(paths, form):
    """What no reader tells: encoding, line ends, the importer's own limits."""
    for path in paths:
        content = path.read_bytes()
        need(content.startswith(b"\xef\xbb\xbf") == (form.encoding == "utf-8-sig"), "the byte-order mark")
        content.decode(form.encoding)
        need(not content or content.endswith(form.line_end), "the last line does not end as the others")
        need_equal("line ends", content.count(b"\n"), content.count(form.line_end))
        if form.most_bytes:
            need(len(content) <= form.most_bytes, f"{path.name} has {len(content)} bytes")
        if form.most_rows:
            rows = content.count(b"\n") - form.has_heading
            need(rows <= form.most_rows, f"{path.name} has {rows} rows")


def text_of(path, form):
    return path.read_bytes().decode(form.encoding)


def python_csv(paths, account, form):
    check_bytes(paths, form)
    records = []
    for path in paths:
        reader = csv.reader(
            io.StringIO(text_of(path, form), newline=""), strict=True, delimiter=form.delimiter,
            quoting=csv.QUOTE_MINIMAL if form.is_quoted else csv.QUOTE_NONE)
        read = list(reader)
        if form.has_heading:
            need_equal("heading", read[0], form.columns)
        records += read[1:] if form.has_heading else read
    compare(form, account, records)


def duckdb(paths, account, form):
    import duckdb as database

    names = ", ".join(f"'{name}': 'VARCHAR'" for name in form.columns)
    quote = "'\"', escape = '\"'" if form.is_quoted else "'', escape = ''"
    records = []
    for path in filled(paths, form):
        rows = database.sql(
            f"SELECT * FROM read_csv(?, strict_mode = true, header = {str(form.has_heading).lower()}, "
            f"auto_detect = false, delim = '{form.delimiter}', quote = {quote}, nullstr = '\\N', "
            f"max_line_size = 10000000, columns = {{{names}}})", params=[str(path)]).fetchall()
        records += [["" if cell is None else cell for cell in row] for row in rows]
    compare(form, account, records)


def pandas(paths, account, form):
    import pandas as reader

    records = []
    for path in filled(paths, form):
        frame = reader.read_csv(
            path, sep=form.delimiter, header=0 if form.has_heading else None, dtype=str, keep_default_na=False,
            encoding=form.encoding, on_bad_lines="error",
            quoting=csv.QUOTE_MINIMAL if form.is_quoted else csv.QUOTE_NONE, engine="c")
        if form.has_heading:
            need_equal("heading", list(frame.columns), form.columns)
        records += frame.values.tolist()
    compare(form, account, records)


def polars(paths, account, form):
    import polars as reader

    records = []
    for path in filled(paths, form):
        frame = reader.read_csv(
            path, separator=form.delimiter, has_header=form.has_heading, infer_schema=False,
            quote_char='"' if form.is_quoted else None)
        if form.has_heading:
            need_equal("heading", frame.columns, form.columns)
        records += [["" if cell is None else cell for cell in row] for row in frame.iter_rows()]
    compare(form, account, records)


def filled(paths, form):
    """The files with anything in them: some readers refuse an empty one, which a table without heading may be."""
    return [path for path in paths if path.stat().st_size or form.has_heading]


def json_lines(paths, account):
    import json
    from datetime import date

    found = []
    for path in paths:
        for line in path.read_bytes().decode("utf-8").split("\n")[:-1]:
            row = json.loads(line)
            need_equal("amount in minor units", Decimal(row["amount_minor_units"]),
                       Decimal(row["amount"]).scaleb(len(row["amount"].partition(".")[2])))
            need_equal("currency", row["currency"], account.currency)
            found.append({"id": row["id"], "date": date.fromisoformat(row["date"]),
                          "amount": Decimal(row["amount"]), "text": row["narration"]})
    compare_statement(account, found, text=lambda narration, arrived: arrived == clean(narration),
                      identifier=clean)


def duckdb_json(paths, account):
    import duckdb as database

    for path in paths:
        rows = database.sql(
            "SELECT id, CAST(date AS DATE), amount, narration FROM read_json(?, format = 'newline_delimited', "
            "columns = {id: 'VARCHAR', date: 'VARCHAR', amount: 'DECIMAL(28,3)', narration: 'VARCHAR'})",
            params=[str(path)]).fetchall() if path.stat().st_size else []
        compare_statement(
            account, [{"id": row[0], "date": row[1], "amount": row[2], "text": row[3]} for row in rows],
            text=lambda narration, arrived: arrived == clean(narration), identifier=clean)


def firefly_configuration(paths):
    import json

    from table_forms import FORMS

    for path in paths:
        configuration = json.loads(path.read_bytes())
        need_equal("columns", len(configuration["roles"]), len(FORMS["firefly-iii"].columns))
        need_equal("role of the unique column", configuration["roles"][configuration["unique_column_index"]],
                   "external-id")
