extension TemplateType {
    /// The type as the end of a sentence that begins with "this is".
    var words: String {
        switch self {
        case .text, .money, .markup: description
        case .integer: "an integer"
        case .decimal: "a decimal"
        case .date: "a date"
        case .boolean: "true or false"
        case .anyScalar: "text or a number"
        case .list(let element): "a list of \(element.plural)"
        case .record(let type): type.nameWithArticle
        case .optional(.nothing), .nothing: "nothing"
        case .optional(let wrapped): "\(wrapped.words) or nothing"
        }
    }

    /// Several values of the type: `texts`, `transactions`.
    var plural: String {
        switch self {
        case .text: "texts"
        case .integer: "integers"
        case .decimal: "decimals"
        case .money: "amounts"
        case .date: "dates"
        case .boolean: "truth values"
        case .anyScalar: "texts or numbers"
        case .markup: "markup"
        case .list(let element): "lists of \(element.plural)"
        case .record(let type): "\(type.name) rows"
        case .optional(.nothing), .nothing: "nothing"
        case .optional(let wrapped): wrapped.plural
        }
    }
}

extension RecordType {
    /// `a transaction`, `an account`.
    var nameWithArticle: String {
        let article = name.first.map { "aeiou".contains($0) } ?? false ? "an" : "a"
        return "\(article) \(name)"
    }
}

extension ValueKinds {
    /// The kinds as the end of a sentence: `text or a date`.
    var words: String {
        if isSuperset(of: .scalars) { return "a single value" }
        let names: [(ValueKinds, String)] = [
            (.text, "text"), (.integer, "an integer"), (.decimal, "a decimal"), (.money, "an amount"),
            (.date, "a date"), (.boolean, "true or false"), (.markup, "markup"),
        ]
        let words = names.filter { contains($0.0) }.map(\.1)
        guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }
}
