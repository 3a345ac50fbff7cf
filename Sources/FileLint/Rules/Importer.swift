/// A program that takes statements in.
public enum Importer: String, Sendable, Hashable, CaseIterable {
    case gnuCash = "gnucash"
    case kMyMoney = "kmymoney"
    case homeBank = "homebank"
    case skrooge
    case actual
    case ofxtools
    case odoo
    case ofxstatement
    case sage
    case sageOne = "sage-one-za"
    case quickBooksOnline = "quickbooks-online"
    case quickBooksDesktop = "quickbooks-desktop"
    case quicken
    case xero
    case zohoBooks = "zoho-books"
    case myob
    case netSuite = "netsuite"
    case wave
    case freeAgent = "freeagent"
    case ynab
    case fireflyIII = "firefly-iii"
    case erpNext = "erpnext"
    case hledger
    case ledger
    case excel
    case libreOffice = "libreoffice"
    case mt940Reader = "mt-940"
    case pycamt
    case databases

    /// The name as its makers write it, with the library that reads the file where that is the one that matters.
    public var name: String {
        switch self {
        case .gnuCash: "GnuCash"
        case .kMyMoney: "KMyMoney"
        case .homeBank: "HomeBank"
        case .skrooge: "Skrooge"
        case .actual: "Actual"
        case .ofxtools: "ofxtools"
        case .odoo: "Odoo"
        case .ofxstatement: "ofxstatement"
        case .sage: "Sage Accounting"
        case .sageOne: "Sage One South Africa"
        case .quickBooksOnline: "QuickBooks Online"
        case .quickBooksDesktop: "QuickBooks Desktop"
        case .quicken: "Quicken"
        case .xero: "Xero"
        case .zohoBooks: "Zoho Books"
        case .myob: "MYOB"
        case .netSuite: "NetSuite"
        case .wave: "Wave"
        case .freeAgent: "FreeAgent"
        case .ynab: "YNAB"
        case .fireflyIII: "Firefly III"
        case .erpNext: "ERPNext"
        case .hledger: "hledger"
        case .ledger: "ledger, beancount"
        case .excel: "Excel"
        case .libreOffice: "LibreOffice"
        case .mt940Reader: "mt-940"
        case .pycamt: "pycamt"
        case .databases: "DuckDB, pandas"
        }
    }

    /// The programs that read OFX through libofx.
    static let throughLibofx: [Importer] = [.gnuCash, .kMyMoney, .homeBank, .skrooge]
    /// Those that insist on a clean OFX document.
    static let strictOFX: [Importer] = [.ofxtools, .quickBooksDesktop, .quicken, .netSuite]
    /// Those whose import of tables has fixed columns.
    static let tables: [Importer] = [
        .quickBooksOnline, .xero, .sage, .freeAgent, .ynab, .wave, .zohoBooks, .odoo, .erpNext, .fireflyIII,
    ]
}
