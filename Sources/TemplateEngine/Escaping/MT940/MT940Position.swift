/// Where in a message MT940 a template stands: in a tag such as `:86:`, or in the field behind it.
struct MT940Position: Hashable, Sendable {
    private var place = Place.lineStart(after: [])

    private enum Place: Hashable, Sendable {
        /// In front of a line; the field that ended before it.
        case lineStart(after: [UInt8])
        case tag([UInt8])
        case field([UInt8])
        /// The second line of :61:, which holds supplementary details.
        case details
        /// In the blocks around the message, `{1:…}` to `{4:`, and at its end, `-}`.
        case envelope
    }

    private static let statementLine = Array("61".utf8)
    private static let information = Array("86".utf8)
    private static let references = ["20", "21", "25", "28", "28C", "61"].map { Array($0.utf8) }

    var isNeutral: Bool {
        if case .lineStart = place { true } else { false }
    }

    var words: String {
        switch place {
        case .lineStart: "at the beginning of a line of MT940"
        case .tag: "in the tag of a field of MT940"
        case .field(let tag): "in the field :\(String(decoding: tag, as: UTF8.self)): of MT940"
        case .details: "in the supplementary details of MT940"
        case .envelope: "in the blocks around a message of MT940"
        }
    }

    /// Whether a field stands here, in which amounts have a comma.
    var takesAmounts: Bool {
        if case .field = place { true } else { false }
    }

    mutating func advance(over text: [UInt8], reportingTo problem: (PositionProblem) -> Void) {
        for (offset, byte) in text.enumerated() {
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                endLine()
                continue
            }
            if place != .envelope, !SwiftCharacters.contains(byte), !Self.isEnvelope(byte) {
                problem(
                    PositionProblem(
                        offset: offset, message: "SWIFT's character set does not have this character",
                        help: "letters, digits, blanks and / - ? : ( ) . , ' + are allowed"))
            }
            step(byte, offset, reportingTo: problem)
        }
    }

    private static func isEnvelope(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
    }

    private mutating func endLine() {
        switch place {
        case .field(let tag): place = .lineStart(after: tag)
        case .lineStart: break
        case .tag, .details, .envelope: place = .lineStart(after: [])
        }
    }

    private mutating func step(
        _ byte: UInt8, _ offset: Int, reportingTo problem: (PositionProblem) -> Void
    ) {
        switch (place, byte) {
        case (.lineStart, UInt8(ascii: ":")): place = .tag([])
        case (.lineStart, UInt8(ascii: "{")), (.lineStart, UInt8(ascii: "-")): place = .envelope
        case (.lineStart(after: Self.statementLine), _): place = .details
        case (.lineStart, _):
            problem(
                PositionProblem(
                    offset: offset, message: "a line of MT940 begins with the tag of a field, such as :86:",
                    help: "values of :86: are broken into lines by themselves"))
            place = .field([])
        case (.tag(let tag), UInt8(ascii: ":")): place = .field(tag)
        case (.tag(let tag), _): place = .tag(tag + [byte])
        case (.field, _), (.details, _), (.envelope, _): break
        }
    }

    func escape(for type: TemplateType) -> Result<Escape, PositionProblem> {
        switch place {
        case .field(let tag): return escape(for: type, in: tag)
        case .details: return .success(type.printsPlainly ? .none : .swiftText)
        case .lineStart, .tag, .envelope:
            return .failure(
                PositionProblem(
                    message: "a value must not stand \(words)",
                    help: "write the tag of a field in front of it, such as :86:"))
        }
    }

    private func escape(for type: TemplateType, in tag: [UInt8]) -> Result<Escape, PositionProblem> {
        switch type {
        case .date:
            return .failure(
                PositionProblem(
                    message: "a day has six digits in MT940", help: "print it through date(\"yyMMdd\")"))
        case .decimal, .boolean:
            return .failure(
                PositionProblem(
                    message: "this has no form in MT940", help: "print an amount, a whole number or a text"))
        case .integer: return .success(.none)
        default: break
        }
        if tag == Self.information { return .success(.swiftLines) }
        return .success(Self.references.contains(tag) ? .swiftReference : .swiftText)
    }

    func joined(with other: MT940Position) -> MT940Position? {
        if self == other { return self }
        guard isNeutral, other.isNeutral else { return nil }
        var result = self
        result.place = .lineStart(after: [])
        return result
    }
}
