#!/usr/bin/env python3
"""Reads the truth from the server itself, with Python's own HTTP and JSON.

    fetch_source.py BASE_URL KEY EXPORT.json > SOURCE.json

EXPORT.json is what `folio export --json` answered: it tells which accounts have files, under which names.
Everything else comes from the server. The form of SOURCE.json stands in judge.py.
"""

import json
import sys
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import Request, urlopen

FAR_FUTURE = "31-12-2099"


def main(arguments):
    if len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    base_url, key, export_path = arguments
    export = json.loads(Path(export_path).read_text("utf-8"))
    server = Server(base_url, key)
    first, last = export["period"]
    accounts = [server.account(entry["id"], stem(entry), first, last)
                for entry in export["accounts"] if entry["files"]]
    json.dump({"accounts": accounts}, sys.stdout, ensure_ascii=False, indent=1)
    return 0


def stem(entry):
    stems = {Path(file["path"]).stem for file in entry["files"]}
    if len(stems) != 1:
        raise SystemExit(f"the files of {entry['id']} have different names: {sorted(stems)}")
    return stems.pop()


class Server:
    def __init__(self, base_url, key):
        self.base_url = base_url
        self.key = key

    def get(self, path, **query):
        request = Request(f"{self.base_url}{path}?{urlencode(query)}", headers={"mono-sec-key": self.key})
        with urlopen(request, timeout=60) as response:
            return json.load(response)

    def transactions(self, account_id, start, end):
        """All rows of a run of days; dates as the filter wants them, DD-MM-YYYY."""
        rows, page = [], 1
        while True:
            answer = self.get(f"/v2/accounts/{account_id}/transactions", start=start, end=end, page=page,
                              limit=100)
            rows += answer["data"] or []
            if not answer["data"] or not answer["meta"].get("next"):
                return rows
            page += 1

    def account(self, account_id, file_stem, first, last):
        account = self.get(f"/v2/accounts/{account_id}")["data"]["account"]
        rows = self.transactions(account_id, day_month_year(first), day_month_year(last))
        rows = [row for row in rows if first <= row["date"][:10] <= last]
        return {
            "file_stem": file_stem, "id": account_id, "number": account["account_number"],
            "name": account["name"], "currency": account["currency"], "period": [first, last],
            "bank": account["institution"]["bank_code"],
            "closing_balance_minor": self.closing_balance(account_id, account, rows, last),
            "transactions": [
                {"id": row["id"], "date": row["date"][:10], "narration": row["narration"],
                 "amount_minor": signed(row), "balance_minor": row["balance"], "category": row["category"]}
                for row in sorted(rows, key=lambda row: row["date"][:10])],
        }

    def closing_balance(self, account_id, account, rows, last):
        """The present balance less everything after the period.

        Where the bank itself is inconsistent (an account is made to be), the balance that the bank states
        at the end of the period counts: the one of the last day that no other row of that day starts from. Where a
        row of that day hides its balance, none tells the end.
        """
        later = [row for row in self.transactions(account_id, day_month_year(last), FAR_FUTURE)
                 if row["date"][:10] > last]
        rolled_back = account["balance"] - sum(signed(row) for row in later)
        last_day = max((row["date"][:10] for row in rows), default=None)
        stated = [row for row in rows if row["date"][:10] == last_day]
        if any(row["balance"] is None for row in stated):
            return rolled_back
        ends = {row["balance"] for row in stated} - {row["balance"] - signed(row) for row in stated}
        if len(ends) == 1 and rolled_back not in ends:
            return ends.pop()
        return rolled_back


def signed(row):
    return -row["amount"] if row["type"] == "debit" else row["amount"]


def day_month_year(text):
    return "-".join(reversed(text.split("-")))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
