/// Reads XML tag by tag from memory, with the place of everything.
///
/// Knows no entities but XML's own and no document types; depth is bounded by the caller. A fault ends the reading.
struct MarkupScanner {
    /// An attribute: places of its local name and of its value.
    struct Attribute {
        let name: Range<Int>
        let value: Range<Int>
    }

    /// What stands in the text.
    enum Event {
        case open(name: Range<Int>, attributes: [Attribute], isEmpty: Bool)
        case close(name: Range<Int>)
        case text(Range<Int>)
        case documentType(Range<Int>)
        case fault(Range<Int>, String)
        case end
    }

    let bytes: [UInt8]
    private(set) var index: Int

    init(_ bytes: [UInt8], from start: Int = 0) {
        self.bytes = bytes
        index = start
    }

    /// What comes next.
    mutating func next() -> Event {
        guard index < bytes.count else { return .end }
        guard bytes[index] == 0x3C else {
            let start = index
            while index < bytes.count, bytes[index] != 0x3C { index += 1 }
            return .text(start..<index)
        }
        if starts(with: "<!--") { return skip(to: "-->", "a comment") ?? next() }
        if starts(with: "<![CDATA[") {
            let start = index + 9
            if let fault = skip(to: "]]>", "a CDATA section") { return fault }
            return .text(start..<index - 3)
        }
        if starts(with: "<?") { return skip(to: "?>", "an instruction") ?? next() }
        if starts(with: "<!") {
            let start = index
            index = bytes.count
            return .documentType(start..<min(start + 9, bytes.count))
        }
        return tag()
    }

    private func starts(with mark: StaticString) -> Bool {
        guard index + mark.utf8CodeUnitCount <= bytes.count else { return false }
        return mark.withUTF8Buffer { bytes[index..<index + $0.count].elementsEqual($0) }
    }

    private mutating func skip(to mark: StaticString, _ what: String) -> Event? {
        let start = index
        while index < bytes.count {
            if starts(with: mark) {
                index += mark.utf8CodeUnitCount
                return nil
            }
            index += 1
        }
        return .fault(start..<min(start + 9, bytes.count), "\(what) does not end")
    }

    // MARK: Tags

    private mutating func tag() -> Event {
        let start = index
        index += 1
        let isClosing = index < bytes.count && bytes[index] == 0x2F
        if isClosing { index += 1 }
        let name = localName()
        guard !name.isEmpty else { return stop(start, "a < that begins no tag; in texts it is written &lt;") }
        var attributes: [Attribute] = []
        while true {
            skipBlanks()
            guard index < bytes.count else { return stop(start, "a tag does not end") }
            switch bytes[index] {
            case 0x3E:
                index += 1
                return isClosing
                    ? .close(name: name) : .open(name: name, attributes: attributes, isEmpty: false)
            case 0x2F where !isClosing && index + 1 < bytes.count && bytes[index + 1] == 0x3E:
                index += 2
                return .open(name: name, attributes: attributes, isEmpty: true)
            default:
                guard !isClosing, attributes.count < 256, let attribute = attribute() else {
                    return stop(start, "a tag is malformed")
                }
                attributes.append(attribute)
            }
        }
    }

    private mutating func stop(_ start: Int, _ message: String) -> Event {
        index = bytes.count
        return .fault(start..<min(start + 1, bytes.count), message)
    }

    /// A name; the place of what stands behind its prefix.
    private mutating func localName() -> Range<Int> {
        var start = index
        while index < bytes.count, Self.isName(bytes[index]) {
            if bytes[index] == 0x3A { start = index + 1 }
            index += 1
        }
        return start..<index
    }

    private static func isName(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x3A).contains(byte) || byte == 0x5F || byte == 0x2D
            || byte == 0x2E
            || byte >= 0x80
    }

    private mutating func skipBlanks() {
        while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    }

    private mutating func attribute() -> Attribute? {
        let whole = index
        let local = localName()
        // `xmlns:x` declares a prefix and is no attribute `x`.
        let name = bytes[whole..<index].starts(with: Array("xmlns:".utf8)) ? whole..<index : local
        skipBlanks()
        guard !name.isEmpty, index < bytes.count, bytes[index] == 0x3D else { return nil }
        index += 1
        skipBlanks()
        guard index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x27 else { return nil }
        let quote = bytes[index]
        index += 1
        let start = index
        while index < bytes.count, bytes[index] != quote {
            guard bytes[index] != 0x3C else { return nil }
            index += 1
        }
        guard index < bytes.count else { return nil }
        index += 1
        return Attribute(name: name, value: start..<index - 1)
    }
}

extension MarkupScanner {
    /// A name or a value as text.
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The value of an attribute.
    func value(_ name: String, in attributes: [Attribute]) -> Range<Int>? {
        attributes.first { bytes[$0.name].elementsEqual(name.utf8) }?.value
    }

    /// A text with XML's own entities and character references replaced; nil for any other entity.
    static func plain(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        guard bytes.contains(0x26) else { return Array(bytes) }
        var result: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard bytes[index] == 0x26 else {
                result.append(bytes[index])
                index += 1
                continue
            }
            guard let end = bytes[index...].prefix(12).firstIndex(of: 0x3B) else { return nil }
            let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
            switch name {
            case "amp": result.append(0x26)
            case "lt": result.append(0x3C)
            case "gt": result.append(0x3E)
            case "quot": result.append(0x22)
            case "apos": result.append(0x27)
            default:
                guard name.hasPrefix("#") else { return nil }
                let digits = name.dropFirst()
                let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
                guard let number, let scalar = Unicode.Scalar(number) else { return nil }
                result += String(scalar).utf8
            }
            index = end + 1
        }
        return result
    }
}
