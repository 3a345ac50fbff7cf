import StatementModel

/// How values print without any filter: the form that programs read.
enum PlainText {
    /// An amount: `-12500.00`, a point, no grouping, all digits of the minor unit.
    static func append(_ money: Money, to bytes: inout OutputBuffer) {
        append(PrintedNumber(money), to: &bytes)
    }

    /// A whole number: `-12`.
    static func append(_ number: Int64, to bytes: inout OutputBuffer) {
        BackwardBytes.append(to: &bytes) { backward in
            backward.putAllDigits(of: number.magnitude)
            if number < 0 { backward.put(UInt8(ascii: "-")) }
        }
    }

    /// A day as ISO 8601 writes it: `2026-10-31`.
    static func append(_ date: CalendarDate, to bytes: inout OutputBuffer) {
        BackwardBytes.append(to: &bytes) { backward in
            backward.putPair(UInt64(truncatingIfNeeded: date.day))
            backward.put(UInt8(ascii: "-"))
            backward.putPair(UInt64(truncatingIfNeeded: date.month))
            backward.put(UInt8(ascii: "-"))
            _ = backward.putDigits(of: UInt64(truncatingIfNeeded: date.year), count: 4)
        }
    }

    /// A decimal with a point and without an exponent: `-0.25`.
    static func append(_ decimal: ExactDecimal, to bytes: inout OutputBuffer) {
        append(PrintedNumber(decimal), to: &bytes)
    }

    /// Any value that prints: truth values as `true` and `false`; nil for nothing, lists and records.
    static func text(_ value: TemplateValue) -> String? {
        switch value {
        case .text(let text): text
        case .boolean(let flag): flag ? "true" : "false"
        case .integer(let number): string { append(number, to: &$0) }
        case .decimal(let decimal): string { append(decimal, to: &$0) }
        case .money(let money): string { append(money, to: &$0) }
        case .date(let date): string { append(date, to: &$0) }
        case .missing, .list, .record: nil
        }
    }

    private static func append(_ number: PrintedNumber, to bytes: inout OutputBuffer) {
        BackwardBytes.append(to: &bytes) { backward in
            let whole = backward.putDigits(of: number.magnitude, count: number.fractionDigits)
            if number.fractionDigits > 0 { backward.put(UInt8(ascii: ".")) }
            backward.putAllDigits(of: whole)
            if number.isNegative { backward.put(UInt8(ascii: "-")) }
        }
    }

    private static func string(_ append: (inout OutputBuffer) -> Void) -> String {
        var bytes = OutputBuffer()
        append(&bytes)
        return bytes.text()
    }
}
