/// Assets and earnings (Mono Connect, Assets, Earnings).
enum InvestmentRoutes {
    static let all = [
        Route("GET", "/v2/accounts/*/assets", "assets", assets),
        Route("GET", "/v2/accounts/*/earnings", "earnings", earnings),
    ]

    private static func assets(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let linked = try await exchange.state.account(request.parameters[0])
        let assets = exchange.world.assets(of: linked.account)
        let isReady = linked.has(.balance, at: exchange.now)
        let balances = (isReady ? assets.balances : []).map { total in
            JSON.Member(name: mangled(total.currency), value: .integer(total.amount))
        }
        return exchange.envelope.success(
            .members([
                "id": .string(assets.id), "balances": .object(balances),
                "assets": .array(isReady ? assets.holdings.map(holding) : []),
            ]))
    }

    /// Mono's snake-casing filter turns the key `USD` into `_u_s_d`.
    private static func mangled(_ currency: String) -> String {
        currency.lowercased().map { "_\($0)" }.joined()
    }

    private static func holding(_ holding: SandboxHolding) -> JSON {
        .members([
            "name": .string(holding.name), "type": .string(holding.type), "cost": .whole(holding.cost),
            "return": .integer(holding.returnAmount),
            "quantity": holding.quantity.map { .number($0.text) } ?? .null,
            "currency": .string(holding.currency),
            "details": .members([
                "symbol": .text(holding.symbol), "price": .whole(holding.price),
                "current_balance": .integer(holding.currentBalance),
            ]),
        ])
    }

    private static func earnings(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let linked = try await exchange.state.account(request.parameters[0])
        let isReady = linked.has(.balance, at: exchange.now)
        let earnings = isReady ? exchange.world.earnings(of: linked.account) : []
        let items = earnings.map { earning in
            JSON.members([
                "id": .string(earning.id), "amount": .integer(earning.amount),
                "narration": .string(earning.narration), "date": .string(Timestamp.text(earning.timestamp)),
                "asset": .members([
                    "symbol": .text(earning.assetSymbol), "name": .string(earning.assetName),
                    "sale_price": .whole(earning.salePrice),
                    "quantity_sold": earning.quantitySold.map { .number($0.text) } ?? .null,
                ]),
            ])
        }
        return exchange.envelope.success(.array(items))
    }
}
