import StatementModel
import Testing

@testable import TemplateEngine

/// Calls filters as a compiled template does.
enum FilterCall {
    /// What a filter makes of a value, as text; holds all ways to the result against each other.
    static func printed(
        _ name: String, _ value: TemplateValue, _ arguments: [Literal] = [], named: [String: Literal] = [:]
    ) throws -> String {
        let filter = try #require(FilterCatalogue.filter(named: name), "no filter \(name)")
        let literals = try literals(of: filter, arguments, named: named)
        let prepared = try filter.prepare(literals)
        let values = literals.map { TemplateValue($0) }
        let result = try #require(PlainText.text(prepared.apply(value, values)))
        if prepared.appends {
            var bytes = OutputBuffer()
            bytes.append("before" as StaticString)
            try prepared.append(value, &bytes)
            let text = bytes.text()
            #expect(text == "before" + result, "append differs from apply")
        }
        switch prepared.plainness {
        case .nowhere: break
        case .markup: #expect(Plainness.isMarkup(Array(result.utf8)), "'\(result)' would be escaped")
        case .everywhere: #expect(isPlain(result), "'\(result)' is not plain")
        }
        if !filter.parameters.contains(where: \.isLiteral), !literals.isEmpty {
            let late = try filter.prepare(literals.map { _ in nil })
            #expect(PlainText.text(try late.apply(value, values)) == result, "late arguments differ")
        }
        return result
    }

    /// The sentence of the problem that a filter has with a value or its arguments; nil when it has none.
    static func problem(
        _ name: String, _ value: TemplateValue, _ arguments: [Literal] = [], named: [String: Literal] = [:]
    ) throws -> String? {
        let filter = try #require(FilterCatalogue.filter(named: name), "no filter \(name)")
        let literals = try literals(of: filter, arguments, named: named)
        do {
            _ = try filter.prepare(literals).apply(value, literals.map { TemplateValue($0) })
            return nil
        } catch {
            return error.message
        }
    }

    private static func literals(
        of filter: Filter, _ arguments: [Literal], named: [String: Literal]
    ) throws -> [Literal] {
        try filter.parameters.enumerated().map { place, parameter in
            if place < arguments.count { return arguments[place] }
            return try #require(named[parameter.name] ?? parameter.fallback, "no \(parameter.name)")
        }
    }

    /// Whether a text is what ``PreparedFilter/isPlain`` promises.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            Unicode.Scalar(byte).properties.isAlphabetic && byte < 0x80
                || "0123456789-.:/ ".utf8.contains(byte)
        } && !text.contains("  ") && !text.hasPrefix(" ") && !text.hasSuffix(" ")
    }
}

/// Texts that break careless programs.
enum HostileTexts {
    static let all = [
        "", " ", "\u{200B}", "\u{FEFF}x", "é", "e\u{301}", "e\u{301}\u{301}\u{301}\u{301}", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦 family",
        "🇳🇬🇬🇭🇰🇪🇿🇦", "👍🏿👍🏿", "\u{202E}gpj.exe", "שלום עולם", "مرحبا بالعالم", "漢字かな交じり文", "\r\n\r\n", "a\r\nb",
        "\u{0}\u{1}\u{7F}", "ﬃ ß İ ı", "नमस्ते दुनिया", "x\u{FE0F}\u{20E3}", "\u{301}begins with an accent",
        "=1+1", "  leading", "trailing \u{A0}\u{3000}", "Z\u{351}\u{36B}\u{343}a\u{313}l\u{321}g\u{354}o",
        "\u{10FFFF}",
        String(repeating: "long word ", count: 50), String(repeating: "x", count: 300),
    ]
}

extension TemplateValue {
    static func naira(_ minorUnits: Int64) -> TemplateValue {
        .money(Money(minorUnits: minorUnits, currency: .nigerianNaira))
    }

    static func amount(_ minorUnits: Int64, _ code: String) -> TemplateValue {
        .money(Money(minorUnits: minorUnits, currency: Currency(code)))
    }

    static func day(_ text: String) throws -> TemplateValue { .date(try CalendarDate(text: text)) }

    static func number(_ text: String) throws -> TemplateValue { .decimal(try #require(ExactDecimal(text))) }
}
