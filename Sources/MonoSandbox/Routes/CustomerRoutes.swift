/// Customers (Mono Connect, Customers).
enum CustomerRoutes {
    static let all = [
        Route("GET", "/v2/customers", "customers", list),
        Route("POST", "/v2/customers", "customers", create),
        Route("GET", "/v2/customers/*", "customer", show),
        Route("PATCH", "/v2/customers/*", "customer", update),
        Route("DELETE", "/v2/customers/*", "customer", delete),
        Route("GET", "/v2/customers/*/transactions", "customer-payments", payments),
    ]

    private static func list(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let page = try PageRequest(request)
        let all = await exchange.state.allCustomers()
        return exchange.envelope.success(
            .array(all[page.range(of: all.count)].map(json)), message: "Data retrieved successfully",
            meta: await page.meta(total: all.count, path: "/v2/customers", request, exchange))
    }

    private static func create(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        guard let body = request.json, let email = body["email"]?.text, !email.isEmpty else {
            throw Refusal.invalid("email", "email is required")
        }
        let isBusiness = body["type"]?.text == "business"
        let nameField = isBusiness ? "business_name" : "first_name"
        guard body[nameField]?.text?.isEmpty == false else {
            throw Refusal.invalid(nameField, "\(nameField) is required")
        }
        return exchange.envelope.success(json(try await exchange.state.createCustomer(body)))
    }

    private static func show(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        exchange.envelope.success(json(try await exchange.state.customer(request.parameters[0])))
    }

    private static func update(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        guard let body = request.json, case .object = body else {
            throw Refusal(status: 400, message: "Validation error")
        }
        return exchange.envelope.success(
            json(try await exchange.state.updateCustomer(request.parameters[0], body)))
    }

    private static func delete(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        try await exchange.state.deleteCustomer(request.parameters[0])
        return exchange.envelope.success(nil)
    }

    private static func payments(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        _ = try await exchange.state.customer(request.parameters[0])
        let page = try PageRequest(request)
        let path = "/v2/customers/\(request.parameters[0])/transactions"
        return exchange.envelope.success(
            .array([]), meta: await page.meta(total: 0, path: path, request, exchange))
    }

    private static func json(_ customer: CustomerRecord) -> JSON {
        // The id and the dates are the server's own, whatever was sent.
        JSON.members(["id": .string(customer.id)]).merging(customer.fields.removing("id"))
            .setting("created_at", to: .string(Timestamp.text(customer.createdAt)))
            .setting("updated_at", to: .string(Timestamp.text(customer.updatedAt)))
    }
}

extension SandboxState {
    /// The holders of the accounts that were linked at the start, then those created since.
    func allCustomers() -> [CustomerRecord] {
        let holders = (0..<world.accountCount).compactMap { world.account(at: $0) }.compactMap { account in
            customers[account.customerID] ?? (isDeleted(account.customerID) ? nil : Self.record(of: account))
        }
        return holders + customerOrder.compactMap { customers[$0] }
    }

    private func isDeleted(_ id: String) -> Bool { deletedCustomers.contains(id) }

    private static func record(of account: SandboxAccount) -> CustomerRecord {
        CustomerRecord(
            id: account.customerID,
            fields: .members([
                "type": .string("individual"), "name": .string(account.holder.fullName),
                "email": .text(account.holder.email), "phone": .text(account.holder.phone),
            ]), createdAt: 0, updatedAt: 0)
    }

    func customer(_ id: String) throws(Refusal) -> CustomerRecord {
        if let customer = customers[id] { return customer }
        let holder =
            isDeleted(id)
            ? nil
            : (0..<world.accountCount).lazy.compactMap { self.world.account(at: $0) }
                .first { $0.customerID == id }
        guard let holder else { throw Refusal(status: 404, message: "Invalid Customer Id") }
        return Self.record(of: holder)
    }

    func createCustomer(_ fields: JSON) throws(Refusal) -> CustomerRecord {
        if let email = fields["email"]?.text,
            customers.values.contains(where: { $0.fields["email"]?.text == email })
        {
            throw Refusal(status: 400, message: "Customer already exists")
        }
        let record = CustomerRecord(id: newID(), fields: fields, createdAt: now, updatedAt: now)
        customers[record.id] = record
        customerOrder.append(record.id)
        return record
    }

    func updateCustomer(_ id: String, _ changes: JSON) throws(Refusal) -> CustomerRecord {
        var record = try customer(id)
        record.fields = record.fields.merging(changes)
        record.updatedAt = now
        customers[id] = record
        return record
    }

    func deleteCustomer(_ id: String) throws(Refusal) {
        _ = try customer(id)
        customers[id] = nil
        customerOrder.removeAll { $0 == id }
        deletedCustomers.insert(id)
    }
}
