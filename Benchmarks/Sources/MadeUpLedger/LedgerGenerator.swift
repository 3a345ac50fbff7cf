import StatementModel

/// Makes up transactions, the same ones each time.
public struct LedgerGenerator: Sendable, IteratorProtocol {
    public private(set) var totals = LedgerTotals()
    private let count: Int
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var balance: Int64 = 1_250_000_00

    init(count: Int) {
        self.count = count
    }

    public mutating func next() -> LedgerRow? {
        guard totals.count < count else { return nil }
        let number = totals.count + 1
        let random = nextRandom()
        let day = totals.count * 365 / max(count, 1)
        let isDebit = random % 4 != 0 && balance > 1_000_000_00 || balance > 90_000_000_00
        let units = Int64(random >> 8 & 0xFFFF) * Int64(random >> 24 & 0xFF + 1) + 50
        balance += isDebit ? -units : units
        let amount = Money(minorUnits: units, currency: .nigerianNaira)
        tally(amount, isDebit: isDebit)
        let purpose = Self.purposes[Int(random >> 32 & 0xFF) % Self.purposes.count]
        let party = Self.parties[Int(random >> 40 & 0xFF) % Self.parties.count]
        return LedgerRow(
            number: number, date: Self.date(day), valueDate: Self.date(day + Int(random >> 48 & 1)),
            narration: "\(purpose) \(party)/\(Self.digits(random >> 20, 9))",
            counterparty: random >> 52 & 3 == 0 ? nil : party, reference: Self.digits(random, 14),
            channel: Self.channels[Int(random >> 54 & 3)], debit: isDebit ? amount : nil,
            credit: isDebit ? nil : amount,
            balance: Money(minorUnits: balance, currency: .nigerianNaira),
            category: random >> 56 & 7 == 0 ? nil : Self.categories[Int(random >> 56 & 7)],
            importID: "FOLIO-\(Self.digits(UInt64(number), 12))")
    }

    private mutating func tally(_ amount: Money, isDebit: Bool) {
        totals.count += 1
        totals.closing = Money(minorUnits: balance, currency: .nigerianNaira)
        let before = isDebit ? totals.debits : totals.credits
        let sum = Money(minorUnits: before.minorUnits + amount.minorUnits, currency: .nigerianNaira)
        if isDebit { totals.debits = sum } else { totals.credits = sum }
    }

    /// xorshift64*: quick, and good enough for variety.
    private mutating func nextRandom() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 2_685_821_657_736_338_717
    }

    private static func date(_ day: Int) -> CalendarDate {
        days[day % days.count]
    }

    private static func digits(_ number: UInt64, _ count: Int) -> String {
        var rest = number
        var bytes = [UInt8](repeating: UInt8(ascii: "0"), count: count)
        for place in bytes.indices.reversed() {
            bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The days of 2026 and one more.
    private static let days: [CalendarDate] = {
        var days: [CalendarDate] = []
        for month in 1...12 {
            for day in 1...CalendarDate.days(inMonth: month, of: 2026) {
                if let date = try? CalendarDate(year: 2026, month: month, day: day) { days.append(date) }
            }
        }
        return days + days.suffix(1)
    }()

    private static let purposes = [
        "POS PURCHASE", "NIP TRANSFER TO", "NIP TRANSFER FROM", "AIRTIME, MTN", "WEB PAYMENT <3DS>",
        "SALARY & ALLOWANCES", "ATM WITHDRAWAL", "UTILITY BILL, PREPAID", "REVERSAL OF \"PENDING\"",
        "Standing order for rent, flat 4B,", "USSD transfer to", "Card subscription:", "SMS ALERT CHARGE",
    ]
    private static let parties = [
        "ADEBAYO & SONS LTD", "Shoprite Ikeja City Mall", "Chidinma Okafor", "Kuda MFB", "IKEDC, Lagos",
        "Bolt <NG>", "Jumia \"Pay\"", "Ọlálékan Adéṣínà", "Netflix.com", "Federal Inland Revenue Service",
        "Fola Bakery, Yaba",
    ]
    private static let channels = ["POS", "NIP", "ATM", "USSD"]
    private static let categories = [
        "groceries", "transfers", "bills & utilities", "salary", "transport", "entertainment", "cash", "fees",
    ]
}
