extension DataValidation {
    /// - Throws: ``SpreadsheetError`` with code `range`, `validation` or `formula`.
    func check() throws(SpreadsheetError) {
        try RangeRules.check(ranges, of: "a data validation")
        if case .list(let words) = rule {
            guard !words.isEmpty, words.joined(separator: ",").utf16.count <= 255,
                words.allSatisfy({ word in
                    !word.isEmpty && !word.contains(",")
                        && word.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
                })
            else {
                throw SpreadsheetError(
                    .validation,
                    "a list has words without commas, 255 characters together. Put longer ones in a range.")
            }
        } else {
            guard parts.formulas.allSatisfy(FormulaRules.isValid) else { throw FormulaRules.invalid }
        }
        guard prompt?.isValid ?? true, complaint?.isValid ?? true else {
            throw SpreadsheetError(
                .validation, "a title has at most 32 characters, a message at most 255.")
        }
    }

    func append(to xml: inout XMLBuffer) {
        let parts = parts
        xml.append("<dataValidation type=\"\(parts.type)\"")
        if severity != .stop { xml.appendAttribute("errorStyle", severity.rawValue) }
        if let name = parts.comparison, name != "between" { xml.appendAttribute("operator", name) }
        xml.appendFlag("allowBlank", allowsBlank)
        xml.append(" showInputMessage=\"1\" showErrorMessage=\"1\"")
        if let complaint {
            xml.appendAttribute("errorTitle", complaint.title)
            xml.appendAttribute("error", complaint.text)
        }
        if let prompt {
            xml.appendAttribute("promptTitle", prompt.title)
            xml.appendAttribute("prompt", prompt.text)
        }
        xml.append(" sqref=\"\(RangeRules.list(ranges))\">")
        for (index, formula) in parts.formulas.enumerated() {
            xml.appendElement("formula\(index + 1)", text: formula)
        }
        xml.append("</dataValidation>")
    }

    private var parts: (type: String, comparison: String?, formulas: [String]) {
        switch rule {
        case .list(let words): ("list", nil, ["\"\(Self.doubled(words.joined(separator: ",")))\""])
        case .listFrom(let formula): ("list", nil, [formula])
        case .wholeNumber(let comparison): ("whole", comparison.parts.name, comparison.parts.operands)
        case .decimal(let comparison): ("decimal", comparison.parts.name, comparison.parts.operands)
        case .date(let comparison): ("date", comparison.parts.name, comparison.parts.operands)
        case .time(let comparison): ("time", comparison.parts.name, comparison.parts.operands)
        case .textLength(let comparison):
            ("textLength", comparison.parts.name, comparison.parts.operands)
        case .custom(let formula): ("custom", nil, [formula])
        }
    }

    /// A quotation mark within a text of a formula is written twice.
    private static func doubled(_ text: String) -> String {
        text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    }
}
