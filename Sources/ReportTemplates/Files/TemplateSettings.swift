public import TemplateEngine

/// What a template's front matter says, with the defaults for what it leaves out.
public struct TemplateSettings: Hashable, Sendable {
    /// What the template is called in lists; nil when it does not say.
    public var title: String?
    /// What it is for, in a sentence or two.
    public var description: String?
    /// The template from which it takes what it does not say itself.
    public var base: LocatedText?
    /// What it reports on.
    public var report: ReportKind
    /// The grammar of the output.
    public var format: TemplateFormat
    /// Whether the template is a workbook; what is said of text then has no meaning.
    public var isWorkbook = false
    /// The extension of written files, without the point.
    public var fileExtension: String
    /// A template of the written file's name without its extension; nil for the usual one of bank, account
    /// number and period.
    public var fileName: LocatedText?
    /// How characters become bytes.
    public var encoding: TextEncoding
    /// What each line end of the template becomes.
    public var newline: TemplateOptions.Newline
    /// Whether a byte-order mark stands in front; only with ``TextEncoding/utf8``.
    public var hasByteOrderMark: Bool
    /// The most rows of one file; more go to numbered parts.
    public var rowLimit: Int?
    /// The most bytes of one file; more go to numbered parts.
    public var byteLimit: Int?
    /// CSV: whether texts that a spreadsheet would take for a formula get an apostrophe in front.
    public var guardsFormulas: Bool
    /// CSV: what stands between fields.
    public var delimiter: Delimiter
    /// CSV: which fields get quotes.
    public var quoting: TemplateOptions.Quoting
    /// What must hold before a byte is written.
    public var requirements: [Requirement]
    /// What a run may set.
    public var optionDeclarations: [OptionDeclaration]

    /// What stands between the fields of a CSV line.
    public enum Delimiter: String, Hashable, Sendable, CaseIterable {
        case comma, semicolon, tab

        /// The byte.
        public var byte: UInt8 {
            switch self {
            case .comma: UInt8(ascii: ",")
            case .semicolon: UInt8(ascii: ";")
            case .tab: UInt8(ascii: "\t")
            }
        }
    }

    /// A requirement with its place in the file.
    public struct Requirement: Hashable, Sendable {
        /// The expression as written.
        public let expression: LocatedText
        /// What to tell when it is not met; nil for a sentence that names the expression.
        public let message: String?
    }

    /// The settings of a template without a front matter.
    ///
    /// - Parameter fileName: the template file's name, whose extension says the format; plain text where it
    ///   says none.
    public init(fileName: String) {
        let name = TemplateFileName(fileName)
        guard !name.isWorkbook else {
            self.init(format: .text)
            isWorkbook = true
            fileExtension = "xlsx"
            return
        }
        self.init(format: TemplateFormat(fileExtension: name.fileExtension) ?? .text)
        if !name.fileExtension.isEmpty, TemplateFormat(fileExtension: name.fileExtension) == format {
            fileExtension = name.fileExtension
        }
    }

    /// The defaults of a format.
    init(format: TemplateFormat) {
        report = .statement
        self.format = format
        fileExtension = format.usualExtension
        encoding = .utf8
        // RFC 4180 ends the lines of CSV with both, SWIFT those of its messages; everything else that Folio writes
        // is read with either.
        newline = format == .csv || format == .mt940 ? .crlf : .lf
        hasByteOrderMark = false
        guardsFormulas = true
        delimiter = .comma
        quoting = .needed
        requirements = []
        optionDeclarations = []
    }

    /// The format's name in lists: `csv`, `xlsx`.
    public var formatName: String { isWorkbook ? "xlsx" : format.rawValue }

    /// What the template engine is told.
    public var options: TemplateOptions {
        var options = TemplateOptions(
            format: format, newline: newline, guardsFormulas: guardsFormulas, delimiter: delimiter.byte,
            quoting: quoting)
        options.describeCommand = "folio templates describe"
        return options
    }
}

extension TemplateFormat {
    /// The format that files of an extension have; nil for an extension that says none.
    public init?(fileExtension: String) {
        switch fileExtension.lowercased() {
        case "csv", "tsv": self = .csv
        case "ofx", "qfx", "qbo": self = .ofx
        case "html", "htm": self = .html
        case "xml": self = .xml
        case "json", "jsonl": self = .json
        case "txt", "text": self = .text
        case "qif": self = .qif
        case "sta", "mt940", "940": self = .mt940
        case "hledger", "journal": self = .hledger
        case "ledger": self = .ledger
        case "beancount", "bean": self = .beancount
        default: return nil
        }
    }

    /// The extension that files of the format usually have.
    public var usualExtension: String {
        switch self {
        case .text: "txt"
        case .mt940: "sta"
        case .hledger: "journal"
        default: rawValue
        }
    }
}
