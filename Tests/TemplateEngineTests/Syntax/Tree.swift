@testable import TemplateEngine

/// Prints trees in a short notation, so that tests can compare them.
enum Tree {
    /// An expression, every operator in front of its parts and in parentheses.
    static func print(_ expression: Expression) -> String {
        switch expression.kind {
        case .literal(let literal): print(literal)
        case .name(let name): name
        case .field(let value, let field): "(. \(print(value)) \(field.name))"
        case .index(let value, let index): "([] \(print(value)) \(print(index)))"
        case .slice(let value, let from, let to):
            "([:] \(print(value)) \(from.map(print) ?? "_") \(to.map(print) ?? "_"))"
        case .call(let callee, let arguments): "(call \(print(callee))\(print(arguments)))"
        case .filter(let value, let name, let arguments):
            "(| \(print(value)) \(name.name)\(print(arguments)))"
        case .test(let value, let name, let arguments, let isNegated):
            "(\(isNegated ? "is-not" : "is") \(print(value)) \(name.name)\(print(arguments)))"
        case .unary(let symbol, let operand): "(\(symbol.rawValue) \(print(operand)))"
        case .binary(let symbol, let left, let right):
            "(\(symbol.rawValue) \(print(left)) \(print(right)))"
        case .conditional(let then, let condition, let otherwise):
            "(if \(print(condition)) \(print(then)) \(otherwise.map(print) ?? "_"))"
        case .list(let items): "[\(items.map(print).joined(separator: " "))]"
        }
    }

    private static func print(_ literal: Literal) -> String {
        switch literal {
        case .text(let text): "'\(text)'"
        case .integer(let value): "\(value)"
        case .decimal(let value): "\(value)d"
        case .boolean(let value): "\(value)"
        case .none: "none"
        }
    }

    static func print(_ arguments: [Argument]) -> String {
        arguments.map { " \($0.label.map { "\($0.name)=" } ?? "")\(print($0.value))" }.joined()
    }

    /// Nodes side by side; text in double quotes with its line ends visible.
    static func print(_ nodes: [Node]) -> String { nodes.map(print).joined(separator: " ") }

    private static func print(_ node: Node) -> String {
        switch node.kind {
        case .text(let bytes): quoted(bytes)
        case .output(let expression): "{\(print(expression))}"
        case .condition(let branches, let otherwise):
            "(if\(branches.map { " \(print($0.condition))" + body($0.body) }.joined())"
                + "\(otherwise.map { " else" + body($0) } ?? ""))"
        case .loop(let loop):
            "(for \(loop.variable.name) \(print(loop.sequence))"
                + "\(loop.condition.map { " if \(print($0))" } ?? "")\(body(loop.body))"
                + "\(loop.otherwise.map { " else" + body($0) } ?? ""))"
        case .set(let name, let value): "(set \(name.name) \(print(value)))"
        case .setBlock(let name, let nodes): "(set \(name.name)\(body(nodes)))"
        case .with(let values, let nodes):
            "(with\(values.map { " \($0.name)=\(print($1))" }.joined())\(body(nodes)))"
        case .include(let name, let ignoresMissing):
            "(include \(name.text)\(ignoresMissing ? " ignore-missing" : ""))"
        case .extends(let name): "(extends \(name.text))"
        case .block(let name, let nodes): "(block \(name.name)\(body(nodes)))"
        case .macro(let macro):
            "(macro \(macro.name.name)"
                + "\(macro.parameters.map { " \($0.name.name)\($0.fallback.map { "=\(print($0))" } ?? "")" }.joined())"
                + "\(body(macro.body)))"
        case .call(let call, let nodes): "(\(print(call))\(body(nodes)))"
        case .importFile(let name, as: let alias): "(import \(name.text) \(alias.name))"
        case .importMacros(let name, let macros):
            "(from \(name.text)\(macros.map { " \($0.name.name):\($0.alias.name)" }.joined()))"
        case .filterBlock(let name, let arguments, let nodes):
            "(filter \(name.name)\(print(arguments))\(body(nodes)))"
        }
    }

    private static func body(_ nodes: [Node]) -> String { " [\(print(nodes))]" }

    private static func quoted(_ bytes: [UInt8]) -> String {
        var text = "\""
        for character in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch character {
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            default: text.unicodeScalars.append(character)
            }
        }
        return text + "\""
    }
}

/// A parsed template: its tree and its errors.
struct Parsed {
    let tree: String
    let nodes: [Node]
    let errors: [TemplateDiagnostic]

    init(_ bytes: [UInt8], newline: TemplateOptions.Newline = .lf) {
        var diagnostics = Diagnostics()
        let file = diagnostics.add(SourceFile(name: "test", bytes: bytes))
        nodes = Parser.parse(file: file, diagnostics: &diagnostics, newline: newline)
        tree = Tree.print(nodes)
        errors = diagnostics.errors
    }

    init(_ template: String, newline: TemplateOptions.Newline = .lf) {
        self.init(Array(template.utf8), newline: newline)
    }

    /// The only texts of the template, as they would be copied.
    var text: String {
        nodes.map { node in
            if case .text(let bytes) = node.kind { String(decoding: bytes, as: UTF8.self) } else { "" }
        }.joined()
    }

    /// Each error with its place and its help, a line each.
    var report: String {
        errors.map { error in
            let shown = error.lineText.dropFirst(error.column - 1).prefix(error.width)
            return "\(error.line):\(error.column) «\(shown)» \(error.message)"
                + (error.help.map { " | \($0)" } ?? "")
        }.joined(separator: "\n")
    }
}

/// A parsed expression: its tree, or its errors.
func expressionTree(_ text: String) -> String {
    var diagnostics = Diagnostics()
    let file = diagnostics.add(SourceFile(name: "test", text: text))
    let expression = Parser.parseExpression(file: file, diagnostics: &diagnostics)
    return expression.map(Tree.print) ?? diagnostics.errors.map(\.message).joined(separator: "; ")
}
