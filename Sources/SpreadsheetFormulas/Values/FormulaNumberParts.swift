extension FormulaNumber {
    /// The digits of a number that is held exactly, and how many of them stand behind the point.
    ///
    /// Nil for a binary number. For stores that keep numbers in less room.
    package var exactParts: (digits: Int128, fractionDigits: Int)? {
        guard case .decimal(let digits, let fractionDigits) = storage else { return nil }
        return (digits, fractionDigits)
    }
}
