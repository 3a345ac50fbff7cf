/// Why a JSON document cannot be given to a template: the data are wrong, or their schema is.
public enum DataDocumentError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file that an error is in.
    public enum File: String, Hashable, Sendable {
        /// The document.
        case data
        /// The JSON Schema of the document.
        case schema
    }

    /// The bytes are not JSON; the place is counted from 1.
    case notJSON(File, line: Int, column: Int)
    /// An object has a name twice; the place is counted from 1.
    case repeatedName(File, line: Int, column: Int)
    /// Lists and objects are nested more than 64 deep; the place is counted from 1.
    case tooDeep(File, line: Int, column: Int)
    /// The document's outermost value is a text, a number, a truth value or null.
    case noDocument
    /// A value of the document does not fit; the path is that of JSONPath (RFC 9535): `$.items[3].price`.
    case data(path: String, problem: String)
    /// The schema cannot be used; the pointer is a JSON Pointer (RFC 6901) behind `#`: `#/$defs/line/items`.
    case schema(pointer: String, problem: String)
    /// A reference of the schema leads into what it stands in, so that the data have no fixed depth.
    case schemaRefersToItself(pointer: String, reference: String)
    /// The schema has too many parts once its references are followed.
    case schemaTooLarge(pointer: String, limit: Int)

    /// What is wrong, where, and what to do.
    public var description: String {
        switch self {
        case .notJSON(let file, let line, let column):
            "The \(file.rawValue) \(file.verb) not JSON: line \(line), column \(column). "
                + "Check commas, quotes and brackets there."
        case .repeatedName(let file, let line, let column):
            "An object of the \(file.rawValue) has the same name twice: line \(line), column \(column). "
                + "Take one of them out."
        case .tooDeep(let file, let line, let column):
            "The \(file.rawValue) \(file.verb) nested more than 64 deep: line \(line), column \(column). "
                + "Take levels out."
        case .noDocument:
            "The data are a single value: a template needs an object, or a list of objects."
        case .data(let path, let problem): "The data do not fit, at \(path): \(problem)"
        case .schema(let pointer, let problem): "The schema cannot be used, at \(pointer): \(problem)"
        case .schemaRefersToItself(let pointer, let reference):
            "The schema cannot be used, at \(pointer): '\(reference)' contains itself, and templates need data "
                + "of a fixed depth. Write out as many levels as the data have."
        case .schemaTooLarge(let pointer, let limit):
            "The schema cannot be used, at \(pointer): it has more than \(limit) parts once its references "
                + "are followed. Refer to fewer definitions, or leave out what the template does not name."
        }
    }
}

extension DataDocumentError.File {
    fileprivate var verb: String { self == .data ? "are" : "is" }
}
