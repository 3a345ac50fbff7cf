import Narrations
import Testing

@Suite struct PatternTests {
    /// A rule of one pattern.
    private func rules(_ patterns: String...) throws -> NarrationRules {
        let lines = patterns.enumerated().map { "rule r\($0)\n  pattern \($1)\n  example X" }
        return NarrationRules([
            try NarrationRuleFile.rules(in: lines.joined(separator: "\n"), name: "t.rules")
        ])
    }

    private func read(_ text: String, _ rules: NarrationRules) -> String? {
        rules.analysis(of: text, country: nil, direction: nil).map { analysis in
            analysis.values.map { "\($0.name.rawValue)=\($0.text)" }.joined(separator: ";")
        }
    }

    @Test(
        arguments: [
            // Letter case, blanks and marks do not count.
            ("PAY {payee} FOR {purpose}", "pay:  Ada-Obi   for  (rent)", "payee=Ada-Obi;purpose=rent"),
            // The pattern fits the whole text or not at all.
            ("PAY {payee}", "DO PAY ADA", nil), ("PAY ADA", "PAY ADA NOW", nil),
            ("PAY ADA ...", "PAY ADA NOW", ""),
            ("PAY ADA ...", "PAY ADA", ""),
            // Words are whole words.
            ("PAY {payee}", "PAYE ADA", nil), ("CHARGE[S] DUE", "CHARGES DUE", ""),
            ("CHARGE[S] DUE", "CHARGE DUE", ""),
            // Fields.
            ("NIP/{bank}/{payee}", "NIP//GTB / ADA OBI/", "bank=GTB;payee=ADA OBI"),
            ("NIP/{bank}/{payee}", "NIP/GTB/ADA/OBI", nil),
            ("NIP/{bank}/{purpose:text}", "NIP|GTB|A/B|C", "bank=GTB;purpose=A/B|C"),
            // Kinds.
            ("PAY {reference:digits(3-4)}", "PAY 123", "reference=123"),
            ("PAY {reference:digits(3-4)}", "PAY 12345", nil),
            ("PAY {reference:code}", "PAY A1B", "reference=A1B"), ("PAY {reference:code}", "PAY ABC", nil),
            ("PAY {phone}", "PAY 0712***111", "phone=0712***111"), ("PAY {phone}", "PAY 123", nil),
            ("DUE {period:date}", "DUE 29/09/2026", "period=29/09/2026"),
            ("DUE {period:date}", "DUE 15 JAN 2026", "period=15 JAN 2026"),
            ("DUE {period:date}", "DUE 15JAN26", "period=15JAN26"),
            ("DUE {period:month}", "DUE October 2026", "period=October 2026"),
            ("DUE {period:month}", "DUE MARY", nil),
            // A payee has a letter.
            ("PAY {payee}", "PAY 0123456789", nil),
            // Alternatives and what may be missing.
            ("(PAY|SEND) [TO] {payee}", "SEND TO ADA", "payee=ADA"),
            ("(PAY|SEND) [TO] {payee}", "PAY ADA", "payee=ADA"),
            ("(PAY UP|SEND) {payee}", "PAY UP ADA", "payee=ADA"),
            // A dash parts.
            ("BY {payee} - {place}", "BY ADA-OBI - PH 1", "payee=ADA-OBI;place=PH 1"),
            ("BY {payee} - {place}", "BY ADA PH", nil),
            // The shortest that works.
            ("PAY {payee} ACC {account:digits}", "PAY ACC LTD ACC 12", "payee=ACC LTD;account=12"),
            // A value that nobody wants.
            ("PAY {_} REF {reference}", "PAY ADA REF 1", "reference=1"),
        ] as [(String, String, String?)])
    func patterns(_ pattern: String, _ text: String, _ expected: String?) throws {
        #expect(read(text, try rules(pattern)) == expected)
    }

    @Test func theMostSpecificWins() throws {
        let set = try rules(
            "PAY {payee}", "PAY {payee} REF {reference:digits}", "PAY {payee} REF {reference}")
        #expect(set.analysis(of: "PAY ADA", country: nil, direction: nil)?.ruleName == "r0")
        #expect(set.analysis(of: "PAY ADA REF 12", country: nil, direction: nil)?.ruleName == "r1")
        #expect(set.analysis(of: "PAY ADA REF B", country: nil, direction: nil)?.ruleName == "r2")
    }

    @Test func equalOnesAreDecidedByTheirOrder() throws {
        let set = try rules("(PAY|GIVE) {payee}", "(PAY|SEND) {payee}")
        #expect(set.analysis(of: "PAY ADA", country: nil, direction: nil)?.ruleName == "r0")
        #expect(set.analysis(of: "SEND ADA", country: nil, direction: nil)?.ruleName == "r1")
    }

    @Test func aUsersRuleWinsHoweverVague() throws {
        let own = try NarrationRuleFile.rules(in: "rule own\npattern NIP ...\nexample NIP", name: "own.rules")
        let text = "NIP CHARGE + VAT"
        let set = NarrationRules.builtin.preceded(by: own)
        #expect(set.analysis(of: text, country: NarrationCountry("NG"), direction: .debit)?.ruleName == "own")
        #expect(
            set.analysis(of: "STAMP DUTY", country: NarrationCountry("NG"), direction: .debit)?.ruleName
                == "stamp-duty")
    }

    @Test func otherCountriesAndDirectionsAreLeftOut() throws {
        let text = "country KE\nrule a\nwhen debit\npattern PAY ADA\ntype FEE\nexample PAY ADA"
        let set = NarrationRules([try NarrationRuleFile.rules(in: text, name: "t.rules")])
        #expect(set.analysis(of: "PAY ADA", country: NarrationCountry("KE"), direction: .debit) != nil)
        #expect(set.analysis(of: "PAY ADA", country: NarrationCountry("KE"), direction: .credit) == nil)
        #expect(set.analysis(of: "PAY ADA", country: NarrationCountry("NG"), direction: .debit) == nil)
        #expect(set.analysis(of: "PAY ADA", country: nil, direction: nil) != nil)
    }
}
