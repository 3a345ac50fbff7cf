import ExactJSON

extension DocumentForm {
    /// The form that a value shows.
    static func inferred(from value: JSONValue, at path: DocumentPath) throws(DataDocumentError)
        -> DocumentForm
    {
        switch value {
        case .null: return .null
        case .boolean: return .scalar(.boolean)
        case .string: return .scalar(.text)
        case .number(let text):
            guard let kind = ScalarKinds(ofNumber: text) else { throw .tooManyDigits(at: path) }
            return .scalar(kind)
        case .array(let elements):
            var form: DocumentForm?
            for (index, element) in elements.enumerated() {
                let place = DocumentPath.element(path, index)
                let next = try inferred(from: element, at: place)
                form = try form?.joined(with: next, at: place) ?? next
            }
            return .list(form)
        case .object(let members):
            var fields: [FieldForm] = []
            for (name, member) in members.sorted(by: { $0.key < $1.key }) {
                let form = try inferred(from: member, at: .member(path, name))
                fields.append(FieldForm(name: name, form: form, isRequired: true))
            }
            return .record(RecordForm(fields: fields))
        }
    }

    /// The narrowest form that holds the values of both.
    func joined(with other: DocumentForm, at path: DocumentPath) throws(DataDocumentError) -> DocumentForm {
        switch (self, other) {
        case (.null, .null): return .null
        case (.null, .optional(let form)), (.optional(let form), .null): return .optional(form)
        case (.null, let form), (let form, .null): return .optional(form)
        case (.optional(let left), .optional(let right)), (.optional(let left), let right),
            (let left, .optional(let right)):
            return .optional(try left.joined(with: right, at: path))
        case (.scalar(let left), .scalar(let right)): return .scalar(left.union(right))
        // An empty list says nothing about the elements of others.
        case (.list(nil), .list(let element)), (.list(let element), .list(nil)): return .list(element)
        case (.list(let left?), .list(let right?)): return .list(try left.joined(with: right, at: path))
        case (.record(let left), .record(let right)):
            return .record(RecordForm(fields: try Self.joined(left.fields, right.fields, at: path)))
        default:
            throw .data(
                path: path.description,
                problem: "the values at this place are of different sorts (object, list, single value) in "
                    + "different elements of the list: give them one form")
        }
    }

    /// Merges two lists that are in the order of the names.
    private static func joined(
        _ left: [FieldForm], _ right: [FieldForm], at path: DocumentPath
    ) throws(DataDocumentError) -> [FieldForm] {
        var fields: [FieldForm] = []
        fields.reserveCapacity(max(left.count, right.count))
        var leftRest = left[...]
        var rightRest = right[...]
        while let first = leftRest.first, let second = rightRest.first {
            if first.name == second.name {
                let form = try first.form.joined(with: second.form, at: .member(path, first.name))
                fields.append(
                    FieldForm(
                        name: first.name, form: form, isRequired: first.isRequired && second.isRequired))
                leftRest.removeFirst()
                rightRest.removeFirst()
            } else if first.name < second.name {
                fields.append(first.notRequired)
                leftRest.removeFirst()
            } else {
                fields.append(second.notRequired)
                rightRest.removeFirst()
            }
        }
        return fields + leftRest.map(\.notRequired) + rightRest.map(\.notRequired)
    }
}

extension FieldForm {
    fileprivate var notRequired: FieldForm {
        var field = self
        field.isRequired = false
        return field
    }
}

extension ScalarKinds {
    /// The kind of a number as it is written: `100` and `1e2` are integers, `100.0` is a decimal.
    ///
    /// Nil when it needs more digits than a decimal holds.
    init?(ofNumber text: String) {
        let hasPoint = text.utf8.contains(UInt8(ascii: "."))
        if !hasPoint, Int64(text) != nil {
            self = .integer
            return
        }
        guard let number = JSONNumber(text), number.decimal != nil else { return nil }
        self = number.isWhole && !hasPoint ? .integer : .decimal
    }
}

extension DataDocumentError {
    static func tooManyDigits(at path: DocumentPath) -> DataDocumentError {
        .data(
            path: path.description,
            problem: "the number has more than 18 digits: write it as a text, in quotes")
    }
}
