/// Decimal digits of numbers, eight at a time, by integer arithmetic alone.
///
/// Eight digits are made in one word by dividing two halves, four quarters and eight digits side by side
/// (Paul Khuong, "How to print integers really fast", 2017).
extension ByteCursor {
    /// The most bytes that a number takes: a sign, 19 digits, a point and a zero before it.
    static let numberRoom = 24

    /// Puts an integer.
    @inline(__always)
    mutating func put(decimal number: Int64) {
        if number < 0 { put(UInt8(ascii: "-")) }
        put(decimal: number.magnitude)
    }

    /// Puts an integer.
    @inline(__always)
    mutating func put(decimal number: UInt64) {
        if number < 100_000_000 {
            putFewDigits(UInt32(truncatingIfNeeded: number))
        } else {
            putManyDigits(number)
        }
    }

    /// Puts a number of minor units with a point before its last digits, for example `-0.07`.
    ///
    /// - Parameter fractionDigits: 0 to 18.
    @inline(__always)
    mutating func put(minorUnits: Int64, fractionDigits: Int) {
        if minorUnits < 0 { put(UInt8(ascii: "-")) }
        switch fractionDigits {
        case 0: put(decimal: minorUnits.magnitude)
        case 2:
            let (whole, fraction) = minorUnits.magnitude.quotientAndRemainder(dividingBy: 100)
            put(decimal: whole)
            let (tens, ones) = fraction.quotientAndRemainder(dividingBy: 10)
            put(0x30302E &+ tens << 8 &+ ones << 16, count: 3)
        default: putFraction(minorUnits.magnitude, fractionDigits)
        }
    }

    @inline(never)
    private mutating func putFraction(_ magnitude: UInt64, _ fractionDigits: Int) {
        let scale = (0..<fractionDigits).reduce(1 as UInt64) { scale, _ in scale * 10 }
        let (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: scale)
        put(decimal: whole)
        put(UInt8(ascii: "."))
        var rest = fraction
        var divisor = scale
        for _ in 0..<fractionDigits {
            divisor /= 10
            put(UInt8(ascii: "0") + UInt8(rest / divisor))
            rest %= divisor
        }
    }

    @inline(never)
    private mutating func putManyDigits(_ number: UInt64) {
        let (high, low) = number.quotientAndRemainder(dividingBy: 100_000_000)
        put(decimal: high)
        put(Self.eightDigits(UInt32(low)) | 0x3030_3030_3030_3030, count: 8)
    }

    /// Puts a number below 100,000,000.
    @inline(__always)
    private mutating func putFewDigits(_ number: UInt32) {
        let digits = Self.eightDigits(number)
        // The first digit is the lowest byte; leading zeros are shifted out, but the last digit stays.
        let zeros = min(7, digits.trailingZeroBitCount / 8)
        put((digits | 0x3030_3030_3030_3030) >> UInt64(8 * zeros), count: 8 - zeros)
    }

    /// The eight digits of a number below 100,000,000, one a byte, the first lowest.
    @inline(__always)
    private static func eightDigits(_ number: UInt32) -> UInt64 {
        let (high, low) = number.quotientAndRemainder(dividingBy: 10_000)
        let halves = UInt64(high) | UInt64(low) << 32
        let hundreds = (halves &* 10_486) >> 20 & 0x0000_007F_0000_007F
        let quarters = hundreds | (halves &- hundreds &* 100) << 16
        let tens = (quarters &* 103) >> 10 & 0x000F_000F_000F_000F
        return tens | (quarters &- tens &* 10) << 8
    }
}
