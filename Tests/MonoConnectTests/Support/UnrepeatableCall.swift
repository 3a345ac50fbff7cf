import Foundation
import StatementModel
import Testing

@testable import MonoConnect

/// A call that must never be sent twice by itself.
struct UnrepeatableCall: Sendable, CustomTestStringConvertible {
    let name: String
    let make: @Sendable (MonoConnect) async throws -> Void

    var testDescription: String { name }

    private static let back = URL(filePath: "/")
    private static let bank = LinkInstitution(id: "b", authenticationMethod: "internet_banking")

    static let all: [UnrepeatableCall] = [
        .init(name: "link") {
            _ = try await $0.initiateLink(for: .existing(id: "c"), redirectURL: back)
        },
        .init(name: "reauthorisation link") {
            _ = try await $0.initiateReauthorisation(of: "a", redirectURL: back)
        },
        .init(name: "exchange") { _ = try await $0.exchange(code: Sensitive("code_x")) },
        .init(name: "unlink") { try await $0.unlink("a") },
        .init(name: "create a customer") { _ = try await $0.createCustomer(CustomerDraft()) },
        .init(name: "update a customer") { _ = try await $0.updateCustomer("c", CustomerDraft()) },
        .init(name: "delete a customer") { try await $0.deleteCustomer("c") },
        .init(name: "partner session") {
            _ = try await $0.startPartnerSession(at: bank, for: .existing(id: "c"))
        },
        .init(name: "sign in") { _ = try await $0.signIn("s", credentials: [:]) },
        .init(name: "commit") { _ = try await $0.commit("s", input: [:]) },
        .init(name: "income") { try await $0.startIncomeAnalysis(of: "a", months: 6) },
        .init(name: "PDF statement") { _ = try await $0.startStatementDocument(of: "a", lastMonths: 1) },
        .init(name: "insights") { _ = try await $0.startStatementInsights(of: "a") },
        .init(name: "enrichment") { _ = try await $0.startEnrichment(of: "a", .metadata) },
        .init(name: "enrichment of rows") { _ = try await $0.startEnrichment(ofCSV: [1], .categories) },
        .init(name: "creditworthiness") {
            try await $0.startCreditworthiness(
                of: "a",
                LoanRequest(
                    bankVerificationNumber: Sensitive("22199904417"), principalMinorUnits: 1,
                    interestRate: ExactDecimal(digits: 5), termMonths: 1, runsCreditCheck: false))
        },
        .init(name: "manual sync") { _ = try await $0.legacySync("a") },
        .init(name: "reauthorisation token") { _ = try await $0.legacyReauthorisationToken(of: "a") },
        .init(name: "realtime balance") { _ = try await $0.balance(of: "a", realtime: true) },
        .init(name: "realtime details") { _ = try await $0.account("a", realtime: true) },
        .init(name: "realtime transactions") {
            var query = TransactionQuery()
            query.realtime = true
            _ = try await $0.transactions(of: "a", query, currency: .nigerianNaira).collected()
        },
        .init(name: "refresh") { _ = try await $0.refresh("a") },
    ]
}
