import Foundation

/// Names of files that no text from a bank can turn into a path or into something that a system takes for
/// its own.
public enum SafeFileName {
    /// The most characters; file systems take 255 bytes, and an extension, a part's number and a temporary
    /// name's ending must fit too.
    public static let longest = 120

    /// Names that Windows takes for devices, whatever their extension.
    private static let devices: Set<String> =
        Set(["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

    /// A name of letters and digits of ASCII, `-`, `_` and inner points.
    ///
    /// Accents come off their letters, everything else becomes one hyphen.
    ///
    /// - Parameter printed: any text.
    /// - Returns: the name, or nil when nothing of the text is left.
    public static func stem(_ printed: String) -> String? {
        var bytes: [UInt8] = []
        for scalar in printed.decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_": bytes.append(UInt8(scalar.value))
            // An accent that was taken off its letter.
            case "\u{0300}"..."\u{036F}": continue
            case ".": separate(&bytes, with: UInt8(ascii: "."))
            default: separate(&bytes, with: UInt8(ascii: "-"))
            }
            if bytes.count == longest { break }
        }
        while let last = bytes.last, isSeparator(last) { bytes.removeLast() }
        guard !bytes.isEmpty else { return nil }
        let name = String(decoding: bytes, as: UTF8.self)
        let firstPart = name.prefix { $0 != "." }.lowercased()
        return devices.contains(firstPart) ? "file-" + name : name
    }

    /// Separators stand alone and never in front: no hidden file, no option, no `..`.
    private static func separate(_ bytes: inout [UInt8], with separator: UInt8) {
        guard let last = bytes.last, !isSeparator(last) else { return }
        bytes.append(separator)
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
}
