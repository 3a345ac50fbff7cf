public import ExactJSON

extension MonoConnect {
    /// All customers (`GET /v2/customers`).
    public func customers() -> PagedSequence<Customer> {
        list(Call(operation: "customers", path: ["v2", "customers"]), of: "customer") { try Customer($0) }
    }

    /// One customer (`GET /v2/customers/{id}`).
    ///
    /// - Throws: ``MonoError``.
    public func customer(_ id: String) async throws -> Customer {
        try await customer(Call(operation: "customer", path: ["v2", "customers", .id(id)]))
    }

    /// Creates a customer (`POST /v2/customers`).
    ///
    /// - Throws: ``MonoError``; `invalidRequest` when the customer exists already.
    public func createCustomer(_ draft: CustomerDraft) async throws -> Customer {
        try await customer(
            Call(operation: "create a customer", method: "POST", path: ["v2", "customers"], body: draft.json))
    }

    /// Changes the fields of a customer that the draft names (`PATCH /v2/customers/{id}`).
    ///
    /// - Throws: ``MonoError``.
    public func updateCustomer(_ id: String, _ draft: CustomerDraft) async throws -> Customer {
        try await customer(
            Call(
                operation: "update a customer", method: "PATCH", path: ["v2", "customers", .id(id)],
                body: draft.json))
    }

    /// Deletes a customer for good (`DELETE /v2/customers/{id}`).
    ///
    /// - Throws: ``MonoError``.
    public func deleteCustomer(_ id: String) async throws {
        _ = try await send(
            Call(operation: "delete a customer", method: "DELETE", path: ["v2", "customers", .id(id)]))
    }

    /// A customer's payments, which are not bank transactions (`GET /v2/customers/{id}/transactions`).
    ///
    /// Their shape is not documented, so they come as JSON.
    public func payments(ofCustomer id: String) -> PagedSequence<JSONValue> {
        list(
            Call(operation: "customer payments", path: ["v2", "customers", .id(id), "transactions"]),
            of: "payment"
        ) { $0.value }
    }

    private func customer(_ call: Call) async throws -> Customer {
        try Customer(await send(call).requiredFields("customer"))
    }
}
