/// How a cell looks.
public struct CellStyle: Hashable, Sendable {
    /// The font.
    public var font: Font
    /// The background; nil for none.
    public var fill: Fill?
    /// The lines around it.
    public var border: Border
    /// Where the content stands.
    public var alignment: Alignment
    /// How numbers and dates show.
    public var numberFormat: NumberFormat
    /// What a protected sheet keeps from its users.
    public var protection: CellProtection

    /// Creates a style; without arguments it is the plain one.
    public init(
        font: Font = Font(), fill: Fill? = nil, border: Border = Border(),
        alignment: Alignment = Alignment(), numberFormat: NumberFormat = .general,
        protection: CellProtection = CellProtection()
    ) {
        self.font = font
        self.fill = fill
        self.border = border
        self.alignment = alignment
        self.numberFormat = numberFormat
        self.protection = protection
    }
}

/// What a protected sheet keeps from its users; without ``Sheet/protection`` it has no effect.
public struct CellProtection: Hashable, Sendable {
    /// Whether the cell cannot be changed.
    public var isLocked: Bool
    /// Whether its formula does not show.
    public var hidesFormula: Bool

    /// Creates a protection; without arguments it is the program's usual one, locked.
    public init(isLocked: Bool = true, hidesFormula: Bool = false) {
        self.isLocked = isLocked
        self.hidesFormula = hidesFormula
    }
}
