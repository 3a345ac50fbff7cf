/// The holdings of an investment account (Mono Connect, Assets).
package struct SandboxAssets: Hashable, Sendable {
    package let id: String
    /// Totals per ISO currency, in the minor unit, ordered by currency.
    package let balances: [SandboxCurrencyBalance]
    package let holdings: [SandboxHolding]
}

/// A total in one currency.
package struct SandboxCurrencyBalance: Hashable, Sendable {
    package let currency: String
    /// In the minor unit.
    package let amount: Int64
}

/// One holding.
///
/// Amounts are in the minor unit.
package struct SandboxHolding: Hashable, Sendable {
    package let name: String
    /// `Stocks`, `Mixed`, `Bonds`, `Money market`; the API's set is open.
    package let type: String
    /// What was paid for the holding.
    package let cost: Int64?
    package let returnAmount: Int64
    package let quantity: SandboxDecimal?
    package let currency: String
    package let symbol: String?
    /// The purchase price of one unit.
    package let price: Int64?
    package let currentBalance: Int64
}

/// One realised earning (Mono Connect, Earnings).
///
/// Amounts are in the minor unit.
package struct SandboxEarning: Hashable, Sendable {
    package let id: String
    package let amount: Int64
    package let narration: String
    /// Milliseconds since 1 January 1970 UTC.
    package let timestamp: Int64
    package let assetName: String
    package let assetSymbol: String?
    package let salePrice: Int64?
    package let quantitySold: SandboxDecimal?
}
