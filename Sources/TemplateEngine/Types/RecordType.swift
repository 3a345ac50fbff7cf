/// A kind of record: its name and its fields, in a fixed order.
///
/// A field's place in ``fields`` is its slot: programs refer to fields by slot, never by name.
public final class RecordType: Sendable, Hashable {
    /// What one record is called in error texts: `transaction`.
    public let name: String
    /// What it is, in a sentence.
    public let meaning: String
    /// The fields; names are unique.
    public let fields: [FieldType]
    /// Whether each record of this kind has a currency of its own.
    ///
    /// All amounts of one such record, and of the records in it that own none, are in one currency; the next
    /// record of a list may have another. Amounts of different owners cannot be added up.
    public let ownsCurrency: Bool
    private let slots: [String: Int]

    /// Creates a kind of record.
    public init(name: String, meaning: String = "", ownsCurrency: Bool = false, fields: [FieldType]) {
        self.ownsCurrency = ownsCurrency
        self.name = name
        self.meaning = meaning
        self.fields = fields
        self.slots = Dictionary(
            fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The place of a field, or nil when there is none of that name.
    public func slot(of name: String) -> Int? { slots[name] }

    /// Whether two kinds have the same name and fields.
    public static func == (left: RecordType, right: RecordType) -> Bool {
        left === right || (left.name == right.name && left.fields == right.fields)
    }

    /// Hashes the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// A field of a record.
public struct FieldType: Hashable, Sendable {
    /// The name in templates: lower case, words joined by underscores.
    public let name: String
    /// The type.
    public let type: TemplateType
    /// The unit or the form, for example `minor units`, `ISO 4217`, `percent`; empty where the type says it.
    public let unit: String
    /// What it is, in a sentence.
    public let meaning: String

    /// Creates a field.
    public init(_ name: String, _ type: TemplateType, unit: String = "", meaning: String = "") {
        self.name = name
        self.type = type
        self.unit = unit
        self.meaning = meaning
    }
}
