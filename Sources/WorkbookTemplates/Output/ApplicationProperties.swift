/// The list of sheets that `docProps/app.xml` repeats (ECMA-376 Part 1, 22.2).
enum ApplicationProperties {
    /// The part for other sheets; nil where it stays as it is.
    ///
    /// The list is changed where it holds just the sheets; one that also tells other things, such as print areas
    /// by their sheets' old names, is left out, which the schema allows.
    static func part(
        _ root: XMLElement, from before: [String], to after: [String]
    ) throws(WorkbookTemplateError) -> [UInt8]? {
        guard before != after, let headings = root.first("HeadingPairs"),
            let titles = root.first("TitlesOfParts")
        else { return nil }
        var result = root
        let counts = headings.first("vector")?.elements ?? []
        let names = titles.first("vector")?.elements ?? []
        let listed = names.prefix(before.count).map(\.text)
        guard counts.count == 2, names.count == before.count, counts[1].text == String(before.count),
            listed == before
        else {
            result.children.removeAll { child in
                if case .element(let element) = child {
                    return ["HeadingPairs", "TitlesOfParts"].contains(element.localName)
                }
                return false
            }
            return result.part
        }
        let newNames = after.map { name in
            var item = names[0]
            item.setText(name)
            return XMLNode.element(item)
        }
        try result.updateElements("TitlesOfParts") { (titles) throws(WorkbookTemplateError) in
            try titles.updateElements("vector") { vector in
                vector.children = newNames
                vector["size"] = String(newNames.count)
                return true
            }
            return true
        }
        try result.updateElements("HeadingPairs") { (headings) throws(WorkbookTemplateError) in
            try headings.updateElements("vector") { vector in
                setCount(&vector, after.count)
                return true
            }
            return true
        }
        return result.part
    }

    /// The vector holds a name and a count by turns, each in a variant.
    private static func setCount(_ vector: inout XMLElement, _ count: Int) {
        let places = vector.children.indices.filter { index in
            if case .element = vector.children[index] { return true }
            return false
        }
        guard places.count >= 2, case .element(var variant) = vector.children[places[1]],
            let inner = variant.elements.first
        else { return }
        var number = inner
        number.setText(String(count))
        variant.children = [.element(number)]
        vector.children[places[1]] = .element(variant)
    }
}
