import TestSupport
import Testing

@testable import Spreadsheet

@Suite("Escaping for XML")
struct XMLBufferTests {
    private func cellText(_ text: String) -> String {
        var xml = XMLBuffer()
        xml.appendCellText(text)
        return String(decoding: xml.bytes, as: UTF8.self)
    }

    @Test(
        "Cell text",
        arguments: [
            ("plain", "plain"), ("a<b>&\"c'", "a&lt;b&gt;&amp;\"c'"), ("tab\tline\n", "tab\tline\n"),
            ("\r", "_x000D_"), ("\0\u{1F}", "_x0000__x001F_"), ("\u{7F}\u{85}", "\u{7F}\u{85}"),
            ("_x000D_", "_x005F_x000D_"), ("_xabCD_", "_x005F_xabCD_"), ("_x000G_", "_x000G_"),
            ("_x00D_", "_x00D_"),
            ("__x0041__x0042_", "__x005F_x0041__x005F_x0042_"),
            ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"),
            ("\u{FFFE}\u{FFFF}\u{FFFD}", "_xFFFE__xFFFF_\u{FFFD}"), ("_x0041\u{7}", "_x005F_x0041_x0007_"),
            ("_x0041\u{FFFE}", "_x005F_x0041_xFFFE_"), ("_x0041\n", "_x0041\n"),
            ("日本🙂é", "日本🙂é"),
        ])
    func cell(text: String, expected: String) {
        #expect(Array(cellText(text).utf8) == Array(expected.utf8))
    }

    @Test("Attributes escape quotes and line breaks too")
    func attribute() {
        var xml = XMLBuffer()
        xml.appendAttribute("name", "a\"b\n\t<_x0041_>")
        #expect(String(decoding: xml.bytes, as: UTF8.self) == " name=\"a&quot;b&#10;&#9;&lt;_x0041_&gt;\"")
    }

    @Test("Any text gives well-formed XML, and is read back whole", arguments: 0..<200 as Range<UInt64>)
    func property(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let text = Self.hostileText(&random)
        let escaped = cellText(text)
        var attribute = XMLBuffer()
        attribute.append("<a")
        attribute.appendAttribute("b", text)
        attribute.append("/>")
        #expect(XMLWellFormedness.complaint(about: Array("<t>\(escaped)</t>".utf8)) == nil)
        #expect(XMLWellFormedness.complaint(about: attribute.bytes) == nil)
        #expect(Self.unescaped(escaped).unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    private static func hostileText(_ random: inout SeededGenerator) -> String {
        let pieces = [
            "_", "x", "0", "_x0041", "\u{7}", "A", "f", "_x0041_", "&", "<", ">", "]]>", "\r", "\n",
            "\u{FFFE}", "é", "🙂",
        ]
        var text = ""
        for _ in 0..<Int.random(in: 0...40, using: &random) {
            if Bool.random(using: &random) {
                text += pieces.randomElement(using: &random) ?? ""
            } else if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x1_1000, using: &random)) {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// What Excel makes of the text: the escapes of XML and `_xHHHH_`, from left to right.
    private static func unescaped(_ text: String) -> String {
        let entities: [(String, Unicode.Scalar)] = [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
        var rest = Array(text.unicodeScalars)[...]
        var result = String.UnicodeScalarView()
        while let first = rest.first {
            if let (entity, scalar) = entities.first(where: { rest.starts(with: $0.0.unicodeScalars) }) {
                result.append(scalar)
                rest = rest.dropFirst(entity.unicodeScalars.count)
            } else if let scalar = escapedScalar(rest.prefix(7)) {
                result.append(scalar)
                rest = rest.dropFirst(7)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return String(result)
    }

    private static func escapedScalar(_ start: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
        let digits = start.dropFirst(2).dropLast()
        guard start.count == 7, start.starts(with: ["_", "x"]), start.last == "_",
            digits.allSatisfy(\.properties.isASCIIHexDigit)
        else { return nil }
        return UInt32(String(String.UnicodeScalarView(digits)), radix: 16).flatMap(Unicode.Scalar.init)
    }

    @Test(
        "The checker finds what is not well-formed",
        arguments: ["<a>", "<a>&x;</a>", "<!DOCTYPE a><a/>", "", "<a>\0</a>"])
    func checker(xml: String) {
        #expect(XMLWellFormedness.complaint(about: Array(xml.utf8)) != nil)
    }
}
