/// What is compared between values of a statement.
struct StatementFacts: Sendable {
    var firstDay: Int?
    var lastDay: Int?
    /// The account of the statement, as a fingerprint of its numbers.
    var account = Fingerprint()
    var identifiers: Set<Fingerprint> = []
    var responses: Set<Fingerprint> = []
    /// +1 for CREDIT, −1 for DEBIT, else 0.
    var sign = 0
    var definedSecurities: Set<Fingerprint> = []
    var usedSecurities: [Fingerprint: OFXPosition] = [:]
}

extension OFXJudge {
    mutating func beginAggregate(_ tag: Int) {
        if tag == grammar.special.transaction {
            statement.sign = 0
        } else if grammar.special.accountAggregates.contains(tag) {
            statement.account = Fingerprint()
        }
    }

    mutating func endAggregate(_ tag: Int) {
        if grammar.special.lists.contains(tag) {
            statement.firstDay = nil
            statement.lastDay = nil
        }
    }

    /// Compares a value with others that were there before.
    mutating func compare(_ event: OFXEvent, _ tag: Int) {
        guard let frame = frames.last else { return }
        let special = grammar.special
        switch tag {
        case special.type where frame.tag == special.transaction:
            statement.sign =
                event.content.elementsEqual("CREDIT".utf8)
                ? 1 : event.content.elementsEqual("DEBIT".utf8) ? -1 : 0
        case special.amount where frame.tag == special.transaction: compareSign(event)
        case special.posted where frame.tag == special.transaction, special.traded: comparePeriod(event, tag)
        case special.identifier where frame.tag != special.order: compareIdentifier(event)
        case special.firstDay where special.lists.contains(frame.tag):
            statement.firstDay = DateForm.day(event.content)
        case special.lastDay where special.lists.contains(frame.tag): comparePeriodEnd(event)
        case special.bank, special.branch, special.broker, special.account:
            if special.accountAggregates.contains(frame.tag) { statement.account.add(event.content) }
        case special.response: compareResponse(event)
        case special.securityIdentifier: noteSecurity(event)
        default: break
        }
    }

    private mutating func compareSign(_ event: OFXEvent) {
        guard statement.sign != 0, event.content.contains(where: { $0 >= 0x31 && $0 <= 0x39 }) else { return }
        let isNegative = event.content.first == UInt8(ascii: "-")
        if isNegative != (statement.sign < 0) {
            report(
                .sign, .warning, event.position,
                "The amount is \(isNegative ? "negative" : "positive") and the type is \(isNegative ? "CREDIT" : "DEBIT").",
                "Importers go by the sign: give the type that it has.", "3.2.9", tag: "TRNAMT")
        }
    }

    private mutating func comparePeriod(_ event: OFXEvent, _ tag: Int) {
        guard let day = DateForm.day(event.content), let first = statement.firstDay,
            let last = statement.lastDay, day < first || day > last
        else { return }
        report(
            .outsidePeriod, .warning, event.position,
            "The transaction of \(day) lies outside of the period \(first) to \(last) of its list.",
            "Make DTSTART and DTEND the first and the last day that the list covers.",
            frames.dropLast().last.map { section($0.aggregate) }, tag: grammar.name(tag))
    }

    private mutating func comparePeriodEnd(_ event: OFXEvent) {
        statement.lastDay = DateForm.day(event.content)
        guard let first = statement.firstDay, let last = statement.lastDay, last < first else { return }
        // No transaction lies in such a period; one finding is enough.
        statement.firstDay = nil
        report(
            .period, .error, event.position, "The period ends on \(last), before it begins on \(first).",
            "Write the earlier day into DTSTART.", frames.last.map { section($0.aggregate) }, tag: "DTEND")
    }

    private mutating func compareIdentifier(_ event: OFXEvent) {
        var mark = statement.account
        mark.add(event.content)
        guard !statement.identifiers.insert(mark).inserted else { return }
        report(
            .duplicateIdentifier, .error, event.position,
            "FITID '\(shown(event))' stands in the account a second time: importers drop the transaction.",
            "Give every transaction an identifier of its own.", "3.2.3", tag: "FITID")
    }

    private mutating func compareResponse(_ event: OFXEvent) {
        guard !statement.responses.insert(Fingerprint(event.content)).inserted else { return }
        report(
            .duplicateResponse, .warning, event.position,
            "TRNUID '\(shown(event))' stands in the file a second time.",
            "Number the statements of a file.", "2.4", tag: "TRNUID")
    }

    private mutating func noteSecurity(_ event: OFXEvent) {
        let mark = Fingerprint(event.content)
        if frames.dropLast().last?.tag == grammar.special.securityInfo {
            statement.definedSecurities.insert(mark)
        } else if statement.usedSecurities[mark] == nil {
            statement.usedSecurities[mark] = event.position
        }
    }

    /// Securities that statements name and the list does not have.
    mutating func finishSecurities() {
        let missing = statement.usedSecurities.filter { !statement.definedSecurities.contains($0.key) }
        for position in missing.values.sorted() {
            report(
                .security, .warning, position,
                "The list of securities (SECLIST) does not have this security, so its name and kind are unknown.",
                "Add it to SECLISTMSGSRSV1.", "13", tag: "UNIQUEID")
        }
    }
}
