/// A file in the body of a request, as a form sends it (RFC 7578).
struct Upload {
    let fileName: String
    let contentType: String
    let bytes: [UInt8]

    /// A boundary that the file does not hold: lengthened until that is so, without dice.
    private var boundary: String {
        var boundary = "folio-boundary"
        while contains(Array("--\(boundary)".utf8)) { boundary += "-x" }
        return boundary
    }

    /// The header's value and the whole body.
    var multipart: (contentType: String, body: [UInt8]) {
        let boundary = self.boundary
        var body = Array("--\(boundary)\r\n".utf8)
        body += "Content-Disposition: form-data; name=\"file\"; filename=\"\(fileName)\"\r\n".utf8
        body += "Content-Type: \(contentType)\r\n\r\n".utf8
        body += bytes
        body += "\r\n--\(boundary)--\r\n".utf8
        return ("multipart/form-data; boundary=\(boundary)", body)
    }

    private func contains(_ wanted: [UInt8]) -> Bool {
        guard bytes.count >= wanted.count else { return false }
        return (0...(bytes.count - wanted.count)).contains {
            bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
    }
}
