extension Money: CustomStringConvertible {
    /// The amount for a person who debugs: code and grouped digits, `NGN -12,500.00`.
    public var description: String { "\(currency.code) \(grouped)" }

    /// The amount for machines, `-12500.00`: a point, no grouping, always all digits of the minor unit.
    public var plain: String {
        String(decoding: plainBytes, as: UTF8.self)
    }

    /// ``plain`` as ASCII bytes, for writers.
    public var plainBytes: [UInt8] {
        var reversed: [UInt8] = []
        reversed.reserveCapacity(24)
        appendReversedDigits(to: &reversed, grouping: false)
        return reversed.reversed()
    }

    /// The amount for readers: `-12,500.00`, a comma between thousands.
    public var grouped: String {
        var reversed: [UInt8] = []
        appendReversedDigits(to: &reversed, grouping: true)
        return String(decoding: reversed.reversed(), as: UTF8.self)
    }

    /// Reads an amount such as `12500`, `-12500.00` or `+0.5`; never rounds.
    ///
    /// - Parameters:
    ///   - text: digits with an optional sign and an optional point; no grouping, no exponent.
    ///   - currency: its minor unit limits the digits behind the point.
    /// - Throws: ``MoneyError/malformed(_:)`` or ``MoneyError/overflow``.
    public init(plain text: String, currency: Currency) throws(MoneyError) {
        guard let number = ExactDecimal(text), !text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") })
        else { throw .malformed(text) }
        guard number.fractionDigits <= currency.minorUnitDigits else { throw .malformed(text) }
        guard let scaled = number.scaled(toFractionDigits: currency.minorUnitDigits) else { throw .overflow }
        self.init(minorUnits: scaled, currency: currency)
    }

    private func appendReversedDigits(to bytes: inout [UInt8], grouping: Bool) {
        let zero = UInt8(ascii: "0")
        var rest = minorUnits.magnitude
        for _ in 0..<currency.minorUnitDigits {
            bytes.append(zero + UInt8(rest % 10))
            rest /= 10
        }
        if currency.minorUnitDigits > 0 { bytes.append(UInt8(ascii: ".")) }
        var written = 0
        repeat {
            if grouping, written > 0, written % 3 == 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(zero + UInt8(rest % 10))
            rest /= 10
            written += 1
        } while rest > 0
        if minorUnits < 0 { bytes.append(UInt8(ascii: "-")) }
    }
}
