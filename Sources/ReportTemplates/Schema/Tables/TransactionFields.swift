import Narrations
import StatementModel
import TemplateEngine

extension TransactionField {
    /// The fields of a transaction.
    static func all() -> [TransactionField] {
        identification + description + amounts() + enrichment + narration + books + proof()
    }

    private static let identification = [
        TransactionField("number", .integer, "The line's number in the statement, from 1.") { lines, place in
            .integer(Int64(lines.entries[place].number))
        },
        TransactionField("date", .date, "The bank's day.") { lines, place in
            .date(lines.entries[place].transaction.date)
        },
        TransactionField(
            "date_text", .text, unit: "as the provider sent it", "The date with what else the bank gave."
        ) { lines, place in
            .bankText(always: lines.entries[place].transaction.dateText)
        },
        TransactionField(
            "time", .optional(.text), unit: "HH:MM",
            "The time of day as the bank gave it, in no zone in particular; midnight means that it gave none."
        ) { lines, place in
            TemplateValue(ClockTime.text(in: lines.entries[place].transaction.dateText))
        },
        TransactionField("id", .text, "The provider's id.") { lines, place in
            .bankText(always: lines.entries[place].transaction.id)
        },
        TransactionField(
            "import_id", .text, unit: "at most 36 letters, digits, points and hyphens",
            "The id by which importers know the transaction again (FITID); the same in every file. Of the "
                + "provider's id, or content_id with --import-ids content."
        ) { lines, place in
            .text(lines.importID(at: place))
        },
        TransactionField(
            "content_id", .text, unit: "c1- and 32 hexadecimal digits",
            "An id made of account number, day, amount, narration, balance and the place among equal rows: it "
                + "outlives a new link to the account."
        ) { lines, place in
            .text(lines.contentID(at: place))
        },
    ]

    private static let description = [
        TransactionField("narration", .text, "The bank's text; empty when it gave none.") { lines, place in
            .bankText(always: lines.entries[place].transaction.narration)
        },
        TransactionField(
            "category", .optional(.text), unit: "the provider's word, such as bank_charges",
            "What the provider takes the transaction for."
        ) { lines, place in
            .bankText(lines.entries[place].transaction.category)
        },
        TransactionField(
            "category_words", .optional(.text), "The category with blanks in place of underscores."
        ) { lines, place in
            .words(lines.entries[place].transaction.category)
        },
    ]

    private static func amounts() -> [TransactionField] {
        [
            TransactionField(
                "amount", .money, "The amount with its sign: credit positive, debit negative."
            ) {
                .money($0.entries[$1].amount)
            },
            TransactionField("debit", .optional(.money), "The amount of a debit, positive.") {
                $0.entries.isDebit(at: $1) ? .money($0.entries[$1].transaction.amount) : .missing
            },
            TransactionField("credit", .optional(.money), "The amount of a credit, positive.") {
                $0.entries.isDebit(at: $1) ? .missing : .money($0.entries[$1].transaction.amount)
            },
            TransactionField(
                "running_balance", .optional(.money),
                "The balance after the transaction, where the bank gives it."
            ) { TemplateValue($0.entries[$1].transaction.runningBalance) },
            TransactionField("balance", .optional(.money), "The same as running_balance.") {
                TemplateValue($0.entries[$1].transaction.runningBalance)
            },
            TransactionField("type", .text, unit: "credit or debit", "Whether money came in or went out.") {
                .text($0.entries.isDebit(at: $1) ? "debit" : "credit")
            },
            TransactionField("is_debit", .boolean, "Whether money went out.") {
                .boolean($0.entries.isDebit(at: $1))
            },
            TransactionField("is_credit", .boolean, "Whether money came in.") {
                .boolean(!$0.entries.isDebit(at: $1))
            },
            TransactionField(
                "transaction_type", .text, unit: "one of OFX's 17 words",
                "The type in OFX's words (TRNTYPE), as the narration tells it; CREDIT or DEBIT where it tells none."
            ) { .text($0.transactionType(at: $1).rawValue) },
        ]
    }

    private static let enrichment = [
        TransactionField(
            "payee", .optional(.text), "Who was paid or paid; from enrichment, else read in the narration."
        ) { .bankText($0.entries[$1].transaction.enrichment?.payee ?? $0.reading(at: $1)?[.payee]) },
        TransactionField(
            "channel", .optional(.text),
            "How it was paid, such as pos; from enrichment, else read in the narration."
        ) {
            .bankText($0.entries[$1].transaction.enrichment?.channel ?? $0.reading(at: $1)?.channel?.rawValue)
        },
        TransactionField("payment_method", .optional(.text), "The means of payment; known after enrichment.")
        {
            .bankText($0.entries[$1].transaction.enrichment?.paymentMethod)
        },
        TransactionField(
            "payment_processor", .optional(.text), "Who processed the payment; known after enrichment."
        ) { .bankText($0.entries[$1].transaction.enrichment?.paymentProcessor) },
        TransactionField(
            "reference", .optional(.text),
            "The bank's reference; from enrichment, else read in the narration."
        ) {
            .bankText(
                $0.entries[$1].transaction.enrichment?.referenceNumber ?? $0.reading(at: $1)?[.reference])
        },
        TransactionField(
            "location", .optional(.text), "Where it happened; from enrichment, else read in the narration."
        ) { .bankText($0.entries[$1].transaction.enrichment?.location ?? $0.reading(at: $1)?[.place]) },
        TransactionField(
            "reason", .optional(.text), "What it was for; from enrichment, else read in the narration."
        ) { .bankText($0.entries[$1].transaction.enrichment?.reason ?? $0.reading(at: $1)?[.purpose]) },
    ]

    private static let narration = [
        TransactionField(
            "check_number", .optional(.text), unit: "at most 12 digits", "The number of a cheque (CHECKNUM)."
        ) { .bankText($0.reading(at: $1)?.checkNumber) },
        TransactionField(
            "is_fee", .boolean,
            "Whether it is a charge of the bank, or a tax on one, as the narration tells it."
        ) { .boolean($0.reading(at: $1)?.fee != nil) },
        TransactionField(
            "fee", .optional(.text), unit: "a word, such as stamp-duty", "Which charge it is."
        ) { TemplateValue($0.reading(at: $1)?.fee?.rawValue) },
        TransactionField(
            "narration_kind", .optional(.text), unit: "a word, such as salary", "What the narration is about."
        ) { TemplateValue($0.reading(at: $1)?.kind?.rawValue) },
        TransactionField(
            "counterparty_bank", .optional(.text), "The other party's bank, as the narration names it."
        ) { .bankText($0.reading(at: $1)?[.bank]) },
        TransactionField(
            "narration_rule", .optional(.text),
            "The rule that read the narration; 'folio narrations explain' shows how."
        ) { TemplateValue($0.reading(at: $1)?.ruleName) },
    ]

    private static let books = [
        TransactionField(
            "counter_account", .text,
            "The account on the other side in the books: by the rules of the account map (--account-map), else "
                + "Expenses:Unknown or Income:Unknown."
        ) { lines, place in
            .text(
                lines.context.accountMap.counterAccount(
                    of: lines.entries[place].transaction, isDebit: lines.entries.isDebit(at: place)))
        }
    ]

    private static func proof() -> [TransactionField] {
        [
            TransactionField(
                "is_broken", .boolean,
                "Whether the first balance that does not follow from the one before stands here."
            ) { .boolean($0.entries[$1].number == $0.brokenLine) },
            TransactionField(
                "expected_balance", .optional(.money),
                "The balance that should stand here; only where is_broken is true."
            ) { $0.entries[$1].number == $0.brokenLine ? TemplateValue($0.expectedBalance) : .missing },
        ]
    }
}
