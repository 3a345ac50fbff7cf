/// The invented holdings of an investment account and what they paid out.
struct Portfolio {
    let holdings: [SandboxHolding]
    /// Newest first.
    let earnings: [SandboxEarning]

    private struct Product {
        let name: String
        let type: String
        let currency: String
        let symbol: String?
        /// The range of the purchase price of one unit, minor unit.
        let price: ClosedRange<Int64>
    }

    private static let products = [
        Product(
            name: "Lagoon Naira Money Market Fund", type: "Money market", currency: "NGN", symbol: nil,
            price: 10_000...10_000),
        Product(
            name: "Savannah Growth Plan", type: "Mixed", currency: "NGN", symbol: nil, price: 5_000...9_000),
        Product(
            name: "Kijani Energy", type: "Stocks", currency: "USD", symbol: "KJN", price: 9_000...14_000),
        Product(
            name: "Lagoon Dollar Bond", type: "Bonds", currency: "USD", symbol: "LGB29",
            price: 98_000...103_000),
    ]

    init(seed: UInt64, account: SandboxAccount, today: SandboxDay, identifiers: IdentifierScheme) {
        var random = SeededGenerator(seed: seed, account: UInt64(account.index), purpose: .investments)
        holdings = Portfolio.products.map { Portfolio.holding(of: $0, &random) }
        earnings = (1...8).map { number in
            let product = Portfolio.products[number % Portfolio.products.count]
            let isSale = product.symbol != nil
            let quantity = SandboxDecimal(unscaled: random.number(in: 5...75), scale: 2)
            let price = random.number(in: product.price)
            let day = today.calendarMonth.adding(months: -number).day(5 + random.below(20))
            return SandboxEarning(
                id: identifiers.identifier(
                    .earning, place: UInt64(account.index) << 8 | UInt64(number),
                    link: UInt32(account.linkOrdinal)),
                amount: isSale
                    ? SandboxDecimal.rounded(price * quantity.unscaled, dividedBy: 1_000)
                    : random.number(in: 40_000...260_000),
                narration: isSale ? "Gain on sale of \(product.name)" : "Payout from \(product.name)",
                timestamp: day.startMilliseconds + (isSale ? 37_800_000 : 0),
                assetName: product.name, assetSymbol: product.symbol,
                salePrice: isSale ? price : nil, quantitySold: isSale ? quantity : nil)
        }
    }

    /// Funds have no quantity and price but a cost; shares have both and no cost, as in the API's samples.
    private static func holding(of product: Product, _ random: inout SeededGenerator) -> SandboxHolding {
        guard let symbol = product.symbol else {
            let cost = random.number(in: 100...900) * 100_000
            let value = cost + cost / 100 * random.number(in: 2...17)
            return SandboxHolding(
                name: product.name, type: product.type, cost: cost, returnAmount: value - cost,
                quantity: nil, currency: product.currency, symbol: nil, price: nil, currentBalance: value)
        }
        let price = random.number(in: product.price)
        let quantity = SandboxDecimal(unscaled: random.number(in: 25...975), scale: 2)
        let paid = SandboxDecimal.rounded(price * quantity.unscaled, dividedBy: 100)
        let gain = paid / 100 * random.number(in: 1...12)
        return SandboxHolding(
            name: product.name, type: product.type, cost: nil, returnAmount: gain, quantity: quantity,
            currency: product.currency, symbol: symbol, price: price, currentBalance: paid + gain)
    }
}
