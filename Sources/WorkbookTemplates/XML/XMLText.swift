/// Text and elements as bytes of XML.
extension [UInt8] {
    /// Appends a text as the content of an element.
    mutating func append(xmlText text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): self += "&amp;".utf8
            case UInt8(ascii: "<"): self += "&lt;".utf8
            case UInt8(ascii: ">"): self += "&gt;".utf8
            case 0x0D: self += "&#13;".utf8
            default: append(byte)
            }
        }
    }

    /// Appends a text as the value of an attribute between double quotes.
    mutating func append(xmlAttribute text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): self += "&amp;".utf8
            case UInt8(ascii: "<"): self += "&lt;".utf8
            case UInt8(ascii: ">"): self += "&gt;".utf8
            case UInt8(ascii: "\""): self += "&quot;".utf8
            case 0x09: self += "&#9;".utf8
            case 0x0A: self += "&#10;".utf8
            case 0x0D: self += "&#13;".utf8
            default: append(byte)
            }
        }
    }

    /// Appends an element with all that stands in it.
    mutating func append(_ element: XMLElement) {
        appendOpening(of: element, isEmpty: element.children.isEmpty)
        guard !element.children.isEmpty else { return }
        for child in element.children { append(child) }
        appendClosing(of: element)
    }

    mutating func appendOpening(of element: XMLElement, isEmpty: Bool = false) {
        append(UInt8(ascii: "<"))
        self += element.name.utf8
        for attribute in element.attributes {
            append(UInt8(ascii: " "))
            self += attribute.name.utf8
            self += "=\"".utf8
            append(xmlAttribute: attribute.value)
            append(UInt8(ascii: "\""))
        }
        self += (isEmpty ? "/>" : ">").utf8
    }

    mutating func appendClosing(of element: XMLElement) {
        self += "</".utf8
        self += element.name.utf8
        append(UInt8(ascii: ">"))
    }

    mutating func append(_ node: XMLNode) {
        switch node {
        case .element(let element): append(element)
        case .text(let text): append(xmlText: text)
        case .comment(let text): self += "<!--\(text)-->".utf8
        case .instruction(let target, let content): self += "<?\(target) \(content)?>".utf8
        }
    }
}

extension XMLElement {
    /// The declaration that begins a part.
    static let declaration = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)

    /// A part with this as its outermost element.
    var part: [UInt8] {
        var bytes = Self.declaration
        bytes.append(self)
        return bytes
    }
}
