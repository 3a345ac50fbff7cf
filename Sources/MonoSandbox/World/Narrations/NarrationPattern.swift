/// A narration with gaps that are filled for each row.
///
/// Gaps are written in braces: `{person}`, `{shop}`, `{company}`, `{biller}`, `{bank}`, `{place}`, `{phone}`,
/// `{month}` (`OCT`), `{d6}` (six digits) and `{c10}` (ten capital letters or digits). `{=RIDELY}` is the name
/// itself, known as the other party. A word in braces that is none of these stays as it is.
struct NarrationPattern: Sendable {
    private enum Piece: Sendable {
        case text([UInt8])
        case word(NarrationWords.Kind)
        case payee(String)
        case phone
        case month
        case digits(Int)
        case code(Int)
    }

    /// A filled pattern and what was learnt on the way.
    struct Filled {
        let text: String
        /// The last person, shop, company or biller put in.
        let payee: String?
        /// The last run of six or more digits, or code, put in.
        let reference: String?
    }

    private let pieces: [Piece]

    init(_ pattern: String) {
        var pieces: [Piece] = []
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            pieces.append(.text(Array(rest[..<open].utf8)))
            pieces.append(NarrationPattern.gap(rest[rest.index(after: open)..<close]))
            rest = rest[rest.index(after: close)...]
        }
        pieces.append(.text(Array(rest.utf8)))
        self.pieces = pieces
    }

    private static func gap(_ name: Substring) -> Piece {
        if let kind = NarrationWords.Kind(rawValue: String(name)) { return .word(kind) }
        switch name {
        case "phone": return .phone
        case "month": return .month
        default: break
        }
        if name.first == "=" { return .payee(String(name.dropFirst())) }
        if let count = Int(name.dropFirst()) {
            if name.first == "d" { return .digits(count) }
            if name.first == "c" { return .code(count) }
        }
        return .text(Array("{\(name)}".utf8))
    }

    /// Fills the gaps.
    ///
    /// - Parameters:
    ///   - employer: Takes the place of every other party when given.
    ///   - codes: Draws the codes, which differ for each row even where all other gaps stay the same.
    func filled(
        words: NarrationWords, month: SandboxMonth, employer: String? = nil,
        _ random: inout SeededGenerator, codes: inout SeededGenerator
    ) -> Filled {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(80)
        var payee: String?
        var reference: String?
        for piece in pieces {
            let start = bytes.count
            switch piece {
            case .text(let text): bytes += text
            case .word(let kind):
                let drawn = words.pick(kind, &random)
                let word = kind.isPayee ? employer ?? drawn : drawn
                bytes += word.utf8
                if kind.isPayee { payee = word }
            case .payee(let name):
                bytes += name.utf8
                payee = name
            case .phone: words.appendPhone(to: &bytes, &random)
            case .month: bytes += NarrationPattern.monthNames[month.month - 1].utf8
            case .digits(let count):
                for _ in 0..<count { bytes.append(random.digit()) }
                if count >= 6 { reference = String(decoding: bytes[start...], as: UTF8.self) }
            case .code(let count):
                for _ in 0..<count { bytes.append(codes.pick(NarrationPattern.codeDigits)) }
                reference = String(decoding: bytes[start...], as: UTF8.self)
            }
        }
        return Filled(text: String(decoding: bytes, as: UTF8.self), payee: payee, reference: reference)
    }

    private static let monthNames = [
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ]

    /// Without the letters and digits that are taken for each other.
    private static let codeDigits = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789".utf8)
}
