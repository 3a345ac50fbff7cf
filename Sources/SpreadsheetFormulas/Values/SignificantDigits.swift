import Foundation

/// A binary number in so many significant decimal digits: `digits` as if a point stood behind the first one,
/// times ten to the `exponent`.
struct SignificantDigits {
    let isNegative: Bool
    /// ASCII, without zeros at the end; one zero for zero.
    let digits: [UInt8]
    let exponent: Int

    /// - Parameter count: 1 to 17.
    init(_ value: Double, count: Int) {
        self.init(scientific: String(format: "%.\(count - 1)e", value))
    }

    /// The fewest digits that read back as the same number, at most 17.
    init(shortest value: Double) {
        self.init(scientific: value.description)
    }

    private init(scientific text: String) {
        var mantissa: [UInt8] = []
        var point: Int?
        var exponent = 0
        var rest = text.utf8[...]
        isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        while let byte = rest.first, byte.isDigit || byte == UInt8(ascii: ".") {
            if byte.isDigit { mantissa.append(byte) } else { point = mantissa.count }
            rest.removeFirst()
        }
        if rest.first.map({ $0 & 0xDF }) == UInt8(ascii: "E") {
            exponent = Int(String(Substring(rest.dropFirst()))) ?? 0
        }
        exponent += (point ?? mantissa.count) - 1
        let zeros = mantissa.prefix { $0 == 48 }.count
        mantissa.removeFirst(zeros)
        exponent -= zeros
        while mantissa.last == 48 { mantissa.removeLast() }
        digits = mantissa.isEmpty ? [48] : mantissa
        self.exponent = mantissa.isEmpty ? 0 : exponent
    }

    /// `-1.25E-7`, as ``FormulaNumber`` reads it.
    var text: String { scientific(fewestExponentDigits: 1, plus: "") }

    /// All digits written out with a point.
    var plain: String {
        var text = isNegative ? "-" : ""
        if exponent < 0 {
            text +=
                "0." + String(repeating: "0", count: -exponent - 1) + String(decoding: digits, as: UTF8.self)
        } else if exponent + 1 >= digits.count {
            text += String(decoding: digits, as: UTF8.self)
            text += String(repeating: "0", count: exponent + 1 - digits.count)
        } else {
            text += String(decoding: digits[...exponent], as: UTF8.self) + "."
            text += String(decoding: digits[(exponent + 1)...], as: UTF8.self)
        }
        return text
    }

    func scientific(fewestExponentDigits: Int, plus: String) -> String {
        var text = (isNegative ? "-" : "") + String(decoding: digits[..<1], as: UTF8.self)
        if digits.count > 1 { text += "." + String(decoding: digits[1...], as: UTF8.self) }
        let power = String(abs(exponent))
        text += "E" + (exponent < 0 ? "-" : plus)
        return text + String(repeating: "0", count: max(0, fewestExponentDigits - power.count)) + power
    }
}
