import StatementModel

extension DocumentForm {
    /// The type in templates.
    ///
    /// - Parameter name: what holds the value; records without a name of their own take it.
    func type(named name: String) -> TemplateType {
        switch self {
        case .null: .nothing
        case .scalar(let kinds): kinds.type
        case .money: .money
        case .list(let element): .list(element?.type(named: Self.singular(name)) ?? .nothing)
        case .record(let record): .record(record.type(named: name))
        case .optional(let form): Self.optional(form.type(named: name))
        case .restricted(let form, _): form.type(named: name)
        }
    }

    fileprivate static func optional(_ type: TemplateType) -> TemplateType {
        type.isOptional ? type : .optional(type)
    }

    /// The name of one element: `items` are each an `item`, `entries` an `entry`.
    private static func singular(_ name: String) -> String {
        if name.hasSuffix("ies"), name.count > 3 { return name.dropLast(3) + "y" }
        if name.hasSuffix("s"), !name.hasSuffix("ss"), name.count > 1 { return String(name.dropLast()) }
        return name
    }
}

extension RecordForm {
    /// The kind of record in templates.
    func type(named outer: String) -> RecordType {
        RecordType(
            name: name ?? outer, meaning: meaning,
            fields: fields.map { field in
                let type = field.form.type(named: field.name)
                return FieldType(
                    field.name, field.isRequired ? type : DocumentForm.optional(type), unit: field.unit,
                    meaning: field.meaning)
            })
    }
}

extension FieldForm {
    /// The currency of an amount, for readers of the schema.
    fileprivate var unit: String {
        if case .money(let amount) = form.unwrapped { amount.currency.code } else { "" }
    }
}

extension ScalarKinds {
    /// The narrowest type that holds all of the kinds.
    fileprivate var type: TemplateType {
        switch self {
        case .text: .text
        case .integer: .integer
        case .decimal, [.integer, .decimal]: .decimal
        case .boolean: .boolean
        case .date: .date
        default: .anyScalar
        }
    }
}
