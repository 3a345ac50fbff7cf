import ExactJSON

extension SchemaObject {
    /// The form that the values of `enum` and `const` have, where nothing else tells it.
    func formOfAllowedValues() throws(DataDocumentError) -> DocumentForm {
        var form: DocumentForm?
        for value in try allowedValues(self["enum"] == nil ? "const" : "enum") ?? [] {
            do throws(DataDocumentError) {
                let next = try DocumentForm.inferred(from: value, at: .root)
                form = try form?.joined(with: next, at: .root) ?? next
            } catch {
                throw problem("\(value.jsonText) has more than 18 digits: write it as a text, in quotes")
            }
        }
        return form ?? .null
    }

    /// What the schema asks of values beyond their form.
    func restrictions() throws(DataDocumentError) -> [DocumentRestriction] {
        var restrictions: [DocumentRestriction] = []
        for keyword in ["enum", "const"] {
            if let values = try allowedValues(keyword) { restrictions.append(.oneOf(values)) }
        }
        if let (limit, text) = try number("minimum") { restrictions.append(.minimum(limit, written: text)) }
        if let (limit, text) = try number("maximum") { restrictions.append(.maximum(limit, written: text)) }
        if let (limit, text) = try number("exclusiveMinimum") {
            restrictions.append(.above(limit, written: text))
        }
        if let (limit, text) = try number("exclusiveMaximum") {
            restrictions.append(.below(limit, written: text))
        }
        if let limit = try count("minLength") { restrictions.append(.shortestText(limit)) }
        if let limit = try count("maxLength") { restrictions.append(.longestText(limit)) }
        if let limit = try count("minItems") { restrictions.append(.fewestElements(limit)) }
        if let limit = try count("maxItems") { restrictions.append(.mostElements(limit)) }
        return restrictions
    }

    /// The single values of `enum`, or the one of `const`.
    private func allowedValues(_ keyword: String) throws(DataDocumentError) -> [JSONValue]? {
        guard let value = self[keyword] else { return nil }
        let values = keyword == "const" ? [value] : value.elements ?? []
        guard !values.isEmpty else {
            throw problem("it is a list of the values that are allowed", under: keyword)
        }
        guard values.allSatisfy({ !$0.isObject && $0.elements == nil }) else {
            throw problem("single values are supported, no lists and objects", under: keyword)
        }
        return values
    }

    private func number(_ keyword: String) throws(DataDocumentError) -> (JSONNumber, written: String)? {
        guard let value = self[keyword] else { return nil }
        guard case .number(let text) = value, let number = JSONNumber(text) else {
            throw problem("it is a number", under: keyword)
        }
        return (number, text)
    }

    private func count(_ keyword: String) throws(DataDocumentError) -> Int? {
        guard let value = self[keyword] else { return nil }
        guard case .number(let text) = value, let count = JSONNumber(text)?.integer, count >= 0 else {
            throw problem("it is a whole number from 0", under: keyword)
        }
        return Int(count)
    }
}
