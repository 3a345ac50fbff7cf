/// Statements as JSON and as PDF (Mono Connect, Statement).
enum StatementRoutes {
    static let all = [
        Route("GET", "/v2/accounts/*/statement", "statement", statement),
        Route("GET", "/v2/accounts/*/statement/jobs/*", "statement-job", job),
        // Own choice: a document needs no key.
        Route("GET", "/statements/*", "statement-document", needsKey: false, document),
    ]

    private static func statement(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let linked = try await exchange.state.account(request.parameters[0])
        let months = try months(request)
        switch request.query["output"]?.lowercased() {
        case nil, "json": return json(linked, months, exchange)
        case "pdf":
            let document = await exchange.state.startDocument(of: linked.account.id, months: months)
            return exchange.envelope.success(json(document, exchange))
        default: throw Refusal.invalid("output", "output must be json or pdf")
        }
    }

    /// Own choice: `last1months` when the period is missing.
    private static func months(_ request: Request) throws(Refusal) -> Int {
        guard let text = request.query["period"] else { return 1 }
        guard text.hasPrefix("last"), text.hasSuffix("months"),
            let months = Int(text.dropFirst(4).dropLast(6)), (1...12).contains(months)
        else { throw .invalid("period", "period must be last1months to last12months") }
        return months
    }

    /// The days of the last months, ending today.
    static func days(_ months: Int, _ world: SandboxWorld) -> (first: SandboxDay, last: SandboxDay) {
        let month = world.today.calendarMonth.adding(months: -months)
        return (month.day(world.today.day).adding(days: 1), world.today)
    }

    private static func json(_ linked: LinkedAccount, _ months: Int, _ exchange: Exchange) -> Answer {
        let (first, last) = days(months, exchange.world)
        let isReady = linked.has(.transactions, at: exchange.now)
        let rows = exchange.world.transactions(of: linked.account, from: first, to: last)
        let items = isReady ? rows.map { TransactionJSON.row($0, linked) } : []
        let oldest = isReady ? rows.last?.day : nil
        return exchange.envelope.success(
            .array(items), message: "Transactions retrieved successfully",
            meta: .members([
                "count": .integer(Int64(items.count)),
                "requested_length": .integer(Int64(last.daysSinceEpoch - first.daysSinceEpoch + 1)),
                "available_length": .integer(
                    Int64(oldest.map { last.daysSinceEpoch - $0.daysSinceEpoch + 1 } ?? 0)),
            ]))
    }

    private static func job(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let linked = try await exchange.state.account(request.parameters[0])
        let document = try await exchange.state.pollDocument(request.parameters[1], of: linked.account.id)
        return exchange.envelope.success(json(document, exchange))
    }

    private static func json(_ document: StatementDocument, _ exchange: Exchange) -> JSON {
        .members([
            "id": .string(document.id), "status": .string(document.pollsLeft > 0 ? "BUILDING" : "BUILT"),
            "path": .string("\(exchange.baseURL)/statements/\(document.name).pdf"),
        ])
    }

    private static func document(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        guard request.parameters[0].hasSuffix(".pdf"),
            let document = await exchange.state.document(named: String(request.parameters[0].dropLast(4))),
            document.pollsLeft == 0
        else { throw Refusal.unknownPath }
        let linked = try await exchange.state.account(document.accountID)
        let (first, last) = days(document.months, exchange.world)
        let bytes = exchange.world.statementPDF(of: linked.account, from: first, to: last)
        return Answer(body: .bytes(bytes, contentType: "application/pdf"))
    }
}

extension SandboxState {
    func startDocument(of accountID: String, months: Int) -> StatementDocument {
        let document = StatementDocument(
            id: newToken(20), accountID: accountID, months: months, name: newToken(20),
            pollsLeft: max(0, configuration.documentPolls))
        documents[document.id] = document
        return document
    }

    /// The job as it is now; asking brings it forward.
    func pollDocument(_ id: String, of accountID: String) throws(Refusal) -> StatementDocument {
        guard var document = documents[id], document.accountID == accountID else {
            throw Refusal(status: 404, message: "This job does not exist.")
        }
        document.pollsLeft = max(0, document.pollsLeft - 1)
        documents[id] = document
        return document
    }

    func document(named name: String) -> StatementDocument? {
        documents.values.first { $0.name == name }
    }
}
