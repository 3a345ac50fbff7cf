import Narrations
import Testing

@Suite struct RuleFileTests {
    /// The places and messages of everything that is wrong.
    private func problems(_ text: String) -> [String] {
        do {
            _ = try NarrationRuleFile.rules(in: text, name: "t.rules")
            return []
        } catch {
            return error.diagnostics.map { "\($0.line):\($0.column) \($0.message)" }
        }
    }

    @Test(arguments: [
        ("colour red", "1:1 'colour' is no keyword"),
        ("rule a\npattern PAY ADA", "1:6 the rule 'a' has no example"),
        ("rule a\nexample PAY", "1:6 the rule 'a' has no pattern"),
        ("pattern PAY", "1:1 'pattern' belongs to a rule, and none has begun"),
        ("rule A b\npattern PAY\nexample PAY", "1:6 'A b' is no name for a rule"),
        ("rule a\npattern {payee}\nexample PAY", "2:9 the pattern has no word by which it is known"),
        ("rule a\npattern PAY {who}\nexample PAY", "2:14 'who' is no name of a part"),
        ("rule a\npattern PAY {payee:big}\nexample PAY", "2:20 'big' is no kind of part"),
        ("rule a\npattern PAY {payee\nexample PAY", "2:13 '{' is never closed with '}'"),
        ("rule a\npattern PAY [TO\nexample PAY", "2:13 '[' is never closed with ']'"),
        ("rule a\npattern PAY (TO\nexample PAY", "2:13 '(' is never closed with ')'"),
        ("rule a\npattern PAY ]\nexample PAY", "2:13 ']' closes nothing"),
        (
            "rule a\npattern PAY {payee} {bank}\nexample PAY",
            "2:9 two pieces of open length stand side by side, so nobody knows where one ends"
        ),
        (
            "rule a\npattern PAY {payee} TO {payee}\nexample PAY",
            "2:9 the part 'payee' stands in the pattern twice"
        ),
        ("rule a\npattern PAY\ntype FEES\nexample PAY", "3:6 'FEES' is no type"),
        ("rule a\npattern PAY\ntype FEE\nexample PAY", "3:6 FEE does not stand with a credit"),
        (
            "rule a\nwhen credit\npattern PAY\ntype CHECK\nexample PAY",
            "4:6 CHECK does not stand with a credit"
        ),
        ("rule a\nwhen never\npattern PAY\nexample PAY", "2:6 'never' is no when"),
        ("rule a\npattern PAY\nfee\nexample PAY", "3:1 nothing stands behind 'fee'"),
        ("rule a\npattern PAY\nfee vat\nfee vat\nexample PAY", "4:1 the rule has a line 'fee' already"),
        ("rule a\npattern PAY\nexample PAY {payee}", "3:13 an example marks values as {payee=ADA OBI}"),
        ("country Nigeria", "1:9 'Nigeria' is no country"),
        (
            "rule a\npattern PAY\nexample PAY\nrule a\npattern B2\nexample B2",
            "4:6 line 1 already has a rule 'a'"
        ),
    ])
    func whatIsWrongIsToldWithItsPlace(_ text: String, _ problem: String) {
        #expect(problems(text).contains(problem), "\(problems(text))")
    }

    @Test func everythingIsToldAtOnce() {
        #expect(problems("colour red\nrule a\ntype FEES\npattern {who}\nfee none").count == 5)
    }

    @Test func examplesThatAreNotReadAreTold() throws {
        let text = """
            rule own
              pattern  PAY {payee} REF {reference:digits}
              example  PAY {payee=ADA} REF {reference=12}
              example  PAY ADA REF {reference=12}
              example  PAY ADA
              not      PAY ADA REF 1
            """
        let rules = try NarrationRuleFile.rules(in: text, name: "own.rules")
        let failures = NarrationRules.builtin.preceded(by: rules).failures(in: rules).map(\.description)
        #expect(
            failures == [
                "own.rules:4: error: 'payee' should be nothing and is 'ADA'",
                "own.rules:5: error: the rule 'own' does not read its example",
                "own.rules:6: error: the rule 'own' reads what it must leave alone",
            ])
    }

    @Test func windowsLineEndsAndCommentsAreRead() throws {
        let rules = try NarrationRuleFile.rules(
            in: "# words\r\nrule a\r\n\tpattern  PAY ADA  \r\n\r\n  example PAY ADA\r\n", name: "t.rules")
        #expect(rules.first?.patterns == ["PAY ADA"])
        #expect(rules.first?.line == 2)
    }
}
