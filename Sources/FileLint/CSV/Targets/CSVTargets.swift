/// The targets of `--for`.
///
/// Each table keeps the marks of where its facts come from.
enum CSVTargets {
    static let all: [CSVTarget] = [
        erpNext, excel, fireflyIII, freeAgent, hledger, homeBank, myob, odoo, quickBooksOnline, sage,
        sageFour, sageOne,
        wave, xero, ynab, zohoBooks,
    ]

    static let comma: [UInt8] = [0x2C]
    static let slash: [UInt8] = [0x2F]

    static let anyConsistent = CSVDateDemand(shown: "one form throughout, without a time")
    static let slashed = CSVDateDemand(
        orders: [.dayMonthYear, .monthDayYear], separators: [0x2F], allowsMonthNames: false,
        shown: "dd/mm/yyyy")
    static let iso = CSVDateDemand(
        orders: [.yearMonthDay], separators: [0x2D], allowsMonthNames: false, shown: "yyyy-mm-dd")
}
