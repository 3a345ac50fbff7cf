/// The texts that cells refer to by number, as plain texts (ECMA-376 Part 1, 18.4.9).
///
/// A cell without tags keeps its number and with it the fonts within its text; a cell with tags takes the
/// plain text.
struct SharedStrings: Sendable {
    private let texts: [String]

    init() { texts = [] }

    init(_ root: XMLElement) {
        texts = root.elements.filter { $0.localName == "si" }.map(Self.plainText)
    }

    subscript(index: Int) -> String? { texts.indices.contains(index) ? texts[index] : nil }

    /// The text of an item: of its own `t` or of its runs, never of the reading aids in `rPh`.
    static func plainText(of item: XMLElement) -> String {
        var text = ""
        for element in item.elements {
            switch element.localName {
            case "t": text += element.text
            case "r": text += element.first("t")?.text ?? ""
            default: continue
            }
        }
        return unescaped(text)
    }

    /// Resolves `_xHHHH_` (ECMA-376 Part 1, 22.9.2.19).
    static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var position = 0
        while position < bytes.count {
            if position + 7 <= bytes.count, bytes[position] == UInt8(ascii: "_"),
                bytes[position + 1] == UInt8(ascii: "x"), bytes[position + 6] == UInt8(ascii: "_"),
                let code = UInt32(
                    String(decoding: bytes[(position + 2)..<(position + 6)], as: UTF8.self), radix: 16),
                let scalar = Unicode.Scalar(code)
            {
                result += String(Character(scalar)).utf8
                position += 7
            } else {
                result.append(bytes[position])
                position += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
