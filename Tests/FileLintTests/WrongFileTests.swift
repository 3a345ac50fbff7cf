import FileLint
import TestSupport
import Testing

/// Files with one defect each.
@Suite("Wrong files")
struct WrongFileTests {
    @Test(
        "each gets its finding, and the whole report is the recorded one", arguments: Fixture.all(in: "Wrong")
    )
    func finding(fixture: Fixture) throws {
        let report = try fixture.report()
        #expect(report.groups.contains { $0.rule.name == fixture.rule }, "\(report.groups.map(\.rule.name))")
        let text = LintText(isFull: true).text(of: report) + "\n"
        let difference = Golden(target: "FileLintTests").difference(
            of: Array(text.utf8), from: "wrong/\(fixture.name).txt")
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test("each defect is the only one, but for those that come with it", arguments: Fixture.all(in: "Wrong"))
    func alone(fixture: Fixture) throws {
        let others = try fixture.report().groups.map(\.rule.name).filter { $0 != fixture.rule }
        #expect(Set(others).isSubset(of: Companions.rules(of: fixture)), "\(others)")
    }

    @Test("there are at least sixty, and one for every rule")
    func complete() throws {
        let fixtures = Fixture.all(in: "Wrong")
        #expect(fixtures.count >= 60)
        let covered = Set(fixtures.map(\.rule)).union(Companions.testedElsewhere)
        for rule in RuleBook.all { #expect(covered.contains(rule.name), "no file breaks \(rule.name)") }
        let known = Set(RuleBook.all.map(\.name))
        for fixture in fixtures { #expect(known.contains(fixture.rule), "no rule \(fixture.rule)") }
    }
}
