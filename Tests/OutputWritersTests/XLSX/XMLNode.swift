import Foundation
import FoundationXML
import Testing

/// An element of an XML document.
final class XMLNode {
    let name: String
    let attributes: [String: String]
    fileprivate(set) var children: [XMLNode] = []
    fileprivate(set) var text = ""

    fileprivate init(name: String, attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    /// The first child of a name.
    func child(_ name: String) -> XMLNode? {
        children.first { $0.name == name }
    }

    /// The element with all that it holds, to compare two; the order of attributes does not count.
    var canonical: String {
        let attributes = attributes.sorted { $0.key < $1.key }.map { " \($0.key)=\"\($0.value)\"" }
        return "<\(name)\(attributes.joined())>\(text)\(children.map(\.canonical).joined())</\(name)>"
    }

    /// The root element of a well-formed document.
    static func root(of bytes: [UInt8]?) throws -> XMLNode {
        let builder = Builder()
        let parser = XMLParser(data: Data(try #require(bytes)))
        parser.delegate = builder
        try #require(parser.parse(), "not well-formed")
        return try #require(builder.root)
    }

    private final class Builder: NSObject, XMLParserDelegate {
        var root: XMLNode?
        private var open: [XMLNode] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
            qualifiedName: String?, attributes: [String: String]
        ) {
            let node = XMLNode(name: name, attributes: attributes)
            open.last?.children.append(node)
            root = root ?? node
            open.append(node)
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            open.removeLast()
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) {
            open.last?.text += string
        }
    }
}
