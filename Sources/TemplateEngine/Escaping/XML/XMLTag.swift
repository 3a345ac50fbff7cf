/// The tag in which a template stands in XML, as far as it was read.
///
/// Equal outside of tags, so that it can tell whether two ways through a template stand in the same one.
struct XMLTag: Hashable, Sendable {
    private(set) var position = XMLPosition()
    private(set) var name: [UInt8] = []
    private(set) var isEnd = false
    /// Whether the last byte was a slash: the tag then is an element without content.
    private var hasSlash = false
    private var isNamed = false
    private var isTag = false
    /// Whether an attribute that is not always printed may have ended the name.
    private var mayBeNamed = false

    /// What a byte has completed.
    enum Event: Hashable, Sendable {
        /// The `<` of a tag, a comment or another section.
        case begins
        /// A byte of the tag's name, or the slash in front of it.
        case name
        /// The question mark of a processing instruction.
        case instruction
        /// What the name is depends on the way through the template.
        case uncertain
        case start(name: String, isEmpty: Bool)
        case end(name: String)
    }

    /// Advances over a byte.
    mutating func step(_ byte: UInt8) -> Event? {
        let wasNeutral = position.isNeutral
        let wasBehindLess = position.isBehindLess
        position.step(byte)
        if wasNeutral { return position.isNeutral ? nil : .begins }
        if wasBehindLess { return beginTag(byte) }
        guard isTag else { return nil }
        if position.isNeutral { return finish() }
        if !isNamed { return readName(byte) }
        hasSlash = position.isInTag && byte == UInt8(ascii: "/")
        guard mayBeNamed else { return nil }
        mayBeNamed = false
        return hasSlash || XMLPosition.isBlank(byte) ? nil : .uncertain
    }

    /// The tag where two ways through a template meet, as behind `<a` and behind `<a b="c"`; nil for different
    /// tags.
    func joined(with other: XMLTag) -> XMLTag? {
        if self == other { return self }
        var (left, right) = (self, other)
        left.mayBeNamed = left.mayBeNamed || right.mayBeNamed || left.isNamed != right.isNamed
        left.isNamed = true
        right.isNamed = true
        right.mayBeNamed = left.mayBeNamed
        return left == right ? left : nil
    }

    private mutating func beginTag(_ byte: UInt8) -> Event? {
        switch byte {
        case UInt8(ascii: "?"): return .instruction
        case UInt8(ascii: "!"), UInt8(ascii: ">"): return nil
        default:
            isTag = true
            isEnd = byte == UInt8(ascii: "/")
            return isEnd ? .name : readName(byte)
        }
    }

    private mutating func readName(_ byte: UInt8) -> Event? {
        hasSlash = byte == UInt8(ascii: "/")
        isNamed = hasSlash || XMLPosition.isBlank(byte) || !position.isInTag
        guard !isNamed else { return nil }
        name.append(byte)
        return .name
    }

    private mutating func finish() -> Event? {
        let finished = self
        self = XMLTag()
        guard !finished.name.isEmpty else { return nil }
        let name = String(decoding: finished.name, as: UTF8.self)
        return finished.isEnd ? .end(name: name) : .start(name: name, isEmpty: finished.hasSlash)
    }
}
