#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The text of a cell and its element `<t>`.
enum CellText {
    /// Appends the element; blanks at the ends and line breaks are marked to be kept.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
        buffer.append(needsPreserving(text) ? "<t xml:space=\"preserve\">" : "<t>")
        buffer.appendEscaped(text, in: .cell)
        buffer.append("</t>")
    }

    /// Whether a text is longer than a cell takes.
    static func isTooLong(_ text: String) -> Bool {
        // The UTF-16 length is never greater than the UTF-8 length, which is known without counting.
        text.utf8.count > SheetLimits.textUnits && text.utf16.count > SheetLimits.textUnits
    }

    /// Whether a text in UTF-8 is longer than a cell takes.
    static func isTooLong(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.count > SheetLimits.textUnits && isTooLong(String(decoding: text, as: UTF8.self))
    }

    /// Whether a reader would drop blanks or line breaks unless told to keep them.
    @inline(__always)
    static func needsPreserving(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        hasBlankEnds(text) || text.containsLineFeed
    }

    /// Whether a text begins or ends with a blank.
    @inline(__always)
    static func hasBlankEnds(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        return isBlank(first) || isBlank(last)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
    }
}

extension UnsafeBufferPointer<UInt8> {
    @inline(__always)
    fileprivate var containsLineFeed: Bool {
        guard let start = baseAddress else { return false }
        return memchr(start, 0x0A, count) != nil
    }
}
