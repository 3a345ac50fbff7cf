/// Transactions and monthly totals (Mono Connect, sections Transactions, Inflow and Outflow).
enum TransactionRoutes {
    static let all = [
        Route("GET", "/v2/accounts/*/transactions", "transactions", list),
        Route("GET", "/v2/accounts/*/credits", "credits", credits),
        Route("GET", "/v2/accounts/*/debits", "debits", debits),
        Route("GET", "/accounts/*/credits", "credits", credits),
        Route("GET", "/accounts/*/debits", "debits", debits),
    ]

    private static func list(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let linked = try await exchange.state.account(request.parameters[0])
        let page = try PageRequest(request)
        let start = try day("start", request)
        let end = try day("end", request)
        let wanted = try direction(request)
        let narration = request.query["narration"]?.lowercased()
        let isReady = linked.has(.transactions, at: exchange.now)
        let rows = exchange.world.transactions(of: linked.account, from: start, to: end)

        var total = isReady ? rows.count : 0
        var items: [JSON] = []
        if isReady, wanted == nil, narration == nil {
            items = rows[page.range(of: rows.count)].map { TransactionJSON.row($0, linked) }
        } else if isReady {
            let filtered = rows.filter { row in
                (wanted.map { $0 == row.isCredit } ?? true)
                    && (narration.map { row.narration.lowercased().contains($0) } ?? true)
            }
            total = filtered.count
            items = filtered[page.range(of: total)].map { TransactionJSON.row($0, linked) }
        }
        var answer = exchange.envelope.success(
            .array(items), message: "Transaction retrieved successfully",
            meta: await page.meta(
                total: total, path: "/v2/accounts/\(linked.account.id)/transactions", request, exchange))
        if request.isRealtime {
            answer.headers = await Refreshing.headers(for: linked, .transactions, exchange)
        }
        return answer
    }

    private static func day(_ name: String, _ request: Request) throws(Refusal) -> SandboxDay? {
        guard let text = request.query[name] else { return nil }
        guard let day = SandboxDay(queryText: text) else {
            throw .invalid(name, "\(name) must be DD-MM-YYYY")
        }
        return day
    }

    /// True for credits, false for debits.
    private static func direction(_ request: Request) throws(Refusal) -> Bool? {
        switch request.query["type"]?.lowercased() {
        case nil: nil
        case "credit": true
        case "debit": false
        default: throw .invalid("type", "type must be debit or credit")
        }
    }

    private static func credits(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        try await totals(credit: true, request, exchange)
    }

    private static func debits(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        try await totals(credit: false, request, exchange)
    }

    private static func totals(credit: Bool, _ request: Request, _ exchange: Exchange) async throws -> Answer
    {
        let linked = try await exchange.state.account(request.parameters[0])
        let isReady = linked.has(.transactions, at: exchange.now)
        let months = isReady ? exchange.world.monthlyTotals(of: linked.account, credit: credit) : []
        let payload = JSON.members([
            "total": .integer(months.reduce(0) { $0 + $1.amount }),
            "transactions_count": .integer(Int64(months.reduce(0) { $0 + $1.count })),
            "history": .array(
                months.map { month in
                    .members([
                        "period": .string(month.month.label), "amount": .integer(month.amount),
                        "transactions_count": .integer(Int64(month.count)),
                    ])
                }),
        ])
        // The unversioned path of before July 2025 answers without an envelope.
        return request.segments.first == "v2"
            ? exchange.envelope.success(payload) : Answer(body: .json(payload))
    }
}
