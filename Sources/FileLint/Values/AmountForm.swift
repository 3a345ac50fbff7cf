/// How an amount is written.
struct AmountForm: Hashable, Sendable {
    /// What the value is, as far as the form tells.
    var amount: ExactAmount?
    var hasParentheses = false
    var hasTrailingMinus = false
    var hasUnicodeMinus = false
    /// A currency sign, code, or DR and CR.
    var hasLetters = false
    var hasGrouping = false
    var hasComma = false
    var hasSpaces = false
    var hasPlus = false
    var isNegative = false
    var fractionDigits = 0
    /// One comma or point before exactly three digits: thousands or a fraction.
    var isAmbiguous = false
    /// The radix character, where there is one.
    var radix: UInt8?

    /// Reads an amount in any form that is seen in statements.
    ///
    /// - Returns: nil where the bytes hold no amount.
    init?(_ text: ArraySlice<UInt8>) {
        guard text.count <= 64 else { return nil }
        var digits: [UInt8] = []
        var index = text.startIndex
        var opened = false
        var sawDigit = false
        while index < text.endIndex {
            let byte = text[index]
            switch byte {
            case 0x30...0x39:
                sawDigit = true
                digits.append(byte)
            case 0x2E, 0x2C, 0x27: digits.append(byte)
            case 0x2D:
                if isNegative { return nil }
                isNegative = true
                if sawDigit { hasTrailingMinus = true }
            case 0x2B: hasPlus = true
            case 0x28:
                opened = true
            case 0x29:
                guard opened else { return nil }
                hasParentheses = true
                isNegative = true
            case 0x20: hasSpaces = true
            case 0x24, 0x41...0x5A, 0x61...0x7A: hasLetters = true
            case 0x80...:
                let length = UTF8Form.length(in: text, at: index) ?? 1
                let part = text[index..<index + length]
                if part.elementsEqual([0xE2, 0x88, 0x92]) || part.elementsEqual([0xE2, 0x80, 0x93]) {
                    hasUnicodeMinus = true
                    isNegative = true
                } else if part.elementsEqual([0xC2, 0xA0]) || part.elementsEqual([0xE2, 0x80, 0xAF]) {
                    hasSpaces = true
                } else {
                    hasLetters = true
                }
                index += length - 1
            default: return nil
            }
            index += 1
        }
        guard sawDigit, !opened || hasParentheses else { return nil }
        if hasLetters, text.filter({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }).count > 5 { return nil }
        read(digits)
    }

    private mutating func read(_ digits: [UInt8]) {
        let marks = digits.indices.filter { digits[$0] < 0x30 }
        hasComma = digits.contains(0x2C)
        guard let last = marks.last else {
            amount = ExactAmount(whole: digits[...], fraction: [], isNegative: isNegative)
            return
        }
        let behind = digits.count - last - 1
        let kinds = Set(marks.map { digits[$0] })
        var isRadix: Bool
        if kinds.count > 1 {
            isRadix = marks.filter { digits[$0] == digits[last] }.count == 1
        } else if marks.count > 1 {
            isRadix = false
        } else {
            isRadix = behind != 3 || last == 0 || last > 3 || digits[last] == 0x2E
            isAmbiguous = behind == 3 && last > 0 && last <= 3 && digits[last] == 0x2C
        }
        if digits[last] == 0x27 { isRadix = false }
        hasGrouping = marks.count > 1 || !isRadix
        if isRadix { (radix, fractionDigits) = (digits[last], behind) }
        let whole = digits[..<(isRadix ? last : digits.count)].filter { $0 >= 0x30 }
        let fraction = isRadix ? digits[(last + 1)...] : []
        amount = ExactAmount(whole: whole[...], fraction: fraction, isNegative: isNegative)
    }

    /// Whether it is only digits, a sign in front and a point.
    var isPlain: Bool {
        !hasParentheses && !hasTrailingMinus && !hasUnicodeMinus && !hasLetters && !hasGrouping && !hasComma
            && !hasSpaces
    }
}
