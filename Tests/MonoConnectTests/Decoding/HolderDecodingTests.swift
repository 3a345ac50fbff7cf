import StatementModel
import Testing

@testable import MonoConnect

@Suite("Reading what an account's holder has")
struct HolderDecodingTests {
    @Test("takes an identity in the names of both generations")
    func identity() async throws {
        let now = try await TestClient.scripted(
            .data(
                """
                {"full_name":"ADAEZE BELLO","bvn":"02199904417","email":null,"phone":"08039990417",
                "gender":"Female","dob":"1993-11-02","address_line1":"1 Road","state_of_origin":"Enugu State",
                "lga_of_origin":"Nsukka","marital_status":"Single","verified":true}
                """)
        ).identity(of: "a")
        #expect(now?.fullName == "ADAEZE BELLO")
        #expect(now?.bankVerificationNumber?.exposed == "02199904417")
        #expect(now?.email == nil)
        #expect(now?.phone == "08039990417")
        #expect(now?.dateOfBirth?.description == "1993-11-02")
        #expect(now?.localGovernmentArea == "Nsukka")
        #expect(now?.isVerified == true)
        let before = try await TestClient.scripted(
            .data(#"{"fullName":"A","maritalStatus":"Married","addressLine1":"1 Road"}"#)
        ).identity(of: "a")
        #expect(before?.fullName == "A")
        #expect(before?.maritalStatus == "Married")
        #expect(before?.addressLine1 == "1 Road")
        #expect(try await TestClient.scripted(.data("{}")).identity(of: "a") == nil)
    }

    @Test(
        "keeps every digit of an income and takes both names of its averages", arguments: ["aggregated_", ""])
    func income(prefix: String) async throws {
        let record = """
            {"income":{"account":"a","income_summary":{"total_income":45000000,"employer":""},
            "income_streams":[{"income_type":"Royalties","frequency":"BI_WEEKLY","currency":"",
            "average_income_amount":4450666.67,"stability":0.97,"first_income_date":"2025-08-28",
            "number_of_incomes":6}],"\(prefix)monthly_average":1.5,"\(prefix)monthly_average_regular":2,
            "\(prefix)monthly_average_irregular":0,"period":"6 months"},"created_at":"2026-02-03T08:41:07Z"}
            """
        let records = try await TestClient.scripted(.data("[\(record)]")).incomeRecords(of: "a").collected()
        let income = try #require(records.first)
        #expect(income.total?.description == "45000000")
        #expect(income.employer == nil)
        #expect(income.monthlyAverage?.description == "1.5")
        #expect(income.regularMonthlyAverage?.description == "2")
        #expect(income.irregularMonthlyAverage?.description == "0")
        #expect(income.createdAtText == "2026-02-03T08:41:07Z")
        let stream = try #require(income.streams.first)
        #expect(stream.typeText == "Royalties")
        #expect(stream.currency == nil)
        #expect(stream.averageAmount?.description == "4450666.67")
        #expect(stream.stability?.description == "0.97")
        #expect(stream.firstDate?.description == "2025-08-28")
        #expect(stream.paymentCount == 6)
    }

    @Test("takes an income record of nothing but zeros")
    func noIncome() async throws {
        let records = try await TestClient.scripted(
            .data(#"[{"income":{"income_summary":{"total_income":0}}}]"#)
        ).incomeRecords(of: "a").collected()
        #expect(records.first?.total?.description == "0")
        #expect(records.first?.streams.isEmpty == true)
    }

    @Test("takes holdings with mangled currencies and fractions", arguments: ["_u_s_d", "USD", "usd"])
    func assets(key: String) async throws {
        let holdings = try await TestClient.scripted(
            .data(
                """
                {"_id":"h","balances":{"\(key)":52310},"assets":[{"name":"Kijani","type":"Crypto","cost":null,
                "return":0,"quantity":0.25,"currency":"USD","details":{"symbol":"KJN","price":11850,
                "currentBalance":2962}},{"name":"Bare"}]}
                """)
        ).assets(of: "a")
        let dollar = Currency.unitedStatesDollar
        #expect(holdings.accountID == "h")
        #expect(holdings.balances == [Money(minorUnits: 52_310, currency: dollar)])
        #expect(holdings.assets.first?.quantity?.description == "0.25")
        #expect(holdings.assets.first?.currentBalance == Money(minorUnits: 2962, currency: dollar))
        #expect(holdings.assets.first?.cost == nil)
        #expect(holdings.assets.last?.name == "Bare")
    }

    @Test("takes earnings, whose sales may be fractions")
    func earnings() async throws {
        let earnings = try await TestClient.scripted(
            .data(
                """
                [{"_id":"e","amount":1180.0,"date":"2026-01-15T10:30:00Z","asset":{"symbol":null,
                "name":"Plan","sale_price":5,"quantity_sold":0.095}}]
                """)
        ).earnings(of: "a")
        #expect(earnings.first?.id == "e")
        #expect(earnings.first?.amountMinorUnits == 1180)
        #expect(earnings.first?.quantitySold?.description == "0.095")
        #expect(earnings.first?.assetName == "Plan")
    }

    @Test(
        "takes monthly totals with and without an envelope",
        arguments: [#"{"status":"successful","data":TOTALS}"#, "TOTALS"])
    func totals(shape: String) async throws {
        let totals = #"{"total":5,"transactions_count":2,"history":[{"period":"01-2026","amount":5}]}"#
        let answer = ScriptedTransport.Step.json(shape.replacing("TOTALS", with: totals))
        #expect(
            try await TestClient.scripted(answer).outflow(of: "a")
                == MonthlyTotals(
                    totalMinorUnits: 5, transactionCount: 2,
                    months: [.init(label: "01-2026", amountMinorUnits: 5, transactionCount: nil)]))
    }

    @Test("keeps the statement's lengths, and refuses one with rows missing")
    func statement() async throws {
        let row = Sample.transaction
        let good = try TestClient.scripted(
            .data("[\(row)]", meta: #"{"count":1,"requested_length":182,"available_length":171}"#))
        let answer = try await good.statement(of: "a", lastMonths: 6, currency: .nigerianNaira)
        #expect(answer.transactions.count == 1)
        #expect(answer.requestedDays == 182)
        #expect(answer.availableDays == 171)
        let short = try TestClient.scripted(.data("[\(row)]", meta: #"{"count":2}"#))
        await expect(.incompletePages) {
            _ = try await short.statement(of: "a", lastMonths: 6, currency: .nigerianNaira)
        }
    }
}
