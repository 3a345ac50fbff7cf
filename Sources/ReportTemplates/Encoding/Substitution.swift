import TemplateEngine

/// What stands for a character that an encoding does not have, so that the document stays what it is.
///
/// Escaping is done by now: a likeness must not bring in a character that the format takes for its own.
enum Substitution {
    /// The likeness in ASCII.
    ///
    /// - Parameters:
    ///   - scalar: the character.
    ///   - format: the format of the document.
    ///   - startsField: CSV: whether nothing stands in front of it in a field that is guarded against formulas.
    static func text(for scalar: Unicode.Scalar, in format: TemplateFormat, startsField: Bool) -> String {
        switch format {
        case .html, .xml:
            // A reference is the character itself (HTML, section 13.5; XML 1.0, section 4.1).
            return "&#\(scalar.value);"
        case .json:
            // RFC 8259, section 7: any character may be written so; beyond the first 65,536 as two halves.
            return String(scalar).utf16.map { "\\u" + hexadecimal($0) }.joined()
        case .csv:
            // A curly quote would become the quote that ends a field.
            let likeness = Transliteration.ascii(String(scalar)).split(separator: "\"").joined(separator: "'")
            let plain = Transliteration.ascii(String(scalar)) == "\"" ? "'" : likeness
            // A minus sign of typography, harmless to a spreadsheet, would become one that starts a formula.
            let isFormula = plain.first.map { "=+-@".contains($0) } ?? false
            return startsField && isFormula ? "'" + plain : plain
        case .text, .ofx:
            return Transliteration.ascii(String(scalar))
        case .qif, .mt940, .hledger, .ledger, .beancount:
            return harmless(Transliteration.ascii(String(scalar)))
        }
    }

    /// A likeness without the signs that part names, strings, comments and tags from each other: a curly quote
    /// must not end a string, nor a fraction's slash the name of a category.
    private static func harmless(_ likeness: String) -> String {
        String(
            likeness.map { sign in
                switch sign {
                case "\"": "'"
                case ";": ","
                case "/", "|", "\\": "-"
                case ":": "."
                case "[": "("
                case "]": ")"
                case "*", "!", "=": "."
                default: sign
                }
            })
    }

    private static func hexadecimal(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}
