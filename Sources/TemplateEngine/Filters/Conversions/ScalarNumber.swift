import StatementModel

/// Values as numbers.
enum ScalarNumber {
    /// A text, an integer, a decimal or an amount as a decimal; nil for what is no number or has more than 18
    /// digits.
    static func decimal(_ value: TemplateValue) -> ExactDecimal? {
        switch value {
        case .decimal(let number): number
        case .integer(let number): ExactDecimal(digits: number)
        case .money(let money):
            ExactDecimal(digits: money.minorUnits, fractionDigits: money.currency.minorUnitDigits)
        case .text(let text): ExactDecimal(withoutBlanks(text))
        case .missing, .boolean, .date, .list, .record: nil
        }
    }

    /// A decimal without its fraction.
    static func truncated(_ number: ExactDecimal) -> Int64 {
        var whole = number.digits
        for _ in 0..<number.fractionDigits { whole /= 10 }
        return whole
    }

    /// Why a value is no number; never shows the value, which may be a customer's.
    static func problem(_ value: TemplateValue, for filter: String) -> FilterProblem {
        if case .text = value {
            return FilterProblem(
                "the text is no number for '\(filter)': digits with a point, such as -12500.00, are one; "
                    + "\(filter)(0) would print 0 instead")
        }
        return FilterProblem("'\(filter)' takes text or a number, not \(value.kindName)")
    }

    private static func withoutBlanks(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }
}
