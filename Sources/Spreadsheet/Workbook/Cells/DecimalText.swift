/// Exact decimal text of an integer count of minor units; no floating point on the way.
enum DecimalText {
    /// Appends the number with a point before its last `fractionDigits` digits, for example `-0.07`.
    static func append(_ minorUnits: Int64, fractionDigits: Int, to bytes: inout [UInt8]) {
        if minorUnits < 0 {
            bytes.append(UInt8(ascii: "-"))
        }
        // Digits come out from the last to the first and are turned round in place: no second buffer.
        let start = bytes.count
        var rest = minorUnits.magnitude
        var count = 0
        repeat {
            if count == fractionDigits && count > 0 {
                bytes.append(UInt8(ascii: "."))
            }
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
            count += 1
        } while rest > 0 || count <= fractionDigits
        bytes[start...].reverse()
    }

    /// How many digits count, from the first that is not zero to the last.
    static func significantDigits(_ minorUnits: Int64) -> Int {
        var rest = minorUnits.magnitude
        guard rest > 0 else { return 0 }
        while rest % 10 == 0 { rest /= 10 }
        var count = 0
        while rest > 0 {
            rest /= 10
            count += 1
        }
        return count
    }
}
