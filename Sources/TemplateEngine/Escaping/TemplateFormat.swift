/// The grammar of the output, which decides how printed values are escaped.
public enum TemplateFormat: String, Hashable, Sendable, CaseIterable {
    /// Plain text: nothing is escaped.
    case text
    /// Comma-separated values, RFC 4180.
    case csv
    /// Open Financial Exchange, SGML or XML.
    case ofx
    /// A web page.
    case html
    /// XML 1.0.
    case xml
    /// JSON, RFC 8259.
    case json
    /// Quicken Interchange Format.
    case qif
    /// SWIFT's customer statement message MT940.
    case mt940
    /// A journal of hledger.
    case hledger
    /// A journal of ledger.
    case ledger
    /// A journal of beancount.
    case beancount

    /// Whether line ends separate what a document says, so that no value must bring one.
    var isOfLines: Bool {
        switch self {
        case .qif, .mt940, .hledger, .ledger, .beancount: true
        case .text, .csv, .ofx, .html, .xml, .json: false
        }
    }
}

/// How the text of a template becomes bytes of a file.
public struct TemplateOptions: Hashable, Sendable {
    /// The grammar of the output.
    public var format: TemplateFormat
    /// What each line end of the template's text becomes.
    public var newline: Newline
    /// CSV: whether texts that a spreadsheet would take for a formula get an apostrophe in front.
    public var guardsFormulas: Bool
    /// CSV: the byte between fields: comma, semicolon or tab.
    public var delimiter: UInt8
    /// CSV: which fields get quotes.
    public var quoting: Quoting
    /// The command that describes a kind of record, for error texts, such as `folio templates describe`; nil
    /// where there is none.
    public var describeCommand: String?

    /// Which fields of CSV get quotes.
    public enum Quoting: String, Hashable, Sendable, CaseIterable {
        /// Those that could not be read back without (RFC 4180, section 2).
        case needed
        /// All.
        case always
        /// None, for programs that do not know quotes; a field that would need them is an error.
        case never
    }

    /// A line end.
    public enum Newline: String, Hashable, Sendable, CaseIterable {
        /// Line feed.
        case lf
        /// Carriage return and line feed.
        case crlf
    }

    /// Creates options.
    public init(
        format: TemplateFormat = .text, newline: Newline = .lf, guardsFormulas: Bool = true,
        delimiter: UInt8 = UInt8(ascii: ","), quoting: Quoting = .needed
    ) {
        self.format = format
        self.newline = newline
        self.guardsFormulas = guardsFormulas
        self.delimiter = delimiter
        self.quoting = quoting
    }
}
