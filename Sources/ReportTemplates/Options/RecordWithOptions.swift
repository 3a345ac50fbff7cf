import StatementModel
import TemplateEngine

/// A record with one field more: the options that the run sets.
final class RecordWithOptions: TemplateRecord {
    /// The name of the field, and of its kind of record.
    static var fieldName: String { ReportSchema.options.name }

    private let whole: any TemplateRecord
    private let slot: Int
    private let options: Options

    init(_ whole: any TemplateRecord, slot: Int, values: [OptionValue?]) {
        self.whole = whole
        self.slot = slot
        options = Options(values)
    }

    var currency: Currency? { whole.currency }

    func value(at slot: Int) -> TemplateValue {
        slot == self.slot ? .record(options) : whole.value(at: slot)
    }

    /// The kind of record that has the field too.
    static func type(
        _ whole: RecordType, _ declarations: [OptionDeclaration]
    ) throws(TemplateError) -> RecordType {
        guard let first = declarations.first else { return whole }
        guard whole.slot(of: fieldName) == nil else {
            throw TemplateError(diagnostics: [
                first.name.diagnostic(
                    "this template declares options, and its data have a field '\(fieldName)' of their own",
                    help: "give that field another name")
            ])
        }
        let fields = declarations.map { declaration in
            let type = declaration.type.templateType
            return FieldType(
                declaration.fieldName, declaration.isAlwaysThere ? type : .optional(type),
                unit: declaration.type.words, meaning: declaration.meaning)
        }
        let meaning = ReportSchema.options.meaning
        let options = RecordType(name: fieldName, meaning: meaning, fields: fields)
        return RecordType(
            name: whole.name, meaning: whole.meaning, ownsCurrency: whole.ownsCurrency,
            fields: whole.fields + [FieldType(fieldName, .record(options), meaning: meaning)])
    }

    private final class Options: TemplateRecord {
        private let values: [TemplateValue]

        init(_ values: [OptionValue?]) {
            self.values = values.map { $0?.templateValue ?? .missing }
        }

        func value(at slot: Int) -> TemplateValue { values[slot] }
    }
}

extension OptionType {
    fileprivate var templateType: TemplateType {
        switch self {
        case .text, .choice: .text
        case .truth: .boolean
        case .number: .integer
        }
    }
}
