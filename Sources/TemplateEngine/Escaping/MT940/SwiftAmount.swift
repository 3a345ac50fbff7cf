import StatementModel

/// Amounts in MT940: at most 15 characters, a comma in front of the fraction, also where there is none, and no
/// sign, since a letter beside them tells debit and credit (SWIFT User Handbook, format 15d).
enum SwiftAmount {
    private static let limit = 15

    /// Makes the text of an amount.
    static let conversion = PreparedFilter { value, _ throws(FilterProblem) -> TemplateValue in
        guard case .money(let money) = value else { return value }
        guard !money.isNegative else {
            throw FilterProblem(
                "an amount below zero has no form in MT940: print C or D in front of it, and the amount through 'abs'"
            )
        }
        let text = PlainText.text(value) ?? ""
        let amount = text.contains(".") ? text.split(separator: ".").joined(separator: ",") : text + ","
        guard amount.utf8.count <= limit else {
            throw FilterProblem(
                "\(amount) has more than the \(limit) characters that an amount may have in MT940: choose another "
                    + "format for this account")
        }
        return .text(amount)
    }
}
