import ReportTemplates
import TemplateEngine

/// A kind of record with its fields, for people and for programs.
struct SchemaView: Encodable {
    /// One field.
    struct Field: Encodable {
        let name: String
        let type: String
        let unit: String
        let meaning: String
        let isOptional: Bool
    }

    let name: String
    let meaning: String
    let fields: [Field]

    /// How many columns the lines take at most.
    private static let width = 100
    private static let indentation = "  "

    init(_ type: RecordType) {
        name = type.name
        meaning = type.meaning
        fields = type.fields.map {
            Field(
                name: $0.name, type: $0.type.description, unit: $0.unit, meaning: $0.meaning,
                isOptional: $0.type.isOptional)
        }
    }

    /// All kinds of records of all reports, each once, the outermost ones first.
    static var all: [SchemaView] {
        var found: [SchemaView] = []
        for kind in ReportKind.allCases {
            for record in ReportSchema.records(of: kind)
            where !found.contains(where: { $0.name == record.name }) {
                found.append(SchemaView(record))
            }
        }
        return found + [SchemaView(ReportSchema.options)]
    }

    /// The record's name and meaning, then a line or more a field.
    var lines: [String] {
        let names = fields.map(\.name.count).max() ?? 0
        let types = fields.map(\.type.count).max() ?? 0
        let blanks = { (count: Int) in String(repeating: " ", count: max(0, count)) }
        let margin = Self.indentation.count + names + 2 + types + 2
        var lines = WrappedText.lines(name + (meaning.isEmpty ? "" : ": \(meaning)"), width: Self.width)
        for field in fields {
            let unit = field.unit.isEmpty ? "" : " (\(field.unit))"
            // The sentence's own full stop comes after the unit.
            let sentence =
                field.meaning.hasSuffix(".") && !unit.isEmpty
                ? String(field.meaning.dropLast()) + unit + "." : field.meaning + unit
            let head =
                Self.indentation + field.name + blanks(names - field.name.count + 2) + field.type
                + blanks(types - field.type.count + 2)
            let texts = WrappedText.lines(sentence, width: Self.width - margin)
            lines.append(head + (texts.first ?? ""))
            lines += texts.dropFirst().map { blanks(margin) + $0 }
        }
        return lines.map { line in
            var line = line
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
