/// What a formula may be.
enum FormulaRules {
    static let invalid = SpreadsheetError(
        .formula,
        "a formula has 1 to 8,192 characters, no control character but line breaks, and no equals sign first."
    )

    static func isValid(_ formula: String) -> Bool {
        (1...SheetLimits.formulaUnits).contains(formula.utf16.count) && !formula.hasPrefix("=")
            && formula.unicodeScalars.allSatisfy {
                // People break long formulas into lines.
                ($0.properties.generalCategory != .control || $0 == "\n" || $0 == "\t")
                    && $0 != "\u{FFFE}" && $0 != "\u{FFFF}"
            }
    }
}
