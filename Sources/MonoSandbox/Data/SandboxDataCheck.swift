/// Turns a file into what is served, and refuses what cannot be.
struct SandboxDataCheck {
    private var newest: (path: String, day: SandboxDay)?

    mutating func institutions(
        _ stated: [SandboxDocument.Institution]
    ) throws(SandboxDataError) -> [SandboxInstitution] {
        var known: Set<String> = []
        var made: [SandboxInstitution] = []
        for (index, institution) in stated.enumerated() {
            let path = "institutions[\(index)]"
            try Self.needText(institution.name, path + ".name")
            guard known.insert(institution.name).inserted else {
                throw SandboxDataError(path + ".name", .repeated(institution.name))
            }
            guard let country = SandboxCountry(rawValue: institution.country) else {
                throw SandboxDataError(path + ".country", .country(institution.country))
            }
            made.append(
                InstitutionTable.stated(
                    // After the numbers of the invented ones.
                    UInt64(1000 + index), institution.name, country,
                    institution.isBusiness == true ? .business : .personal, bankCode: institution.bankCode))
        }
        return made
    }

    mutating func entries(
        _ stated: [SandboxDocument.Account], _ institutions: [SandboxInstitution]
    ) throws(SandboxDataError) -> [SandboxData.Entry] {
        guard !stated.isEmpty else { throw SandboxDataError("accounts", .noAccounts) }
        var known: Set<String> = []
        var made: [SandboxData.Entry] = []
        for (index, account) in stated.enumerated() {
            let path = "accounts[\(index)]"
            guard known.insert(account.id).inserted else {
                throw SandboxDataError(path + ".id", .repeated(account.id))
            }
            guard let institution = institutions.first(where: { $0.name == account.institution }) else {
                throw SandboxDataError(path + ".institution", .unknownInstitution(account.institution))
            }
            made.append(try entry(account, at: index, institution, path))
        }
        return made
    }

    /// The last day, which is that of the newest row unless it is stated.
    func lastDay(_ stated: String?) throws(SandboxDataError) -> SandboxDay {
        guard let stated else { return newest?.day ?? SandboxDay(daysSinceEpoch: 0) }
        guard let day = SandboxDay(isoText: stated) else {
            throw SandboxDataError("last_day", .date(stated))
        }
        if let newest, newest.day > day {
            throw SandboxDataError(newest.path, .afterLastDay(newest.day.isoText))
        }
        return day
    }

    private mutating func entry(
        _ stated: SandboxDocument.Account, at index: Int, _ institution: SandboxInstitution, _ path: String
    ) throws(SandboxDataError) -> SandboxData.Entry {
        guard !stated.id.isEmpty, stated.id.utf8.allSatisfy(Self.isSafeInAddress) else {
            throw SandboxDataError(path + ".id", .accountID(stated.id))
        }
        let code = stated.currency.utf8
        guard code.count == 3, code.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
        else {
            throw SandboxDataError(path + ".currency", .currency(stated.currency))
        }
        var retrieved: [SandboxRetrievedData] = stated.identity == nil ? [] : [.identity]
        if stated.balance != nil { retrieved.append(.balance) }
        if stated.transactions != nil { retrieved.append(.transactions) }
        let rows = try rows(stated.transactions ?? [], path)
        try Self.needSum(stated.balance ?? 0, rows, path)
        let account = SandboxAccount(
            index: index, linkOrdinal: 0, id: stated.id,
            customerID: stated.customer ?? "customer-\(stated.id)", name: stated.name, number: stated.number,
            currency: stated.currency, typeText: stated.type ?? "SAVINGS", institution: institution,
            authMethod: .internetBanking, holder: SandboxPerson(stated), scenario: .ordinary,
            settledStatus: SandboxDataStatus(retrieved), retrievedData: retrieved)
        return SandboxData.Entry(account: account, balance: stated.balance, rows: rows.reversed())
    }

    private mutating func rows(
        _ stated: [SandboxDocument.Row], _ path: String
    ) throws(SandboxDataError) -> [SandboxTransaction] {
        var known: Set<String> = []
        var made: [SandboxTransaction] = []
        made.reserveCapacity(stated.count)
        var last: SandboxDay?
        for (index, row) in stated.enumerated() {
            let path = "\(path).transactions[\(index)]"
            try Self.needText(row.id, path + ".id")
            guard known.insert(row.id).inserted else {
                throw SandboxDataError(path + ".id", .repeated(row.id))
            }
            let transaction = try SandboxTransaction(row, path)
            let day = transaction.day
            if let last, day < last { throw SandboxDataError(path + ".date", .order(row.date)) }
            last = day
            if newest.map({ $0.day < day }) ?? true { newest = (path + ".date", day) }
            made.append(transaction)
        }
        return made
    }

    /// Totals of credits and of debits are served, and balances before any of the rows: all must be numbers.
    private static func needSum(
        _ balance: Int64, _ rows: [SandboxTransaction], _ path: String
    ) throws(SandboxDataError) {
        var balance = balance
        var totals: [Bool: Int64] = [:]
        for row in rows.reversed() {
            let earlier = balance.subtractingReportingOverflow(row.signedAmount)
            let total = totals[row.isCredit, default: 0].addingReportingOverflow(row.amount)
            if earlier.overflow || total.overflow {
                throw SandboxDataError(path + ".transactions", .overflow)
            }
            balance = earlier.partialValue
            totals[row.isCredit] = total.partialValue
        }
    }

    private static func needText(_ text: String, _ path: String) throws(SandboxDataError) {
        if text.isEmpty { throw SandboxDataError(path, .empty) }
    }

    private static func isSafeInAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
