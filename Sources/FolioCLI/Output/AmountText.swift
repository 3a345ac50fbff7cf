import StatementModel

/// Amounts that the provider sends as numbers of minor units, shown in major units without rounding.
enum AmountText {
    /// `12,500.00` for 1,250,000 kobo; a fraction of a minor unit keeps its digits: `12,500.0033`.
    static func major(_ minorUnits: ExactDecimal?, _ currency: Currency) -> String {
        guard let minorUnits else { return "" }
        if minorUnits.fractionDigits == 0 { return major(minorUnits.digits, currency) }
        let shifted = minorUnits.fractionDigits + currency.minorUnitDigits
        guard shifted <= 18 else { return "\(minorUnits) minor units" }
        return ExactDecimal(digits: minorUnits.digits, fractionDigits: shifted).description
    }

    /// `12,500.00` for 1,250,000 kobo.
    static func major(_ minorUnits: Int64?, _ currency: Currency) -> String {
        minorUnits.map { Money(minorUnits: $0, currency: currency).grouped } ?? ""
    }
}
