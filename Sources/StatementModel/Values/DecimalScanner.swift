/// Reads a decimal number from text, byte by byte, without a detour through floating point.
struct DecimalScanner {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = text[...].utf8
    }

    /// The digits as one integer and how many stand behind the point; nil if malformed or too long.
    mutating func scan() -> (digits: Int64, fractionDigits: Int)? {
        let isNegative = scanSign()
        var value: Int64 = 0
        guard let whole = scanDigits(into: &value), whole > 0 else { return nil }
        var fractionDigits = 0
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard let count = scanDigits(into: &value), count > 0 else { return nil }
            fractionDigits = count
        }
        guard let exponent = scanExponent(), rest.isEmpty else { return nil }
        fractionDigits -= exponent
        while fractionDigits < 0 {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = product
            fractionDigits += 1
        }
        guard fractionDigits <= 18 else { return value == 0 ? (0, 0) : nil }
        return (isNegative ? -value : value, fractionDigits)
    }

    private mutating func scanSign() -> Bool {
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        return isNegative
    }

    private mutating func scanDigits(into value: inout Int64) -> Int? {
        var count = 0
        while let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflowOfSum) = product.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
            if overflow || overflowOfSum { return nil }
            value = sum
            count += 1
            rest = rest.dropFirst()
        }
        return count
    }

    private mutating func scanExponent() -> Int? {
        guard let byte = rest.first else { return 0 }
        guard byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") else { return nil }
        rest = rest.dropFirst()
        let isNegative = scanSign()
        var value: Int64 = 0
        guard let count = scanDigits(into: &value), count > 0, value <= 400 else { return nil }
        return isNegative ? -Int(value) : Int(value)
    }
}
