import FileLint
import TestSupport
import Testing

/// Files cut, changed and mixed at random: each gives a report, and none brings the checker down.
@Suite("Damaged files")
struct DamagedFileTests {
    private static let insertions: [[UInt8]] = [
        [0], [0xFF], [0xC3], [0xE2, 0x80, 0xAE], Array("<".utf8), Array(">".utf8), Array("&".utf8),
        Array("\"".utf8),
        Array("\r".utf8), Array("]]>".utf8), Array("<!--".utf8), Array("<![CDATA[".utf8), Array("</".utf8),
        Array("99999999999999999999999999999999999".utf8), Array("-".utf8), Array("[+99:X]".utf8),
        Array(":61:".utf8),
        Array("^\n".utf8), Array("$1\n".utf8), Array("<STMTTRN>".utf8),
        [UInt8](repeating: 0x41, count: 5_000),
    ]

    @Test(
        "each is read to its end, and every place of a finding is within it",
        arguments: Fixture.all(in: "Right") + Fixture.all(in: "Foreign") + Fixture.all(in: "Wrong"))
    func damaged(fixture: Fixture) throws {
        let sound = try fixture.bytes()
        var generator = SeededGenerator(seed: UInt64(sound.count) &* 31 &+ UInt64(fixture.name.utf8.count))
        for _ in 0..<4 {
            let bytes = Self.damage(sound, &generator)
            for target in [nil, CSVTarget.all.randomElement(using: &generator)] {
                let report = Linter.check(bytes, name: fixture.name, target: target)
                Self.expectBounded(report, bytes)
            }
        }
    }

    @Test(
        "nothing but one kind of byte",
        arguments: [0x00, 0x0A, 0x22, 0x2C, 0x3C, 0x3A, 0x5E, 0x80, 0xFF] as [UInt8])
    func monotonous(byte: UInt8) {
        for name in ["", "a.ofx", "a.qif", "a.csv", "a.xml", "a.sta", "a.xlsx"] {
            let bytes = [UInt8](repeating: byte, count: 20_000)
            Self.expectBounded(Linter.check(bytes, name: name), bytes)
        }
    }

    @Test("elements nested a hundred thousand deep")
    func deep() {
        let xml =
            "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\">"
            + String(repeating: "<BkToCstmrStmt>", count: 100_000)
        #expect(Linter.check(Array(xml.utf8), name: "deep.xml").worst == .error)
        let ofx = "OFXHEADER:100\n\n<OFX>" + String(repeating: "<STMTTRN>", count: 100_000)
        #expect(Linter.check(Array(ofx.utf8), name: "deep.ofx").worst == .error)
    }

    @Test("a line of 300,000 characters is shown in a line of some columns")
    func longLine() throws {
        let row = "2026-10-01," + String(repeating: "é", count: 150_000) + ",-1.00\n"
        let report = Linter.check(Array(("Date,Description,Amount\n" + row + row).utf8), name: "long.csv")
        let excerpt = try #require(report.groups.first?.findings.first?.excerpt)
        #expect(excerpt.text.count < 200)
    }

    private static func damage(_ sound: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var bytes = sound
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let place = Int.random(in: 0...bytes.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes = Array(bytes[..<place])
            case 1: bytes.insert(contentsOf: insertions.randomElement(using: &generator) ?? [], at: place)
            case 2 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            default:
                let end = min(bytes.count, place + Int.random(in: 0...40, using: &generator))
                bytes.removeSubrange(place..<end)
            }
        }
        return bytes
    }

    private static func expectBounded(_ report: LintReport, _ bytes: [UInt8]) {
        let lines = bytes.reduce(1) { $0 + ($1 == 0x0A || $1 == 0x0D ? 1 : 0) }
        for group in report.groups {
            #expect(group.findings.count <= min(group.count, LintReport.keptPlaces))
            for finding in group.findings {
                if let line = finding.place.line { #expect((1...max(1, lines)).contains(line)) }
                if let excerpt = finding.excerpt {
                    #expect(!excerpt.text.contains { $0.isNewline })
                    #expect(
                        !excerpt.text.unicodeScalars.contains { $0.properties.generalCategory == .control })
                }
            }
        }
        #expect(!LintText(isFull: true).text(of: report).isEmpty)
    }
}
