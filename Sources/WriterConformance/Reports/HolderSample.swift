import StatementModel

/// What a report can hold beside a statement; invented.
enum HolderSample {
    static var identity: Identity {
        Identity(
            fullName: "Adaeze \"Ada\" Bello", bankVerificationNumber: Sensitive("22212345678"),
            email: "ada@example.com", phone: "08030000000", gender: "Female",
            dateOfBirth: try? CalendarDate(year: 1990, month: 2, day: 28),
            addressLine1: "14 Awolowo Road\nIkoyi",
            stateOfOrigin: "Lagos", isVerified: true)
    }

    static var income: Income {
        var stream = IncomeStream()
        stream.typeText = "SALARY"
        stream.frequencyText = "MONTHLY"
        stream.currency = .nigerianNaira
        stream.averageAmount = ExactDecimal("45000000.5")
        stream.stability = ExactDecimal("0.98")
        stream.paymentCount = 6
        stream.lastDate = try? CalendarDate(year: 2026, month: 10, day: 25)
        var income = Income(accountID: "5f171a530295e231abca1153", streams: [stream])
        income.employer = "Kijani <Limited>"
        income.monthlyAverage = ExactDecimal("45000000.5")
        income.periodText = "6 months"
        return income
    }

    static var holdings: Holdings {
        var asset = Asset()
        asset.name = "Savannah & Sons"
        asset.symbol = "SAV"
        asset.currency = .unitedStatesDollar
        asset.quantity = ExactDecimal("12.3456")
        asset.price = Money(minorUnits: 1_999, currency: .unitedStatesDollar)
        asset.currentBalance = Money(minorUnits: 24_678, currency: .unitedStatesDollar)
        return Holdings(
            accountID: "5f171a530295e231abca1153",
            balances: [Money(minorUnits: 24_678, currency: .unitedStatesDollar)], assets: [asset])
    }

    static var earnings: [Earning] {
        guard let date = try? CalendarDate(year: 2026, month: 10, day: 12) else { return [] }
        var earning = Earning(
            id: "e1", amountMinorUnits: 1_250, date: date, dateText: "2026-10-12T00:00:00.000Z")
        earning.assetSymbol = "SAV"
        earning.quantitySold = ExactDecimal("0.5")
        return [earning]
    }
}
