import ExactJSON

/// A JSON document as the data of a template, for documents from data of one's own.
///
/// ```swift
/// let document = try DataDocument(json: bytes)
/// let template = try Template(source, schema: document.schema)
/// try template.render(document.record(), to: &sink)
/// ```
///
/// Without a schema the kinds of records are inferred: objects are records, lists have the type that all their
/// elements share, and a field that is missing or null in some of them is optional. A document that is a list
/// becomes a record with the one field `items`.
public struct DataDocument: Sendable {
    /// The kind of record that the document is.
    public let schema: RecordType
    private let root: JSONValue

    /// Reads a document and infers its kinds of records.
    ///
    /// - Parameter bytes: JSON (RFC 8259) in UTF-8, nested at most 64 deep.
    /// - Throws: ``DataDocumentError``.
    public init(json bytes: [UInt8]) throws(DataDocumentError) {
        root = try Self.root(of: bytes)
        let shape = try DocumentShape.inferred(from: root, path: "$")
        guard case .record(let type) = try shape.type(named: "document", path: "$") else { throw .noDocument }
        schema = type
    }

    /// Reads a document whose kinds of records a JSON Schema tells, and checks the document against it.
    ///
    /// - Parameters:
    ///   - bytes: JSON in UTF-8.
    ///   - schema: a JSON Schema (draft 2020-12): `type`, `properties`, `required`, `items`, `enum`, `const`,
    ///     `$ref` to `$defs`, `anyOf` and `oneOf` of one type with null, `format: date`; and `x-money` with a
    ///     currency's code on texts in major units and on integers in minor units.
    /// - Throws: ``DataDocumentError``.
    public init(json bytes: [UInt8], schema schemaBytes: [UInt8]) throws(DataDocumentError) {
        root = try Self.root(of: bytes)
        var reader = SchemaReader(try Self.parse(schema: schemaBytes))
        guard case .record(let type) = try reader.rootType() else { throw .noDocument }
        schema = type
        _ = try DocumentValues.value(root, .record(type), path: "$")
    }

    /// The document's values; fields that the schema does not name are left out.
    ///
    /// The document was checked against its schema, so that every value is of its type.
    public func record() -> any TemplateRecord {
        guard let value = try? DocumentValues.value(root, .record(schema), path: "$"),
            case .record(let record) = value
        else { return ValueRecord([]) }
        return record
    }

    private static func root(of bytes: [UInt8]) throws(DataDocumentError) -> JSONValue {
        switch try parse(bytes) {
        case .object(let members): return .object(members)
        case .array(let elements): return .object(["items": .array(elements)])
        default: throw .noDocument
        }
    }

    /// Reads the schema; what is wrong with its JSON is not taken for a mistake in the data.
    private static func parse(schema bytes: [UInt8]) throws(DataDocumentError) -> JSONValue {
        do throws(DataDocumentError) {
            return try parse(bytes)
        } catch {
            switch error {
            case .notJSON(let line, let column):
                throw .schema(path: "line \(line), column \(column)", problem: "it is not JSON")
            case .repeatedName(let line, let column):
                throw .schema(
                    path: "line \(line), column \(column)", problem: "an object has the same name twice")
            default: throw error
            }
        }
    }

    private static func parse(_ bytes: [UInt8]) throws(DataDocumentError) -> JSONValue {
        do throws(JSONParser.Failure) {
            return try JSONParser.parse(bytes, refusesRepeatedNames: true)
        } catch {
            let file = SourceFile(name: "data", bytes: bytes)
            let place = SourcePlace(
                of: SourceRange(file: 0, lower: error.offset, upper: error.offset), in: file)
            throw error.isRepeatedName
                ? .repeatedName(line: place.line, column: place.column)
                : .notJSON(line: place.line, column: place.column)
        }
    }
}
