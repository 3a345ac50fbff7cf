import StatementModel
import Testing

@Suite("Personal data")
struct SensitiveTests {
    @Test("shows nothing of itself in texts and dumps")
    func hidden() {
        var identity = Identity(fullName: "ADAEZE BELLO", bankVerificationNumber: Sensitive("22299904417"))
        identity.phone = "08039990417"
        var account = Account(id: "a", currency: .nigerianNaira, institution: Institution())
        account.bankVerificationNumberEnding = Sensitive("4417")
        var dumped = ""
        dump(identity, to: &dumped)
        dump(account, to: &dumped)
        let all =
            "\(identity) \(String(reflecting: identity)) \(account) \(String(reflecting: account)) \(dumped)"
        for secret in ["ADAEZE", "22299904417", "08039990417", "4417"] {
            #expect(!all.contains(secret))
        }
        #expect(all.contains("(hidden"))
    }
}

@Suite("An open set")
struct OpenSetTests {
    @Test("knows its values in any letter case and keeps unknown ones")
    func letterCase() {
        #expect(DataStatus("available") == .available)
        #expect(DataStatus("available").hashValue == DataStatus.available.hashValue)
        #expect(DataStatus("PROCESSING_FAILED").text == "PROCESSING_FAILED")
        #expect(DataStatus("PROCESSING_FAILED") != .failed)
        #expect(TransactionDirection("DEBIT") == .debit)
    }

    @Test(
        "of account kinds follows the bank's words",
        arguments: [
            ("SAVINGS ACCOUNT - INDIVIDUAL", AccountKind.savings), ("Tier 3 Savings Account", .savings),
            ("CURRENT", .current), ("Cheque account", .current), ("DOMICILIARY", .domiciliary),
            ("BUSINESS_BANKING", .business), ("Corporate", .business), ("Wallet", .other), ("", .other),
        ])
    func kinds(text: String, kind: AccountKind) {
        #expect(AccountKind(bankText: text) == kind)
        #expect(AccountKind(bankText: nil) == .other)
    }
}
