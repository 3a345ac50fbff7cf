import StatementModel

/// Text and amounts as a web page holds them.
enum HTMLText {
    /// A bank's text for use between tags or in a quoted attribute: cleaned, then escaped.
    static func escaped(_ text: String) -> String {
        let clean = CleanText.cleaned(text)
        guard clean.utf8.contains(where: isSpecial) else { return clean }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(clean.utf8.count + 32)
        for byte in clean.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// ``escaped(_:)`` kept apart from its surroundings, so that text that runs from right to left moves
    /// nothing but itself.
    static func isolated(_ text: String) -> String {
        "<bdi>\(escaped(text))</bdi>"
    }

    /// An amount for readers, with a real minus sign: `−12,500.00`.
    static func amount(_ money: Money) -> String {
        let text = money.grouped
        return money.isNegative ? "\u{2212}\(text.dropFirst())" : text
    }

    /// An amount with its currency in front: `NGN −12,500.00`.
    static func amountWithCurrency(_ money: Money) -> String {
        "<span class=\"code\">\(escaped(money.currency.code))</span> \(amount(money))"
    }

    /// A day for readers, in a form that no country reads otherwise: `1 Oct 2026`.
    static func day(_ date: CalendarDate) -> String {
        let name = DateWords.month(of: date)
        return "<time datetime=\"\(date)\">\(date.day) \(name.prefix(3)) \(date.year)</time>"
    }

    /// A day with the month's whole name: `1 October 2026`.
    static func longDay(_ date: CalendarDate) -> String {
        "<time datetime=\"\(date)\">\(DateWords.day(date))</time>"
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
            true
        default: false
        }
    }
}
