import MonoSandbox
import Testing

@Suite("Quirks of answers over HTTP")
struct QuirkTests {
    private func running(
        _ quirks: Set<SandboxQuirk>, _ body: (TestServer) async throws -> Void
    ) async throws {
        try await TestServer.run(.with { $0.quirks = quirks }, body)
    }

    @Test("Answers and refusals without a timestamp")
    func missingTimestamp() async throws {
        try await running([.missingTimestamp]) { sandbox in
            let answer = try await sandbox.get("/v2/accounts").json
            #expect(answer.names == ["status", "message", "data", "meta"])
            let refusal = try await sandbox.get("/v2/accounts/x").json
            #expect(refusal.names == ["status", "message", "data"])
        }
    }

    @Test("Every balance null, in details, lists, balance and rows")
    func nullBalance() async throws {
        try await running([.nullBalance]) { sandbox in
            let path = try await sandbox.path(.richSavings)
            #expect(try await sandbox.get(path).data["account"]["balance"] == .null)
            #expect(try await sandbox.get("\(path)/balance").data["balance"] == .null)
            #expect(try await sandbox.get("/v2/accounts").data.list.allSatisfy { $0["balance"] == .null })
            let rows = try await sandbox.get("\(path)/transactions").data.list
            #expect(rows.allSatisfy { $0["balance"] == .null && $0["amount"].integer != nil })
        }
    }

    @Test("Every category and every verification number null")
    func nulls() async throws {
        try await running([.nullCategory, .nullBankVerificationNumber]) { sandbox in
            let path = try await sandbox.path(.richSavings)
            let rows = try await sandbox.get("\(path)/transactions").data.list
            #expect(rows.allSatisfy { $0["category"] == .null })
            #expect(try await sandbox.get(path).data["account"]["bvn"] == .null)
            #expect(try await sandbox.get("\(path)/identity").data["bvn"] == .null)
        }
    }

    @Test("Data null in answers, refusals as ever")
    func nullData() async throws {
        try await running([.nullData]) { sandbox in
            let reply = try await sandbox.get("/v2/accounts")
            #expect(reply.data == .null)
            #expect(reply.json["status"] == .string("successful"))
            expectRefusal(try await sandbox.get("/v2/accounts?page=0"), 400, field: "page")
        }
    }

    @Test("Lists without meta")
    func missingMeta() async throws {
        try await running([.missingMeta]) { sandbox in
            let path = try await sandbox.path(.richSavings)
            for list in ["/v2/accounts", "\(path)/transactions", "\(path)/statement"] {
                let reply = try await sandbox.get(list)
                #expect(reply.json["meta"] == .missing)
                #expect(!reply.data.list.isEmpty)
            }
        }
    }

    @Test("Bank codes in camel case, statuses in lower case, old currency codes")
    func spellings() async throws {
        try await running([.camelCaseBankCode, .lowerCaseDataStatus, .oldCurrencyCodes]) { sandbox in
            let details = try await sandbox.get(try await sandbox.path(.ghana)).data
            #expect(details["account"]["institution"].names == ["name", "bankCode", "type"])
            #expect(details["meta"]["data_status"] == .string("available"))
            let list = try await sandbox.get("/v2/accounts")
            #expect(list.data[0]["status"] == .string("available"))
            #expect(list.json["status"] == .string("successful"))
            let currencies = Set(list.data.list.compactMap { $0["currency"].string })
            #expect(currencies == ["NGN", "GHC", "KSH", "ZAR", "USD"])
        }
    }

    @Test("Ids with an underscore in accounts and transactions, not elsewhere")
    func underscoreID() async throws {
        try await running([.underscoreID]) { sandbox in
            let path = try await sandbox.path(.richSavings)
            let account = try await sandbox.get(path).data
            #expect(account["account"]["_id"] == .string(String(path.dropFirst(13))))
            #expect(account["account"]["id"] == .missing)
            #expect(account["customer"].names == ["id"])
            let row = try await sandbox.get("\(path)/transactions").data[0]
            #expect(row.names.contains("_id"))
            #expect(!row.names.contains("id"))
        }
    }

    @Test("Amounts with a fraction of zero are written so; numbers of pages stay whole")
    func integralFloats() async throws {
        try await running([.integralFloats]) { sandbox in
            let reply = try await sandbox.get(try await sandbox.path(.richSavings) + "/transactions?limit=1")
            let amount = try #require(reply.data[0]["amount"].integer)
            #expect(reply.text.contains("\"amount\":\(amount).0,"))
            let total = try #require(reply.json["meta"]["total"].integer)
            #expect(reply.text.contains("\"total\":\(total),"))
        }
    }

    @Test("Amounts as texts; numbers of pages stay numbers")
    func numericStrings() async throws {
        try await running([.numericStrings]) { sandbox in
            let path = try await sandbox.path(.richSavings)
            let reply = try await sandbox.get("\(path)/transactions")
            #expect(reply.data.list.allSatisfy { Int($0["amount"].string ?? "") != nil })
            #expect(reply.data.list.allSatisfy { Int($0["balance"].string ?? "") != nil })
            #expect(reply.json["meta"]["total"].integer != nil)
            let credits = try await sandbox.get("\(path)/credits").data
            #expect(Int(credits["total"].string ?? "") != nil)
            #expect(credits["transactions_count"].integer != nil)
        }
    }

    @Test("Transactions nested with their paging, other lists as ever")
    func nestedTransactions() async throws {
        try await running([.nestedTransactions]) { sandbox in
            let reply = try await sandbox.get(try await sandbox.path(.richSavings) + "/transactions")
            let data = Shape.object(["paging": .paging, "transactions": .list(.transaction)])
            expect(reply.json, is: .envelope(data))
            #expect(reply.data["transactions"].list.count == 20)
            #expect(try await sandbox.get("/v2/accounts").data.list.count == 16)
        }
    }

    @Test("Members that nobody knows, in every object")
    func unknownMembers() async throws {
        try await running([.unknownMembers]) { sandbox in
            let reply = try await sandbox.get(try await sandbox.path(.richSavings)).json
            for object in [reply, reply["data"], reply["data"]["account"]["institution"]] {
                #expect(object["__v"]["unheard_of"] == .list([.null, .integer(1)]))
            }
            #expect(try await sandbox.get("/v2/accounts/x").json["__v"] != .missing)
        }
    }

    @Test("All quirks at once still give JSON, and none gives the documented answer again")
    func allAtOnce() async throws {
        try await running(Set(SandboxQuirk.allCases)) { sandbox in
            let path = try await sandbox.path(.richSavings) + "/transactions"
            #expect(try await sandbox.get(path).json["status"] == .string("successful"))
            await sandbox.server.setQuirks([])
            expect(try await sandbox.get(path).json, is: .envelope(.list(.transaction), meta: .paging))
        }
    }
}
