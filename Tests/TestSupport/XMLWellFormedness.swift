import CLibXML2

/// Judges XML by libxml2: a part is good when it parses without a warning and has no document type.
///
/// Nothing is fetched and no entity is replaced.
public enum XMLWellFormedness {
    /// What libxml2 has against the bytes, with its line; nil when they are well-formed.
    public static func complaint(about bytes: [UInt8]) -> String? {
        guard let context = xmlNewParserCtxt() else { return "libxml2 has no memory" }
        defer { xmlFreeParserCtxt(context) }
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        let document = bytes.withUnsafeBytes { buffer in
            xmlCtxtReadMemory(
                context, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil, nil,
                Int32(options))
        }
        defer { xmlFreeDoc(document) }
        if let error = xmlCtxtGetLastError(context) {
            let message = error.pointee.message.map { String(cString: $0) } ?? "unknown"
            return "line \(error.pointee.line): \(message)"
        }
        guard let document else { return "there is no document" }
        return document.pointee.intSubset == nil ? nil : "there is a document type"
    }
}
