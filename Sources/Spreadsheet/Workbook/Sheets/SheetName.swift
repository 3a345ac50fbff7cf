/// The rules for the names of sheets.
///
/// A name has 1 to 31 UTF-16 code units, none of `[ ] : * ? / \`, no control character, no apostrophe at
/// either end, and is not `History`, which Excel keeps for itself. No two names of a workbook differ in
/// case alone.
public enum SheetName {
    /// Whether Excel takes the name.
    public static func isValid(_ name: String) -> Bool {
        !name.isEmpty && name.utf16.count <= SheetLimits.nameUnits
            && name.unicodeScalars.allSatisfy(isAllowed)
            && name.unicodeScalars.first != "'" && name.unicodeScalars.last != "'"
            && key(name) != "history"
    }

    /// A valid name as near to the proposal as the rules allow, different from all the others.
    ///
    /// What is not allowed becomes a blank, runs of blanks become one, the end is cut without breaking a
    /// character, and a number is added when the name is taken: `Savings (2)`.
    ///
    /// - Parameters:
    ///   - proposal: any text; an empty one becomes `Sheet`.
    ///   - others: the names taken already.
    public static func make(from proposal: String, besides others: some Sequence<String>) -> String {
        let taken = Set(others.map(key))
        let clean = cleaned(proposal)
        let first = fitted(clean, units: SheetLimits.nameUnits)
        // A name of one over-long character, or of nothing, leaves nothing to number.
        let base = first.isEmpty ? "Sheet" : clean
        var name = first.isEmpty ? "Sheet" : first
        var ordinal = 1
        while taken.contains(key(name)) || !isValid(name) {
            ordinal += 1
            let suffix = " (\(ordinal))"
            name = fitted(base, units: SheetLimits.nameUnits - suffix.utf16.count) + suffix
        }
        return name
    }

    /// A name as formulas have it: between apostrophes, those within it written twice.
    static func quoted(_ name: String) -> String {
        "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }

    /// How names are compared.
    static func key(_ name: String) -> String { name.lowercased() }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "[", "]", ":", "*", "?", "/", "\\", "\u{FFFE}", "\u{FFFF}": false
        default: scalar.properties.generalCategory != .control
        }
    }

    private static func cleaned(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            // Marks that turn the reading direction would garble the tabs and formulas around the name.
            if scalar.properties.isBidiControl { continue }
            let isBlank = !isAllowed(scalar) || scalar.properties.isWhitespace
            if !isBlank {
                scalars.append(scalar)
            } else if scalars.last != " " {
                scalars.append(" ")
            }
        }
        return trimmed(Substring(String(scalars)))
    }

    /// The text without blanks and apostrophes at its ends.
    private static func trimmed(_ text: Substring) -> String {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, first == " " || first == "'" { scalars.removeFirst() }
        while let last = scalars.last, last == " " || last == "'" { scalars.removeLast() }
        return String(scalars)
    }

    private static func fitted(_ text: String, units: Int) -> String {
        var text = text[...]
        while text.utf16.count > units { text.removeLast() }
        return trimmed(text)
    }
}
