/// An element of a part: its name as written, its attributes and namespace declarations in their order, and
/// what stands in it.
struct XMLElement: Sendable, Equatable {
    /// With its prefix, as written.
    var name: String
    /// Attributes as written; namespace declarations first, as `xmlns` and `xmlns:prefix`.
    var attributes: [XMLAttribute] = []
    var children: [XMLNode] = []

    /// The name without its prefix.
    ///
    /// Enough to tell elements apart where the parent is known: prefixes are the writer's choice, and OOXML has
    /// no part in which two namespaces give one local name two meanings under one parent.
    var localName: Substring { name.localName }

    /// An attribute by its name as written, without prefix for most.
    subscript(_ name: String) -> String? {
        get { attributes.first { $0.name == name }?.value }
        set {
            if let index = attributes.firstIndex(where: { $0.name == name }) {
                if let newValue { attributes[index].value = newValue } else { attributes.remove(at: index) }
            } else if let newValue {
                attributes.append(XMLAttribute(name: name, value: newValue))
            }
        }
    }

    /// An attribute that is a whole number; nil where it is none, or one that no count or id of a workbook is.
    func number(_ name: String) -> Int? {
        self[name].flatMap { UInt32($0) }.map { Int($0) }
    }

    /// An attribute with a prefix, whatever the prefix: `r:id`, whose prefix writers choose.
    func prefixed(_ localName: String) -> String? {
        attributes.first { $0.isPrefixed && $0.name.localName == localName[...] }?.value
    }

    mutating func setPrefixed(_ localName: String, to value: String) {
        guard
            let index = attributes.firstIndex(where: { $0.isPrefixed && $0.name.localName == localName[...] })
        else { return }
        attributes[index].value = value
    }

    /// The elements in it.
    var elements: [XMLElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The first element of a name in it.
    func first(_ localName: String) -> XMLElement? {
        for case .element(let element) in children where element.localName == localName[...] {
            return element
        }
        return nil
    }

    /// The text in it, at any depth.
    var text: String {
        children.reduce(into: "") { text, child in
            switch child {
            case .text(let part): text += part
            case .element(let element): text += element.text
            case .comment, .instruction: break
            }
        }
    }

    /// Replaces everything in it by a text.
    mutating func setText(_ text: String) { children = [.text(text)] }

    /// Changes each element of a name in it; one for which `change` answers false is removed.
    mutating func updateElements(
        _ localName: String, _ change: (inout XMLElement) throws(WorkbookTemplateError) -> Bool
    ) throws(WorkbookTemplateError) {
        try replaceElements(localName) { (element) throws(WorkbookTemplateError) in
            var element = element
            return try change(&element) ? [element] : []
        }
    }

    /// Replaces each element of a name in it by others.
    mutating func replaceElements(
        _ localName: String, _ replacement: (XMLElement) throws(WorkbookTemplateError) -> [XMLElement]
    ) throws(WorkbookTemplateError) {
        var result: [XMLNode] = []
        result.reserveCapacity(children.count)
        for child in children {
            if case .element(let element) = child, element.localName == localName[...] {
                result += try replacement(element).map { .element($0) }
            } else {
                result.append(child)
            }
        }
        children = result
    }

    /// Changes every element in it, at any depth, from the outside in.
    mutating func updateAll(
        _ change: (inout XMLElement) throws(WorkbookTemplateError) -> Void
    ) throws(WorkbookTemplateError) {
        for index in children.indices {
            guard case .element(var element) = children[index] else { continue }
            try change(&element)
            try element.updateAll(change)
            children[index] = .element(element)
        }
    }

    /// Is called with every element in it, at any depth.
    func walk(_ visit: (XMLElement) -> Void) {
        for case .element(let element) in children {
            visit(element)
            element.walk(visit)
        }
    }
}

/// An attribute as written.
struct XMLAttribute: Sendable, Equatable {
    var name: String
    var value: String

    var isPrefixed: Bool { name.utf8.contains(UInt8(ascii: ":")) }
}

/// What stands in an element.
enum XMLNode: Sendable, Equatable {
    case element(XMLElement)
    case text(String)
    case comment(String)
    case instruction(target: String, content: String)
}

extension String {
    /// Without the prefix.
    var localName: Substring {
        guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")) else { return self[...] }
        return self[utf8.index(after: colon)...]
    }
}
