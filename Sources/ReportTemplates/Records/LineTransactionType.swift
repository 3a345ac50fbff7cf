import Narrations

extension StatementLines {
    /// A line's type in OFX's words: the one of the rule that reads its narration, else the one of its sign.
    ///
    /// A type that contradicts the sign is never given: rules are read with their direction, and an importer goes
    /// by the sign.
    func transactionType(at place: Int) -> OFXTransactionType {
        let direction: NarrationDirection = entries.isDebit(at: place) ? .debit : .credit
        if let type = reading(at: place)?.type, type.agrees(with: direction) { return type }
        return direction == .debit ? .debit : .credit
    }
}
