import StatementModel

/// A pattern of dates, ready to print.
///
/// Two notations are read: Unicode's (`dd/MM/yyyy`; Unicode Technical Standard 35, part 4), and that of
/// `strftime` (`%d/%m/%Y`), which a percent sign tells.
struct DatePattern: Sendable, Hashable {
    let fields: [DateField]
    /// Whether no date that it prints needs escaping in any format.
    let isPlain: Bool

    init(_ text: String) throws(FilterProblem) {
        if text.isEmpty { throw FilterProblem("the pattern of a date must not be empty") }
        fields =
            text.utf8.contains(UInt8(ascii: "%"))
            ? try StrftimeNotation.fields(of: text) : try UnicodeDateNotation.fields(of: text)
        guard fields.count <= Self.limit else {
            throw FilterProblem("the pattern of a date has more than \(Self.limit) letters and fields")
        }
        isPlain = Self.printsPlainly(fields)
    }

    /// How many fields and bytes of literals a pattern may have.
    private static let limit = 256

    /// Appends a date.
    @inline(__always)
    func append(_ date: CalendarDate, to bytes: inout OutputBuffer) {
        ForwardBytes.append(to: &bytes, atMost: fields.count * DateField.byteLimit) { forward in
            for field in fields { field.write(date, to: &forward) }
        }
    }

    /// Only literals and a blank in front of the day can hold more than letters and digits; all dates are
    /// therefore like one.
    private static func printsPlainly(_ fields: [DateField]) -> Bool {
        // What stands for fields here are digits.
        let bytes = fields.map { field in
            switch field {
            case .byte(let byte): byte
            case .blankPaddedDay, .quarterName: blank
            default: UInt8(ascii: "0")
            }
        }
        // A hyphen in front could be taken for the beginning of a formula.
        guard let first = bytes.first, let last = bytes.last, isAlphanumeric(first), last != blank else {
            return false
        }
        return zip(bytes, bytes.dropFirst()).allSatisfy { byte, next in
            (isAlphanumeric(byte) || "-.:/".utf8.contains(byte) || byte == blank)
                && !(byte == blank && next == blank)
        } && (isAlphanumeric(last) || "-.:/".utf8.contains(last))
    }

    private static let blank = UInt8(ascii: " ")

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}
