/// Why a JSON document cannot be given to a template.
public enum DataDocumentError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The bytes are not JSON; the place is counted from 1.
    case notJSON(line: Int, column: Int)
    /// An object has a name twice.
    case repeatedName(line: Int, column: Int)
    /// The outermost value is a text, a number, a truth value or null.
    case noDocument
    /// A value does not fit; the path is that of JSONPath, such as `$.items[3].price`.
    case value(path: String, problem: String)
    /// The JSON Schema cannot be used; the path leads through the schema.
    case schema(path: String, problem: String)

    /// What is wrong, where, and what to do.
    public var description: String {
        switch self {
        case .notJSON(let line, let column):
            "The data are not JSON: line \(line), column \(column). Check commas, quotes and brackets there."
        case .repeatedName(let line, let column):
            "An object has the same name twice: line \(line), column \(column). Take one of them out."
        case .noDocument:
            "The data are a single value: a template needs an object, or a list of objects."
        case .value(let path, let problem): "\(path): \(problem)"
        case .schema(let path, let problem): "The schema cannot be used, at \(path): \(problem)"
        }
    }
}
