/// Reads the digits of a decimal number.
enum DecimalScanner {
    /// `digits` is nil where there are more than an `Int128` holds.
    struct Scanned {
        var digits: Int128?
        var fractionDigits: Int
    }

    /// Nil where the bytes are no number: `12`, `-0.25`, `.5`, `5.`, `1E-7`.
    static func scan(_ bytes: some Collection<UInt8>) -> Scanned? {
        var index = bytes.startIndex
        var isNegative = false
        if index < bytes.endIndex, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
            isNegative = bytes[index] == UInt8(ascii: "-")
            bytes.formIndex(after: &index)
        }
        var scanned = Scanned(digits: 0, fractionDigits: 0)
        var count = 0
        var isFraction = false
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "."), !isFraction {
                isFraction = true
            } else if byte.isDigit {
                count += 1
                scanned.add(byte)
                if isFraction { scanned.fractionDigits += 1 }
            } else {
                break
            }
            bytes.formIndex(after: &index)
        }
        guard count > 0 else { return nil }
        if index < bytes.endIndex {
            guard let exponent = exponent(bytes[index...]) else { return nil }
            scanned.scale(by: exponent)
        }
        if isNegative { scanned.digits = scanned.digits.map { -$0 } }
        return scanned
    }

    private static func exponent(_ bytes: some Collection<UInt8>) -> Int? {
        guard let first = bytes.first, first & 0xDF == UInt8(ascii: "E") else { return nil }
        return Int(String(decoding: bytes.dropFirst(), as: UTF8.self))
    }
}

extension DecimalScanner.Scanned {
    fileprivate mutating func add(_ digit: UInt8) {
        guard let digits else { return }
        let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(Int128(digit - 48))
        self.digits = overflow || carry ? nil : sum
    }

    /// Moves the point; where zeros must be put behind the digits, there may be too many.
    fileprivate mutating func scale(by exponent: Int) {
        let (places, overflow) = fractionDigits.subtractingReportingOverflow(exponent)
        guard !overflow, abs(exponent) < 10_000 else {
            digits = nil
            return
        }
        fractionDigits = places
        guard places < 0, let digits else { return }
        fractionDigits = 0
        guard places > -38 else {
            self.digits = digits == 0 ? 0 : nil
            return
        }
        let (scaled, tooLong) = digits.multipliedReportingOverflow(by: FormulaNumber.powers[-places])
        self.digits = tooLong ? nil : scaled
    }
}
