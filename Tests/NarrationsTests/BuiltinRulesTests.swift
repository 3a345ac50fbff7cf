import Narrations
import Testing

@Suite struct BuiltinRulesTests {
    static let files = BuiltinNarrationFiles.all.map(\.name)

    @Test(arguments: files)
    func everyFileIsRead(_ name: String) throws {
        let file = try #require(BuiltinNarrationFiles.all.first { $0.name == name })
        #expect(try !NarrationRuleFile.rules(in: file.text, name: file.name).isEmpty)
    }

    @Test(arguments: NarrationRules.builtin.rules)
    func everyRuleReadsItsExamplesAndLeavesTheOthersAlone(_ rule: NarrationRule) {
        #expect(NarrationRules.builtin.failures(in: [rule]) == [])
    }

    @Test(arguments: NarrationRules.builtin.rules)
    func everyRuleHasTwoExamplesAndACounterexample(_ rule: NarrationRule) {
        #expect(rule.examples.count >= 2, "\(rule.file):\(rule.line) \(rule.name)")
        #expect(!rule.counterexamples.isEmpty, "\(rule.file):\(rule.line) \(rule.name)")
        #expect(!rule.about.isEmpty, "\(rule.file):\(rule.line) \(rule.name)")
    }

    @Test func namesAreUniqueOverAllFiles() {
        let names = NarrationRules.builtin.rules.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test(arguments: OFXTransactionType.allCases)
    func typesAgreeWithADirection(_ type: OFXTransactionType) {
        #expect(NarrationDirection.allCases.contains { type.agrees(with: $0) })
    }
}
