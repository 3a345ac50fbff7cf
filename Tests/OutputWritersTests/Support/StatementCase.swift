import StatementModel

/// Statements that every writer is tried on; the raw value names the golden file.
enum StatementCase: String, CaseIterable, CustomStringConvertible {
    case rich
    case hostile
    case equalRows = "equal-rows"
    case noRows = "no-rows"
    case negative
    case unproven
    case broken
    case cedi
    case shilling
    case rand
    case yen
    case dinar
    case huge
    case longNarration = "long-narration"

    var description: String { rawValue }

    /// Whether the statement has a closing balance, which OFX demands.
    var hasClosingBalance: Bool { self != .noRows && self != .unproven }

    func statement() throws -> Statement {
        switch self {
        case .rich: try Self.rich()
        case .hostile: try Self.hostile()
        case .equalRows:
            try Self.built(opening: 1_000_000) { rows in
                for _ in 1...3 { try rows.row(12, -5_000, "STAMP DUTY CHARGE") }
            }
        case .noRows: try StatementBuilder(statesBalances: false).statement()
        case .negative:
            try Self.built(opening: -1_250_050) { rows in
                try rows.row(1, -99, "OVERDRAFT INTEREST", category: "bank_charges")
                try rows.row(2, 50, "REVERSAL")
            }
        case .unproven:
            try Self.built(statesBalances: false) { rows in
                try rows.row(3, -250_000, "POS PURCHASE SHOPRITE IKEJA")
                try rows.row(4, 4_500_000, "NIP TRANSFER FROM CHINEDU OKAFOR")
            }
        case .broken:
            try Self.built { rows in
                try rows.row(5, -100_000, "ATM WITHDRAWAL")
                try rows.row(12, -200_000, "POS PURCHASE", stated: 24_675_000)
                try rows.row(13, 300_000, "TRANSFER IN")
            }
        case .cedi: try Self.single(.ghanaianCedi, "MOMO CASH IN ₵500 FROM KWAME")
        case .shilling: try Self.single(.kenyanShilling, "M-PESA PAYBILL 888880 KPLC PREPAID")
        case .rand: try Self.single(.southAfricanRand, "DEBIT ORDER – CITY POWER")
        case .yen: try Self.single(Currency("JPY"), "WIRE 東京 OFFICE")
        case .dinar: try Self.single(Currency("KWD"), "SWIFT INWARD")
        case .huge:
            try Self.built(opening: 0) { rows in
                try rows.row(1, 9_007_199_254_740_993, "ABOVE THE EXACT RANGE OF FLOATING POINT")
                try rows.row(2, 9_000_000_000_000_000_001, "NEAR THE LIMIT")
                try rows.row(3, -9_007_199_254_740_993_000, "BACK")
            }
        case .longNarration:
            try Self.built { rows in
                try rows.row(9, -1_500, String(repeating: "WEB TRANSFER TO AMINA ", count: 9) + "END")
            }
        }
    }

    private static func built(
        opening: Int64 = 25_000_000, statesBalances: Bool = true,
        _ fill: (inout StatementBuilder) throws -> Void
    ) throws -> Statement {
        var builder = try StatementBuilder(opening: opening, statesBalances: statesBalances)
        try fill(&builder)
        return try builder.statement()
    }

    private static func single(_ currency: Currency, _ narration: String) throws -> Statement {
        var builder = try StatementBuilder(currency: currency, opening: 1_234_567)
        try builder.row(7, -50_001, narration, category: "utilities")
        try builder.row(8, 1_000_000, "SALARY")
        return try builder.statement()
    }
}
