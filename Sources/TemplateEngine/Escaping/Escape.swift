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
}
