/// Questions about single bytes of a template.
extension UInt8 {
    /// A space, a tab, a form feed: whitespace that ends no line.
    var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0B || self == 0x0C }

    /// Whitespace, line ends included.
    var isSpace: Bool { isBlank || self == 0x0A || self == 0x0D }

    var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    /// A letter of a to z or an underscore.
    var beginsName: Bool {
        let lowercase = self | 0x20
        return (lowercase >= 0x61 && lowercase <= 0x7A) || self == 0x5F
    }

    var continuesName: Bool { beginsName || isDigit }
}
