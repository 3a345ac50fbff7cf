/// Where in a line of CSV a template stands: outside quotes, or inside a field that the template quotes.
///
/// Whether the field already holds something is known only within a branch, and no difference between
/// positions: fields of several parts, some of them optional, are common.
struct CSVPosition: Sendable {
    private let delimiter: UInt8
    private var isQuoted = false
    private var content = Content.none

    private enum Content: Sendable {
        case none
        case some
        /// A quoted field that has ended; nothing but a delimiter, a line end or a second quote can follow.
        case closed
    }

    init(delimiter: UInt8) {
        self.delimiter = delimiter
    }

    var isNeutral: Bool { !isQuoted }

    var words: String { isQuoted ? "inside the quotes of a CSV field" : "in a CSV field" }

    mutating func advance(over text: [UInt8], reportingTo problem: (PositionProblem) -> Void) {
        for (offset, byte) in text.enumerated() {
            switch byte {
            case UInt8(ascii: "\""):
                if !isQuoted, content == .some {
                    problem(
                        PositionProblem(
                            offset: offset, message: "a quote stands in the middle of a CSV field",
                            help: "put quotes around the whole field, and double the quotes inside"))
                }
                isQuoted.toggle()
                content = isQuoted ? .some : .closed
            case _ where isQuoted: continue
            case delimiter, UInt8(ascii: "\n"), UInt8(ascii: "\r"): content = .none
            default:
                if content == .closed {
                    problem(
                        PositionProblem(
                            offset: offset, message: "text stands behind the closing quote of a CSV field",
                            help: "move it in front of the quote"))
                }
                content = .some
            }
        }
    }

    mutating func advanceOverValue() {
        content = .some
    }

    func escape(for type: TemplateType) -> Result<Escape, PositionProblem> {
        guard isQuoted || content != .closed else {
            return .failure(
                PositionProblem(
                    message: "a value stands behind the closing quote of a CSV field",
                    help:
                        "move it in front of the quote, or remove the quotes: values are quoted where they must be"
                ))
        }
        return .success(type.printsPlainly ? .none : .csv)
    }

    func joined(with other: CSVPosition) -> CSVPosition? {
        guard self == other else { return nil }
        return content == .none ? other : self
    }
}

extension CSVPosition: Hashable {
    static func == (left: CSVPosition, right: CSVPosition) -> Bool { left.isQuoted == right.isQuoted }

    func hash(into hasher: inout Hasher) { hasher.combine(isQuoted) }
}
