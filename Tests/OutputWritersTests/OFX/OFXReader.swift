/// A strict reader of our OFX for tests, written apart from the writer: a line is a tag or a value.
struct OFXReader {
    struct Malformed: Error {
        let line: String
    }

    /// Aggregates opened and closed, and elements with their unescaped value, in order.
    private(set) var events: [(tag: String, value: String?)] = []
    private(set) var header: [String] = []

    init(_ text: String) throws {
        var lines = text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.popLast() == "", let start = lines.firstIndex(of: "<OFX>") else {
            throw Malformed(line: "no body, or no line end at the end")
        }
        header = Array(lines[..<start])
        var open: [String] = []
        for line in lines[start...] {
            guard line.first == "<", let end = line.firstIndex(of: ">") else { throw Malformed(line: line) }
            let tag = String(line[line.index(after: line.startIndex)..<end])
            var value = String(line[line.index(after: end)...])
            if tag.hasPrefix("/") {
                guard open.popLast() == String(tag.dropFirst()), value.isEmpty else {
                    throw Malformed(line: line)
                }
            } else if value.isEmpty {
                open.append(tag)
            } else {
                if value.hasSuffix("</\(tag)>") { value = String(value.dropLast(tag.count + 3)) }
                guard !value.contains(where: { $0 == "<" || $0 == ">" }) else { throw Malformed(line: line) }
                events.append((tag, try Self.unescaped(value)))
                continue
            }
            events.append((tag, nil))
        }
        guard open.isEmpty else { throw Malformed(line: "not closed: \(open)") }
    }

    /// The values of an element, in order.
    func values(_ tag: String) -> [String] {
        events.filter { $0.tag == tag }.compactMap(\.value)
    }

    /// The transactions, element by element.
    var transactions: [[String: String]] {
        events.split { $0.tag == "STMTTRN" }.filter { $0.contains { $0.tag == "FITID" } }
            .map { events in
                Dictionary(events.compactMap { event in event.value.map { (event.tag, $0) } }) { $1 }
            }
    }

    private static func unescaped(_ value: String) throws -> String {
        var result = ""
        var rest = value[...]
        while let next = rest.popFirst() {
            guard next == "&" else {
                result.append(next)
                continue
            }
            let entities = ["amp;": "&", "lt;": "<", "gt;": ">"]
            guard let entity = entities.first(where: { rest.hasPrefix($0.key) }) else {
                throw Malformed(line: value)
            }
            result += entity.value
            rest = rest.dropFirst(entity.key.count)
        }
        return result
    }
}
