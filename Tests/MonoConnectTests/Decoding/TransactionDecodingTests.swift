import ExactJSON
import StatementModel
import Testing

@testable import MonoConnect

@Suite("Reading transactions")
struct TransactionDecodingTests {
    private func transactions(_ step: ScriptedTransport.Step) async throws -> [Transaction] {
        try await TestClient.scripted(step).transactions(of: "a", currency: .nigerianNaira).collected()
    }

    private func transaction(_ json: JSONValue) async throws -> Transaction? {
        try await transactions(.data("[\(json.jsonText)]")).first
    }

    @Test("takes every documented field")
    func documented() async throws {
        let row = try #require(try await transaction(.parsed(Sample.transaction)))
        #expect(
            row
                == Transaction(
                    id: "66f0c3b8d18e9b7a3c5d1f03", date: try CalendarDate(year: 2026, month: 1, day: 30),
                    dateText: "2026-01-30T17:04:00.000Z", narration: "NIP TRF TO OKORO STORES",
                    amount: Money(minorUnits: 1_250_000, currency: .nigerianNaira), direction: .debit,
                    runningBalance: Money(minorUnits: 18_450_075, currency: .nigerianNaira),
                    category: "transfer"))
    }

    @Test("needs only id, date, amount and type")
    func least() async throws {
        let row = try #require(
            try await transaction(
                .parsed(#"{"_id":"t","amount":"5","type":"CREDIT","date":"2026-01-30","unheard":{"of":[]}}"#))
        )
        #expect(row.id == "t")
        #expect(row.direction == .credit)
        #expect(row.amount.minorUnits == 5)
        #expect(row.narration.isEmpty)
        #expect(row.runningBalance == nil)
        #expect(row.category == nil)
        #expect(row.enrichment == nil)
    }

    @Test(
        "is an error without a needed field, which names field and place",
        arguments: ["id", "amount", "type", "date"], [JSONValue?.none, .some(.null)])
    func needed(name: String, value: JSONValue?) async throws {
        let good = try JSONValue.parsed(Sample.transaction)
        let bad = good.setting(name, to: value)
        let error = await expect(.unexpectedShape) {
            _ = try await transactions(.data("[\(good.jsonText),\(bad.jsonText)]"))
        }
        #expect(error?.description.contains("'\(name)' of transaction 2 on page 1") == true)
    }

    @Test(
        "never leaves out a row that it cannot read",
        arguments: [
            ("amount", "12.5"), ("amount", "\"NGN 5\""), ("amount", "9223372036854775808"), ("amount", "{}"),
            ("date", "\"30-01-2026\""), ("date", "\"2026-02-30\""), ("date", "\"yesterday\""),
            ("balance", "0.1"), ("type", "\"\""), ("type", "[]"),
        ])
    func unreadable(name: String, value: String) async throws {
        let row = try JSONValue.parsed(Sample.transaction).setting(name, to: .parsed(value))
        await expect(.unexpectedShape) { _ = try await transaction(row) }
    }

    @Test("is an error where a row is no object", arguments: ["null", "5", "\"row\"", "[]"])
    func noObject(row: String) async throws {
        await expect(.unexpectedShape) { _ = try await transactions(.data("[\(row)]")) }
    }

    @Test(
        "takes dates with and without fractions and keeps their text",
        arguments: [
            "2026-01-30T17:04:00.000Z", "2026-01-30T17:04:00Z", "2026-01-30T00:00:00.123456Z", "2026-01-30",
            "2026-01-30T17:04:00+01:00", "2026-01-30 17:04:00",
        ])
    func dates(text: String) async throws {
        let row = try await transaction(
            JSONValue.parsed(Sample.transaction).setting("date", to: .string(text)))
        #expect(row?.date.description == "2026-01-30")
        #expect(row?.dateText == text)
    }

    @Test("keeps unknown categories and directions", arguments: ["bank_charges", "unknown", "brand new"])
    func openSets(text: String) async throws {
        let row = try await transaction(
            JSONValue.parsed(Sample.transaction).setting("category", to: .string(text))
                .setting("type", to: .string(text)))
        #expect(row?.category == text)
        #expect(row?.direction.text == text)
    }

    @Test("takes the list where older answers have it")
    func oldShapes() async throws {
        let row = Sample.transaction
        let paging = #"{"total":1,"page":1,"previous":null,"next":null}"#
        #expect(try await transactions(.data(#"{"paging":\#(paging),"transactions":[\#(row)]}"#)).count == 1)
        #expect(try await transactions(.json(#"{"paging":\#(paging),"data":[\#(row)]}"#)).count == 1)
        #expect(try await transactions(.data("[\(row)]", meta: paging)).count == 1)
        #expect(try await transactions(.data("[\(row)]")).count == 1)
    }

    @Test("takes the enrichment, N/A for nothing")
    func enrichment() async throws {
        let row = try await transaction(
            JSONValue.parsed(Sample.transaction).setting(
                "metadata",
                to: .parsed(
                    #"{"channel":"USSD","payee":"OKORO","payment_method":"transfer","ref_num":"000123","payment_processor":"N/A","location":"N/A","reason":null}"#
                )))
        #expect(
            row?.enrichment
                == TransactionEnrichment(
                    channel: "USSD", payee: "OKORO", paymentMethod: "transfer", referenceNumber: "000123"))
    }

    @Test("prefers a currency that the row names itself")
    func ownCurrency() async throws {
        let row = try await transaction(
            JSONValue.parsed(Sample.transaction).setting("currency", to: .string("KSH")))
        #expect(row?.amount.currency == .kenyanShilling)
    }
}
