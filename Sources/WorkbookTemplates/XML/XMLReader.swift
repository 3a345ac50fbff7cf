import CLibXML2

/// Parts read by libxml2.
///
/// Nothing is fetched, no entity but XML's own five is known, a document type is refused, and depth is
/// limited. Unsafe since libxml2 works with pointers; its tree is copied into ``XMLElement`` and freed here.
enum XMLReader {
    /// The outermost element of a part.
    static func read(
        _ bytes: [UInt8], part: String, limits: WorkbookLimits
    ) throws(WorkbookTemplateError) -> XMLElement {
        guard !bytes.isEmpty, bytes.count <= Int(Int32.max) else {
            throw WorkbookTemplateError(.xml, part, "the part is empty or too long.")
        }
        guard !declaresType(bytes) else { throw hasType(part) }
        guard let context = xmlNewParserCtxt() else {
            throw WorkbookTemplateError(.xml, part, "there is no memory left.")
        }
        defer { xmlFreeParserCtxt(context) }
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_NOCDATA.rawValue
        let document = bytes.withUnsafeBytes { buffer in
            xmlCtxtReadMemory(
                context, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil, nil,
                Int32(options))
        }
        guard let document else { throw malformed(context, part) }
        defer { xmlFreeDoc(document) }
        guard document.pointee.intSubset == nil, document.pointee.extSubset == nil else {
            throw hasType(part)
        }
        guard context.pointee.wellFormed != 0, context.pointee.nsWellFormed != 0,
            let root = xmlDocGetRootElement(document)
        else { throw malformed(context, part) }
        return try element(root, depth: 1, part, limits)
    }

    private static func hasType(_ part: String) -> WorkbookTemplateError {
        WorkbookTemplateError(.xml, part, "the part has a document type (DTD), which no workbook has.")
    }

    /// Looked for before parsing, so that no declaration of an entity is ever read.
    private static func declaresType(_ bytes: [UInt8]) -> Bool {
        let mark = Array("<!DOCTYPE".utf8)
        // A UTF-16 part has a zero between two letters; comparing without zeros finds both.
        let head = bytes.prefix(65_536).filter { $0 != 0 }
        return head.indices.contains { head[$0] == mark[0] && head[$0...].starts(with: mark) }
    }

    private static func malformed(_ context: xmlParserCtxtPtr, _ part: String) -> WorkbookTemplateError {
        guard let error = xmlCtxtGetLastError(context) else {
            return WorkbookTemplateError(.xml, part, "the part is no well-formed XML.")
        }
        let message = error.pointee.message.map { String(cString: $0) } ?? ""
        let text = message.split(whereSeparator: \.isNewline).joined(separator: " ")
        return WorkbookTemplateError(.xml, part, "line \(error.pointee.line): \(text).")
    }

    private static func element(
        _ node: xmlNodePtr, depth: Int, _ part: String, _ limits: WorkbookLimits
    ) throws(WorkbookTemplateError) -> XMLElement {
        guard depth <= limits.depth else {
            throw WorkbookTemplateError(.limit, part, "elements stand more than \(limits.depth) deep.")
        }
        var result = XMLElement(name: qualified(node.pointee.name, node.pointee.ns))
        result.attributes = attributes(of: node)
        var child = node.pointee.children
        while let current = child {
            switch current.pointee.type {
            case XML_ELEMENT_NODE:
                result.children.append(.element(try element(current, depth: depth + 1, part, limits)))
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                result.children.append(.text(string(current.pointee.content)))
            case XML_COMMENT_NODE:
                result.children.append(.comment(string(current.pointee.content)))
            case XML_PI_NODE:
                result.children.append(
                    .instruction(
                        target: string(current.pointee.name), content: string(current.pointee.content)))
            default:
                throw WorkbookTemplateError(.xml, part, "the part uses an entity that XML does not have.")
            }
            child = current.pointee.next
        }
        return result
    }

    private static func attributes(of node: xmlNodePtr) -> [XMLAttribute] {
        var result: [XMLAttribute] = []
        var declaration = node.pointee.nsDef
        while let current = declaration {
            let name = current.pointee.prefix.map { "xmlns:" + string($0) } ?? "xmlns"
            result.append(XMLAttribute(name: name, value: string(current.pointee.href)))
            declaration = current.pointee.next
        }
        var attribute = node.pointee.properties
        while let current = attribute {
            var value = ""
            var child = current.pointee.children
            while let text = child {
                value += string(text.pointee.content)
                child = text.pointee.next
            }
            result.append(
                XMLAttribute(name: qualified(current.pointee.name, current.pointee.ns), value: value))
            attribute = current.pointee.next
        }
        return result
    }

    private static func qualified(_ name: UnsafePointer<xmlChar>?, _ namespace: xmlNsPtr?) -> String {
        guard let prefix = namespace?.pointee.prefix else { return string(name) }
        return string(prefix) + ":" + string(name)
    }

    private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
        text.map { String(cString: $0) } ?? ""
    }

    private static func string(_ text: UnsafeMutablePointer<xmlChar>?) -> String {
        text.map { String(cString: $0) } ?? ""
    }
}
