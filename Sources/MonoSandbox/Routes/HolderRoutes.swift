/// Identity and income (Mono Connect, Identity, Income, Income records).
enum HolderRoutes {
    static let all = [
        Route("GET", "/v2/accounts/*/identity", "identity", identity),
        Route("GET", "/v2/accounts/*/income", "income", income),
        Route("GET", "/v2/accounts/*/income-records", "income-records", records),
    ]

    /// Own choice: `data` is null while the account is processing or when the bank gave no identity.
    private static func identity(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let linked = try await exchange.state.account(request.parameters[0])
        guard linked.has(.identity, at: exchange.now),
            let person = exchange.world.identity(of: linked.account)
        else { return exchange.envelope.success(.null) }
        let stamp = JSON.string(Timestamp.text(exchange.world.today.startMilliseconds))
        return exchange.envelope.success(
            .members([
                "full_name": .string(person.fullName), "bvn": .text(person.bvn), "email": .text(person.email),
                "phone": .text(person.phone), "gender": .text(person.gender),
                "dob": .text(person.birthDate?.isoText), "address_line1": .text(person.addressLine),
                "state_of_origin": .text(person.stateOfOrigin), "lga_of_origin": .text(person.lgaOfOrigin),
                "marital_status": .text(person.maritalStatus), "verified": .boolean(person.bvn != nil),
                "created_at": stamp, "updated_at": stamp,
            ]))
    }

    private static func income(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let linked = try await exchange.state.account(request.parameters[0])
        let months = try months(request)
        let world = exchange.world
        let state = exchange.state
        exchange.webhooks.send(after: exchange.configuration.jobDelay) {
            let report = world.incomeReport(of: linked.account, months: months)
            await state.keep(report, of: linked.account.id)
            return .income(linked, report)
        }
        let message =
            "The income of \(linked.account.name) is currently being processed, and the data will be sent to you "
            + "through your webhook"
        return exchange.envelope.success(.null, message: message)
    }

    /// All twelve months of the sandbox's history unless the query says fewer; a longer period is all of it too.
    private static func months(_ request: Request) throws(Refusal) -> Int {
        guard let text = request.query["period"] else { return 12 }
        guard let number = Int(text), number >= 1 else {
            throw .invalid("period", "period must be a number of months")
        }
        return min(number, 12)
    }

    private static func records(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let linked = try await exchange.state.account(request.parameters[0])
        let page = try PageRequest(request)
        let records = await exchange.state.incomeRecords[linked.account.id] ?? []
        let items = records.reversed()[page.range(of: records.count)].map { record in
            JSON.members([
                "income": IncomeJSON.report(record.report), "app": .string(SandboxIDs.app),
                "created_at": .string(Timestamp.text(record.createdAt)),
            ])
        }
        let path = "/v2/accounts/\(linked.account.id)/income-records"
        // This one list says `pages` where others say `page`.
        let meta = await page.meta(total: records.count, path: path, request, exchange)?
            .removing("page").setting(
                "pages", to: .integer(Int64((records.count + page.size - 1) / page.size)))
        return exchange.envelope.success(.array(items), message: "Data retrieved successfully", meta: meta)
    }
}

extension SandboxState {
    func keep(_ report: SandboxIncomeReport, of accountID: String) {
        incomeRecords[accountID, default: []].append(IncomeRecord(report: report, createdAt: now))
    }
}

extension ReversedCollection where Base == [IncomeRecord] {
    /// The records at these places, counted from the newest.
    subscript(places: Range<Int>) -> ArraySlice<IncomeRecord> { Array(self)[places] }
}
