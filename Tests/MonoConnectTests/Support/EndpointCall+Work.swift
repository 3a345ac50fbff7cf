import StatementModel

@testable import MonoConnect

extension EndpointCall {
    static let customers = [
        EndpointCall(name: "customers", operation: "customers") { client, _ in
            guard try await !client.customers().collected().isEmpty else { throw Missing() }
        },
        EndpointCall(name: "customer", operation: "customer", target: .customer) {
            _ = try await $0.customer($1[0])
        },
        EndpointCall(name: "customer payments", operation: "customer-payments", target: .customer) {
            client, ids in
            _ = try await client.payments(ofCustomer: ids[0]).collected()
        },
        EndpointCall(name: "create a customer", operation: "customers", isRepeatable: false) { client, _ in
            _ = try await client.createCustomer(
                .individual(firstName: "Ada", lastName: "Obi", email: "ada.obi@example.ng"))
        },
        EndpointCall(
            name: "update a customer", operation: "customer", isRepeatable: false, target: .customer
        ) { client, ids in
            var draft = CustomerDraft()
            draft.address = "1 Road"
            _ = try await client.updateCustomer(ids[0], draft)
        },
        EndpointCall(
            name: "delete a customer", operation: "customer", isRepeatable: false, takesNull: true,
            target: .customer
        ) { try await $0.deleteCustomer($1[0]) },
    ]

    static let work = [
        EndpointCall(name: "income", operation: "income", isRepeatable: false, takesNull: true) {
            client, ids in
            try await client.startIncomeAnalysis(of: ids[0])
        },
        EndpointCall(name: "PDF statement", operation: "statement", isRepeatable: false) { client, ids in
            _ = try await client.startStatementDocument(of: ids[0], lastMonths: 3)
        },
        EndpointCall(name: "categories", operation: "categorise", isRepeatable: false) { client, ids in
            _ = try await client.startEnrichment(of: ids[0], .categories)
        },
        EndpointCall(name: "metadata", operation: "metadata", isRepeatable: false) { client, ids in
            _ = try await client.startEnrichment(of: ids[0], .metadata)
        },
        EndpointCall(name: "insights", operation: "insights", isRepeatable: false) { client, ids in
            _ = try await client.startStatementInsights(of: ids[0])
        },
        EndpointCall(name: "enrichment of rows", operation: "enrichment-upload", isRepeatable: false) {
            client, _ in
            _ = try await client.startEnrichment(ofCSV: Array(EndpointTarget.csv.utf8), .categories)
        },
        EndpointCall(
            name: "enrichment record", operation: "enrichment-record", takesNull: true,
            target: .record
        ) { client, ids in _ = try await client.enrichmentRecord(ids[0]) },
        EndpointCall(
            name: "creditworthiness", operation: "creditworthiness", isRepeatable: false, takesNull: true
        ) { client, ids in
            try await client.startCreditworthiness(
                of: ids[0],
                LoanRequest(
                    bankVerificationNumber: Sensitive("22299904417"), principalMinorUnits: 100_000,
                    interestRate: ExactDecimal(digits: 55, fractionDigits: 1), termMonths: 3,
                    runsCreditCheck: true))
        },
        EndpointCall(name: "manual sync", operation: "sync", isRepeatable: false, takesNull: true) {
            client, ids in
            _ = try await client.legacySync(ids[0])
        },
        EndpointCall(name: "realtime balance", operation: "balance", isRepeatable: false, takesNull: true) {
            client, ids in
            _ = try await client.balance(of: ids[0], realtime: true)
        },
        EndpointCall(name: "refresh", operation: "transactions", isRepeatable: false) {
            client, ids in
            _ = try await client.refresh(ids[0], .transactions, polling: .quick)
        },
    ]
}
