import FileLint
import TestSupport
import Testing

/// Sound files.
@Suite("Right files")
struct RightFileTests {
    @Test("nothing is found in a sound file", arguments: Fixture.all(in: "Right"))
    func nothing(fixture: Fixture) throws {
        let report = try fixture.report()
        #expect(report.groups.isEmpty, "\(LintText(isFull: true).text(of: report))")
        #expect(report.worst == nil)
    }

    @Test("there are enough of them, of every format")
    func formats() throws {
        let formats = Set(try Fixture.all(in: "Right").map { try $0.report().format })
        #expect(formats == Set(FileFormat.allCases.filter { $0 != .unknown }))
    }
}
