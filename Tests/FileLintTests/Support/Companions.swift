/// Rules that a defect breaks besides its own, since one thing is wrong in several ways.
enum Companions {
    private static let table: [String: Set<String>] = [
        "camt.amount.signed": ["camt.balance.sum"],
        "camt.value.code": ["camt.balance.sum"],
        "csv.amount.mixed": ["csv.amount.decimal-comma"],
        "csv.quote.unclosed": ["csv.row.ragged"],
        "csv.target.amount-form": ["csv.amount.currency"],
        "csv.target.commas": ["csv.target.quotes"],
        "csv.target.encoding": ["csv.encoding.windows-1252"],
        "csv.target.formula": ["csv.text.formula"],
        "csv.target.equal-rows": ["csv.row.equal"],
        "csv.target.line-breaks": ["csv.text.line-break"],
        "mt940.86.stray": ["mt940.field.order"],
        "ofx.date.noon-moves": ["ofx.date.odd-form"],
        "ofx.date.odd-form": ["ofx.date.midnight"],
        "ofx.date.outside": ["ofx.dtasof.late"],
        "ofx.date.time-moves": ["ofx.date.odd-form"],
        "ofx.libofx.cut": ["ofx.value.length"],
        "ofx.period": ["ofx.dtasof.late"],
        "ofx.request": ["ofx.tag.missing"],
        "qif.amount.mixed": ["qif.amount.form"],
        "qif.split.order": ["qif.split.sum"],
    ]

    /// The rules that may be broken beside the fixture's own.
    static func rules(of fixture: Fixture) -> Set<String> { table[fixture.rule] ?? [] }

    /// Rules whose files are made by a test, since they are large.
    static let testedElsewhere: Set<String> = [
        "file.too-large", "csv.target.bytes", "csv.target.rows", "ofx.more",
    ]
}
