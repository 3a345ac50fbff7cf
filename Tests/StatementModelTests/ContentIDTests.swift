import Testing

@testable import StatementModel

@Suite("Ids made of content")
struct ContentIDTests {
    private static let account = Account(
        id: "provider-1", number: "0214457789", currency: .nigerianNaira, institution: Institution())

    private func transaction(
        _ id: String, _ day: Int, _ amount: Int64, _ narration: String, balance: Int64? = nil
    ) throws -> Transaction {
        let date = try CalendarDate(year: 2026, month: 10, day: day)
        return Transaction(
            id: id, date: date, dateText: "\(date)", narration: narration,
            amount: Money(minorUnits: Int64(clamping: amount.magnitude), currency: .nigerianNaira),
            direction: amount < 0 ? .debit : .credit,
            runningBalance: balance.map { Money(minorUnits: $0, currency: .nigerianNaira) })
    }

    /// The ids of a period's lines, sorted.
    private func ids(
        _ transactions: [Transaction], _ days: ClosedRange<Int> = 1...31, account: Account = account
    ) throws -> [String] {
        let period = try Period(
            from: CalendarDate(year: 2026, month: 10, day: days.lowerBound),
            through: CalendarDate(year: 2026, month: 10, day: days.upperBound))
        let entries = try Statement(account: account, period: period, transactions: transactions).entries
        let maker = ContentID(account)
        let ordinals = ContentOrdinals(entries)
        return entries.indices.map { maker.id(of: entries[$0], ordinal: ordinals.ordinal(at: $0)) }.sorted()
    }

    private func month() throws -> [Transaction] {
        var balance: Int64 = 1_000_000
        return try (1...31).flatMap { day in
            try (0..<4).map { number in
                // Two equal charges a day, as banks make them; every third day states no balance.
                let amount: Int64 = number < 2 ? -5_000 : Int64(day * 100 + number)
                balance += amount
                return try transaction(
                    "\(day)-\(number)", day, amount, number < 2 ? "STAMP DUTY" : "NIP \(day)/\(number)",
                    balance: day % 3 == 0 ? nil : balance)
            }
        }
    }

    @Test("are the digits that the rule's text says, for others to compute")
    func known() throws {
        // printf 'folio-content-id-1\x1f0214457789\x1f2026-10-05\x1f-1250\x1fPOS TRF/É\x1f98750\x1f1' | sha256sum
        let entry = StatementEntry(
            number: 1, transaction: try transaction("x", 5, -1_250, " pos \t trf/É\u{A0}\n", balance: 98_750),
            amount: Money(minorUnits: -1_250, currency: .nigerianNaira))
        #expect(
            ContentID(Self.account).id(of: entry, ordinal: 1) == "c1-cc2a8cf4297bffb4a5e06c445c049e9f")
    }

    @Test("are all different, plain, and the same for other ids, another order and another link")
    func relinked() throws {
        let month = try month()
        let first = try ids(month)
        #expect(Set(first).count == month.count)
        #expect(first.allSatisfy { !ImportID.canCollide($0) })
        var generator = SystemRandomNumberGenerator()
        var again = month.shuffled(using: &generator)
        for index in again.indices { again[index].id = "new-\(index)" }
        var account = Self.account
        account.id = "provider-2"
        account.number = " 021 445-7789"
        #expect(try ids(again, account: account) == first)
    }

    @Test("are the same in every period that has the day")
    func overlap() throws {
        let month = try month()
        let whole = Set(try ids(month))
        let early = Set(try ids(month, 1...20))
        let late = Set(try ids(month, 11...31))
        #expect(early.union(late) == whole)
        #expect(early.intersection(late).count == 40)
    }

    @Test("tell equal rows apart by their balances, and else by their place")
    func equalRows() throws {
        let rows = try [
            transaction("a", 3, -5_000, "Stamp duty"), transaction("b", 3, -5_000, " STAMP  DUTY"),
            transaction("c", 3, -5_000, "stamp duty"), transaction("d", 4, -5_000, "stamp duty"),
        ]
        let all = try ids(rows)
        #expect(Set(all).count == 4)
        #expect(try ids(rows.reversed()) == all)
        // Fewer equal rows keep the ids of the first places.
        #expect(Set(try ids(Array(rows.dropFirst()))).isSubset(of: all))
    }

    @Test("differ where account, day, sign, amount, narration or balance differs")
    func differences() throws {
        var other = Self.account
        other.number = "0214457780"
        let base = try transaction("a", 3, 5_000, "RENT", balance: 1)
        var found = try ids([base]) + ids([base], account: other)
        for row in try [
            transaction("a", 4, 5_000, "RENT", balance: 1), transaction("a", 3, -5_000, "RENT", balance: 1),
            transaction("a", 3, 5_001, "RENT", balance: 1), transaction("a", 3, 5_000, "RENTS", balance: 1),
            transaction("a", 3, 5_000, "RENT", balance: 2), transaction("a", 3, 5_000, "RENT"),
        ] { found += try ids([row]) }
        #expect(Set(found).count == 8)
    }

    @Test("without an account number are made of the provider's account id")
    func withoutNumber() throws {
        var account = Self.account
        account.number = " - "
        var other = account
        other.id = "provider-2"
        let rows = [try transaction("a", 3, 5_000, "RENT")]
        #expect(try ids(rows, account: account) != ids(rows, account: other))
    }

    @Test(
        "SHA-256 gives the standard's examples",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                String(repeating: "a", count: 1000),
                "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
            ),
        ])
    func hash(message: String, digits: String) {
        var hash = SHA256()
        // One value hashes several messages.
        _ = hash.hash(Array("before".utf8))
        let found = hash.hash(Array(message.utf8)).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
        #expect(found == digits)
    }
}
