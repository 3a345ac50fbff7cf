import StatementModel

/// Amounts in words, as cheques have them.
enum AmountWords {
    /// An amount: `one million two hundred and fifty thousand naira, fifty kobo only`.
    ///
    /// A currency without names in ``CurrencyNames`` goes by its code, and its minor units as a fraction:
    /// `one hundred CAD, 50/100 only`.
    static func words(_ money: Money) -> String {
        var scale: UInt64 = 1
        for _ in 0..<money.currency.minorUnitDigits { scale *= 10 }
        let (whole, minor) = money.minorUnits.magnitude.quotientAndRemainder(dividingBy: scale)
        let names = CurrencyNames.names(of: money.currency)
        var words = money.isNegative ? "minus " : ""
        if whole > 0 || minor == 0 || names == nil {
            words += EnglishNumber.words(whole) + " "
            words += names.map { whole == 1 ? $0.unit.one : $0.unit.several } ?? money.currency.code
            if minor > 0 { words += ", " }
        }
        if minor > 0 {
            words +=
                names.map {
                    EnglishNumber.words(minor) + " " + (minor == 1 ? $0.minorUnit.one : $0.minorUnit.several)
                } ?? "\(minor)/\(scale)"
        }
        return words + " only"
    }

    /// A whole number: `minus twelve`.
    static func words(_ number: Int64) -> String {
        (number < 0 ? "minus " : "") + EnglishNumber.words(number.magnitude)
    }
}
