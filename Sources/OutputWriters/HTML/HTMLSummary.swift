import StatementModel

/// What stands above the table: whose account it is, the balances, and whether they are proven.
struct HTMLSummary {
    let statement: Statement

    /// The header, the cards and the badge.
    var markup: String {
        [header, cards, badge].joined(separator: "\n")
    }

    private var header: String {
        let account = statement.account
        let bank = account.institution.name ?? ""
        let facts: [(term: String, text: String?)] = [
            ("Account holder", account.name), ("Account number", account.number),
            ("Account type", account.typeText), ("Currency", statement.currency.code),
        ]
        var lines = ["<header>", "<div>"]
        if !bank.isEmpty { lines.append("<p class=\"bank\">\(HTMLText.isolated(bank))</p>") }
        lines.append("<h1>Account statement</h1>")
        lines.append(
            "<p class=\"period\">\(HTMLText.longDay(statement.period.first)) to "
                + "\(HTMLText.longDay(statement.period.last))</p>")
        lines += ["</div>", "<dl class=\"facts\">"]
        for fact in facts {
            guard let text = fact.text, !text.isEmpty else { continue }
            lines.append("<dt>\(fact.term)</dt><dd>\(HTMLText.isolated(text))</dd>")
        }
        return (lines + ["</dl>", "</header>"]).joined(separator: "\n")
    }

    private var cards: String {
        let totals = statement.totals
        return """
            <div class="cards">
            \(card("Opening balance", statement.openingBalance))
            \(card("Money in", totals.credits, count: totals.creditCount))
            \(card("Money out", totals.debits, count: totals.debitCount))
            \(card("Closing balance", statement.closingBalance, style: " class=\"closing\""))
            </div>
            """
    }

    private func card(_ term: String, _ money: Money?, count: Int? = nil, style: String = "") -> String {
        let amount = money.map(HTMLText.amountWithCurrency) ?? "<span class=\"none\">Not known</span>"
        let more = count.map {
            "<span class=\"more\">\($0) \($0 == 1 ? "transaction" : "transactions")</span>"
        }
        return "<dl\(style)><dt>\(term)</dt><dd>\(amount)\(more ?? "")</dd></dl>"
    }

    private var badge: String {
        let verdict = statement.reconciliation
        let sentence =
            switch verdict {
            case .proven:
                "<strong>Proven.</strong> Opening balance, money in and money out give the closing balance, "
                    + "and every balance that the bank gave agrees."
            case .unproven:
                "<strong>Unproven.</strong> The bank gave too few balances to check the amounts against."
            case .broken(let gap): "<strong>Broken.</strong> \(Self.sentence(about: gap))"
            }
        return "<p class=\"badge \(verdict.word)\">\(sentence)</p>"
    }

    private static func sentence(about gap: BalanceBreak) -> String {
        let place =
            switch gap.place {
            case .line(let number): "On \(HTMLText.day(gap.date)) (line \(number))"
            case .afterLastLine: "After the last line, on \(HTMLText.day(gap.date)),"
            }
        let more =
            switch gap.count {
            case 1: ""
            case 2: " There is one more such place."
            default: " There are \(gap.count - 1) more such places."
            }
        return "\(place) the bank's balance is \(HTMLText.amount(gap.statedBalance)), but "
            + "\(HTMLText.amount(gap.expectedBalance)) follows from the lines before: "
            + "\(HTMLText.amount(gap.difference)) \(HTMLText.escaped(gap.difference.currency.code)) is "
            + "unexplained.\(more)"
    }
}
