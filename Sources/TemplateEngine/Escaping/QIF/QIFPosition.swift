/// Where in a file of QIF a template stands: the first character of a line says what the rest of it is.
struct QIFPosition: Hashable, Sendable {
    private var place = Place.lineStart
    /// Which line of a split transaction came last.
    private var split = Split.none

    private enum Place: Hashable, Sendable {
        case lineStart
        /// Behind the `!` of a header, such as `!Type:Bank`.
        case header
        /// Behind the `^` that ends a record.
        case recordEnd
        /// Behind the letter of a field.
        case field(UInt8)
    }

    private enum Split: Int, Hashable, Sendable, Comparable {
        case none, memo, category

        static func < (left: Split, right: Split) -> Bool { left.rawValue < right.rawValue }
    }

    var isNeutral: Bool { place == .lineStart }

    var words: String {
        switch place {
        case .lineStart: "at the beginning of a line of QIF"
        case .header: "in a header of QIF"
        case .recordEnd: "behind the end of a record of QIF"
        case .field(let code): "in the field \(Character(Unicode.Scalar(code))) of QIF"
        }
    }

    mutating func advance(over text: [UInt8], reportingTo problem: (PositionProblem) -> Void) {
        for (offset, byte) in text.enumerated() {
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                place = .lineStart
                continue
            }
            switch place {
            case .lineStart: begin(byte, offset, reportingTo: problem)
            case .recordEnd:
                problem(
                    PositionProblem(
                        offset: offset, message: "text stands behind the '^' that ends a record",
                        help: "put '^' into a line of its own"))
            case .header, .field: break
            }
        }
    }

    private mutating func begin(
        _ byte: UInt8, _ offset: Int, reportingTo problem: (PositionProblem) -> Void
    ) {
        switch byte {
        case UInt8(ascii: "!"): place = .header
        case UInt8(ascii: "^"):
            place = .recordEnd
            split = .none
        case UInt8(ascii: "S"):
            place = .field(byte)
            split = .category
        case UInt8(ascii: "E"), UInt8(ascii: "$"):
            place = .field(byte)
            if byte == UInt8(ascii: "E"), split == .memo {
                problem(
                    PositionProblem(
                        offset: offset, message: "the lines of a split stand in the order S, E, $",
                        help: "write the memo (E) right behind the category (S)"))
            }
            if split == .category { split = .memo }
        case UInt8(ascii: " "), UInt8(ascii: "\t"):
            problem(
                PositionProblem(
                    offset: offset, message: "a line of QIF begins with a blank",
                    help: "its first character says what the line is: remove the blank"))
            place = .field(byte)
        default: place = .field(byte)
        }
    }

    mutating func advanceOverValue() {}

    func escape(for type: TemplateType) -> Result<Escape, PositionProblem> {
        switch place {
        case .field(let code):
            if type.printsPlainly { return .success(.none) }
            let isCategory = code == UInt8(ascii: "L") || code == UInt8(ascii: "S")
            return .success(isCategory ? .qifCategory : .qifText)
        case .lineStart:
            return .failure(
                PositionProblem(
                    message:
                        "a value must not stand \(words): its first character would say what the line is",
                    help: "write the letter of the field in front of it, such as P"))
        case .header, .recordEnd:
            return .failure(
                PositionProblem(
                    message: "a value must not stand \(words)",
                    help: "write the header out; with several, choose between them by 'if'"))
        }
    }

    func joined(with other: QIFPosition) -> QIFPosition? {
        guard place == other.place else { return nil }
        var result = self
        result.split = min(split, other.split)
        return result
    }
}
