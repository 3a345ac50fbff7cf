public import TemplateEngine

/// Why a workbook template could not be read or filled.
public struct WorkbookTemplateError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong.
    public enum Code: String, Sendable, Hashable {
        /// The file is no zip archive, or a damaged one.
        case archive
        /// The file asks for more memory, entries or depth than a template may; see ``WorkbookLimits``.
        case limit
        /// A part is no well-formed XML, or has a document type, which no workbook has.
        case xml
        /// The archive is no workbook: parts that every workbook has are missing or contradict each other.
        case package
        /// A tag in a cell or in a sheet's name is wrong; the text names sheet and cell.
        case template
        /// Something stands where it cannot repeat, such as a chart within repeated rows.
        case layout
        /// A formula cannot follow its rows.
        case formula
        /// The data do not fit a sheet: too many rows, too long a text.
        case sheet
        /// The data could not be read on, or an expression does not apply to them.
        case data
        /// The destination failed.
        case sink
    }

    /// What went wrong.
    public let code: Code
    /// The part of the archive, or the sheet and the cell; empty where it concerns the whole file.
    public let place: String
    /// What is wrong and what to do.
    public let message: String
    /// Everything that is wrong with tags and expressions, where the code is ``Code/template``; else empty.
    public internal(set) var diagnostics: [TemplateDiagnostic] = []

    init(_ code: Code, _ place: String = "", _ message: String) {
        self.code = code
        self.place = place
        self.message = message
    }

    /// The place and the message.
    public var description: String { place.isEmpty ? message : "\(place): \(message)" }
}
