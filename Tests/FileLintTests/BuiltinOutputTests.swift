import FileLint
import StatementModel
import Testing

/// What the built-in templates make of hard statements, judged by the checker and by the models of importers.
@Suite("Outputs of built-in templates")
struct BuiltinOutputTests {
    /// Findings that a template has by what it is; each is told on its page.
    private static let accepted: [String: Set<String>] = [
        // Letters outside of ASCII are what it is for.
        "ofx-220-utf8": ["ofx.encoding.xml-letters"]
    ]

    @Test("have neither errors nor warnings", arguments: try BuiltinOutput.templates())
    func clean(template: String) throws {
        for statement in HardStatement.allCases {
            for file in try BuiltinOutput.files(of: template, statement.statement()) {
                let report = Linter.check(
                    file.bytes, name: file.name, target: file.target)
                let accepted = Self.accepted[file.template] ?? []
                let found = report.groups.filter {
                    $0.rule.severity > .note && !accepted.contains($0.rule.name)
                }
                #expect(
                    found.map(\.rule.name) == [],
                    "\(template), \(statement): \(LintText(isFull: true).text(of: report).prefix(1500))")
            }
        }
    }

    @Test("of OFX arrive as they are in libofx, in every zone from UTC-10 to UTC+13, and in Odoo")
    func arrival() throws {
        for template in try BuiltinOutput.templates()
        where template.hasSuffix(".ofx") || template.hasSuffix(".qbo") {
            for hard in HardStatement.allCases {
                let statement = try hard.statement()
                guard statement.account.currency.minorUnitDigits == 2 else { continue }
                for file in try BuiltinOutput.files(of: template, statement) {
                    try compare(file, statement, hard)
                }
            }
        }
    }

    private func compare(_ file: BuiltinOutput, _ statement: Statement, _ hard: HardStatement) throws {
        let expected = statement.entries.map {
            "\($0.transaction.date)".replacing("-", with: "") + " \($0.amount.minorUnits)"
        }
        for zone in [-10, 0, 1, 13] {
            let imported = try LibofxModel(zone: zone).read(file.bytes)
            #expect(
                imported.transactions.map { "\($0.day) \($0.amount)" } == expected,
                "\(file.template), \(hard)")
        }
        let single = try FirstAccountModel().read(file.bytes)
        #expect(single.transactions.count == expected.count)
        // ofxparse stops at letters in OFX 2, which the checker says.
        guard !file.template.hasSuffix("220-utf8") else { return }
        var odoo = OdooModel()
        let first = try odoo.read(file.bytes)
        #expect(first.transactions.map { "\($0.day) \($0.amount)" } == expected)
        #expect(try odoo.read(file.bytes).transactions.isEmpty, "a second import brings nothing")
        if let opening = statement.openingBalance {
            #expect(first.opening.values.first == Int(opening.minorUnits))
        }
    }
}
