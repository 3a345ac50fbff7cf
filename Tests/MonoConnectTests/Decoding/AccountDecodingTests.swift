import ExactJSON
import StatementModel
import Testing

@testable import MonoConnect

@Suite("Reading an account")
struct AccountDecodingTests {
    private func details(_ data: String) async throws -> AccountDetails {
        try await TestClient.scripted(.data(data)).account("66f0c2a4d18e9b7a3c5d1e20")
    }

    @Test("takes every documented field")
    func documented() async throws {
        let details = try await details(Sample.account)
        #expect(details.account.id == "66f0c2a4d18e9b7a3c5d1e20")
        #expect(details.account.name == "ADAEZE CHIDINMA BELLO")
        #expect(details.account.number == "0214457789")
        #expect(details.account.currency == .nigerianNaira)
        #expect(details.account.balance == Money(minorUnits: 18_450_075, currency: .nigerianNaira))
        #expect(details.account.kind == .savings)
        #expect(details.account.bankVerificationNumberEnding?.exposed == "4417")
        #expect(
            details.account.institution
                == Institution(name: "Harmattan Bank", bankCode: "044", typeText: "PERSONAL_BANKING"))
        #expect(details.account.customerID == "66f0bd11a9c4e27f50b8d3c1")
        #expect(details.account.dataStatus == .available)
        #expect(details.account.retrievedData == [.identity, .balance, .transactions])
        #expect(details.authenticationMethod == "internet_banking")
        #expect(details.reference == "loan-2026-000417")
        #expect(details.hasTransactions)
        #expect(details.job == nil)
    }

    @Test("takes the names of the old API and of webhooks")
    func camelCase() async throws {
        let details = try await details(
            """
            {"account":{"_id":"a","accountNumber":"0012","currency":"ngn","balance":5,
            "institution":{"name":"B","bankCode":"000058"}},"meta":{"dataStatus":"available",
            "authMethod":"mobile_banking","retrievedData":["balance"]},"customer":{"_id":"c"}}
            """)
        #expect(details.account.id == "a")
        #expect(details.account.number == "0012")
        #expect(details.account.institution.bankCode == "000058")
        #expect(details.account.dataStatus == .available)
        #expect(details.account.retrievedData == [.balance])
        #expect(details.account.customerID == "c")
        #expect(details.authenticationMethod == "mobile_banking")
    }

    @Test("takes the flat form of October 2023")
    func flat() async throws {
        let details = try await details(
            #"{"id":"a","name":"N","currency":"ngn","balance":5,"data_status":"processing"}"#)
        #expect(details.account.id == "a")
        #expect(details.account.dataStatus == .processing)
        #expect(!details.hasTransactions)
    }

    @Test("needs nothing but the id")
    func onlyID() async throws {
        let details = try await details(#"{"account":{"id":"a"}}"#)
        #expect(details.account.id == "a")
        #expect(details.account.name == nil)
        #expect(details.account.balance == nil)
        #expect(details.account.dataStatus == nil)
        #expect(details.account.currency == .unnamed)
        #expect(try await TestClient.scripted(.data(#"[{"id":"a"}]"#)).accounts().collected().count == 1)
    }

    @Test(
        "reads on without any one field, and with null for it",
        arguments: [
            ["account", "name"], ["account", "account_number"], ["account", "currency"],
            ["account", "balance"], ["account", "type"], ["account", "bvn"], ["account", "institution"],
            ["account", "institution", "name"], ["account", "institution", "bank_code"],
            ["account", "institution", "type"], ["customer"], ["customer", "id"], ["meta"],
            ["meta", "data_status"], ["meta", "auth_method"], ["meta", "retrieved_data"], ["meta", "ref"],
        ], [JSONValue?.none, .some(.null)])
    func optional(path: [String], value: JSONValue?) async throws {
        var data = try JSONValue.parsed(Sample.account)
        switch path.count {
        case 1: data = data.setting(path[0], to: value)
        case 2: data = data.setting(path[0], path[1], to: value)
        default: data = data.setting(path[0], path[1], path[2], to: value)
        }
        #expect(try await details(data.jsonText).account.id == "66f0c2a4d18e9b7a3c5d1e20")
    }

    @Test("is an error without the id, which names the field", arguments: [JSONValue?.none, .some(.null)])
    func withoutID(value: JSONValue?) async throws {
        let data = try JSONValue.parsed(Sample.account).setting("account", "id", to: value)
        let error = await expect(.unexpectedShape) { _ = try await details(data.jsonText) }
        #expect(error?.description.contains("'id'") == true)
    }

    @Test(
        "takes a balance as a decimal, as text and below zero",
        arguments: [
            ("1250000.0", 1_250_000), ("\"1250000\"", 1_250_000), ("-500", -500), ("1.25e6", 1_250_000),
            ("0", 0), ("9223372036854775807", Int64.max),
        ])
    func balance(text: String, minorUnits: Int64) async throws {
        let data = try JSONValue.parsed(Sample.account).setting("account", "balance", to: .parsed(text))
        #expect(try await details(data.jsonText).account.balance?.minorUnits == minorUnits)
    }

    @Test(
        "never rounds a balance",
        arguments: ["1250000.5", "9223372036854775808", "\"many\"", "\"\"", "true", "[]", "{}"])
    func inexactBalance(text: String) async throws {
        let data = try JSONValue.parsed(Sample.account).setting("account", "balance", to: .parsed(text))
        let error = await expect(.unexpectedShape) { _ = try await details(data.jsonText) }
        #expect(error?.description.contains("'balance'") == true)
    }

    @Test(
        "keeps only the last four digits of a bank verification number", arguments: ["4417", "22199904417"])
    func bvn(number: String) async throws {
        let data = try JSONValue.parsed(Sample.account).setting("account", "bvn", to: .string(number))
        #expect(try await details(data.jsonText).account.bankVerificationNumberEnding?.exposed == "4417")
    }

    @Test("keeps unknown states and kinds", arguments: ["PROCESSING_FAILED", "Something new", "available"])
    func openSets(text: String) async throws {
        let data = try JSONValue.parsed(Sample.account).setting("meta", "data_status", to: .string(text))
            .setting("account", "type", to: .string(text))
        let account = try await details(data.jsonText).account
        #expect(account.dataStatus?.text == text)
        #expect(account.dataStatus == DataStatus(text.uppercased()))
        #expect(account.typeText == text)
    }

    @Test(
        "knows Mono's own names of currencies",
        arguments: [
            ("NGN", "NGN"), ("ngn", "NGN"), ("Naira", "NGN"), ("GHC", "GHS"), ("GHS", "GHS"), ("ksh", "KES"),
            ("KES", "KES"), ("ZAR", "ZAR"), ("usd", "USD"), ("EUR", "EUR"),
        ])
    func currency(text: String, code: String) async throws {
        let data = try JSONValue.parsed(Sample.account).setting("account", "currency", to: .string(text))
        #expect(try await details(data.jsonText).account.currency.code == code)
    }

    @Test(
        "tells an account without movements from one whose data are not there yet",
        arguments: [
            ("AVAILABLE", #"["balance","transactions"]"#, true), ("PARTIAL", #"["balance"]"#, false),
            ("PARTIAL", #"["TRANSACTIONS"]"#, true), ("PROCESSING", "[]", false), ("available", "null", true),
            ("PROCESSING", "null", false), ("FAILED", "null", false), ("UNAVAILABLE", "null", false),
        ])
    func readiness(status: String, retrieved: String, isReady: Bool) async throws {
        let data = try JSONValue.parsed(Sample.account)
            .setting("meta", "data_status", to: .string(status))
            .setting("meta", "retrieved_data", to: .parsed(retrieved))
        #expect(try await details(data.jsonText).hasTransactions == isReady)
    }
}
