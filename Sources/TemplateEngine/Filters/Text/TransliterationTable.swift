/// Likenesses in ASCII of characters that no rule covers.
enum TransliterationTable {
    /// What stands for a character.
    static let likenesses: [Unicode.Scalar: String] = currencies.merging(punctuation, uniquingKeysWith: first)
        .merging(letters, uniquingKeysWith: first).merging(signs, uniquingKeysWith: first)

    private static func first(_ left: String, _ right: String) -> String { left }

    private static let currencies: [Unicode.Scalar: String] = [
        "₦": "NGN", "₵": "GHS", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY",
        "₩": "KRW", "₪": "ILS", "₫": "VND", "₱": "PHP", "₴": "UAH", "¢": "c", "₿": "BTC",
    ]

    private static let punctuation: [Unicode.Scalar: String] = [
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "‹": "'", "›": "'", "′": "'", "´": "'", "ʼ": "'",
        "“": "\"", "”": "\"", "„": "\"", "‟": "\"", "«": "\"", "»": "\"", "″": "\"",
        "…": "...", "•": "*", "·": "*", "−": "-", "⁄": "/", "¦": "|", "¡": "!", "¿": "?",
    ]

    // The letters of West African languages that have a name of their own, and Europe's.
    private static let letters: [Unicode.Scalar: String] = [
        "Ɛ": "E", "ɛ": "e", "Ɔ": "O", "ɔ": "o", "Ŋ": "N", "ŋ": "n", "Ɖ": "D", "Ǝ": "E", "ǝ": "e",
        "Ɣ": "G", "ɣ": "g", "Ɩ": "I", "ɩ": "i", "Ʊ": "U", "ʊ": "u", "Ʃ": "S", "ʃ": "s", "Ʒ": "Z",
        "ʒ": "z", "ɑ": "a", "Ð": "D", "ð": "d", "Þ": "Th", "þ": "th", "ß": "ss", "ẞ": "SS", "ı": "i",
        "ĸ": "k", "Æ": "AE", "Œ": "OE",
    ]

    private static let signs: [Unicode.Scalar: String] = [
        "©": "(C)", "®": "(R)", "™": "(TM)", "№": "No.", "×": "x", "÷": "/", "½": "1/2", "¼": "1/4",
        "¾": "3/4", "±": "+/-", "ª": "a", "º": "o", "¹": "1", "²": "2", "³": "3", "µ": "u",
    ]
}
