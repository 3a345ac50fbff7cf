/// How the characters of a document become bytes.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
    /// UTF-8: every character.
    case utf8 = "utf-8"
    /// The 95 printable characters and controls of ASCII.
    case ascii
    /// Windows code page 1252, the Western European encoding of older programs.
    case windows1252 = "windows-1252"
}
