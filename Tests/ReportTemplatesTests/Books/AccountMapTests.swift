import ReportTemplates
import StatementModel
import TemplateEngine
import Testing

@Suite("Account maps")
struct AccountMapTests {
    private static func map(_ text: String) throws(TemplateError) -> AccountMap {
        try AccountMap(SourceFile(name: "map.yml", text: text))
    }

    private static func transaction(
        _ narration: String, category: String? = nil, payee: String? = nil
    ) throws -> Transaction {
        Transaction(
            id: "1", date: try CalendarDate(year: 2026, month: 10, day: 1), dateText: "",
            narration: narration,
            amount: Money(minorUnits: 1, currency: .nigerianNaira), direction: .debit, category: category,
            enrichment: payee.map { TransactionEnrichment(payee: $0) })
    }

    private static let example = """
        default-expense: Expenses:To sort
        default-income: Income:To sort
        opening-balances: Equity:Start
        accounts:
          "0214457789": Assets:Bank:Savings
          630118845: Assets:Bank:Current
        rules:
          - account: Expenses:Bank charges
            category: [bank_charges, fees]
          - account: Expenses:Groceries
            payee: shoprite*
            direction: debit
          - account: Income:Refunds
            text: ["reversal", "refund*shoprite"]
            direction: credit
          - account: Expenses:Television
            text: NETFLIX

        """

    @Test(
        "The first rule that fits decides",
        arguments: [
            ("x", "bank_charges", nil, true, "Expenses:Bank charges"),
            ("x", "Fees", nil, false, "Expenses:Bank charges"),
            ("x", "fees_and_more", nil, true, "Expenses:To sort"),
            ("x", nil, "SHOPRITE IKEJA", true, "Expenses:Groceries"),
            ("x", nil, "MY SHOPRITE", true, "Expenses:To sort"),
            ("POS REVERSAL 1", nil, "Shoprite", false, "Income:Refunds"),
            ("REFUND OF SHOPRITE", nil, nil, false, "Income:Refunds"),
            ("SHOPRITE REFUND", nil, nil, false, "Income:To sort"),
            ("card netflix.com", nil, nil, true, "Expenses:Television"),
            ("", nil, nil, true, "Expenses:To sort"),
            ("", nil, nil, false, "Income:To sort"),
        ] as [(String, String?, String?, Bool, String)])
    func rules(_ narration: String, _ category: String?, _ payee: String?, _ isDebit: Bool, _ account: String)
        throws
    {
        let transaction = try Self.transaction(narration, category: category, payee: payee)
        #expect(try Self.map(Self.example).counterAccount(of: transaction, isDebit: isDebit) == account)
    }

    @Test("Accounts are found by number or id; others get a name of bank and number")
    func accounts() throws {
        let map = try Self.map(Self.example)
        var account = Account(
            id: "a1", number: "0214457789", currency: .nigerianNaira,
            institution: Institution(name: "Ọlá: Bank; Ltd"))
        #expect(map.ledgerAccount(of: account) == "Assets:Bank:Savings")
        account.number = "630118845"
        #expect(map.ledgerAccount(of: account) == "Assets:Bank:Current")
        account.number = "12 34"
        #expect(map.ledgerAccount(of: account) == "Assets:Bank:Ola-Bank-Ltd:12-34")
        account.number = nil
        account.institution.name = nil
        #expect(map.ledgerAccount(of: account) == "Assets:Bank:Unknown:A1")
        #expect(try Self.map("default-account: Assets:Other").ledgerAccount(of: account) == "Assets:Other")
    }

    @Test("An empty file is the standard map")
    func empty() throws {
        let transaction = try Self.transaction("x")
        #expect(
            try Self.map("# nothing\n").counterAccount(of: transaction, isDebit: true) == "Expenses:Unknown")
    }

    @Test("Everything that is wrong is told at once, with its place and the nearest name")
    func problems() throws {
        let text = """
            acounts:
              "1": Assets:A
            default-expense: "Expenses:; x"
            accounts:
              "2": "Assets:  two"
              "3": "Assets::B"
            rules:
              - account: Expenses:X
              - category: fees
              - account: Expenses:Y
                categry: fees
              - account: Expenses:Z
                direction: out
              - account: Expenses:Z
                text: "**"
              - fees

            """
        let error = try #require(throws: TemplateError.self) { try Self.map(text) }
        let told = error.diagnostics.map {
            "\($0.line):\($0.column): \($0.message)\($0.help.map { " = \($0)" } ?? "")"
        }
        #expect(
            told == [
                "1:1: an account map has no key 'acounts' = did you mean 'accounts'?",
                "3:19: the name of an account holds ';', which means something in journals = write a name such as Expenses:Bank-Charges",
                "5:9: the name of an account has a blank beside a colon or at an end = write a name such as Expenses:Bank-Charges",
                "6:9: the name of an account has a part without a name between its colons = write a name such as Expenses:Bank-Charges",
                "8:5: a rule must ask for something = add category, payee, kind, text or direction; 'default-expense' is for all the rest",
                "9:5: a rule must say its account: 'account: Expenses:Bank-Charges'",
                "11:5: a rule has no key 'categry' = did you mean 'category'?",
                "13:5: 'direction' must be debit or credit",
                "15:12: 'text' must be a text or a list of texts, each with more than asterisks",
                "16:5: a rule consists of lines of the form 'account: NAME'",
            ])
    }

    @Test(
        "What is no YAML, or more than a map needs of it, is refused",
        arguments: ["a: [", "a: &x b", "- a", "a: {b: {c: {d: {e: {f: {g: {h: {i: 1}}}}}}}}"])
    func notYAML(_ text: String) {
        #expect(throws: TemplateError.self) { try Self.map(text) }
    }

    @Test("Templates name the accounts")
    func fields() throws {
        let map = try Self.map(Self.example)
        let text = try RenderedBook.text("hledger.journal", HardStatement.naira.statement(), map: map)
        #expect(text.contains("\naccount Assets:Bank:Savings\naccount Equity:Start\n"))
        #expect(text.contains("\n    Expenses:Bank charges  50.00 NGN\n"))
        let beancount = try RenderedBook.text(
            "beancount.beancount", HardStatement.naira.statement(), map: map)
        #expect(beancount.contains("\n  Expenses:Bank-charges 50.00 NGN\n"))
        let foreign = try Self.map("default-expense: Ausgaben:Unbekannt")
        let error = try #require(throws: RenderError.self) {
            try RenderedBook.text("beancount.beancount", HardStatement.naira.statement(), map: foreign)
        }
        #expect(error.description.contains("'Ausgaben:Unbekannt' is no account of beancount"))
    }
}
