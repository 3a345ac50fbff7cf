import ExactJSON
import StatementModel

/// Makes the values of a template of those of a document, and checks them on the way.
enum DocumentValues {
    static func value(
        _ json: JSONValue, _ type: TemplateType, path: String
    ) throws(DataDocumentError) -> TemplateValue {
        switch (type, json) {
        case (.optional, .null), (.nothing, .null): return .missing
        case (.optional(let wrapped), _): return try value(json, wrapped, path: path)
        case (.text, .string(let text)), (.anyScalar, .string(let text)): return .text(text)
        case (.boolean, .boolean(let flag)), (.anyScalar, .boolean(let flag)): return .boolean(flag)
        case (.integer, .number(let text)): return .integer(try integer(text, path: path))
        case (.decimal, .number(let text)): return .decimal(try decimal(text, path: path))
        case (.anyScalar, .number(let text)):
            if let number = Int64(text) { return .integer(number) }
            return .decimal(try decimal(text, path: path))
        case (.date, .string(let text)): return .date(try date(text, path: path))
        case (.list(let element), .array(let elements)):
            var values: [TemplateValue] = []
            for (index, json) in elements.enumerated() {
                values.append(try value(json, element, path: "\(path)[\(index)]"))
            }
            return .list(ValueList(values))
        case (.record(let kind), .object(let members)):
            return .record(try record(members, kind, path: path))
        case (.money, _): return .money(try money(json, path: path))
        default: throw .value(path: path, problem: "this is \(sort(json)), and \(type) is expected")
        }
    }

    private static func record(
        _ members: [String: JSONValue], _ kind: RecordType, path: String
    ) throws(DataDocumentError) -> ValueRecord {
        var values: [TemplateValue] = []
        for field in kind.fields {
            let place = "\(path).\(field.name)"
            guard let member = members[field.name] else {
                guard field.type.isOptional else {
                    throw .value(path: path, problem: "'\(field.name)' is required and not there")
                }
                values.append(.missing)
                continue
            }
            if let annotation = FieldAnnotation(unit: field.unit) {
                values.append(try annotation.value(member, field.type, path: place))
            } else {
                values.append(try value(member, field.type, path: place))
            }
        }
        return ValueRecord(values)
    }

    private static func integer(_ text: String, path: String) throws(DataDocumentError) -> Int64 {
        if let number = Int64(text) { return number }
        guard let decimal = ExactDecimal(text), decimal.fractionDigits == 0 else {
            throw .value(path: path, problem: "a whole number of 64 bits is expected")
        }
        return decimal.digits
    }

    static func decimal(_ text: String, path: String) throws(DataDocumentError) -> ExactDecimal {
        guard let decimal = ExactDecimal(text) else {
            throw .value(path: path, problem: "the number has more than 18 digits: write it as a text")
        }
        return decimal
    }

    private static func date(_ text: String, path: String) throws(DataDocumentError) -> CalendarDate {
        guard text.utf8.count == 10, let date = try? CalendarDate(text: text) else {
            throw .value(path: path, problem: "a date such as 2026-10-31 is expected")
        }
        return date
    }

    private static func money(_ json: JSONValue, path: String) throws(DataDocumentError) -> Money {
        throw .value(path: path, problem: "\(sort(json)) is no amount: its currency is not known here")
    }

    static func sort(_ json: JSONValue) -> String {
        switch json {
        case .null: "null"
        case .boolean: "a truth value"
        case .number: "a number"
        case .string: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }
}

/// What a schema says of a field beyond its type: the currency of amounts, the values that are allowed.
///
/// Kept in the field's unit, where people read it too.
struct FieldAnnotation {
    private let currency: Currency?
    private let isMinorUnits: Bool
    private let allowed: [String]

    private static let minorUnits = "minor units of "
    private static let majorUnits = "major units of "
    private static let oneOf = "one of "

    init?(unit: String) {
        if unit.hasPrefix(Self.minorUnits) {
            self.init(currency: Currency(String(unit.dropFirst(Self.minorUnits.count))), isMinorUnits: true)
        } else if unit.hasPrefix(Self.majorUnits) {
            self.init(currency: Currency(String(unit.dropFirst(Self.majorUnits.count))), isMinorUnits: false)
        } else if unit.hasPrefix(Self.oneOf) {
            self.init(allowed: unit.dropFirst(Self.oneOf.count).split(separator: "|").map(String.init))
        } else {
            return nil
        }
    }

    private init(currency: Currency? = nil, isMinorUnits: Bool = false, allowed: [String] = []) {
        self.currency = currency
        self.isMinorUnits = isMinorUnits
        self.allowed = allowed
    }

    static func unit(ofMoney code: String, isMinorUnits: Bool) -> String {
        (isMinorUnits ? minorUnits : majorUnits) + code
    }

    static func unit(ofAllowed values: [String]) -> String { oneOf + values.joined(separator: "|") }

    func value(
        _ json: JSONValue, _ type: TemplateType, path: String
    ) throws(DataDocumentError) -> TemplateValue {
        if json == .null, type.isOptional { return .missing }
        guard let currency else {
            let value = try DocumentValues.value(json, type, path: path)
            guard allowed.contains(PlainText.text(value) ?? "") else {
                throw .value(path: path, problem: "the value is none of \(allowed.joined(separator: ", "))")
            }
            return value
        }
        switch json {
        case .number(let text) where isMinorUnits:
            guard let units = Int64(text) else {
                throw .value(path: path, problem: "a whole number of minor units is expected")
            }
            return .money(Money(minorUnits: units, currency: currency))
        case .string(let text) where !isMinorUnits:
            guard let money = try? Money(plain: text, currency: currency) else {
                throw .value(path: path, problem: "an amount such as \"12500.00\" is expected")
            }
            return .money(money)
        default:
            throw .value(
                path: path,
                problem: "this is \(DocumentValues.sort(json)), and "
                    + (isMinorUnits ? "an integer in minor units" : "a text such as \"12500.00\"")
                    + " is expected")
        }
    }
}
