/// What stands between the outer brackets of a structured reference.
struct StructuredParts {
    var rows: Set<StructuredReference.Rows> = []
    /// None, one, or the two ends of a range.
    var columns: [String] = []

    /// Nil where the content is of no known form.
    init?(_ content: ArraySlice<UInt8>) {
        var rest = content.trimmed
        if rest.first == UInt8(ascii: "@") {
            rows = [.thisRow]
            rest = rest.dropFirst().trimmed
            if rest.isEmpty { return }
        }
        guard rest.first == UInt8(ascii: "[") else {
            if !rest.isEmpty { add(Self.unescaped(rest)) }
            return
        }
        var separator: UInt8?
        while !rest.isEmpty {
            guard let close = Self.end(of: rest) else { return nil }
            let item = Self.unescaped(rest[(rest.startIndex + 1)..<close])
            if separator == UInt8(ascii: ":") {
                guard columns.count == 1 else { return nil }
                columns.append(item)
            } else {
                guard columns.isEmpty else { return nil }
                add(item)
            }
            rest = rest[(close + 1)...].trimmed
            separator = rest.first
            if rest.isEmpty { return }
            guard separator == UInt8(ascii: ",") || separator == UInt8(ascii: ":") else { return nil }
            rest = rest.dropFirst().trimmed
            guard rest.first == UInt8(ascii: "[") else { return nil }
        }
    }

    private mutating func add(_ item: String) {
        if let row = StructuredReference.Rows(rawValue: item.lowercased()) {
            rows.insert(row)
        } else {
            columns.append(item)
        }
    }

    private static func end(of bytes: ArraySlice<UInt8>) -> Int? {
        var index = bytes.startIndex + 1
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "]") { return index }
            index += bytes[index] == UInt8(ascii: "'") ? 2 : 1
        }
        return nil
    }

    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        var isEscaped = false
        for byte in bytes {
            if byte == UInt8(ascii: "'"), !isEscaped {
                isEscaped = true
            } else {
                result.append(byte)
                isEscaped = false
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension ArraySlice<UInt8> {
    /// Without the spaces at both ends.
    var trimmed: ArraySlice<UInt8> {
        var slice = drop { $0 == 32 }
        while slice.last == 32 { slice.removeLast() }
        return slice
    }
}
