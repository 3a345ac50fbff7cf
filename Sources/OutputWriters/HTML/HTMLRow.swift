import StatementModel

/// One transaction as a row of the table.
enum HTMLRow {
    /// Appends the row.
    ///
    /// - Parameter gap: where the statement's balances first break; the row concerned says so.
    static func append(_ entry: StatementEntry, gap: BalanceBreak?, to bytes: inout [UInt8]) {
        let transaction = entry.transaction
        let isBroken = gap.map { $0.place == .line(entry.number) } ?? false
        func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

        add(isBroken ? "<tr class=\"gap\"" : "<tr")
        add(" data-id=\"\(HTMLText.escaped(transaction.id))\"><td class=\"date\">")
        add(HTMLText.day(transaction.date))
        add("</td><td class=\"text\">")
        add(narration(transaction.narration))
        if let category = transaction.category, !category.isEmpty {
            let words = String(category.map { $0 == "_" ? " " : $0 })
            add("<span class=\"more\">\(HTMLText.isolated(words))</span>")
        }
        if isBroken, let gap {
            add(
                "<span class=\"note\">\(HTMLText.amount(gap.expectedBalance)) would follow from the "
                    + "line before.</span>")
        }
        add("</td><td class=\"number debit\">")
        add(entry.debit.map(HTMLText.amount) ?? "")
        add("</td><td class=\"number credit\">")
        add(entry.credit.map(HTMLText.amount) ?? "")
        add("</td><td class=\"number balance\">")
        add(transaction.runningBalance.map(HTMLText.amount) ?? "")
        add("</td></tr>\n")
    }

    private static func narration(_ text: String) -> String {
        let clean = CleanText.trimmed(CleanText.cleaned(text))
        return clean.isEmpty ? "<span class=\"none\">No narration</span>" : HTMLText.isolated(clean)
    }
}
