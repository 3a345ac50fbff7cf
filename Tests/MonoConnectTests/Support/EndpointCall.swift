import Foundation
import StatementModel
import Testing

@testable import MonoConnect

/// One endpoint as the client offers it, for tests that go through all of them.
struct EndpointCall: Sendable, CustomTestStringConvertible {
    let name: String
    /// The sandbox's name of the operation.
    let operation: String
    /// Whether the client may send it again by itself.
    var isRepeatable = true
    /// Whether `data: null` is a documented answer.
    var takesNull = false
    /// What the call is about.
    var target = EndpointTarget.account
    let call: @Sendable (MonoConnect, _ target: [String]) async throws -> Void

    var testDescription: String { name }

    static let all = reading + holders + linking + customers + work
    static let repeatable = all.filter(\.isRepeatable)
    static let unrepeatable = all.filter { !$0.isRepeatable }

    private static let reading = [
        EndpointCall(name: "linked accounts", operation: "accounts") { client, _ in
            guard try await client.accounts().collected().count == 16 else { throw Missing() }
        },
        EndpointCall(name: "account details", operation: "details") { _ = try await $0.account($1[0]) },
        EndpointCall(name: "balance", operation: "balance", takesNull: true) { client, ids in
            _ = try await client.balance(of: ids[0])
        },
        EndpointCall(name: "transactions", operation: "transactions") { client, ids in
            let period = try Period.month(2026, 10)
            let rows = client.transactions(of: ids[0], .init(period: period), currency: .nigerianNaira)
            guard try await !rows.collected().isEmpty else { throw Missing() }
        },
        EndpointCall(name: "statement", operation: "statement") { client, ids in
            let answer = try await client.statement(of: ids[0], lastMonths: 1, currency: .nigerianNaira)
            guard !answer.transactions.isEmpty else { throw Missing() }
        },
        EndpointCall(name: "inflow", operation: "credits") { client, ids in
            guard try await !client.inflow(of: ids[0]).months.isEmpty else { throw Missing() }
        },
        EndpointCall(name: "outflow", operation: "debits") { client, ids in
            guard try await !client.outflow(of: ids[0]).months.isEmpty else { throw Missing() }
        },
        EndpointCall(name: "statement document", operation: "statement-job", target: .document) {
            _ = try await $0.statementDocument($1[0], of: $1[1])
        },
        EndpointCall(name: "job", operation: "job", target: .refresh) {
            _ = try await $0.job($1[0], of: $1[1])
        },
    ]

    private static let holders = [
        EndpointCall(name: "identity", operation: "identity", takesNull: true) { client, ids in
            _ = try await client.identity(of: ids[0])
        },
        EndpointCall(name: "income records", operation: "income-records") { client, ids in
            _ = try await client.incomeRecords(of: ids[0]).collected()
        },
        EndpointCall(name: "assets", operation: "assets", target: .investment) { client, ids in
            guard try await !client.assets(of: ids[0]).assets.isEmpty else { throw Missing() }
        },
        EndpointCall(name: "earnings", operation: "earnings", target: .investment) { client, ids in
            guard try await !client.earnings(of: ids[0]).isEmpty else { throw Missing() }
        },
    ]

    /// A good answer that holds nothing although the sandbox has something.
    struct Missing: Error {}
}
