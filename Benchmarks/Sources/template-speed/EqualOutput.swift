/// Compares what engines print.
enum EqualOutput {
    /// The same text with one spelling of the entities that HTML has several for: each engine has its own for
    /// the quotes, and minijinja escapes the slash as well.
    static func normalized(_ bytes: [UInt8]) -> String {
        var text = String(decoding: bytes, as: UTF8.self)
        for (spelling, entity) in [
            ("&quot;", "&#34;"), ("&#x22;", "&#34;"), ("&#x27;", "&#39;"), ("&apos;", "&#39;"),
            ("&#x2f;", "/"),
        ] {
            text = text.replacing(spelling, with: entity)
        }
        return text
    }

    /// Where the texts differ first, for a person who looks for the cause; nil when they are equal.
    static func difference(_ left: String, _ right: String) -> String? {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        guard left != right else { return nil }
        let place =
            zip(left, right).enumerated().first { $1.0 != $1.1 }?.offset ?? min(left.count, right.count)
        func excerpt(_ bytes: [UInt8]) -> String {
            String(decoding: bytes[max(0, place - 60)..<min(bytes.count, place + 60)], as: UTF8.self)
        }
        return "differs at byte \(place):\n\(excerpt(left))\n\(excerpt(right))"
    }
}
