/// Reads OFX of any version, as bytes arrive: SGML with or without end tags of elements, or XML; any line ends.
///
/// It knows tags and texts and nothing of the grammar, and keeps one text at a time: memory does not grow with
/// the file. It never fails: whoever takes the events judges.
public struct OFXReader: Sendable {
    /// The most that is kept of one text or tag, in bytes.
    public static let longestText = 64 * 1024

    private enum State: Sendable {
        case start
        case text
        case tag
        case declaration
        case cdata
    }

    private var state = State.start
    /// Where the next byte stands.
    private var position = OFXPosition()
    private var endsWithReturn = false
    /// Whether the header event was sent.
    private var hasHeader = false

    private var token: [UInt8] = []
    private var tokenStart = OFXPosition()
    private var hasHighBytes = false
    private var needsCare = false
    private var isCut = false

    /// Creates a reader at the beginning of a file.
    public init() {
        token.reserveCapacity(1024)
    }

    /// Reads the next bytes.
    public mutating func read(
        _ bytes: Span<UInt8>, to handler: inout some OFXEventHandler & ~Copyable
    ) {
        for index in bytes.indices {
            let byte = bytes[index]
            // Nearly all bytes need no closer look: letters and digits of texts and of tags.
            if state == .text ? Self.isPlainInText(byte) : state == .tag && Self.isPlainInTag(byte) {
                if byte >= 0x80 { hasHighBytes = true }
                keep(byte)
                position.offset += 1
                position.column += 1
                endsWithReturn = false
                continue
            }
            step(byte, to: &handler)
            advance(over: byte)
        }
    }

    @inline(__always)
    private static func isPlainInText(_ byte: UInt8) -> Bool {
        byte > UInt8(ascii: "<") || byte > UInt8(ascii: "&") && byte < UInt8(ascii: "<") || byte == 0x20
    }

    @inline(__always)
    private static func isPlainInTag(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            || byte >= UInt8(ascii: ".") && byte <= UInt8(ascii: "9")
    }

    /// Ends the file.
    public mutating func finish(to handler: inout some OFXEventHandler & ~Copyable) {
        switch state {
        case .start, .text: sendText(to: &handler)
        case .tag, .declaration, .cdata: send(.unfinishedTag, to: &handler)
        }
        if !hasHeader { sendHeader(to: &handler) }
    }

    private mutating func advance(over byte: UInt8) {
        position.offset += 1
        position.column += 1
        if byte == 0x0A {
            if !endsWithReturn { position.line += 1 }
            position.column = 1
        } else if byte == 0x0D {
            position.line += 1
            position.column = 1
        }
        endsWithReturn = byte == 0x0D
    }

    private mutating func step(_ byte: UInt8, to handler: inout some OFXEventHandler & ~Copyable) {
        switch state {
        case .start:
            state = .text
            step(byte, to: &handler)
        case .text:
            guard byte == UInt8(ascii: "<") else { return keepText(byte, to: &handler) }
            if !hasHeader { sendHeader(to: &handler) } else { sendText(to: &handler) }
            tokenStart = position
            state = .tag
        case .tag:
            if byte == UInt8(ascii: ">") {
                endTag(to: &handler)
                return
            }
            keep(byte)
            if byte == UInt8(ascii: "["), token.elementsEqual("![CDATA[".utf8) {
                token.removeAll(keepingCapacity: true)
                state = .cdata
            } else if byte == UInt8(ascii: "-"), token.elementsEqual("!--".utf8) {
                state = .declaration
            }
        case .declaration:
            keep(byte)
            if byte == UInt8(ascii: ">"), token.suffix(3).elementsEqual("-->".utf8), token.count > 5 {
                send(.declaration, to: &handler)
                state = .text
            }
        case .cdata:
            if token.isEmpty { tokenStart = position }
            if byte >= 0x80 { hasHighBytes = true }
            if byte < 0x20 { needsCare = true }
            keep(byte)
            if byte == UInt8(ascii: ">"), token.suffix(3).elementsEqual("]]>".utf8) {
                token.removeLast(3)
                send(.rawText, to: &handler)
                state = .text
            }
        }
    }

    private mutating func keepText(_ byte: UInt8, to handler: inout some OFXEventHandler & ~Copyable) {
        if byte <= 0x20, token.isEmpty { return }
        if byte < 0x20 || byte == UInt8(ascii: "&") { needsCare = true }
        keep(byte)
    }

    private mutating func keep(_ byte: UInt8) {
        if token.isEmpty, state == .text {
            if byte <= 0x20 { return }
            tokenStart = position
        }
        guard token.count < Self.longestText else {
            // The end of a comment or of CDATA must still be seen.
            if state == .cdata || state == .declaration {
                token.removeFirst(Self.longestText / 2)
                token.append(byte)
            }
            isCut = true
            return
        }
        token.append(byte)
    }

    private mutating func sendHeader(to handler: inout some OFXEventHandler & ~Copyable) {
        hasHeader = true
        if token.starts(with: [0xEF, 0xBB, 0xBF]) {
            let rest = Array(token.dropFirst(3))
            token.removeLast(token.count - 3)
            send(.byteOrderMark, to: &handler)
            token = rest
            tokenStart.offset += 3
            tokenStart.column += 3
        } else if token.starts(with: [0xFF, 0xFE]) || token.starts(with: [0xFE, 0xFF]) {
            send(.byteOrderMark, to: &handler)
        }
        trim()
        send(.header, to: &handler)
    }

    private mutating func sendText(to handler: inout some OFXEventHandler & ~Copyable) {
        if !hasHeader { return sendHeader(to: &handler) }
        trim()
        if token.isEmpty {
            needsCare = false
        } else {
            send(.text, to: &handler)
        }
    }

    /// White space at the end is no part of a text.
    private mutating func trim() {
        while let last = token.last, last <= 0x20 { token.removeLast() }
    }

    private mutating func endTag(to handler: inout some OFXEventHandler & ~Copyable) {
        state = .text
        switch token.first {
        case UInt8(ascii: "?"):
            token.removeFirst()
            if token.last == UInt8(ascii: "?") { token.removeLast() }
            send(.instruction, to: &handler)
        case UInt8(ascii: "!"):
            token.removeFirst()
            send(.declaration, to: &handler)
        case UInt8(ascii: "/"):
            token.removeFirst()
            trim()
            send(.close, to: &handler)
        default: endOpeningTag(to: &handler)
        }
    }

    private mutating func endOpeningTag(to handler: inout some OFXEventHandler & ~Copyable) {
        let isEmptyElement = token.last == UInt8(ascii: "/")
        if isEmptyElement { token.removeLast() }
        trim()
        var attributes: [UInt8] = []
        if let end = token.firstIndex(where: { $0 <= 0x20 }) {
            attributes = Array(token[end...].drop { $0 <= 0x20 })
            token.removeLast(token.count - end)
        }
        let name = isEmptyElement ? token : []
        let start = tokenStart
        send(.open, to: &handler)
        tokenStart = start
        if !attributes.isEmpty {
            token = attributes
            send(.attributes, to: &handler)
        }
        if isEmptyElement {
            token = name
            tokenStart = start
            send(.close, to: &handler)
        }
    }

    private mutating func send(_ kind: OFXEvent.Kind, to handler: inout some OFXEventHandler & ~Copyable) {
        handler.receive(
            OFXEvent(
                kind: kind, content: token, position: tokenStart, hasHighBytes: hasHighBytes,
                needsCare: needsCare, isCut: isCut))
        token.removeAll(keepingCapacity: true)
        hasHighBytes = false
        needsCare = false
        isCut = false
    }
}
