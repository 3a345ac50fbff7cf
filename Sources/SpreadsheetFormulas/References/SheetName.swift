/// How the names of sheets are written in formulas.
public enum SheetName {
    /// The name as it stands before the `!` of a reference: in quotes, and its own quotes doubled, where a
    /// formula could not be read otherwise.
    public static func quoted(_ name: String) -> String {
        needsQuotes(name) ? "'" + name.replacing("'", with: "''") + "'" : name
    }

    /// Excel compares the names of sheets without regard to case.
    static func key(_ name: String) -> String { name.lowercased() }

    static func isSame(_ left: String, _ right: String) -> Bool { left == right || key(left) == key(right) }

    static func needsQuotes(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard let first = bytes.first, !first.isDigit, first != UInt8(ascii: ".") else { return true }
        guard bytes.allSatisfy({ $0.isNameByte && $0 < 0x80 }) else { return true }
        if AreaReference.parse(name) != nil { return true }
        return looksLikeRowColumn(bytes) || ["TRUE", "FALSE"].contains(name.uppercased())
    }

    /// `R1C1`, `RC`, `R` and `C` are references in Excel's other notation.
    private static func looksLikeRowColumn(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        for letter in [UInt8(ascii: "R"), UInt8(ascii: "C")] where rest.first.map({ $0 & 0xDF }) == letter {
            rest = rest.dropFirst().drop(while: \.isDigit)
        }
        return rest.isEmpty
    }
}

extension UInt8 {
    /// Letters, digits, `_`, `.`, `\`, `?` and everything outside of ASCII: what names are made of.
    var isNameByte: Bool {
        isLetter || isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: ".")
            || self == UInt8(ascii: "\\") || self == UInt8(ascii: "?") || self >= 0x80
    }
}
