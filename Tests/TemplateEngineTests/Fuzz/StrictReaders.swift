import Foundation

/// Reads CSV by RFC 4180 and refuses what it does not allow.
enum StrictCSV {
    struct Problem: Error {}

    static func records(_ text: String, delimiter: UInt8) throws -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            record.append(try field(&bytes, delimiter))
            if bytes.first == delimiter {
                bytes.removeFirst()
            } else {
                guard bytes.starts(with: [0x0D, 0x0A]) else { throw Problem() }
                bytes.removeFirst(2)
                records.append(record)
                record = []
            }
        }
        guard record.isEmpty else { throw Problem() }
        return records
    }

    private static func field(_ bytes: inout ArraySlice<UInt8>, _ delimiter: UInt8) throws -> String {
        let quote = UInt8(ascii: "\"")
        var field: [UInt8] = []
        guard bytes.first == quote else {
            while let byte = bytes.first, byte != delimiter, byte != 0x0D, byte != 0x0A {
                guard byte != quote else { throw Problem() }
                field.append(bytes.removeFirst())
            }
            return String(decoding: field, as: UTF8.self)
        }
        bytes.removeFirst()
        while let byte = bytes.first {
            bytes.removeFirst()
            if byte == quote {
                guard bytes.first == quote else { return String(decoding: field, as: UTF8.self) }
                bytes.removeFirst()
            }
            field.append(byte)
        }
        throw Problem()
    }
}

/// What a browser makes of references in text.
enum HTMLCharacters {
    static func decoded(_ text: String) -> String {
        var result = text
        for (reference, character) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ] {
            result = result.replacingOccurrences(of: reference, with: character, options: .literal)
        }
        return result
    }

    /// The text without what no page may hold.
    static func readable(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.value < 0x20 && !["\t", "\n", "\r"].contains(scalar)
            if !isControl, scalar.value != 0xFFFE, scalar.value != 0xFFFF { scalars.append(scalar) }
        }
        return String(scalars)
    }
}

/// Reads an array of texts with a reader that is not ours.
enum JSONTexts {
    static func decoded(_ text: String) throws -> [String] {
        try JSONDecoder().decode([String].self, from: Data(text.utf8))
    }
}
