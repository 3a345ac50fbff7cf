import StatementModel

/// A number of JSON by its value, exactly: `1e2`, `100` and `100.0` are equal.
struct JSONNumber: Hashable {
    private let isNegative: Bool
    /// The digits' characters without zeros at either end; none for zero.
    private let digits: [UInt8]
    /// The number is its digits times this power of ten.
    private let exponent: Int

    /// A power beyond what any type holds; a limit keeps the arithmetic of exponents from overflowing.
    private static let largestExponent = 1_000_000_000

    /// Reads a number in JSON's notation; nil when its exponent is beyond a billion.
    init?(_ text: String) {
        var digits: [UInt8] = []
        var exponent = 0
        var isBehindPoint = false
        var rest = text[...].utf8
        while let byte = rest.popFirst() {
            if byte | 0x20 == UInt8(ascii: "e") {
                guard let power = Int(String(Substring(rest))) else { return nil }
                guard power.magnitude <= Self.largestExponent else { return nil }
                exponent += power
                break
            }
            if byte == UInt8(ascii: ".") {
                isBehindPoint = true
            } else if byte != UInt8(ascii: "-") {
                digits.append(byte)
                if isBehindPoint { exponent -= 1 }
            }
        }
        let zero = UInt8(ascii: "0")
        digits = Array(digits.drop { $0 == zero })
        while digits.last == zero {
            digits.removeLast()
            exponent += 1
        }
        self.digits = digits
        self.exponent = digits.isEmpty ? 0 : exponent
        isNegative = text.utf8.first == UInt8(ascii: "-") && !digits.isEmpty
    }

    /// Whether there is nothing behind the point: an integer, as JSON Schema has it.
    var isWhole: Bool { exponent >= 0 }

    /// The number as an integer; nil when it is none, or none of 64 bits.
    var integer: Int64? {
        guard isWhole, digits.count + exponent <= 19 else { return nil }
        return signed(digits + Array(repeating: UInt8(ascii: "0"), count: exponent))
    }

    /// The number as a decimal; nil when it needs more digits than one holds.
    var decimal: ExactDecimal? {
        if isWhole { return integer.map { ExactDecimal(digits: $0) } }
        guard digits.count <= 19, exponent >= -18 else { return nil }
        return signed(digits).map { ExactDecimal(digits: $0, fractionDigits: -exponent) }
    }

    private func signed(_ digits: [UInt8]) -> Int64? {
        digits.isEmpty ? 0 : Int64((isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self))
    }
}

extension JSONNumber: Comparable {
    static func < (left: JSONNumber, right: JSONNumber) -> Bool {
        guard left.isNegative == right.isNegative else { return left.isNegative }
        return left.isNegative
            ? right.hasSmallerMagnitude(than: left) : left.hasSmallerMagnitude(than: right)
    }

    private func hasSmallerMagnitude(than other: JSONNumber) -> Bool {
        if digits.isEmpty || other.digits.isEmpty { return digits.count < other.digits.count }
        let places = (digits.count + exponent, other.digits.count + other.exponent)
        return places.0 == places.1
            ? digits.lexicographicallyPrecedes(other.digits) : places.0 < places.1
    }
}
