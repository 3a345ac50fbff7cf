/// Checks that a file is text.
enum TextCheck {
    static func lengthOfByteOrderMark(_ bytes: [UInt8]) -> Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// What is wrong with the bytes of a file, at the first place; nil when they are text.
    static func problem(in bytes: [UInt8], file: Int) -> SyntaxProblem? {
        if String(validating: bytes, as: UTF8.self) == nil, let range = firstError(in: bytes) {
            return SyntaxProblem(
                "these bytes are no UTF-8",
                at: SourceRange(file: file, lower: range.lowerBound, upper: range.upperBound),
                help: "save the file as UTF-8; it is probably in Windows-1252 or UTF-16")
        }
        guard let place = bytes.firstIndex(of: 0) else { return nil }
        return SyntaxProblem(
            "the file holds a NUL byte", at: SourceRange(file: file, lower: place, upper: place + 1),
            help: "save the file as UTF-8 text")
    }

    private static func firstError(in bytes: [UInt8]) -> Range<Int>? {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var place = 0
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let encoded): place += encoded.count
            case .error(let length): return place..<(place + max(1, length))
            case .emptyInput: return nil
            }
        }
    }
}
