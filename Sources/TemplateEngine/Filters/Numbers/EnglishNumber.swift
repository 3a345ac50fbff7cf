/// Numbers in English words, as cheques have them: `one million two hundred and fifty thousand`.
enum EnglishNumber {
    /// Any number of 64 bits in words, without a sign.
    static func words(_ number: UInt64) -> String {
        if number == 0 { return "zero" }
        var words: [String] = []
        var rest = number
        for (scale, name) in scales {
            let group = rest / scale
            rest %= scale
            if group > 0 { words += [hundreds(group), name] }
        }
        if rest > 0 {
            // "one thousand and five", as "one hundred and five".
            if rest < 100, !words.isEmpty { words.append("and") }
            words.append(hundreds(rest))
        }
        return words.joined(separator: " ")
    }

    /// The ordinal in digits: `1st`, `12th`.
    static func ordinal(_ number: Int64) -> String {
        let last = number.magnitude % 100
        let ending =
            switch (last, last % 10) {
            case (11...13, _): "th"
            case (_, 1): "st"
            case (_, 2): "nd"
            case (_, 3): "rd"
            default: "th"
            }
        return "\(number)\(ending)"
    }

    /// A number from 1 to 999.
    private static func hundreds(_ number: UInt64) -> String {
        let (hundreds, rest) = (Int(number / 100), Int(number % 100))
        if hundreds == 0 { return tens(rest) }
        return "\(units[hundreds]) hundred" + (rest == 0 ? "" : " and \(tens(rest))")
    }

    /// A number from 1 to 99.
    private static func tens(_ number: Int) -> String {
        if number < units.count { return units[number] }
        return tens[number / 10] + (number % 10 == 0 ? "" : "-\(units[number % 10])")
    }

    private static let scales: [(UInt64, String)] = [
        (1_000_000_000_000_000_000, "quintillion"), (1_000_000_000_000_000, "quadrillion"),
        (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"),
        (1000, "thousand"),
    ]
    private static let units = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
}
