/// The content stream of one page.
struct PDFPage {
    /// A colour as three parts of 255.
    struct Color {
        let red: Int
        let green: Int
        let blue: Int

        static let black = Color(red: 26, green: 26, blue: 26)
        static let grey = Color(red: 110, green: 110, blue: 110)
        static let line = Color(red: 205, green: 205, blue: 205)
        static let stripe = Color(red: 245, green: 246, blue: 247)

        init(red: Int, green: Int, blue: Int) {
            self.red = red
            self.green = green
            self.blue = blue
        }

        /// The colour `#RRGGBB`; black for any other text.
        init(hexadecimal: String) {
            let value = Int(hexadecimal.dropFirst(), radix: 16) ?? 0
            self.init(red: value >> 16 & 0xFF, green: value >> 8 & 0xFF, blue: value & 0xFF)
        }

        /// The operands of a colour operator, each 0 to 1 with three digits.
        fileprivate var operands: String {
            [red, green, blue].map { SandboxDecimal(dividing: Int64($0), by: 255, scale: 3).text }
                .joined(separator: " ")
        }
    }

    private(set) var content: [UInt8] = []

    /// Writes a text whose baseline starts at a point; the origin is the lower left corner of the page.
    mutating func text(
        _ text: String, x: Int, y: Int, size: Int, isBold: Bool = false, color: Color = .black
    ) {
        append("BT /\(isBold ? "F2" : "F1") \(size) Tf \(color.operands) rg \(x) \(y) Td ")
        content += PDFText.literal(text)
        append(" Tj ET\n")
    }

    /// Writes a text that ends at a point.
    mutating func textRight(
        _ text: String, x: Int, y: Int, size: Int, isBold: Bool = false, color: Color = .black
    ) {
        let width = PDFText.width(text) * size / 1000
        self.text(text, x: x - width, y: y, size: size, isBold: isBold, color: color)
    }

    mutating func rectangle(x: Int, y: Int, width: Int, height: Int, color: Color) {
        append("\(color.operands) rg \(x) \(y) \(width) \(height) re f\n")
    }

    private mutating func append(_ text: String) {
        content += text.utf8
    }
}
