import MonoSandbox
import Testing

@Suite("Identity, income, assets and earnings over HTTP")
struct HolderTests {
    @Test("Identity is as documented", arguments: [SandboxScenario.richSavings, .kenya, .unavailable])
    func identity(scenario: SandboxScenario) async throws {
        try await TestServer.run { sandbox in
            let reply = try await sandbox.get(try await sandbox.path(scenario) + "/identity")
            let text = Shape.nullable(.text)
            expect(
                reply.json,
                is: .envelope(
                    .object([
                        "full_name": .text, "bvn": text, "email": text, "phone": text, "gender": text,
                        "dob": .nullable(.day), "address_line1": text, "state_of_origin": text,
                        "lga_of_origin": text, "marital_status": text, "verified": .boolean,
                        "created_at": .moment, "updated_at": .moment,
                    ])))
        }
    }

    static let income = Shape.object([
        "account": .text,
        "income_summary": .object(["total_income": .number, "employer": .text]),
        "income_streams": .list(
            .object([
                "income_type": .oneOf(["SALARY", "WAGES", "BUSINESS", "INVESTMENT", "OTHER"]),
                "frequency": .oneOf(["MONTHLY", "VARIABLE", "WEEKLY", "BI_WEEKLY"]),
                "monthly_average": .number, "average_income_amount": .number, "currency": .text,
                "stability": .number, "first_income_date": .day, "last_income_date": .day,
                "last_income_amount": .number, "last_income_description": .text,
                "periods_with_income": .integer, "number_of_incomes": .integer, "number_of_months": .integer,
            ])),
        "income_source_type": .exactly(.string("BANK")),
        "first_transaction_date": .nullable(.day), "last_transaction_date": .nullable(.day),
        "period": .text, "number_of_income_streams": .integer,
        "total_income": .number, "annual_income": .number, "monthly_income": .number,
        "aggregated_monthly_average": .number, "aggregated_monthly_average_regular": .number,
        "aggregated_monthly_average_irregular": .number, "total_regular_income_amount": .number,
        "total_irregular_income_amount": .number,
    ])

    /// Asks for the records until there are as many.
    private func records(_ sandbox: TestServer, _ path: String, count: Int) async throws -> Reply {
        for _ in 0..<1000 {
            let reply = try await sandbox.get("\(path)/income-records")
            if reply.data.list.count >= count { return reply }
            try await Task.sleep(for: .milliseconds(10))
        }
        Issue.record("no \(count) income records")
        return try await sandbox.get("\(path)/income-records")
    }

    @Test("Income starts an analysis that becomes a record")
    func incomeRecord() async throws {
        try await TestServer.run(.with { _ in }) { sandbox in
            let path = try await sandbox.path(.richSavings)
            #expect(try await sandbox.get("\(path)/income-records").data == .list([]))
            let start = try await sandbox.get("\(path)/income?period=6")
            expect(start.json, is: .envelope(.null))
            #expect(start.json["message"].string?.contains("ADAEZE CHIDINMA BELLO") == true)
            let reply = try await records(sandbox, path, count: 1)
            let record = Shape.object(["income": Self.income, "app": .text, "created_at": .moment])
            let meta = Shape.object([
                "total": .integer, "pages": .integer, "previous": .nullable(.text), "next": .nullable(.text),
            ])
            expect(reply.json, is: .envelope(.list(record), meta: meta))
            let income = reply.data[0]["income"]
            #expect(income["period"] == .string("6 months"))
            #expect(income["account"] == .string(String(path.dropFirst(13))))
            let total = try #require(income["total_income"].integer)
            #expect(total > 0)
            #expect(income["income_streams"].list.contains { $0["income_type"] == .string("SALARY") })
        }
    }

    @Test("Records are listed newest first and by pages")
    func recordPages() async throws {
        try await TestServer.run(.with { _ in }) { sandbox in
            let path = try await sandbox.path(.richSavings)
            for period in 1...3 {
                _ = try await sandbox.get("\(path)/income?period=\(period)")
                _ = try await records(sandbox, path, count: period)
            }
            let page = try await sandbox.get("\(path)/income-records?limit=2&page=1")
            #expect(page.data[0]["income"]["period"] == .string("3 months"))
            #expect(page.data.list.count == 2)
            #expect(page.json["meta"]["pages"] == .integer(2))
            #expect(page.json["meta"]["total"] == .integer(3))
        }
    }

    @Test("Too little history gives zeros, not an error", arguments: [SandboxScenario.newAccount, .failed])
    func noIncome(scenario: SandboxScenario) async throws {
        try await TestServer.run(.with { _ in }) { sandbox in
            let path = try await sandbox.path(scenario)
            _ = try await sandbox.get("\(path)/income")
            let income = try await records(sandbox, path, count: 1).data[0]["income"]
            expect(income, is: Self.income)
            #expect(income["total_income"] == .integer(0))
            #expect(income["income_streams"] == .list([]))
        }
    }

    @Test("A longer period than the history is the whole history, a period that is none is refused")
    func periods() async throws {
        try await TestServer.run(.with { _ in }) { sandbox in
            let path = try await sandbox.path(.richSavings)
            #expect(try await sandbox.get("\(path)/income?period=24").status == 200)
            for text in ["0", "-1", "six", "last6months", ""] {
                expectRefusal(
                    try await sandbox.get("\(path)/income?period=\(text)"), 400, "Validation error",
                    field: "period")
            }
        }
    }

    @Test("Assets of the investment account are as documented")
    func assets() async throws {
        try await TestServer.run { sandbox in
            let reply = try await sandbox.get(try await sandbox.path(.investment) + "/assets")
            let holding = Shape.object([
                "name": .text, "type": .text, "cost": .nullable(.integer), "return": .integer,
                "quantity": .nullable(.number), "currency": .text,
                "details": .object([
                    "symbol": .nullable(.text), "price": .nullable(.integer), "current_balance": .integer,
                ]),
            ])
            expect(
                reply.json,
                is: .envelope(
                    .object(["id": .text, "balances": .anything, "assets": .list(holding)])))
            #expect(!reply.data["assets"].list.isEmpty)
            // Mono's snake-casing mangles the currencies.
            #expect(reply.data["balances"].names.allSatisfy { $0.hasPrefix("_") && $0 == $0.lowercased() })
            #expect(!reply.data["balances"].names.isEmpty)
        }
    }

    @Test("Earnings of the investment account are as documented")
    func earnings() async throws {
        try await TestServer.run { sandbox in
            let reply = try await sandbox.get(try await sandbox.path(.investment) + "/earnings")
            let earning = Shape.object([
                "id": .text, "amount": .integer, "narration": .text, "date": .moment,
                "asset": .object([
                    "symbol": .nullable(.text), "name": .text, "sale_price": .nullable(.integer),
                    "quantity_sold": .nullable(.number),
                ]),
            ])
            expect(reply.json, is: .envelope(.list(earning)))
            #expect(!reply.data.list.isEmpty)
        }
    }

    @Test("A bank account has neither assets nor earnings")
    func noInvestments() async throws {
        try await TestServer.run { sandbox in
            let path = try await sandbox.path(.richSavings)
            let assets = try await sandbox.get("\(path)/assets").data
            #expect(assets["assets"] == .list([]))
            #expect(assets["balances"] == .object([:]))
            #expect(try await sandbox.get("\(path)/earnings").data == .list([]))
        }
    }
}
