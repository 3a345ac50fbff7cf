import StatementModel

/// What the values at one place of a document are: found in the data, or told by a schema.
///
/// The template's types follow from it, and the data are checked against it.
indirect enum DocumentForm: Hashable, Sendable {
    /// Null and nothing else.
    case null
    /// A single value of one of these kinds.
    case scalar(ScalarKinds)
    /// An amount.
    case money(AmountForm)
    /// A list with the form of its elements; nil where no element was seen, so that they may have any.
    case list(DocumentForm?)
    /// An object.
    case record(RecordForm)
    /// Null, or a value of another form.
    case optional(DocumentForm)
    /// The values of another form that keep to a restriction too.
    case restricted(DocumentForm, DocumentRestriction)
}

/// Kinds of single values.
struct ScalarKinds: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let text = ScalarKinds(rawValue: 1)
    static let integer = ScalarKinds(rawValue: 2)
    /// A number with a fraction; integers are decimals too.
    static let decimal = ScalarKinds(rawValue: 4)
    static let boolean = ScalarKinds(rawValue: 8)
    /// A text such as 2026-10-31.
    static let date = ScalarKinds(rawValue: 16)
}

/// How amounts are written, and in which currency.
struct AmountForm: Hashable, Sendable {
    let currency: Currency
    /// Whether they are integers in minor units; otherwise they are texts in major units.
    let isMinorUnits: Bool
}

/// The fields of an object.
struct RecordForm: Hashable, Sendable {
    /// What one record is called; nil where the field that holds it gives the name.
    var name: String?
    /// What it is, in a sentence.
    var meaning = ""
    /// In the order of their names, which are unique.
    var fields: [FieldForm]
    /// Whether other fields than these are errors; otherwise they are left out.
    var isClosed = false
}

/// A field of an object.
struct FieldForm: Hashable, Sendable {
    var name: String
    var form: DocumentForm
    /// Whether each object has it.
    var isRequired: Bool
    /// What it is, in a sentence.
    var meaning = ""
}

extension DocumentForm {
    /// The form without null and restrictions.
    var unwrapped: DocumentForm {
        switch self {
        case .optional(let form), .restricted(let form, _): form.unwrapped
        default: self
        }
    }

    /// The currencies of all amounts.
    var currencies: Set<Currency> {
        switch self {
        case .null, .scalar, .list(nil): []
        case .money(let amount): [amount.currency]
        case .list(let element?): element.currencies
        case .record(let record):
            record.fields.reduce(into: []) { $0.formUnion($1.form.currencies) }
        case .optional(let form), .restricted(let form, _): form.currencies
        }
    }
}
