/// Where in a web page a template stands: the states of HTML's tokenizer (WHATWG HTML, section 13.2.5), as far
/// as they decide how a value is escaped.
struct HTMLPosition: Hashable, Sendable {
    var state = HTMLState.text
    /// The tag that the state is in; empty outside tags, so that equal places are equal values.
    var tag = HTMLTag()

    var isNeutral: Bool { state == .text }

    var words: String {
        switch state {
        case .text: "between tags"
        case .content(let element, _): "inside <\(element)>"
        case .less, .endLess, .tagName: "in the name of a tag"
        case .tag, .attributeName, .afterAttributeName, .attributeEnd:
            "inside the tag <\(tag.name)>, outside an attribute"
        case .beforeValue(let name): "behind '\(name)='"
        case .unquoted(let name): "in the attribute '\(name)', which has no quotes"
        case .quoted(_, let attribute): "inside the attribute '\(attribute.name)'"
        case .declaration, .toNextGreater: "inside a declaration"
        case .comment: "inside a comment"
        }
    }

    mutating func advance(over text: [UInt8], reportingTo problem: (PositionProblem) -> Void) {
        for (offset, byte) in text.enumerated() {
            if var found = step(byte) {
                found.offset = offset
                problem(found)
            }
        }
    }

    mutating func advanceOverValue() {
        switch state {
        case .content(let element, _): state = .content(element, matched: 0)
        case .quoted(let quote, var attribute):
            attribute.advanceOverValue()
            state = .quoted(quote, attribute)
        default: return
        }
    }

    func escape(for type: TemplateType) -> Result<Escape, PositionProblem> {
        switch state {
        case .text: return .success(type.printsPlainly ? .none : .htmlText)
        case .quoted(_, let attribute): return attribute.escape(for: type)
        case .content(let element, matched: 0):
            switch HTMLContent(element: element) {
            case .text: return .success(type.printsPlainly ? .none : .htmlText)
            case .style where type == .integer || type == .decimal: return .success(.none)
            case .style:
                return refusal(
                    "only a number can be printed \(words)", help: "print a number, or set a class")
            case .raw, nil:
                return refusal(
                    "a value must not stand \(words)",
                    help: "put it into an attribute such as data-value and read it from there")
            }
        case .beforeValue, .unquoted:
            return refusal("a value stands \(words)", help: "put quotes around the attribute's value")
        default:
            return refusal(
                "a value must not stand \(words)", help: "print it between tags or in a quoted attribute")
        }
    }

    /// The position where two branches meet; nil when they end in places of different kinds.
    func joined(with other: HTMLPosition) -> HTMLPosition? {
        if self == other { return self }
        if isBetweenAttributes, other.isBetweenAttributes, tag.name == other.tag.name,
            tag.isEnd == other.tag.isEnd, tag.name != "meta"
        {
            var result = self
            result.tag.hasSlash = false
            result.state = .attributeEnd
            return result
        }
        guard case .quoted(let quote, let left) = state, case .quoted(quote, let right) = other.state,
            tag == other.tag, let attribute = left.joined(with: right)
        else { return nil }
        var result = self
        result.state = .quoted(quote, attribute)
        return result
    }

    /// Whether a blank or the tag's end can follow, as behind `<tr` and behind ` class="gap"`: one branch writes
    /// the attribute, the other does not.
    private var isBetweenAttributes: Bool {
        switch state {
        case .tagName, .tag, .attributeName, .afterAttributeName, .attributeEnd: true
        default: false
        }
    }

    private func refusal(_ message: String, help: String) -> Result<Escape, PositionProblem> {
        .failure(PositionProblem(message: message, help: help))
    }
}

/// A tag, as far as it was read.
struct HTMLTag: Hashable, Sendable {
    /// The name in lower case.
    var name = ""
    var isEnd = false
    /// Whether the last byte was a slash.
    var hasSlash = false
    /// Whether a `meta` has said with `name`, `property` or `itemprop` that it only describes.
    var isNamedMeta = false
    /// Whether a `meta` has said with `http-equiv` that it instructs the browser.
    var isInstructingMeta = false
}

/// A state of the tokenizer; names are in lower case.
enum HTMLState: Hashable, Sendable {
    case text
    /// In an element with content of its own kind; of `</name` so many bytes have been seen.
    case content(String, matched: Int)
    /// Behind `<`.
    case less
    /// Behind `</`.
    case endLess
    case tagName
    /// Between attributes.
    case tag
    case attributeName(String)
    case afterAttributeName(String)
    /// Behind a name or an attribute that only some ways through the template print: a blank must follow, or
    /// the tag's end.
    case attributeEnd
    /// Behind the equals sign.
    case beforeValue(String)
    case unquoted(String)
    case quoted(UInt8, HTMLAttribute)
    /// Behind `<!`, with what followed so far.
    case declaration([UInt8])
    /// In a document type, or in what browsers take for a comment up to the next `>`.
    case toNextGreater
    case comment(HTMLCommentTail)
}

/// The last bytes of a comment, which can be the beginning of its end.
enum HTMLCommentTail: Hashable, Sendable {
    /// `<!--`
    case start
    /// `<!---`
    case startDash
    case none
    /// `-`
    case dash
    /// `--`
    case dashes
    /// `--!`
    case dashesBang
}
