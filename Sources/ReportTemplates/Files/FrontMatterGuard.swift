import TemplateEngine

/// Looks a front matter over before the reader of YAML sees it.
///
/// Aliases of aliases make a few lines stand for billions of nodes, and each level of nesting costs the
/// reader stack. A front matter needs neither.
struct FrontMatterGuard {
    /// Mappings and lists inside each other; a list of requirements has two levels.
    private static let nestingLimit = 8
    /// Blanks at the beginning of a line, which nest too.
    private static let indentationLimit = 64

    /// What is refused, with its place; nil when there is nothing.
    struct Finding: Equatable {
        let offset: Int
        let message: String
    }

    /// What the lines are called in error texts.
    private let name: String
    private var flowDepth = 0
    private var lineDepth = 0
    /// Whether a node can begin at the next character that is no blank.
    private var isAtNode = true

    private init(name: String) {
        self.name = name
    }

    /// The first thing to refuse.
    static func finding(in bytes: [UInt8], called name: String = "front matter") -> Finding? {
        var scan = FrontMatterGuard(name: name)
        var position = 0
        while position < bytes.count {
            if let message = scan.look(at: bytes, &position) {
                return Finding(offset: position, message: message)
            }
            position += 1
        }
        return nil
    }

    private mutating func look(at bytes: [UInt8], _ position: inout Int) -> String? {
        let next = position + 1 < bytes.count ? bytes[position + 1] : UInt8(ascii: "\n")
        let isBlankNext =
            next == UInt8(ascii: " ") || next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r")
        switch bytes[position] {
        case UInt8(ascii: "\n"):
            isAtNode = true
            lineDepth = 0
            let blanks = bytes[(position + 1)...].prefix { $0 == UInt8(ascii: " ") }.count
            return blanks > Self.indentationLimit ? "the line is indented too far" : nil
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
            return nil
        case UInt8(ascii: "&") where isAtNode && !isBlankNext:
            return
                "anchors and aliases of YAML have no place in \(name == "front matter" ? "a" : "an") \(name)"
        case UInt8(ascii: "'") where isAtNode, UInt8(ascii: "\"") where isAtNode:
            Self.skipQuoted(bytes, &position)
            isAtNode = false
        case UInt8(ascii: "!") where isAtNode:
            // A tag; what it is put on follows.
            while position + 1 < bytes.count, bytes[position + 1] > UInt8(ascii: " ") { position += 1 }
        case UInt8(ascii: "-") where isAtNode && isBlankNext, UInt8(ascii: "?") where isAtNode && isBlankNext:
            lineDepth += 1
        case UInt8(ascii: ":") where isBlankNext:
            isAtNode = true
            lineDepth += 1
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            if isAtNode { flowDepth += 1 }
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            flowDepth = max(0, flowDepth - 1)
        case UInt8(ascii: ",") where flowDepth > 0:
            isAtNode = true
        default:
            isAtNode = false
        }
        return flowDepth + lineDepth > Self.nestingLimit ? "lists and mappings are nested too deep" : nil
    }

    /// Leaves the position at the closing quote; a doubled or escaped one inside does not close.
    private static func skipQuoted(_ bytes: [UInt8], _ position: inout Int) {
        let quote = bytes[position]
        var index = position + 1
        while index < bytes.count, bytes[index] != quote {
            if quote == UInt8(ascii: "\""), bytes[index] == UInt8(ascii: "\\") { index += 1 }
            index += 1
        }
        position = min(index, bytes.count - 1)
    }
}
