import StatementModel

extension [StatementEntry] {
    /// Whether a line is a debit.
    ///
    /// The sign tells it of all amounts but zero. A look at the direction compares texts, which costs more than
    /// all else in a row.
    func isDebit(at place: Int) -> Bool {
        let units = self[place].amount.minorUnits
        return units < 0 || units == 0 && self[place].isDebit
    }
}
