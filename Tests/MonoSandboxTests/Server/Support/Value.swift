import Foundation

/// A piece of JSON as Foundation reads it, with the kinds of numbers told apart.
enum Value: Hashable, Sendable {
    case missing
    case null
    case boolean(Bool)
    case integer(Int)
    case fraction(Double)
    case string(String)
    case list([Value])
    case object([String: Value])

    init(data: Data) {
        let value = try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
        self = value.map { Value($0) } ?? .missing
    }

    private init(_ value: Any) {
        switch value {
        case let object as [String: Any]: self = .object(object.mapValues { Value($0) })
        case let list as [Any]: self = .list(list.map { Value($0) })
        case let text as String: self = .string(text)
        case let number as NSNumber:
            if String(cString: number.objCType) == "c" {
                self = .boolean(number.boolValue)
            } else {
                self = Int(exactly: number.doubleValue).map(Value.integer) ?? .fraction(number.doubleValue)
            }
        default: self = .null
        }
    }

    subscript(_ name: String) -> Value {
        if case .object(let members) = self { members[name] ?? .missing } else { .missing }
    }

    subscript(_ index: Int) -> Value {
        list.indices.contains(index) ? list[index] : .missing
    }

    var list: [Value] { if case .list(let list) = self { list } else { [] } }
    var string: String? { if case .string(let text) = self { text } else { nil } }
    var integer: Int? { if case .integer(let number) = self { number } else { nil } }
    var names: Set<String> { if case .object(let members) = self { Set(members.keys) } else { [] } }
}

extension Value: CustomStringConvertible {
    var description: String {
        switch self {
        case .missing: "nothing"
        case .null: "null"
        case .boolean(let flag): "\(flag)"
        case .integer(let number): "\(number)"
        case .fraction(let number): "\(number)"
        case .string(let text): "\"\(text)\""
        case .list(let list): "\(list)"
        case .object(let members): "\(members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })"
        }
    }
}
