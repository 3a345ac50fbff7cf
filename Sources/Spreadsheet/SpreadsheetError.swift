public import ByteSinks

/// Why a workbook could not be written.
///
/// An error never carries the content of a cell, only where it was to go.
public struct SpreadsheetError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The rule that was broken or the step that failed.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Value: String {
            case sink, compression, duplicateEntry, entryName, sheetName, sheetCount, rowLimit, columnLimit
            case textLength, formula, numberPrecision, date, range, style, layout, sequence
            case hyperlink, image, table, definedName, comment, validation, chart
        }
        private let value: Value

        /// The destination refused bytes; see ``SpreadsheetError/sinkError``.
        public static let sink = Self(value: .sink)
        /// zlib failed, which means that memory ran out.
        public static let compression = Self(value: .compression)
        /// Two entries of an archive would have one name.
        public static let duplicateEntry = Self(value: .duplicateEntry)
        /// The name of an archive's entry is empty or longer than 65,535 bytes.
        public static let entryName = Self(value: .entryName)
        /// A sheet's name is not one that Excel accepts, or two sheets have the same.
        public static let sheetName = Self(value: .sheetName)
        /// A workbook needs at least one sheet.
        public static let sheetCount = Self(value: .sheetCount)
        /// A sheet has at most 1,048,576 rows.
        public static let rowLimit = Self(value: .rowLimit)
        /// A sheet has at most 16,384 columns.
        public static let columnLimit = Self(value: .columnLimit)
        /// A cell has at most 32,767 UTF-16 code units of text.
        public static let textLength = Self(value: .textLength)
        /// A formula is empty, longer than 8,192 UTF-16 code units, or holds a control character.
        public static let formula = Self(value: .formula)
        /// A number has more than the 15 significant digits that Excel keeps.
        public static let numberPrecision = Self(value: .numberPrecision)
        /// The day does not exist or lies outside 1900-01-01 to 9999-12-31.
        public static let date = Self(value: .date)
        /// A range lies outside the sheet, overlaps another, or is too small.
        public static let range = Self(value: .range)
        /// The style was not registered with this workbook.
        public static let style = Self(value: .style)
        /// A measure of the layout or the print set-up is out of bounds.
        public static let layout = Self(value: .layout)
        /// A link leads nowhere, or a sheet has more than 65,530 of them.
        public static let hyperlink = Self(value: .hyperlink)
        /// An image is neither PNG nor JPEG, or is damaged.
        public static let image = Self(value: .image)
        /// A table has a bad name, columns that are named alike, or too few rows.
        public static let table = Self(value: .table)
        /// A defined name is not one that Excel accepts, or two are alike.
        public static let definedName = Self(value: .definedName)
        /// A comment is too long, or a cell has two.
        public static let comment = Self(value: .comment)
        /// The rule of a data validation or a conditional format is incomplete or too long.
        public static let validation = Self(value: .validation)
        /// A chart has no series, or one that no chart can show.
        public static let chart = Self(value: .chart)
        /// A call came out of order, for example a row before the first sheet.
        public static let sequence = Self(value: .sequence)

        /// The name of the rule, safe in a log.
        public var description: String { value.rawValue }
    }

    /// The rule that was broken or the step that failed.
    public let code: Code
    /// The sheet concerned; nil when the error is not about one.
    public let sheet: String?
    /// The reference of the cell concerned, for example `B7`; nil when the error is not about one.
    public let cell: String?
    /// What the destination reported; nil unless the code is ``Code/sink``.
    public let sinkError: SinkError?
    /// What is wrong and what to do.
    public let message: String

    init(_ code: Code, _ message: String, sheet: String? = nil, cell: String? = nil) {
        self.code = code
        self.message = message
        self.sheet = sheet
        self.cell = cell
        self.sinkError = nil
    }

    init(_ sinkError: SinkError) {
        self.code = .sink
        self.message = sinkError.description
        self.sheet = nil
        self.cell = nil
        self.sinkError = sinkError
    }

    private init(_ error: SpreadsheetError, sheet: String?, cell: String?) {
        self.code = error.code
        self.message = error.message
        self.sheet = sheet
        self.cell = cell
        self.sinkError = error.sinkError
    }

    /// The same error with the place where it happened.
    func located(sheet: String? = nil, cell: String? = nil) -> SpreadsheetError {
        SpreadsheetError(self, sheet: sheet ?? self.sheet, cell: cell ?? self.cell)
    }

    /// Where, what, and what to do.
    public var description: String {
        switch (sheet, cell) {
        case (let sheet?, let cell?): "sheet '\(sheet)', cell \(cell): \(message)"
        case (let sheet?, nil): "sheet '\(sheet)': \(message)"
        default: message
        }
    }
}
