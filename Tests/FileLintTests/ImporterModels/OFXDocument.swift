import Foundation

/// OFX as lenient readers see it: a header, and values by the aggregates around them.
///
/// Knows nothing of the checker's grammar, so that a mistake there does not agree with itself here.
struct OFXDocument {
    /// A statement's values, and those of its transactions, by tag.
    struct Statement {
        var values: [String: String] = [:]
        var balance: [String: String] = [:]
        var transactions: [[String: String]] = []
    }

    var header: [String: String] = [:]
    var isXML = false
    var statements: [Statement] = []

    /// Reads a document whose bytes became these characters.
    init(_ text: String) {
        let body = text.range(of: "<OFX>").map { String(text[$0.lowerBound...]) } ?? ""
        let head = String(text.prefix(text.count - body.count))
        isXML = head.contains("<?OFX")
        for line in head.split(whereSeparator: { $0.isNewline || $0 == " " }) {
            let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
            if parts.count == 2 { header[parts[0]] = parts[1] }
        }
        read(body)
    }

    private mutating func read(_ body: String) {
        var statement = Statement()
        var transaction: [String: String]?
        var isBalance = false
        for piece in body.split(separator: "<").map(String.init) {
            guard let end = piece.firstIndex(of: ">") else { continue }
            let tag = String(piece[..<end])
            let value = Self.plain(String(piece[piece.index(after: end)...]))
            switch tag {
            case "STMTRS", "CCSTMTRS": statement = Statement()
            case "/STMTRS", "/CCSTMTRS": statements.append(statement)
            case "STMTTRN": transaction = [:]
            case "/STMTTRN":
                if let transaction { statement.transactions.append(transaction) }
                transaction = nil
            case "LEDGERBAL": isBalance = true
            case "/LEDGERBAL": isBalance = false
            default:
                guard !value.isEmpty, !tag.hasPrefix("/") else { continue }
                if transaction != nil {
                    transaction?[tag] = value
                } else if isBalance {
                    statement.balance[tag] = value
                } else {
                    statement.values[tag] = value
                }
            }
        }
    }

    private static func plain(_ text: String) -> String {
        var text = text
        while let last = text.last, last.isWhitespace || last.isNewline { text.removeLast() }
        while let first = text.first, first.isWhitespace || first.isNewline { text.removeFirst() }
        for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] {
            text = text.replacingOccurrences(of: reference, with: character)
        }
        return text
    }
}
