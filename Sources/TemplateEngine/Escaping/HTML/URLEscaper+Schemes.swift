extension URLEscaper {
    /// What a telephone number holds besides unreserved characters: the sign of a global number, brackets
    /// between digits, and the star of a local one (RFC 3966, section 3).
    private static let phoneSigns = ByteSet(Array("+()*".utf8))

    /// Appends a telephone number behind `tel:`.
    ///
    /// A blank between digits becomes a hyphen, which means as little: such URLs must not hold blanks (RFC 3966,
    /// section 5.1.1). Blanks around the number go.
    static func appendPhone(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout OutputBuffer) {
        let blank = UInt8(ascii: " ")
        var hasBegun = false
        var isAfterBlank = false
        for byte in text {
            guard byte != blank else {
                isAfterBlank = hasBegun
                continue
            }
            if isAfterBlank { bytes.append(UInt8(ascii: "-")) }
            isAfterBlank = false
            hasBegun = true
            append(byte, asIs: unreserved.contains(byte) || phoneSigns.contains(byte), to: &bytes)
        }
    }

    /// Appends a mail address behind `mailto:`, or a part of one.
    ///
    /// The last `@` parts the mailbox from the domain and stays; plus signs are common in mailboxes and need no
    /// encoding. A comma would begin another address and is encoded (RFC 6068, section 2).
    static func appendMailAddress(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout OutputBuffer) {
        let separator = text.lastIndex(of: UInt8(ascii: "@"))
        for (index, byte) in text.enumerated() {
            let stays = unreserved.contains(byte) || byte == UInt8(ascii: "+") || index == separator
            append(byte, asIs: stays, to: &bytes)
        }
    }

    /// Appends a value of a header field behind `mailto:…?`.
    ///
    /// A line end is CR LF (RFC 6068, section 5).
    static func appendMailField(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout OutputBuffer) {
        let carriageReturn = UInt8(ascii: "\r")
        let lineFeed = UInt8(ascii: "\n")
        var previous: UInt8 = 0
        for byte in text {
            switch byte {
            case lineFeed where previous == carriageReturn: break
            case lineFeed, carriageReturn: bytes.append("%0D%0A" as StaticString)
            default: append(byte, asIs: unreserved.contains(byte), to: &bytes)
            }
            previous = byte
        }
    }

    private static func append(_ byte: UInt8, asIs stays: Bool, to bytes: inout OutputBuffer) {
        if stays { bytes.append(byte) } else { appendEncoded(byte, to: &bytes) }
    }
}
