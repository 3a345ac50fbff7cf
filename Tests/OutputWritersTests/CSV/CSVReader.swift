/// A reader of RFC 4180 for tests, written apart from the writer: refuses whatever the RFC does not allow.
enum CSVReader {
    struct Malformed: Error {
        let reason: String
    }

    /// The records with their fields; every record must end with CR LF and have as many fields as the first.
    static func records(_ text: String) throws -> [[String]] {
        var records: [[String]] = []
        var fields: [String] = []
        var rest = Array(text.unicodeScalars)[...]
        while !rest.isEmpty {
            fields.append(try field(&rest))
            switch rest.popFirst() {
            case ",": continue
            case "\r":
                guard rest.popFirst() == "\n" else { throw Malformed(reason: "CR without LF") }
                records.append(fields)
                fields = []
            default: throw Malformed(reason: "a record without an end")
            }
        }
        guard fields.isEmpty else { throw Malformed(reason: "a last record without an end") }
        guard Set(records.map(\.count)).count <= 1 else { throw Malformed(reason: "ragged records") }
        return records
    }

    private static func field(_ rest: inout ArraySlice<Unicode.Scalar>) throws -> String {
        var value = String.UnicodeScalarView()
        guard rest.first == "\"" else {
            while let next = rest.first, next != ",", next != "\r" {
                guard next != "\"", next != "\n" else { throw Malformed(reason: "a bare quote or LF") }
                value.append(next)
                rest = rest.dropFirst()
            }
            return String(value)
        }
        rest = rest.dropFirst()
        while let next = rest.popFirst() {
            guard next == "\"" else {
                value.append(next)
                continue
            }
            guard rest.first == "\"" else { return String(value) }
            rest = rest.dropFirst()
            value.append("\"")
        }
        throw Malformed(reason: "a quote without an end")
    }
}
