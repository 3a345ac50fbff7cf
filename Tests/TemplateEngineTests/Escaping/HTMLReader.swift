/// Reads one element of a page as a browser does, and refuses what a careful page does not hold.
///
/// WHATWG HTML, sections 13.2.5.1 (text), 13.2.5.36 to 13.2.5.38 (attributes) and 13.2.5.72 (references).
enum HTMLReader {
    struct Problem: Error {}

    /// The value of the one attribute of `<name attribute=…>text</name>`, and its text.
    static func element(_ page: String) throws -> (attribute: String, text: String) {
        var rest = Array(page.unicodeScalars)[...]
        guard rest.popFirst() == "<" else { throw Problem() }
        while let scalar = rest.popFirst(), scalar != "=" {
            guard scalar.properties.isAlphabetic || scalar == " " || scalar == "-" else { throw Problem() }
        }
        guard let quote = rest.popFirst(), quote == "\"" || quote == "'" else { throw Problem() }
        let attribute = try characters(&rest) { $0 == quote }
        guard rest.popFirst() == quote, rest.popFirst() == ">" else { throw Problem() }
        let text = try characters(&rest) { $0 == "<" }
        guard rest.starts(with: "</".unicodeScalars), rest.last == ">",
            rest.dropFirst(2).dropLast().allSatisfy({ $0.properties.isAlphabetic })
        else { throw Problem() }
        return (attribute, text)
    }

    /// The text of what stands between two tags.
    static func text(_ page: String) throws -> String {
        var rest = Array(page.unicodeScalars)[...]
        let text = try characters(&rest) { $0 == "<" }
        guard rest.isEmpty else { throw Problem() }
        return text
    }

    private static func characters(
        _ rest: inout ArraySlice<Unicode.Scalar>, until isEnd: (Unicode.Scalar) -> Bool
    ) throws -> String {
        var text = String.UnicodeScalarView()
        while let scalar = rest.first, !isEnd(scalar) {
            rest.removeFirst()
            // Such characters are errors of a page (section 13.2.3.5).
            guard scalar.value >= 0x20 || "\t\n\r".unicodeScalars.contains(scalar), scalar != "<" else {
                throw Problem()
            }
            text.append(scalar == "&" ? try reference(&rest) : scalar)
        }
        return String(text)
    }

    private static func reference(_ rest: inout ArraySlice<Unicode.Scalar>) throws -> Unicode.Scalar {
        guard let end = rest.firstIndex(of: ";") else { throw Problem() }
        let name = String(String.UnicodeScalarView(rest[..<end]))
        rest = rest[(end + 1)...]
        if name.hasPrefix("#"), let number = UInt32(name.dropFirst()), let scalar = Unicode.Scalar(number) {
            return scalar
        }
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        default: throw Problem()
        }
    }
}
