import StatementModel

/// Statements that are hard to write, with nothing wrong in them.
enum HardStatement: String, CaseIterable, CustomStringConvertible {
    case plain
    case hostileTexts = "hostile-texts"
    case equalRows = "equal-rows"
    case overdrawn
    case noBalances = "no-balances"
    case noRows = "no-rows"
    case cedi
    case yen
    case dinar
    case longTexts = "long-texts"
    case manyRows = "many-rows"
    case yearEnd = "year-end"

    var description: String { rawValue }

    func statement() throws -> Statement {
        switch self {
        case .plain:
            try Self.built { rows in
                try rows.row(1, -1_250_000, "NIP/GTB/OKAFOR CHINEDU/RENT PART PAYMENT")
                try rows.row(13, 45_000_000, "SALARY OCT 2026 KIJANI LTD")
                try rows.row(14, -5_375, "NIP CHARGE + VAT")
            }
        case .hostileTexts: try Self.built { rows in try Self.hostile(&rows) }
        case .equalRows:
            try Self.built { rows in for _ in 1...3 { try rows.row(13, -5_000, "STAMP DUTY CHARGE") } }
        case .overdrawn:
            try Self.built(opening: -1_250_050) { rows in
                try rows.row(1, -99, "OVERDRAFT INTEREST")
                try rows.row(22, 50, "REVERSAL")
            }
        case .noBalances:
            try Self.built(statesBalances: false) { rows in
                try rows.row(13, -250_000, "POS PURCHASE SHOPRITE IKEJA")
                try rows.row(14, 4_500_000, "NIP TRANSFER FROM CHINEDU OKAFOR")
            }
        case .noRows: try StatementBuilder(statesBalances: false).statement()
        case .cedi: try Self.built(.ghanaianCedi) { try $0.row(17, -50_001, "MOMO CASH IN ₵500 FROM KWAME") }
        case .yen: try Self.built(Currency("JPY")) { try $0.row(17, -50_001, "WIRE 東京 OFFICE") }
        case .dinar: try Self.built(Currency("KWD")) { try $0.row(17, -50_001, "SWIFT INWARD") }
        case .longTexts:
            try Self.built {
                try $0.row(19, -1_500, String(repeating: "WEB TRANSFER TO AMINA ", count: 30) + "END")
            }
        case .manyRows:
            try Self.built { rows in
                for number in 0..<1_500 { try rows.row(number * 31 / 1_500 + 1, -100, "AIRTIME \(number)") }
            }
        case .yearEnd:
            try Self.built(month: 12) { rows in
                try rows.row(1, -1, "SMALLEST AMOUNT")
                try rows.row(31, 999_999_999_999, "LARGE AMOUNT")
            }
        }
    }

    /// What other people wrote into narrations; no text begins like a formula, which is a matter of its own.
    private static func hostile(_ rows: inout StatementBuilder) throws {
        let texts = [
            "TRANSFER, \"QUOTED\" AND; SEMICOLON", "</STMTTRN><STMTTRN> & < > &amp;",
            "LINE\nBREAK\r\nAND\tTAB",
            "Zoë Müller “₦6,000” – 東京 🙂", "^", "!Type:Bank", ":61:2610051005D1,00NTRF", "-}",
            "{% raw %} {{ x }}",
            "0801234567890123456789", "]]>", "' OR 1=1 --", "|PIPE|", "   BLANKS   ",
        ]
        for (index, text) in texts.enumerated() { try rows.row(index + 13, -100 - Int64(index), text) }
    }

    private static func built(
        _ currency: Currency = .nigerianNaira, opening: Int64 = 25_000_000, statesBalances: Bool = true,
        month: Int = 10, _ fill: (inout StatementBuilder) throws -> Void
    ) throws -> Statement {
        var builder = try StatementBuilder(
            currency: currency, opening: opening, statesBalances: statesBalances, month: month)
        try fill(&builder)
        return try builder.statement()
    }
}
