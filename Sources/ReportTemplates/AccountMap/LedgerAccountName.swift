/// The names that accounts can have in the books of hledger, ledger and beancount.
///
/// Names of an account map must be possible in hledger and ledger; in beancount they are written in its alphabet
/// (`BeancountAccount`), and one that does not begin with a root is an error when the journal is written.
enum LedgerAccountName {
    /// What is wrong with a name, in a sentence part; nil when nothing is.
    static func problem(of name: String) -> String? {
        if name.isEmpty { return "is empty" }
        if name.utf8.count > limit { return "is longer than \(limit) bytes" }
        if name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            return "holds a line break or a control character"
        }
        if let sign = name.first(where: { forbidden.contains($0) }) {
            return "holds '\(sign)', which means something in journals"
        }
        let parts = name.split(separator: ":", omittingEmptySubsequences: false)
        if parts.contains(where: \.isEmpty) { return "has a part without a name between its colons" }
        let hasBlankEdge = parts.contains {
            $0.first?.isWhitespace ?? false || $0.last?.isWhitespace ?? false
        }
        if hasBlankEdge { return "has a blank beside a colon or at an end" }
        var isBehindBlank = false
        for character in name {
            if character.isWhitespace, isBehindBlank {
                return "holds two blanks, which end a name in journals"
            }
            isBehindBlank = character.isWhitespace
        }
        return nil
    }

    private static let limit = 255

    /// What begins comments, virtual postings, amounts, assertions and statuses.
    private static let forbidden = Set(";()[]{}<>*!=~\"|@#%&^")
}
