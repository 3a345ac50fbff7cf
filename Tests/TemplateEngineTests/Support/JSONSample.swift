import Foundation
import StatementModel

@testable import TemplateEngine

/// A JSON document as data of a test, with the kinds of records that its values show.
///
/// A number without a point is an integer, any other a decimal; a key that some objects of a list lack can be
/// missing.
enum JSONSample: Decodable {
    case null
    case boolean(Bool)
    case integer(Int64)
    case decimal(ExactDecimal)
    case text(String)
    case array([JSONSample])
    case object([String: JSONSample])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .boolean(flag)
        } else if let number = try? container.decode(Int64.self) {
            self = .integer(number)
        } else if let number = try? container.decode(Decimal.self), let decimal = ExactDecimal("\(number)") {
            self = .decimal(decimal)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let values = try? container.decode([JSONSample].self) {
            self = .array(values)
        } else {
            self = .object(try container.decode([String: JSONSample].self))
        }
    }

    /// What the value is; records take the name of the key that they stand under.
    func type(named name: String) -> TemplateType {
        switch self {
        case .null: .nothing
        case .boolean: .boolean
        case .integer: .integer
        case .decimal: .decimal
        case .text: .text
        case .array(let values):
            .list(values.map { $0.type(named: name) }.reduce(nil, Self.union) ?? .nothing)
        case .object(let fields):
            .record(
                RecordType(
                    name: name,
                    fields: fields.keys.sorted().map {
                        FieldType($0, fields[$0]?.type(named: $0) ?? .nothing)
                    }))
        }
    }

    private static func union(_ left: TemplateType?, _ right: TemplateType) -> TemplateType {
        guard let left else { return right }
        guard case .record(let first) = left, case .record(let second) = right else {
            // The elements of an empty list are of any type.
            if left == .list(.nothing) || right == .list(.nothing) {
                return TypeUnion.of(left, right) ?? left
            }
            if case .list(let first) = left, case .list(let second) = right {
                return .list(union(first, second))
            }
            return TypeUnion.of(left, right) ?? .anyScalar
        }
        let names = Set(first.fields.map(\.name) + second.fields.map(\.name)).sorted()
        return .record(
            RecordType(
                name: first.name,
                fields: names.map { name in
                    let types = [first, second].map { record in
                        record.slot(of: name).map { record.fields[$0].type } ?? .nothing
                    }
                    return FieldType(name, union(types[0], types[1]))
                }))
    }

    /// The value for a type that ``type(named:)`` gave.
    func value(as type: TemplateType) -> TemplateValue {
        switch (self, type.unwrapped) {
        case (.boolean(let flag), _): .boolean(flag)
        case (.integer(let number), .decimal): .decimal(ExactDecimal(digits: number))
        case (.integer(let number), _): .integer(number)
        case (.decimal(let number), _): .decimal(number)
        case (.text(let text), _): .text(text)
        case (.array(let values), .list(let element)):
            .list(ValueList(values.map { $0.value(as: element) }))
        case (.object(let fields), .record(let record)):
            .record(ValueRecord(record.fields.map { fields[$0.name]?.value(as: $0.type) ?? .missing }))
        default: .missing
        }
    }
}
