extension SandboxDay {
    /// The day in a query of the API, `DD-MM-YYYY` with exactly those digits (Mono Connect, Transactions);
    /// nil for any other text.
    package init?(queryText: some StringProtocol) {
        guard let parts = SandboxDay.numbers(of: queryText, lengths: (2, 2, 4)) else { return nil }
        self.init(year: parts.2, month: parts.1, day: parts.0)
    }

    /// The day as `YYYY-MM-DD` with exactly those digits; nil for any other text.
    package init?(isoText: some StringProtocol) {
        guard let parts = SandboxDay.numbers(of: isoText, lengths: (4, 2, 2)) else { return nil }
        self.init(year: parts.0, month: parts.1, day: parts.2)
    }

    /// `DD-MM-YYYY`.
    package var queryText: String {
        "\(padded(day, to: 2))-\(padded(month, to: 2))-\(padded(year, to: 4))"
    }

    /// `YYYY-MM-DD`.
    package var isoText: String {
        "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    private static func numbers(
        of text: some StringProtocol, lengths: (Int, Int, Int)
    ) -> (Int, Int, Int)? {
        let parts = Array(text.utf8).split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        guard let first = number(parts[0], length: lengths.0),
            let second = number(parts[1], length: lengths.1),
            let third = number(parts[2], length: lengths.2)
        else { return nil }
        return (first, second, third)
    }

    private static func number(_ digits: ArraySlice<UInt8>, length: Int) -> Int? {
        guard digits.count == length else { return nil }
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }
}
