/// What the file says of itself.
public struct DocumentProperties: Hashable, Sendable {
    /// The value of a property of the user's own.
    public enum CustomValue: Hashable, Sendable {
        /// A text.
        case text(String)
        /// A whole number, -2,147,483,648 to 2,147,483,647.
        case integer(Int32)
        /// True or false.
        case boolean(Bool)
        /// A moment.
        case moment(DateTime)
    }

    /// A property of the user's own.
    public struct Custom: Hashable, Sendable {
        /// The name, not empty and different from the others.
        public var name: String
        /// The value.
        public var value: CustomValue

        /// Creates a property.
        public init(_ name: String, _ value: CustomValue) {
            self.name = name
            self.value = value
        }
    }

    /// The title; nil for none.
    public var title: String?
    /// What the document is about; nil for none.
    public var subject: String?
    /// Who made the document; nil for none.
    public var creator: String?
    /// Words to find it by; nil for none.
    public var keywords: String?
    /// Remarks; nil for none.
    public var description: String?
    /// The category; nil for none.
    public var category: String?
    /// The firm; nil for none.
    public var company: String?
    /// The manager; nil for none.
    public var manager: String?
    /// The program that made the file.
    public var application: String
    /// When it was made, in Coordinated Universal Time, to the second.
    ///
    /// The default is a fixed moment, so that the same content gives the same bytes.
    public var created: DateTime
    /// Properties of the user's own.
    public var custom: [Custom]

    /// Creates properties.
    public init(
        title: String? = nil, subject: String? = nil, creator: String? = nil, keywords: String? = nil,
        description: String? = nil, category: String? = nil, company: String? = nil,
        manager: String? = nil, application: String = "Folio",
        created: DateTime = DateTime(year: 1980, month: 1, day: 1), custom: [Custom] = []
    ) {
        self.title = title
        self.subject = subject
        self.creator = creator
        self.keywords = keywords
        self.description = description
        self.category = category
        self.company = company
        self.manager = manager
        self.application = application
        self.created = created
        self.custom = custom
    }

    /// - Throws: ``SpreadsheetError`` with code `date` or `definedName`.
    func check() throws(SpreadsheetError) {
        let moments = custom.compactMap { property in
            if case .moment(let moment) = property.value { moment } else { nil }
        }
        guard (moments + [created]).allSatisfy({ $0.serial != nil }) else {
            throw SpreadsheetError(
                .date, "a moment in the document's properties does not exist or is before 1900.")
        }
        let names = custom.map { $0.name.lowercased() }
        guard Set(names).count == names.count, !names.contains("") else {
            throw SpreadsheetError(.definedName, "the document's own properties need different names.")
        }
    }
}
