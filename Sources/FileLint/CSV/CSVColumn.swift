/// What a column of a table holds.
enum CSVRole: String, Sendable, Hashable {
    case date
    case description
    /// Money in and out with a sign.
    case amount
    case moneyIn = "money in"
    case moneyOut = "money out"
    case balance
    case identifier = "transaction id"
    case currency
    case account = "account number"
    case other

    /// What headings say, in small letters.
    private static let names: [(CSVRole, [String])] = [
        (
            .identifier,
            ["transaction id", "fitid", "id", "reference number", "unique id", "import id", "external id"]
        ),
        (.balance, ["balance", "running balance", "closing balance", "saldo"]),
        (
            .date,
            [
                "date", "transaction date", "trans date", "posting date", "posted", "booking date",
                "value date", "datum",
            ]
        ),
        (
            .moneyOut,
            ["debit", "money out", "withdrawal", "withdrawals", "outflow", "amount out", "paid out", "spent"]
        ),
        (
            .moneyIn,
            ["credit", "money in", "deposit", "deposits", "inflow", "amount in", "paid in", "received"]
        ),
        (.amount, ["amount", "value", "betrag", "sum", "transaction amount"]),
        (
            .description,
            [
                "description", "narration", "payee", "memo", "details", "particulars", "narrative", "label",
                "text",
            ]
        ),
        (.currency, ["currency", "ccy", "currency code"]),
        (.account, ["account", "account number", "account no", "account no.", "iban"]),
    ]

    /// What a heading says.
    init(heading: String) {
        let name = heading.lowercased().drop { $0 == "*" || $0 == " " }
        let plain = String(name).trimmedBlanks
        self = Self.names.first { $0.1.contains(plain) }?.0 ?? .other
    }

    var isAmount: Bool { self == .amount || self == .moneyIn || self == .moneyOut || self == .balance }
}

extension String {
    /// Without blanks around it.
    var trimmedBlanks: String {
        String(decoding: Array(utf8)[...].trimmed, as: UTF8.self)
    }
}

/// A column, and what was seen in it so far.
struct CSVColumn: Sendable {
    var role: CSVRole
    var heading: String?
    /// Dates: the orders that all values so far allow, and where the first value stands.
    var orders: Set<DateForm.Order> = Set(DateForm.Order.allCases)
    var firstForm: DateForm?
    var firstPlace: Range<Int>?
    var sawAsymmetric = false
    /// Amounts: the radix character of the first value that has one.
    var radix: UInt8?
}
