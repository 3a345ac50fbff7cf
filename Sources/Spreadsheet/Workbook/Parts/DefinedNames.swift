/// The names of a workbook, and the element `<definedNames>` made from them.
struct DefinedNames {
    private struct Name {
        let text: String
        /// The position of the sheet whose name it is; nil for the workbook's.
        let sheet: Int?
        let content: String
        let isHidden: Bool

        var key: String { text.lowercased() }
    }

    private var names: [Name] = []
    private var keys: Set<String> = []

    /// Adds a name of the user's.
    ///
    /// - Throws: ``SpreadsheetError`` with code `definedName` or `formula`.
    mutating func define(_ text: String, as content: String, sheet: Int?) throws(SpreadsheetError) {
        try reserve(text, sheet: sheet)
        guard FormulaRules.isValid(content) else { throw FormulaRules.invalid }
        names.append(Name(text: text, sheet: sheet, content: content, isHidden: false))
    }

    /// Takes a name for a table, or for another use that has it in its own part.
    ///
    /// - Throws: ``SpreadsheetError`` with code `definedName`.
    mutating func reserve(_ text: String, sheet: Int? = nil) throws(SpreadsheetError) {
        guard Self.isValid(text) else {
            throw SpreadsheetError(
                .definedName,
                "'\(text)' is no name: 1 to 255 letters, digits, points and underscores, no digit or point "
                    + "first, and not like a reference to a cell.")
        }
        guard keys.insert("\(sheet ?? -1) \(text.lowercased())").inserted else {
            throw SpreadsheetError(.definedName, "the name '\(text)' is taken.")
        }
    }

    /// Adds a name that Excel gives a meaning of its own.
    mutating func addBuiltin(_ text: String, as content: String, sheet: Int, isHidden: Bool = false) {
        names.append(Name(text: "_xlnm." + text, sheet: sheet, content: content, isHidden: isHidden))
    }

    func append(to xml: inout XMLBuffer) {
        guard !names.isEmpty else { return }
        xml.append("<definedNames>")
        for name in names.sorted(by: { ($0.key, $0.sheet ?? -1) < ($1.key, $1.sheet ?? -1) }) {
            xml.append("<definedName")
            xml.appendAttribute("name", name.text)
            if let sheet = name.sheet { xml.appendAttribute("localSheetId", sheet) }
            xml.appendFlag("hidden", name.isHidden)
            xml.append(">")
            xml.appendText(name.content)
            xml.append("</definedName>")
        }
        xml.append("</definedNames>")
    }

    /// Whether Excel takes a name (ECMA-376 part 1, 18.2.5).
    private static func isValid(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, (1...255).contains(text.utf16.count) else {
            return false
        }
        let rest = text.unicodeScalars.dropFirst()
        return (first == "_" || first == "\\" || first.properties.isAlphabetic)
            && rest.allSatisfy {
                $0 == "_" || $0 == "." || $0 == "\\" || $0.properties.isAlphabetic
                    || $0.properties.generalCategory == .decimalNumber
                    || $0.properties.generalCategory == .nonspacingMark
            }
            && !isLikeReference(text)
    }

    /// Whether a name would be taken for a cell: `A1`, `XFD9`, `R`, `C`, `R1C1`.
    private static func isLikeReference(_ text: String) -> Bool {
        let upper = Array(text.uppercased().utf8)
        let letters = upper.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        let digits = upper.dropFirst(letters.count)
        let isA1 =
            (1...3).contains(letters.count) && !digits.isEmpty
            && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let isR1C1 =
            (upper.first == UInt8(ascii: "R") || upper.first == UInt8(ascii: "C"))
            && upper.allSatisfy { byte in
                byte == UInt8(ascii: "R") || byte == UInt8(ascii: "C")
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            } && (upper.count == 1 || upper.contains { $0 < UInt8(ascii: "A") } || text.uppercased() == "RC")
        return isA1 || isR1C1
    }
}
