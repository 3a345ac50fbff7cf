extension FormulaNumber {
    /// As Excel stores it in a file's `<v>`: the shortest digits that give the same binary number back, at most
    /// 17 of them.
    public var storedText: String {
        switch storage {
        case .decimal(let digits, let fractionDigits)
        where digits.magnitude < 1_000_000_000_000_000 && fractionDigits <= 5:
            return DecimalText.plain(digits, fractionDigits)
        case .decimal, .binary:
            let value = SignificantDigits(shortest: double)
            return (-5...20).contains(value.exponent) ? value.plain : value.text
        }
    }

    /// As text functions and `&` write it, in Excel's General format with at most 15 digits.
    var generalText: String {
        if case .decimal(let digits, let fractionDigits) = storage, digits.magnitude < 1_000_000_000_000_000,
            fractionDigits <= 9
        {
            return DecimalText.plain(digits, fractionDigits)
        }
        let value = SignificantDigits(double, count: 15)
        let isPlain = value.exponent >= 0 ? value.exponent <= 20 : value.digits.count - value.exponent <= 20
        return isPlain ? value.plain : value.scientific(fewestExponentDigits: 2, plus: "+")
    }
}

/// Decimals written out.
enum DecimalText {
    /// Without zeros at the end of the fraction.
    static func plain(_ digits: Int128, _ fractionDigits: Int) -> String {
        var digits = digits
        var fractionDigits = fractionDigits
        while fractionDigits > 0, digits % 10 == 0 {
            digits /= 10
            fractionDigits -= 1
        }
        return fixed(digits, fractionDigits)
    }

    /// With as many places as told.
    static func fixed(_ digits: Int128, _ fractionDigits: Int) -> String {
        guard fractionDigits > 0 else { return String(digits) }
        var text = String(digits.magnitude)
        if text.count <= fractionDigits {
            text = String(repeating: "0", count: fractionDigits + 1 - text.count) + text
        }
        let point = text.index(text.endIndex, offsetBy: -fractionDigits)
        return (digits < 0 ? "-" : "") + text[..<point] + "." + text[point...]
    }
}
