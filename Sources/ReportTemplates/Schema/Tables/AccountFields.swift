import StatementModel
import TemplateEngine

extension RecordBinding where Row == AccountRow {
    /// A bank account.
    static func account(
        institution: RecordBinding<Institution>
    ) -> RecordBinding<AccountRow> {
        RecordBinding(
            "account", meaning: "A bank account that a customer shared.",
            fields: details(institution) + books)
    }

    private static func details(_ institution: RecordBinding<Institution>) -> [BoundField<AccountRow>] {
        [
            BoundField("id", .text, "The provider's id; linking the same bank account twice gives two.") {
                .bankText(always: $0.id)
            },
            BoundField(
                "number", .optional(.text), unit: "digits, leading zeros kept", "The account number."
            ) {
                .bankText($0.number)
            },
            BoundField(
                "bank_id", .text, unit: "1 to 9 letters and digits",
                "The bank as OFX names it (BANKID): its code, or the beginning of its name."
            ) { .text(BankIdentifier.identifier(of: $0.institution)) },
            BoundField("name", .optional(.text), "The holder's name as the bank has it.") {
                .bankText($0.name)
            },
            BoundField("type", .optional(.text), "The sort of account in the bank's words.") {
                .bankText($0.typeText)
            },
            BoundField(
                "kind", .text, unit: "savings, current, domiciliary, business or other",
                "The sort of account, derived from the bank's words."
            ) { .text($0.kind.rawValue) },
            BoundField("currency", .text, unit: "ISO 4217", "The currency of all its amounts.") {
                .bankText(always: $0.currency.code)
            },
            BoundField(
                "balance", .optional(.money),
                "The balance when the provider last looked: not that of the period's end."
            ) { TemplateValue($0.balance) },
            BoundField("customer_id", .optional(.text), "The provider's id of the customer.") {
                .bankText($0.customerID)
            },
            BoundField("institution", .record(institution.type), "The bank.") {
                institution.value($0.institution)
            },
            BoundField(
                "bvn_ending", .optional(.text), unit: "4 digits",
                "The end of the holder's bank verification number (Nigeria): personal data."
            ) { .bankText($0.bankVerificationNumberEnding?.exposed) },
        ]
    }

    /// Where the account stands in somebody's books.
    private static var books: [BoundField<AccountRow>] {
        [
            BoundField(
                "ledger_account", .text,
                "The account in the books: that of the account map (--account-map), else Assets:Bank with bank and number."
            ) { .text($0.context.accountMap.ledgerAccount(of: $0.account)) },
            BoundField(
                "opening_account", .text,
                "The account in the books that balances of before the first file come from; of the account map."
            ) { .text($0.context.accountMap.openingBalances) },
        ]
    }
}

extension RecordBinding where Row == Institution {
    /// A bank.
    static let institution = RecordBinding(
        "institution", meaning: "The bank of an account.",
        fields: [
            BoundField("name", .optional(.text), "The bank's name.") { .bankText($0.name) },
            BoundField(
                "bank_code", .optional(.text), unit: "3 or 6 digits, leading zeros kept",
                "The bank's code: of the Central Bank of Nigeria or of NIP."
            ) { .bankText($0.bankCode) },
            BoundField(
                "type", .optional(.text), unit: "PERSONAL_BANKING or BUSINESS_BANKING",
                "Which side of the bank the account was linked through."
            ) { .bankText($0.typeText) },
        ])
}
