import ExactJSON
import StatementModel

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
/// becomes a record with the one field `items`. Numbers keep their exact digits.
public struct DataDocument: Sendable {
    /// The kind of record that the document is.
    public let schema: RecordType
    private let values: [DocumentValue]
    private let currency: Currency?

    /// Reads a document and infers its kinds of records.
    ///
    /// - Parameter bytes: JSON (RFC 8259) in UTF-8, nested at most 64 deep.
    /// - Throws: ``DataDocumentError``.
    public init(json bytes: [UInt8]) throws(DataDocumentError) {
        let root = try Self.root(of: bytes)
        try self.init(root, form: DocumentForm.inferred(from: root, at: .root))
    }

    /// Reads a document whose kinds of records a JSON Schema tells, and checks the document against it.
    ///
    /// Every keyword that the schema uses is kept to; one that is not known here is an error
    /// (`Documentation/templates.md` lists them).
    ///
    /// - Parameters:
    ///   - bytes: JSON (RFC 8259) in UTF-8, nested at most 64 deep.
    ///   - schemaBytes: a JSON Schema (draft 2020-12), of at most 10,000 parts once its references are
    ///     followed; `x-money` gives the currency of texts in major units and of integers in minor units.
    /// - Throws: ``DataDocumentError``: `data` where the document does not keep to the schema, `schema` where
    ///   the schema itself cannot be used.
    public init(json bytes: [UInt8], schema schemaBytes: [UInt8]) throws(DataDocumentError) {
        let form = try SchemaReader.form(of: Self.parse(schemaBytes, .schema))
        try self.init(Self.root(of: bytes), form: form)
    }

    private init(_ root: JSONValue, form: DocumentForm) throws(DataDocumentError) {
        let value = try form.value(of: root, at: .root)
        let type = form.unwrapped.type(named: "document")
        switch (type, value) {
        case (.record(let type), .record(let values)):
            schema = type
            self.values = values
        case (.list, .list):
            schema = RecordType(
                name: "document", fields: [FieldType("items", form.unwrapped.type(named: "items"))])
            values = [value]
        default: throw .noDocument
        }
        let currencies = form.currencies
        currency = currencies.count == 1 ? currencies.first : nil
    }

    /// The document's values; fields that the schema does not name are left out.
    public func record() -> any TemplateRecord { DocumentRecord(values, currency: currency) }

    private static func root(of bytes: [UInt8]) throws(DataDocumentError) -> JSONValue {
        let root = try parse(bytes, .data)
        guard root.isObject || root.elements != nil else { throw .noDocument }
        return root
    }

    private static func parse(
        _ bytes: [UInt8], _ file: DataDocumentError.File
    ) throws(DataDocumentError) -> JSONValue {
        do throws(JSONParser.Failure) {
            return try JSONParser.parse(bytes, refusesRepeatedNames: true)
        } catch {
            let place = SourcePlace(
                of: SourceRange(file: 0, lower: error.offset, upper: error.offset),
                in: SourceFile(name: file.rawValue, bytes: bytes))
            if error.isRepeatedName { throw .repeatedName(file, line: place.line, column: place.column) }
            if error.isTooDeep { throw .tooDeep(file, line: place.line, column: place.column) }
            throw .notJSON(file, line: place.line, column: place.column)
        }
    }
}
