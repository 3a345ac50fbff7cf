/// An amount in hundred-millionths of the unit, so that no form of writing loses anything.
struct ExactAmount: Hashable, Sendable, Comparable {
    /// The most digits behind the radix character.
    static let fractionDigits = 8
    private static let unit: Int128 = 100_000_000

    var units: Int128

    static let zero = ExactAmount(units: 0)

    init(units: Int128) { self.units = units }

    /// An amount from its digits.
    ///
    /// - Returns: nil for more than 26 digits in front of the radix character or more than eight behind it.
    init?(whole: ArraySlice<UInt8>, fraction: ArraySlice<UInt8>, isNegative: Bool) {
        guard whole.count <= 26, fraction.count <= Self.fractionDigits else { return nil }
        var value: Int128 = 0
        for digit in whole { value = value * 10 + Int128(digit &- 0x30) }
        for index in 0..<Self.fractionDigits {
            let place = fraction.startIndex + index
            value = value * 10 + (place < fraction.endIndex ? Int128(fraction[place] &- 0x30) : 0)
        }
        units = isNegative ? -value : value
    }

    /// `[+-]digits[radix digits]`, with a point or a comma as the radix character and nothing else.
    init?(plain bytes: ArraySlice<UInt8>, radix: [UInt8] = [0x2E, 0x2C]) {
        var rest = bytes
        var isNegative = false
        if let first = rest.first, first == 0x2B || first == 0x2D {
            isNegative = first == 0x2D
            rest = rest.dropFirst()
        }
        let whole = rest.prefix { (0x30...0x39).contains($0) }
        rest = rest[whole.endIndex...]
        var fraction: ArraySlice<UInt8> = []
        if let mark = rest.first {
            guard radix.contains(mark) else { return nil }
            fraction = rest.dropFirst()
            guard fraction.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        }
        guard !whole.isEmpty || !fraction.isEmpty else { return nil }
        self.init(whole: whole, fraction: fraction, isNegative: isNegative)
    }

    static func < (left: ExactAmount, right: ExactAmount) -> Bool { left.units < right.units }

    /// The sum; wraps around far beyond what any file can hold.
    static func + (left: ExactAmount, right: ExactAmount) -> ExactAmount {
        ExactAmount(units: left.units &+ right.units)
    }

    /// The difference.
    static func - (left: ExactAmount, right: ExactAmount) -> ExactAmount {
        ExactAmount(units: left.units &- right.units)
    }

    static prefix func - (amount: ExactAmount) -> ExactAmount { ExactAmount(units: 0 &- amount.units) }

    var magnitude: ExactAmount { units < 0 ? -self : self }
}

extension ExactAmount: CustomStringConvertible {
    /// With a point, and at least two digits behind it.
    var description: String {
        let value = units.magnitude
        let whole = value / UInt128(Self.unit)
        var fraction = String(value % UInt128(Self.unit))
        fraction = String(repeating: "0", count: Self.fractionDigits - fraction.count) + fraction
        while fraction.count > 2, fraction.hasSuffix("0") { fraction.removeLast() }
        return "\(units < 0 ? "-" : "")\(whole).\(fraction)"
    }
}
