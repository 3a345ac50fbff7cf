/// A reader of CSV for tests, written apart from the writer: refuses whatever its dialect does not allow.
public struct StrictCSVReader: Sendable {
    /// Why a text is no CSV of the dialect.
    public struct Malformed: Error {
        /// What is wrong.
        public let reason: String

        /// Creates a complaint.
        public init(reason: String) {
            self.reason = reason
        }
    }

    private let delimiter: Unicode.Scalar
    private let lineEnd: [Unicode.Scalar]
    private let knowsQuotes: Bool

    /// A dialect; RFC 4180 unless something else is said.
    ///
    /// - Parameters:
    ///   - delimiter: what stands between fields.
    ///   - lineEnd: what ends every record, the last one too.
    ///   - knowsQuotes: whether quotes around a field are taken off; else any quote is an error.
    public init(delimiter: Unicode.Scalar = ",", lineEnd: String = "\r\n", knowsQuotes: Bool = true) {
        self.delimiter = delimiter
        self.lineEnd = Array(lineEnd.unicodeScalars)
        self.knowsQuotes = knowsQuotes
    }

    /// The records of a text in RFC 4180's dialect; see ``records(_:)-swift.method``.
    public static func records(_ text: String) throws -> [[String]] { try StrictCSVReader().records(text) }

    /// The records with their fields; every record must have as many fields as the first.
    public func records(_ text: String) throws -> [[String]] {
        var records: [[String]] = []
        var fields: [String] = []
        var rest = Array(text.unicodeScalars)[...]
        while !rest.isEmpty {
            fields.append(try field(&rest))
            if rest.first == delimiter {
                rest = rest.dropFirst()
                continue
            }
            guard rest.starts(with: lineEnd) else { throw Malformed(reason: "a record without its line end") }
            rest = rest.dropFirst(lineEnd.count)
            records.append(fields)
            fields = []
        }
        guard fields.isEmpty else { throw Malformed(reason: "a last record without an end") }
        guard Set(records.map(\.count)).count <= 1 else { throw Malformed(reason: "ragged records") }
        return records
    }

    private func field(_ rest: inout ArraySlice<Unicode.Scalar>) throws -> String {
        guard rest.first == "\"", knowsQuotes else { return try plainField(&rest) }
        var value = String.UnicodeScalarView()
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

    private func plainField(_ rest: inout ArraySlice<Unicode.Scalar>) throws -> String {
        var value = String.UnicodeScalarView()
        while let next = rest.first, next != delimiter, next != "\r", next != "\n" {
            guard next != "\"" else { throw Malformed(reason: "a bare quote") }
            value.append(next)
            rest = rest.dropFirst()
        }
        return String(value)
    }
}
