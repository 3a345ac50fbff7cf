/// Adds up a statement: balances, entries, currencies, references.
struct CAMTStatement {
    private struct Money {
        var amount: ExactAmount?
        var isDebit = false
        var code = ""
        var place: Range<Int> = 0..<0

        var signed: ExactAmount? { amount.map { isDebit ? -$0 : $0 } }
    }

    private var place: Range<Int>
    private var balance = Money()
    private var entry = Money()
    private var hasDate = false
    private var hasReference = false
    private var isBooked = true
    private var opening: ExactAmount?
    private var closing: (amount: ExactAmount, place: Range<Int>)?
    private var sum = ExactAmount.zero
    private var isWhole = true
    private var accountCurrency: String?
    private var references: [String: Int] = [:]
    private var count = 0

    init(place: Range<Int> = 0..<0) { self.place = place }

    mutating func beginEntry(_ place: Range<Int>) {
        entry = Money()
        entry.place = place
        (hasDate, hasReference, isBooked) = (false, false, true)
        count += 1
    }

    /// A value, with the names of the elements around it from the statement on.
    mutating func take(
        _ value: String, at place: Range<Int>, path: [String], _ findings: inout FindingCollector
    ) {
        guard path.first == "Stmt" else { return }
        switch path.dropFirst().joined(separator: "/") {
        case "Acct/Ccy": accountCurrency = value
        case "Bal/Tp/CdOrPrtry/Cd": balance = Money(code: value, place: place)
        case "Bal/Amt": balance.amount = amount(value)
        case "Bal/CdtDbtInd":
            balance.isDebit = value == "DBIT"
            closeBalance()
        case "Ntry/Amt": entry.amount = amount(value)
        case "Ntry/CdtDbtInd": entry.isDebit = value == "DBIT"
        case "Ntry/Sts", "Ntry/Sts/Cd": isBooked = value == "BOOK"
        case "Ntry/BookgDt/Dt", "Ntry/BookgDt/DtTm": hasDate = true
        case "Ntry/AcctSvcrRef": reference(value, place, &findings)
        default: break
        }
    }

    private mutating func amount(_ value: String) -> ExactAmount? {
        let amount = ExactAmount(plain: Array(value.utf8)[...], radix: [0x2E])
        if amount == nil { isWhole = false }
        return amount
    }

    private mutating func closeBalance() {
        guard let signed = balance.signed else { return }
        switch balance.code {
        case "OPBD", "PRCD": opening = opening ?? signed
        case "CLBD": closing = (signed, balance.place)
        default: break
        }
    }

    private mutating func reference(_ value: String, _ place: Range<Int>, _ findings: inout FindingCollector)
    {
        hasReference = true
        if let first = references[value] {
            findings.add(CAMTRules.duplicate, at: place, "the reference of entry \(first) again")
        } else {
            references[value] = count
        }
    }

    /// The attribute Ccy of an amount.
    mutating func currency(
        _ value: Range<Int>, path: [String], _ text: SourceText, _ findings: inout FindingCollector
    ) {
        guard path.first == "Stmt", ["Bal/Amt", "Ntry/Amt"].contains(path.dropFirst().joined(separator: "/"))
        else { return }
        let code = text.string(value)
        if let accountCurrency, accountCurrency != code {
            findings.add(
                CAMTRules.currency, at: value,
                "\(VisibleText.quoted(code)), and the account has \(VisibleText.quoted(accountCurrency))")
        }
        accountCurrency = accountCurrency ?? code
    }

    mutating func endEntry(_ findings: inout FindingCollector) {
        if isBooked { sum = sum + (entry.signed ?? .zero) }
        if !hasDate {
            findings.add(CAMTRules.noDate, at: entry.place, "the entry that begins here has no booking date")
        }
        if !hasReference {
            findings.add(
                CAMTRules.noReference, at: entry.place, "the entry that begins here has no AcctSvcrRef")
        }
    }

    func finish(_ findings: inout FindingCollector) {
        guard let opening, let closing else {
            let what = opening == nil ? "opening balance (OPBD or PRCD)" : "closing balance (CLBD)"
            findings.add(CAMTRules.noBalance, at: place, "the statement that begins here has no \(what)")
            return
        }
        guard isWhole, opening + sum != closing.amount else { return }
        findings.add(
            CAMTRules.sum, at: closing.place,
            "\(opening) and the entries, \(sum), give \(opening + sum), not \(closing.amount)")
    }
}
