extension SandboxPerson {
    /// The holder as the file states it; without an identity, the name of the account.
    init(_ stated: SandboxDocument.Account) {
        let identity = stated.identity
        self.init(
            fullName: identity?.fullName ?? stated.name, bvn: identity?.bvn, email: identity?.email,
            phone: identity?.phone, gender: nil, birthDate: nil, addressLine: identity?.address,
            stateOfOrigin: nil, lgaOfOrigin: nil, maritalStatus: nil)
    }
}

extension SandboxDataStatus {
    /// The status of an account of which these parts are stated.
    init(_ retrieved: [SandboxRetrievedData]) {
        switch (retrieved.contains(.balance), retrieved.contains(.transactions)) {
        case (true, true): self = .available
        case (false, false): self = .unavailable
        default: self = .partial
        }
    }
}

extension SandboxTransaction {
    init(_ row: SandboxDocument.Row, _ path: String) throws(SandboxDataError) {
        guard row.amount >= 0 else { throw SandboxDataError(path + ".amount", .negative(row.amount)) }
        guard row.type == "debit" || row.type == "credit" else {
            throw SandboxDataError(path + ".type", .type(row.type))
        }
        guard let timestamp = Timestamp.milliseconds(row.date) else {
            throw SandboxDataError(path + ".date", .date(row.date))
        }
        let category = row.category.map(SandboxCategory.init(rawValue:))
        self.init(
            id: row.id, narration: row.narration, amount: row.amount, isCredit: row.type == "credit",
            balance: row.balance, timestamp: timestamp, category: category,
            enrichment: SandboxEnrichment(
                category: category ?? .unknown, channel: .system, payee: nil, reference: nil),
            income: nil)
    }
}

extension Timestamp {
    /// Milliseconds since 1970 UTC of `2026-10-05`, `2026-10-05T13:45:00Z` or `2026-10-05T13:45:00.250Z`; nil for
    /// any other text and for years before 1970.
    static func milliseconds(_ text: String) -> Int64? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10, let day = SandboxDay(isoText: String(decoding: bytes[..<10], as: UTF8.self)),
            day.daysSinceEpoch >= 0
        else { return nil }
        if bytes.count == 10 { return day.startMilliseconds }
        guard bytes.count == 20 || bytes.count == 24, bytes[10] == UInt8(ascii: "T"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"), bytes.last == UInt8(ascii: "Z"),
            bytes.count == 20 || bytes[19] == UInt8(ascii: "."),
            let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]),
            let second = number(bytes[17..<19]),
            let fraction = bytes.count == 20 ? 0 : number(bytes[20..<23]),
            hour < 24, minute < 60, second < 60
        else { return nil }
        return day.startMilliseconds + ((hour * 60 + minute) * 60 + second) * 1000 + fraction
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
        guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
    }
}
