import Foundation
import FoundationXML

/// Reads an XML document with a parser that is not ours (libxml2).
enum XMLTexts {
    struct Problem: Error {}

    /// The attributes of the root element and all text in it.
    static func root(_ document: String) throws -> (attributes: [String: String], text: String) {
        let reader = Reader()
        let parser = XMLParser(data: Data(document.utf8))
        parser.delegate = reader
        guard parser.parse() else { throw Problem() }
        return (reader.attributes, reader.text)
    }

    private final class Reader: NSObject, XMLParserDelegate {
        var attributes: [String: String] = [:]
        var text = ""
        private var depth = 0

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
            qualifiedName: String?, attributes: [String: String]
        ) {
            if depth == 0 { self.attributes = attributes }
            depth += 1
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            depth -= 1
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

        func parser(_ parser: XMLParser, foundCDATA data: Data) {
            text += String(decoding: data, as: UTF8.self)
        }
    }

    /// The text without the characters that XML 1.0 does not allow (section 2.2), and how many those are.
    static func allowed(_ text: String) -> (text: String, dropped: Int) {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: scalars.append(scalar)
            default: continue
            }
        }
        return (String(scalars), text.unicodeScalars.count - scalars.count)
    }
}
