import StatementModel

/// The lines that every report has, and those of its transactions.
extension JSONLineEncoder {
    mutating func appendReport(_ report: Report) {
        let statement = report.statement
        let currency = report.account.currency
        line(kind: "report") { line in
            line.member("protocol", ReportLines.protocolVersion)
            line.object("account") { $0.appendMembers(of: report.account) }
            line.object("period") { period in
                period.member("first", report.period.first)
                period.member("last", report.period.last)
            }
            line.member("currency", currency.code)
            line.member("minor_unit_digits", currency.minorUnitDigits)
            line.member("opening_balance_minor_units", statement?.openingBalance)
            line.member("closing_balance_minor_units", statement?.closingBalance)
            line.member("transaction_count", statement?.entries.count)
            line.appendTotals(statement?.totals)
            line.append(statement?.reconciliation)
        }
    }

    mutating func append(_ entry: StatementEntry) {
        let transaction = entry.transaction
        line(kind: "transaction") { line in
            line.member("number", entry.number)
            line.member("id", transaction.id)
            line.member("date", transaction.date)
            line.member("date_text", transaction.dateText)
            line.member("narration", transaction.narration)
            line.member("direction", entry.isDebit ? "debit" : "credit")
            line.member("amount_minor_units", entry.amount)
            line.member("balance_minor_units", transaction.runningBalance)
            line.member("currency", entry.amount.currency.code)
            line.member("category", transaction.category)
            line.append(transaction.enrichment)
        }
    }

    private mutating func appendMembers(of account: Account) {
        member("id", account.id)
        member("name", account.name)
        member("number", account.number)
        member("account_kind", account.kind.rawValue)
        member("type_text", account.typeText)
        member("balance_minor_units", account.balance)
        member("customer_id", account.customerID)
        object("institution") { institution in
            institution.member("name", account.institution.name)
            institution.member("bank_code", account.institution.bankCode)
            institution.member("type_text", account.institution.typeText)
        }
    }

    private mutating func appendTotals(_ totals: StatementTotals?) {
        guard let totals else { return null("totals") }
        object("totals") { object in
            object.member("credits_minor_units", totals.credits)
            object.member("debits_minor_units", totals.debits)
            object.member("net_minor_units", totals.net)
            object.member("credit_count", totals.creditCount)
            object.member("debit_count", totals.debitCount)
        }
    }

    private mutating func append(_ reconciliation: Reconciliation?) {
        guard let reconciliation else { return null("reconciliation") }
        object("reconciliation") { object in
            object.member("verdict", reconciliation.word)
            guard case .broken(let gap) = reconciliation else { return object.null("break") }
            object.object("break") { $0.appendMembers(of: gap) }
        }
    }

    private mutating func appendMembers(of gap: BalanceBreak) {
        if case .line(let number) = gap.place { member("line", number) } else { null("line") }
        member("date", gap.date)
        member("stated_balance_minor_units", gap.statedBalance)
        member("expected_balance_minor_units", gap.expectedBalance)
        member("difference_minor_units", gap.difference)
        member("count", gap.count)
    }

    private mutating func append(_ enrichment: TransactionEnrichment?) {
        guard let enrichment else { return null("enrichment") }
        object("enrichment") { object in
            object.member("channel", enrichment.channel)
            object.member("payee", enrichment.payee)
            object.member("payment_method", enrichment.paymentMethod)
            object.member("reference_number", enrichment.referenceNumber)
            object.member("payment_processor", enrichment.paymentProcessor)
            object.member("location", enrichment.location)
            object.member("reason", enrichment.reason)
        }
    }
}
