/// How a printed value is put into its place; chosen when the template is compiled.
enum Escape: UInt8, Hashable, Sendable {
    /// As it is: plain text, markup, and values that need no escaping anywhere.
    case none
    /// A part of a CSV field (``CSVFields``).
    case csv
    /// Between tags of a web page: `&`, `<`, `>`, and the quotes.
    case htmlText
    /// In a quoted attribute of a web page.
    case htmlAttribute
    /// At the beginning of a URL in a quoted attribute: other schemes than http, https, mailto and tel become
    /// `#`; then percent-encoding of what no URL may hold, then ``htmlAttribute``.
    case htmlURL
    /// Further inside a URL, where no scheme can begin: all but unreserved characters are percent-encoded.
    case htmlURLPart
    /// A telephone number behind `tel:`, whose plus sign must stay.
    case htmlPhone
    /// A mail address behind `mailto:`, whose `@` and plus signs must stay.
    case htmlMailAddress
    /// A header field of a mail behind `mailto:`, such as its subject: as ``htmlURLPart``, with line ends as mails
    /// have them.
    case htmlMailField
    /// XML text.
    case xml
    /// A quoted attribute of XML, also in OFX.
    case xmlAttribute
    /// OFX, SGML or XML.
    case ofx
    /// Inside a JSON text, whose quotes stand in the template.
    case jsonText
    /// A JSON value: texts with quotes, missing values as null.
    case jsonValue
    /// A field of QIF, which is the rest of a line.
    case qifText
    /// A part of the name of a category or an account in QIF.
    case qifCategory
    /// A field of MT940: the character set x of SWIFT.
    case swiftText
    /// A reference in MT940, whose parts slashes separate.
    case swiftReference
    /// The lines of the field :86: of MT940 (``SwiftLines``).
    case swiftLines
    /// The code in parentheses of a transaction of hledger and ledger.
    case journalCode
    /// Where the description of a transaction of hledger or ledger begins, and a status or a code could.
    case journalDescriptionStart
    /// Further in that description.
    case journalDescription
    /// A comment of hledger or ledger, in which tags could begin.
    case journalComment
    /// The value of a tag of hledger or ledger.
    case journalTagValue
    /// A part of the name of an account of hledger or ledger.
    case journalAccount
    /// A commodity of hledger or ledger, in quotes where it needs any.
    case journalCommodity
    /// Inside a string of beancount.
    case beancountString
    /// A comment of beancount.
    case beancountComment
    /// A part of the name of an account of beancount.
    case beancountAccount
    /// A currency of beancount.
    case beancountCurrency
    /// A tag or a link of beancount behind its sign.
    case beancountTag
}
