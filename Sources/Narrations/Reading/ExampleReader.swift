/// Reads an example: a narration in which values are marked, `{payee=ADA OBI}`.
enum ExampleReader {
    /// Reads an example's text.
    ///
    /// - Throws: `PatternProblem`.
    static func example(_ text: String, line: Int) throws(PatternProblem) -> NarrationExample {
        let characters = Array(text)
        var narration = ""
        var values: [PartName: String] = [:]
        var position = 0
        while position < characters.count {
            guard characters[position] == "{" else {
                guard characters[position] != "}" else {
                    throw PatternProblem(at: position, "'}' closes nothing")
                }
                narration.append(characters[position])
                position += 1
                continue
            }
            guard let end = characters[position...].firstIndex(of: "}") else {
                throw PatternProblem(at: position, "'{' is never closed with '}'")
            }
            let content = characters[(position + 1)..<end]
            guard let equals = content.firstIndex(of: "=") else {
                throw PatternProblem(
                    at: position, width: end - position + 1, "an example marks values as {payee=ADA OBI}")
            }
            let written = String(content[..<equals])
            guard let name = PartName(rawValue: written) else {
                throw PatternProblem(
                    at: position + 1, width: written.count, "'\(written)' is no name of a part",
                    help: "names are \(PartName.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            let value = String(content[(equals + 1)...])
            guard values.updateValue(value, forKey: name) == nil else {
                throw PatternProblem(
                    at: position, width: end - position + 1, "'\(written)' is marked twice")
            }
            narration += value
            position = end + 1
        }
        return NarrationExample(text: narration, values: values, line: line)
    }
}
