/// What users may enter in cells.
public struct DataValidation: Hashable, Sendable {
    /// What is allowed.
    public enum Rule: Hashable, Sendable {
        /// One of some words, which the cell offers; 255 characters together, without commas.
        case list([String])
        /// One of the values of a range, given as a formula such as `Lists!$A$1:$A$9`.
        case listFrom(String)
        /// A whole number.
        case wholeNumber(Comparison)
        /// A number.
        case decimal(Comparison)
        /// A date, compared by its day number or a formula such as `DATE(2026,1,1)`.
        case date(Comparison)
        /// A time of the day.
        case time(Comparison)
        /// A text of some length.
        case textLength(Comparison)
        /// Whatever makes a formula true.
        case custom(String)
    }

    /// What happens when something else is entered.
    public enum Severity: String, Hashable, Sendable {
        /// It is refused.
        case stop
        /// The user may insist.
        case warning
        /// The user is told.
        case information
    }

    /// A title of at most 32 and a message of at most 255 characters.
    public struct Message: Hashable, Sendable {
        /// The title.
        public var title: String
        /// The message.
        public var text: String

        /// Creates a message.
        public init(title: String, text: String) {
            self.title = title
            self.text = text
        }

        var isValid: Bool { title.utf16.count <= 32 && text.utf16.count <= 255 }
    }

    /// The cells.
    public var ranges: [CellRange]
    /// What is allowed.
    public var rule: Rule
    /// Whether a cell may be left blank.
    public var allowsBlank: Bool
    /// What shows while a cell is selected; nil for nothing.
    public var prompt: Message?
    /// What shows when something else is entered; nil for the program's own words.
    public var complaint: Message?
    /// What happens then.
    public var severity: Severity

    /// Creates a validation.
    public init(
        _ ranges: [CellRange], _ rule: Rule, allowsBlank: Bool = true, prompt: Message? = nil,
        complaint: Message? = nil, severity: Severity = .stop
    ) {
        self.ranges = ranges
        self.rule = rule
        self.allowsBlank = allowsBlank
        self.prompt = prompt
        self.complaint = complaint
        self.severity = severity
    }
}
