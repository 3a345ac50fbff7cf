/// Appends elements, one a line.
struct OFXMarkup {
    /// Whether elements that hold a value get an end tag.
    ///
    /// XML demands it. In SGML it is left out, the form that every importer has seen most (OFX 1.0.2,
    /// section 2.3).
    let closesValues: Bool

    func open(_ aggregate: String, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: "<\(aggregate)>\r\n".utf8)
    }

    func close(_ aggregate: String, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: "</\(aggregate)>\r\n".utf8)
    }

    /// Appends an element with its value; none when the value is blank.
    ///
    /// An element without a value is not allowed (OFX 1.0.2, section 2.3), and strict readers of SGML take
    /// the next element for its content.
    func value(_ value: String, of element: String, to bytes: inout [UInt8]) {
        guard value.utf8.contains(where: { $0 != UInt8(ascii: " ") }) else { return }
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: element.utf8)
        bytes.append(UInt8(ascii: ">"))
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            default: bytes.append(byte)
            }
        }
        if closesValues { bytes.append(contentsOf: "</\(element)>".utf8) }
        bytes.append(UInt8(ascii: "\r"))
        bytes.append(UInt8(ascii: "\n"))
    }
}
