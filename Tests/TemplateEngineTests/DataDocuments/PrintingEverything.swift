@testable import TemplateEngine

/// Templates that name every field of a kind of record.
struct PrintingEverything {
    /// Whether values that can be missing are guarded.
    let isGuarded: Bool
    private var variables = 0
    private var text = ""

    /// A template that prints the single values of the field `data`, each with a line feed behind it.
    static func template(over schema: RecordType, isGuarded: Bool) -> String {
        var printing = PrintingEverything(isGuarded: isGuarded)
        for field in schema.fields { printing.print(field.name, field.type) }
        return printing.text
    }

    private init(isGuarded: Bool) {
        self.isGuarded = isGuarded
    }

    private mutating func print(_ expression: String, _ type: TemplateType) {
        if type.unwrapped == .nothing, isGuarded { return }
        if type.isOptional, isGuarded {
            // Whether the value is there, and not whether it counts as true.
            text += "{% if \(expression) is not none %}"
            print(expression, type.unwrapped)
            text += "{% endif %}"
            return
        }
        switch type.unwrapped {
        case .list(let element):
            variables += 1
            let variable = "v\(variables)"
            text += "{% for \(variable) in \(expression) %}"
            print(variable, element)
            text += "{% endfor %}"
        case .record(let record):
            for field in record.fields {
                print("\(expression)[\(RandomDocument.quoted(field.name))]", field.type)
            }
        default: text += "{{ \(expression) }}{{ \"\\n\" }}"
        }
    }
}
