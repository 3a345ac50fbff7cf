/// Reads tags and texts of a page for tests, written apart from the writer.
struct HTMLReader {
    struct Malformed: Error {
        let place: String
    }

    /// The tags without their brackets, in order.
    private(set) var tags: [String] = []
    /// The texts between tags, unescaped, in order; without the style sheet.
    private(set) var texts: [String] = []

    init(_ page: String) throws {
        var rest = page[...]
        while let start = rest.firstIndex(of: "<") {
            if tags.last != "style" { texts.append(try Self.unescaped(rest[..<start])) }
            guard let end = rest[start...].firstIndex(of: ">") else {
                throw Malformed(place: "no end of tag")
            }
            tags.append(String(rest[rest.index(after: start)..<end]))
            rest = rest[rest.index(after: end)...]
        }
        guard rest == "\n" else { throw Malformed(place: "text after the page") }
    }

    private static func unescaped(_ text: Substring) throws -> String {
        let entities = ["amp;": "&", "lt;": "<", "gt;": ">", "quot;": "\"", "#39;": "'"]
        var result = ""
        var rest = text
        while let next = rest.popFirst() {
            guard next == "&" else {
                result.append(next)
                continue
            }
            guard let entity = entities.first(where: { rest.hasPrefix($0.key) }) else {
                throw Malformed(place: String(text))
            }
            result += entity.value
            rest = rest.dropFirst(entity.key.count)
        }
        return result
    }
}
