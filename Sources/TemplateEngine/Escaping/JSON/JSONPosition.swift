/// Where in JSON a template stands: where values stand, or inside a text.
struct JSONPosition: Hashable, Sendable {
    private var state = State.value

    private enum State: Hashable, Sendable {
        case value
        case text
        /// Behind a backslash.
        case escape
    }

    var isNeutral: Bool { state == .value }

    var words: String {
        switch state {
        case .value: "where JSON has a value"
        case .text: "inside a JSON text"
        case .escape: "behind the backslash of a JSON text"
        }
    }

    mutating func advance(over text: [UInt8], reportingTo problem: (PositionProblem) -> Void) {
        for (offset, byte) in text.enumerated() {
            switch (state, byte) {
            case (.value, UInt8(ascii: "\"")): state = .text
            case (.text, UInt8(ascii: "\"")): state = .value
            case (.text, UInt8(ascii: "\\")): state = .escape
            case (.text, 0..<0x20):
                problem(
                    PositionProblem(
                        offset: offset,
                        message: "a JSON text must not hold a line break or a control character",
                        help: "write \\n, or close the text's quotes"))
            case (.escape, _): state = .text
            default: continue
            }
        }
    }

    func escape(for type: TemplateType) -> Result<Escape, PositionProblem> {
        switch state {
        case .value: return .success(.jsonValue)
        case .text: return .success(type.printsPlainly ? .none : .jsonText)
        case .escape:
            return .failure(
                PositionProblem(
                    message: "a value must not stand \(words)", help: "remove the backslash, or double it"))
        }
    }
}
