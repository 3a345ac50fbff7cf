import Folio

/// A fetch plan for people.
struct PlanReport {
    let plan: FetchPlan

    func print() throws {
        for account in plan.accounts {
            try Console.print(TerminalText.safe(account.id))
            // Nothing of a request is cut off: who reads a plan wants all of it.
            var table = TextTable(
                [.init(""), .init("", maximumWidth: .max), .init(""), .init("", maximumWidth: .max)])
            for request in account.requests {
                table.add([
                    "  " + request.method, request.path + (request.query.isEmpty ? "" : "?" + request.query),
                    request.quantity == .once ? "once" : "once a page", Self.purpose(of: request),
                ])
            }
            for line in table.lines.dropFirst() { try Console.print(line) }
            try Console.print()
        }
        try Console.print(summary)
    }

    /// One sentence: how many requests, and how many of them cost money.
    var summary: String {
        let count = plan.leastRequestCount
        let accounts = plan.accounts.count
        let paid = plan.mostPaidRequestCount
        let size =
            "\(plan.canGrow ? "At least " : "")\(count) \(count == 1 ? "request" : "requests") for "
            + "\(accounts) \(accounts == 1 ? "account" : "accounts")"
        return paid == 0
            ? "\(size), none that costs money."
            : "\(size), up to \(paid) more that \(paid == 1 ? "costs" : "cost") money."
    }

    private static func purpose(of request: PlannedRequest) -> String {
        var text = request.purpose
        if let condition = request.condition { text += ", \(condition)" }
        return request.costsMoney ? text + " (costs money)" : text
    }
}

/// A fetch plan for programs.
struct PlanView: Encodable {
    struct Request: Encodable {
        let method: String
        let path: String
        let query: String
        let purpose: String
        let oncePerPage: Bool
        let condition: String?
        let costsMoney: Bool
    }

    struct Account: Encodable {
        let id: String
        let requests: [Request]
    }

    let leastRequestCount: Int
    let mostPaidRequestCount: Int
    let accounts: [Account]

    init(_ plan: FetchPlan) {
        leastRequestCount = plan.leastRequestCount
        mostPaidRequestCount = plan.mostPaidRequestCount
        accounts = plan.accounts.map { account in
            Account(
                id: account.id,
                requests: account.requests.map {
                    Request(
                        method: $0.method, path: $0.path, query: $0.query, purpose: $0.purpose,
                        oncePerPage: $0.quantity == .oncePerPage, condition: $0.condition,
                        costsMoney: $0.costsMoney)
                })
        }
    }
}
