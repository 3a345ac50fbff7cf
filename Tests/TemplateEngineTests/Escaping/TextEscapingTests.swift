import Testing

@testable import TemplateEngine

@Suite("Values in plain text")
struct TextEscapingTests {
    @Test("Nothing is changed, whatever stands around it", arguments: 0..<10 as Range<UInt64>)
    func unchanged(_ seed: UInt64) throws {
        for text in RandomTexts.texts(seed: seed) {
            let output = try EscapedValues.print(
                "<a b={{ x }}>\"{{ x }}\"{{ integer }}", text, as: TemplateOptions(format: .text))
            #expect(output.text == "<a b=\(text)>\"\(text)\"-7")
            #expect(output.summary == RenderSummary())
        }
    }

    @Test(
        "Only line ends of the template become those of the file", arguments: TemplateOptions.Newline.allCases
    )
    func lineEnds(_ newline: TemplateOptions.Newline) throws {
        let end = newline == .lf ? "\n" : "\r\n"
        let output = try EscapedValues.print(
            "a\n{{ x }}\r\nb\n", "1\n2\r3\r\n4", as: TemplateOptions(format: .text, newline: newline))
        #expect(output.text == "a\(end)1\n2\r3\r\n4\(end)b\(end)")
    }
}
