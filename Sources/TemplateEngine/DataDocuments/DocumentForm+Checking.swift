import ExactJSON
import StatementModel

extension DocumentForm {
    /// The value of a document, found to be of this form.
    ///
    /// - Throws: ``DataDocumentError/data(path:problem:)`` for the first value that is not.
    func value(of json: JSONValue, at path: DocumentPath) throws(DataDocumentError) -> DocumentValue {
        switch (self, json) {
        case (.null, .null), (.optional, .null): return .missing
        case (.optional(let form), _): return try form.value(of: json, at: path)
        case (.restricted(let form, let restriction), _):
            let value = try form.value(of: json, at: path)
            if let problem = restriction.problem(with: json) {
                throw .data(path: path.description, problem: problem)
            }
            return value
        case (.scalar(let kinds), _): return try kinds.value(of: json, at: path)
        case (.money(let amount), _): return .money(try amount.money(of: json, at: path))
        case (.list(let element), .array(let elements)):
            var values: [DocumentValue] = []
            values.reserveCapacity(elements.count)
            for (index, json) in elements.enumerated() {
                // A list whose elements have no form was seen empty, and is checked against itself alone.
                let form = element ?? .null
                values.append(try form.value(of: json, at: .element(path, index)))
            }
            return .list(values)
        case (.record(let record), .object(let members)):
            return .record(try record.values(of: members, at: path))
        case (.null, _): throw .expected("null", insteadOf: json, at: path)
        case (.list, _): throw .expected("a list", insteadOf: json, at: path)
        case (.record, _): throw .expected("an object", insteadOf: json, at: path)
        }
    }
}

extension RecordForm {
    fileprivate func values(
        of members: [String: JSONValue], at path: DocumentPath
    ) throws(DataDocumentError) -> [DocumentValue] {
        var values: [DocumentValue] = []
        values.reserveCapacity(fields.count)
        for field in fields {
            if let member = members[field.name] {
                values.append(try field.form.value(of: member, at: .member(path, field.name)))
            } else if field.isRequired {
                throw .data(path: path.description, problem: "'\(field.name)' is required and not there")
            } else {
                values.append(.missing)
            }
        }
        if isClosed { try refuseOthers(among: members, at: path) }
        return values
    }

    private func refuseOthers(
        among members: [String: JSONValue], at path: DocumentPath
    ) throws(DataDocumentError) {
        let names = fields.map(\.name)
        guard let name = Set(members.keys).subtracting(names).min() else { return }
        let nearest = NearestName.suggestion(for: name, among: names).map { ": did you mean '\($0)'?" }
        throw .data(
            path: DocumentPath.member(path, name).description,
            problem: "the schema allows no field of this name" + (nearest ?? ""))
    }
}

extension ScalarKinds {
    fileprivate func value(of json: JSONValue, at path: DocumentPath) throws(DataDocumentError)
        -> DocumentValue
    {
        switch json {
        case .string(let text) where contains(.text): return .text(text)
        case .string(let text) where contains(.date):
            guard text.utf8.count == 10, let date = try? CalendarDate(text: text) else {
                throw .data(path: path.description, problem: "a date such as 2026-10-31 is expected")
            }
            return .date(date)
        case .boolean(let flag) where contains(.boolean): return .boolean(flag)
        case .number(let text) where contains(.integer) || contains(.decimal):
            return try number(text, at: path)
        default: throw .expected(words, insteadOf: json, at: path)
        }
    }

    private func number(_ text: String, at path: DocumentPath) throws(DataDocumentError) -> DocumentValue {
        let mustBeDecimal = isSubset(of: [.integer, .decimal]) && contains(.decimal)
        if let number = Int64(text) {
            return mustBeDecimal ? .decimal(ExactDecimal(digits: number)) : .integer(number)
        }
        guard let number = JSONNumber(text) else { throw .tooManyDigits(at: path) }
        guard contains(.decimal) else {
            guard let integer = number.integer else {
                throw .data(
                    path: path.description,
                    problem: number.isWhole
                        ? "\(text) is beyond the integers of 64 bits" : "\(text) is not a whole number")
            }
            return .integer(integer)
        }
        guard let decimal = number.decimal else { throw .tooManyDigits(at: path) }
        return .decimal(decimal)
    }

    private var words: String {
        let names: [(ScalarKinds, String)] = [
            (.text, "a text"), (.date, "a date such as \"2026-10-31\""),
            (.decimal, "a number"), (.integer, "a whole number"), (.boolean, "true or false"),
        ]
        let isDecimal = contains(.decimal)
        return names.filter { contains($0.0) && !(isDecimal && $0.0 == .integer) }.map(\.1)
            .joined(separator: " or ")
    }
}

extension AmountForm {
    fileprivate func money(of json: JSONValue, at path: DocumentPath) throws(DataDocumentError) -> Money {
        switch json {
        case .number(let text) where isMinorUnits:
            guard let units = JSONNumber(text)?.integer else {
                throw .data(
                    path: path.description,
                    problem: "a whole number of minor units of \(currency) is expected, of 64 bits at most")
            }
            return Money(minorUnits: units, currency: currency)
        case .string(let text) where !isMinorUnits:
            guard let money = try? Money(plain: text, currency: currency) else {
                throw .data(
                    path: path.description, problem: "an amount of \(currency) such as \(sample) is expected")
            }
            return money
        default:
            throw .expected(
                isMinorUnits
                    ? "a whole number of minor units of \(currency)"
                    : "an amount of \(currency) such as \(sample)",
                insteadOf: json, at: path)
        }
    }

    /// An amount as it is to be written, with all digits of the minor unit.
    private var sample: String { "\"\(Money(minorUnits: 1_250_000, currency: currency).plain)\"" }
}

extension DataDocumentError {
    fileprivate static func expected(
        _ expected: String, insteadOf json: JSONValue, at path: DocumentPath
    ) -> DataDocumentError {
        let found =
            switch json {
            case .null: "null"
            case .boolean: "a truth value"
            case .number: "a number"
            case .string: "a text"
            case .array: "a list"
            case .object: "an object"
            }
        return .data(path: path.description, problem: "this is \(found), and \(expected) is expected")
    }
}
