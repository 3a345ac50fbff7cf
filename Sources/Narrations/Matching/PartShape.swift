/// Recognises the parts of known length by what they look like.
struct PartShape {
    let tokens: [NarrationToken]
    let bytes: [UInt8]

    /// How many tokens a part takes at a place; 0 when nothing of its kind stands there.
    func length(of kind: PartKind, at index: Int) -> Int {
        let token = tokens[index]
        guard !token.isSeparator else { return 0 }
        switch kind {
        case .words, .text: return 0
        case .word: return 1
        case .digits(let lengths):
            return isPlainDigits(token) && lengths.contains(token.length) ? 1 : 0
        case .code(let lengths): return token.digits > 0 && lengths.contains(token.length) ? 1 : 0
        case .phone: return isMaskedNumber(token, 7...15) ? 1 : 0
        case .card: return isMaskedNumber(token, 4...24) ? 1 : 0
        case .date: return dateLength(at: index)
        case .month: return monthLength(at: index)
        }
    }

    private func isPlainDigits(_ token: NarrationToken) -> Bool {
        token.digits == token.length
    }

    /// Digits, of which some may be stars or the letter X.
    private func isMaskedNumber(_ token: NarrationToken, _ lengths: ClosedRange<Int>) -> Bool {
        guard lengths.contains(token.length), token.digits > 0 else { return false }
        return bytes[token.start..<token.end].allSatisfy {
            UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: "*")
                || ByteClass.upperCased($0) == UInt8(ascii: "X")
        }
    }

    private func dateLength(at index: Int) -> Int {
        let token = tokens[index]
        if isPlainDigits(token) {
            if let count = numericDateLength(at: index) { return count }
            if token.length == 6 || token.length == 8 { return 1 }
            // "15 JAN", "15 JAN 2026"
            if token.length <= 2, index + 1 < tokens.count {
                let month = monthLength(at: index + 1)
                return month > 0 ? month + 1 : 0
            }
            return 0
        }
        return isDayAndMonth(token) ? 1 : 0
    }

    /// Three numbers with or without field separators between them.
    private func numericDateLength(at index: Int) -> Int? {
        let step = index + 1 < tokens.count && tokens[index + 1].isSeparator ? 2 : 1
        guard index + 2 * step < tokens.count else { return nil }
        if step == 2, !tokens[index + 3].isSeparator { return nil }
        let numbers = [tokens[index], tokens[index + step], tokens[index + 2 * step]]
        guard numbers.allSatisfy(isPlainDigits), numbers[1].length <= 2 else { return nil }
        let first = numbers[0].length
        let last = numbers[2].length
        guard first <= 2 && (last == 2 || last == 4) || first == 4 && last <= 2 else { return nil }
        return 2 * step + 1
    }

    private func monthLength(at index: Int) -> Int {
        let token = tokens[index]
        guard token.letters >= 3, isMonth(bytes[token.start..<(token.start + token.letters)]) else {
            return 0
        }
        if token.digits > 0 {
            return token.length == token.letters + token.digits && token.digits <= 4 ? 1 : 0
        }
        guard token.length == token.letters else { return 0 }
        if index + 1 < tokens.count, isPlainDigits(tokens[index + 1]), tokens[index + 1].length == 4 {
            return 2
        }
        return 1
    }

    /// `15JAN`, `15JAN26`.
    private func isDayAndMonth(_ token: NarrationToken) -> Bool {
        let word = bytes[token.start..<token.end]
        let days = word.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        let name = word.dropFirst(days.count).prefix(token.letters)
        return 1...2 ~= days.count && isMonth(name)
            && days.count + name.count + (token.digits - days.count) == token.length
    }

    private func isMonth(_ name: ArraySlice<UInt8>) -> Bool {
        guard 3...9 ~= name.count else { return false }
        return Self.months.contains { month in
            (name.count == 3 || name.count == month.count)
                && zip(name, month).allSatisfy { ByteClass.upperCased($0) == $1 }
        }
    }

    private static let months: [[UInt8]] = [
        "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER",
        "NOVEMBER", "DECEMBER",
    ].map { Array($0.utf8) }
}
