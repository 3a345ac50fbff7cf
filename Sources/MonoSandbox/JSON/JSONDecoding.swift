import Foundation

extension JSON {
    /// Reads a request's body with Foundation; nil when it is no JSON.
    ///
    /// Names come in alphabetical order.
    init?(parsing bytes: [UInt8]) {
        guard let value = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
        else {
            return nil
        }
        self.init(value)
    }

    private init(_ value: Any) {
        switch value {
        case let object as [String: Any]:
            self = .object(
                object.sorted { $0.key < $1.key }.map { Member(name: $0.key, value: JSON($0.value)) })
        case let array as [Any]: self = .array(array.map(JSON.init))
        case let text as String: self = .string(text)
        case let number as NSNumber: self = JSON(number: number)
        default: self = .null
        }
    }

    private init(number: NSNumber) {
        if Self.isBoolean(number) {
            self = .boolean(number.boolValue)
        } else if number.doubleValue == number.doubleValue.rounded(), let whole = Int64(exactly: number) {
            self = .integer(whole)
        } else {
            self = .number(number.stringValue)
        }
    }

    /// Foundation keeps booleans as numbers of the C type `char`.
    private static func isBoolean(_ number: NSNumber) -> Bool {
        String(cString: number.objCType) == "c"
    }
}
