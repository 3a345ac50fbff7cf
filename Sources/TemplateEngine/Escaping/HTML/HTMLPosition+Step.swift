extension HTMLPosition {
    private static let less = UInt8(ascii: "<")
    private static let greater = UInt8(ascii: ">")
    private static let slash = UInt8(ascii: "/")

    /// Advances over one byte; answers what is wrong with it.
    mutating func step(_ byte: UInt8) -> PositionProblem? {
        switch state {
        case .text:
            if byte == Self.less { state = .less }
        case .content(let element, let matched): return stepContent(element, matched, byte)
        case .less: stepLess(byte)
        case .endLess: stepEndLess(byte)
        case .tagName, .tag, .attributeName, .afterAttributeName: return stepTag(byte)
        case .attributeEnd:
            state = .tag
            guard Self.isBlank(byte) || byte == Self.slash || byte == Self.greater else {
                return PositionProblem(
                    message: "this follows on an attribute that is not always printed",
                    help: "put a blank in front of it")
            }
            return stepTag(byte)
        case .beforeValue(let name): return stepBeforeValue(name, byte)
        case .unquoted(let name):
            if byte == Self.greater { return finishTag() }
            state = Self.isBlank(byte) ? .tag : .unquoted(name)
        case .quoted(let quote, var attribute):
            if byte == quote {
                state = .tag
            } else {
                let message = attribute.advance(over: byte)
                state = .quoted(quote, attribute)
                return message.map { PositionProblem(message: $0, help: "write the scheme in the template") }
            }
        case .declaration(let seen): return stepDeclaration(seen + [byte])
        case .toNextGreater:
            if byte == Self.greater { state = .text }
        case .comment(let tail): stepComment(tail, byte)
        }
        return nil
    }

    private mutating func stepContent(_ element: String, _ matched: Int, _ byte: UInt8) -> PositionProblem? {
        // Nothing ends it (WHATWG HTML, section 13.2.5.5).
        if element == "plaintext" { return nil }
        let end = Array("</\(element)".utf8)
        if matched == end.count {
            guard Self.isBlank(byte) || byte == Self.slash || byte == Self.greater else {
                state = .content(element, matched: byte == Self.less ? 1 : 0)
                return nil
            }
            tag = HTMLTag(name: element, isEnd: true)
            if byte == Self.greater { return finishTag() }
            state = .tag
            return nil
        }
        if element == "script", matched == 1, byte == UInt8(ascii: "!") {
            state = .content(element, matched: 0)
            return PositionProblem(
                message: "a script must not hold '<!'",
                help: "browsers read the rest by other rules: put a blank between the two")
        }
        let isNext = Self.lowercased(byte) == end[matched]
        state = .content(element, matched: isNext ? matched + 1 : byte == Self.less ? 1 : 0)
        return nil
    }

    private mutating func stepLess(_ byte: UInt8) {
        switch byte {
        case Self.slash: state = .endLess
        case UInt8(ascii: "!"): state = .declaration([])
        case UInt8(ascii: "?"): state = .toNextGreater
        case Self.less: state = .less
        default: startTag(byte, isEnd: false, otherwise: .text)
        }
    }

    private mutating func stepEndLess(_ byte: UInt8) {
        if byte == Self.greater {
            state = .text
        } else {
            startTag(byte, isEnd: true, otherwise: .toNextGreater)
        }
    }

    private mutating func startTag(_ byte: UInt8, isEnd: Bool, otherwise: HTMLState) {
        guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(Self.lowercased(byte)) else {
            state = otherwise
            return
        }
        tag = HTMLTag(name: Self.letter(byte), isEnd: isEnd)
        state = .tagName
    }

    private mutating func stepTag(_ byte: UInt8) -> PositionProblem? {
        if byte == Self.greater {
            if case .attributeName(let name) = state, let found = notice(name) {
                _ = finishTag()
                return found
            }
            return finishTag()
        }
        tag.hasSlash = byte == Self.slash
        switch state {
        case .tagName:
            if Self.isBlank(byte) || byte == Self.slash {
                state = .tag
            } else {
                tag.name += Self.letter(byte)
            }
        case .attributeName(let name):
            switch byte {
            case UInt8(ascii: "="): state = .beforeValue(name)
            case Self.slash: state = .tag
            default:
                let isEnded = Self.isBlank(byte)
                state = isEnded ? .afterAttributeName(name) : .attributeName(name + Self.letter(byte))
                if !isEnded { return nil }
            }
            return notice(name)
        case .afterAttributeName(let name):
            if byte == UInt8(ascii: "=") { state = .beforeValue(name) } else { startAttribute(byte, state) }
        default: startAttribute(byte, state)
        }
        return nil
    }

    private mutating func startAttribute(_ byte: UInt8, _ otherwise: HTMLState) {
        if Self.isBlank(byte) {
            state = otherwise
        } else {
            state = byte == Self.slash ? .tag : .attributeName(Self.letter(byte))
        }
    }

    /// Takes notice of an attribute's name.
    private mutating func notice(_ name: String) -> PositionProblem? {
        guard tag.name == "meta" else { return nil }
        switch name {
        case "name", "property", "itemprop": tag.isNamedMeta = true
        case "http-equiv": tag.isInstructingMeta = true
        default: return nil
        }
        guard tag.isNamedMeta, tag.isInstructingMeta else { return nil }
        return PositionProblem(
            message: "a <meta> must not have both 'http-equiv' and a name", help: "write two tags")
    }

    private mutating func stepBeforeValue(_ name: String, _ byte: UInt8) -> PositionProblem? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            state = .quoted(byte, HTMLAttribute(name, of: tag.name, isNamedMeta: tag.isNamedMeta))
        case Self.greater: return finishTag()
        default: if !Self.isBlank(byte) { state = .unquoted(name) }
        }
        return nil
    }

    private mutating func finishTag() -> PositionProblem? {
        let finished = tag
        tag = HTMLTag()
        state = .text
        guard !finished.isEnd, HTMLContent(element: finished.name) != nil else { return nil }
        state = .content(finished.name, matched: 0)
        guard finished.hasSlash else { return nil }
        return PositionProblem(
            message: "<\(finished.name)/> does not end the element in HTML",
            help: "write <\(finished.name)></\(finished.name)>")
    }

    private mutating func stepDeclaration(_ seen: [UInt8]) -> PositionProblem? {
        if seen == Array("--".utf8) {
            state = .comment(.start)
        } else if "--".utf8.starts(with: seen) || "[CDATA[".utf8.dropLast().starts(with: seen) {
            state = .declaration(seen)
        } else {
            state = seen.last == Self.greater ? .text : .toNextGreater
            guard seen == Array("[CDATA[".utf8) else { return nil }
            return PositionProblem(
                message: "HTML has no CDATA sections", help: "write the text itself, with &lt; for <")
        }
        return nil
    }

    private mutating func stepComment(_ tail: HTMLCommentTail, _ byte: UInt8) {
        switch (tail, byte) {
        case (.start, Self.greater), (.startDash, Self.greater), (.dashes, Self.greater),
            (.dashesBang, Self.greater):
            state = .text
        case (.start, UInt8(ascii: "-")): state = .comment(.startDash)
        case (.none, UInt8(ascii: "-")), (.dashesBang, UInt8(ascii: "-")): state = .comment(.dash)
        case (_, UInt8(ascii: "-")): state = .comment(.dashes)
        case (.dashes, UInt8(ascii: "!")): state = .comment(.dashesBang)
        default: state = .comment(.none)
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    private static func letter(_ byte: UInt8) -> String { String(UnicodeScalar(lowercased(byte))) }
}
