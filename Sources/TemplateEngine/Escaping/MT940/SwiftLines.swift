/// The field :86: of MT940: at most six lines of 65 characters (SWIFT User Handbook, MT 940, field 86).
///
/// No line but the first begins with `:` or `-`, which would begin another field or end the message. Lines are
/// broken without regard to words, and where no blank would stand at an end, which readers cut off.
enum SwiftLines {
    /// The line end of SWIFT.
    static let newline: [UInt8] = [UInt8(ascii: "\r"), UInt8(ascii: "\n")]

    private static let width = 65
    private static let lineLimit = 6

    /// Appends a text to the field that the output ends in; what does not fit is left out and counted.
    static func append(
        _ text: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer, dropped: inout Int
    ) {
        var rest = SwiftCharacters.bytes(of: text)[...]
        var (line, column) = output.withBytes(place)
        while !rest.isEmpty {
            let room = width - column
            if rest.count <= room {
                output.append(contentsOf: rest)
                return
            }
            guard line < lineLimit else {
                output.append(contentsOf: rest.prefix(max(room, 0)))
                dropped += rest.count - max(room, 0)
                return
            }
            let length = lengthOfLine(rest, room: room, isEmpty: column == 0)
            output.append(contentsOf: rest.prefix(length))
            output.append(contentsOf: newline)
            rest = rest.dropFirst(length)
            if let first = rest.first, !canBegin(first) { rest[rest.startIndex] = UInt8(ascii: ".") }
            line += 1
            column = 0
        }
    }

    /// How many bytes stand in this line so that the next one begins well.
    private static func lengthOfLine(_ rest: ArraySlice<UInt8>, room: Int, isEmpty: Bool) -> Int {
        for length in stride(from: room, through: isEmpty ? 1 : 0, by: -1) {
            let next = rest[rest.startIndex + length]
            let last = length > 0 ? rest[rest.startIndex + length - 1] : UInt8(ascii: "x")
            if canBegin(next), next != UInt8(ascii: " "), last != UInt8(ascii: " ") { return length }
        }
        return max(room, 0)
    }

    private static func canBegin(_ byte: UInt8) -> Bool {
        byte != UInt8(ascii: ":") && byte != UInt8(ascii: "-")
    }

    /// The line of the field, from 1, and the column in it, at the end of the output.
    private static func place(_ bytes: UnsafeBufferPointer<UInt8>) -> (line: Int, column: Int) {
        var line = 1
        var end = bytes.count
        var column: Int?
        while true {
            let start = bytes[..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            // Lines of the field that a value has broken begin with no colon; the field's own tag has two.
            guard start < bytes.count, bytes[start] == UInt8(ascii: ":"), start < end,
                let tagEnd = bytes[(start + 1)..<end].firstIndex(of: UInt8(ascii: ":"))
            else {
                if column == nil { column = bytes.count - start }
                guard start > 0 else { return (line, column ?? 0) }
                line += 1
                end = start - 1
                continue
            }
            return (line, column ?? bytes.count - tagEnd - 1)
        }
    }
}
