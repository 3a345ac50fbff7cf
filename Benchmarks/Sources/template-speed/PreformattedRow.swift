import ByteSinks
import Foundation
import MadeUpLedger
import Mustache
import StatementModel
import TemplateEngine

/// A row whose values are texts already, for the engines that have no filters for dates and amounts.
struct PreformattedRow: Encodable, MustacheParent {
    var number: Int
    var date, value_date, narration: String
    var counterparty: String?
    var reference, channel: String
    var debit, credit: String?
    var balance: String
    var category: String?
    var import_id: String

    func child(named name: String) -> Any? {
        switch name {
        case "number": number
        case "date": date
        case "value_date": value_date
        case "narration": narration
        case "counterparty": counterparty
        case "reference": reference
        case "channel": channel
        case "debit": debit
        case "credit": credit
        case "balance": balance
        case "category": category
        case "import_id": import_id
        default: nil
        }
    }

    init(_ row: LedgerRow, _ template: SpeedTemplate) {
        func amount(_ money: Money) -> String { template.groupsAmounts ? money.grouped : money.plain }
        func date(_ date: CalendarDate) -> String {
            let text = date.description
            guard template.datePattern != "yyyy-MM-dd" else { return text }
            return text.split(separator: "-").reversed().joined(separator: "/")
        }
        number = row.number
        self.date = date(row.date)
        value_date = date(row.valueDate)
        narration = row.narration
        counterparty = row.counterparty
        reference = row.reference
        channel = row.channel
        debit = row.debit.map(amount)
        credit = row.credit.map(amount)
        balance = amount(row.balance)
        category = row.category
        import_id = row.importID
    }

    /// With the quotes of texts doubled, as CSV has them.
    func doublingQuotes() -> PreformattedRow {
        var row = self
        row.narration = narration.replacing("\"", with: "\"\"")
        row.counterparty = counterparty?.replacing("\"", with: "\"\"")
        row.category = category?.replacing("\"", with: "\"\"")
        return row
    }
}
