import FileLint
import TestSupport
import Testing

/// Files that other writers made: csv2ofx 0.34.2 and ofxstatement 0.9.3 were run; what is like woob was written by
/// the form of its formatter.
@Suite("Files of other writers")
struct ForeignFileTests {
    @Test("the whole report is the recorded one", arguments: Fixture.all(in: "Foreign"))
    func report(fixture: Fixture) throws {
        let text = LintText(isFull: true).text(of: try fixture.report()) + "\n"
        let difference = Golden(target: "FileLintTests").difference(
            of: Array(text.utf8), from: "foreign/\(fixture.name).txt")
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test(
        "the known defects of each are found",
        arguments: [
            (
                "csv2ofx-default.ofx",
                [
                    "ofx.header", "ofx.element.empty", "ofx.value.length", "ofx.ledgerbal.missing",
                    "ofx.fitid.duplicate",
                    "ofx.date.midnight",
                ]
            ),
            ("csv2ofx-ms-money.ofx", ["ofx.fitid.duplicate", "ofx.encoding.lie", "ofx.value.length"]),
            ("csv2ofx.qif", ["qif.encoding", "qif.record.equal"]),
            ("ofxstatement.ofx", ["ofx.header.encoding"]),
            ("woob-like-deposit.ofx", ["ofx.accttype", "ofx.date.outside", "ofx.name.length"]),
            ("woob-like-card.ofx", ["ofx.tag.unknown"]),
            ("woob-like.qif", ["qif.date.short-year"]),
        ] as [(String, [String])])
    func defects(name: String, rules: [String]) throws {
        let report = try Fixture(folder: "Foreign", name: name).report()
        let found = Set(report.groups.map(\.rule.name))
        #expect(Set(rules).isSubset(of: found), "missing \(Set(rules).subtracting(found)), found \(found)")
    }
}
