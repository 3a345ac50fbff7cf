/// Short pieces of markup as words, their first character lowest.
enum Markup {
    // <row r="
    static let rowStart: UInt64 = 0x223D_7220_776F_723C
    // ">
    static let tagEnd: UInt64 = 0x3E22
    // </row>
    static let rowEnd: UInt64 = 0x3E77_6F72_2F3C
    // "><v>
    static let valueStart: UInt64 = 0x3E_763C_3E22
    // </v></c>
    static let valueEnd: UInt64 = 0x3E63_2F3C_3E76_2F3C
    // </t></is
    static let textEnd: UInt64 = 0x7369_2F3C_3E74_2F3C
    // ></c>
    static let inlineEnd: UInt64 = 0x3E_632F_3C3E
}
