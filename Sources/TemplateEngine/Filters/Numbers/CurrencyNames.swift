import StatementModel

/// Signs of currencies and their units in words.
struct CurrencyNames: Sendable {
    /// The sign, which stands in front of the amount.
    let symbol: String
    /// One and several of the unit.
    let unit: (one: String, several: String)
    /// One and several of the minor unit, a hundredth.
    let minorUnit: (one: String, several: String)

    /// The names of a currency; nil for one that has none here and goes by its code.
    static func names(of currency: Currency) -> CurrencyNames? { table[currency.code] }

    /// What stands in front of an amount: the sign, or the code with a blank behind it.
    ///
    /// A sign that ends with a letter has a blank behind it, too (Unicode CLDR, currency spacing).
    static func appendSymbol(of currency: Currency, to bytes: inout [UInt8]) {
        switch currency.code {
        case "NGN": bytes.append(contentsOf: naira)
        case "GHS": bytes.append(contentsOf: cedi)
        case "USD": bytes.append(UInt8(ascii: "$"))
        default:
            bytes.append(contentsOf: (table[currency.code]?.symbol ?? currency.code).utf8)
            if endsWithLetter(bytes) { bytes.append(UInt8(ascii: " ")) }
        }
    }

    private static func endsWithLetter(_ bytes: [UInt8]) -> Bool {
        guard let last = bytes.last else { return false }
        return last < 0x80
    }

    private static let naira: [UInt8] = Array("₦".utf8)
    private static let cedi: [UInt8] = Array("GH₵".utf8)

    private static let table: [String: CurrencyNames] = [
        "NGN": CurrencyNames(symbol: "₦", unit: ("naira", "naira"), minorUnit: ("kobo", "kobo")),
        "GHS": CurrencyNames(
            symbol: "GH₵", unit: ("cedi", "cedis"), minorUnit: ("pesewa", "pesewas")),
        "KES": CurrencyNames(symbol: "KSh", unit: ("shilling", "shillings"), minorUnit: ("cent", "cents")),
        "ZAR": CurrencyNames(symbol: "R", unit: ("rand", "rand"), minorUnit: ("cent", "cents")),
        "USD": CurrencyNames(symbol: "$", unit: ("dollar", "dollars"), minorUnit: ("cent", "cents")),
        "EUR": CurrencyNames(symbol: "€", unit: ("euro", "euros"), minorUnit: ("cent", "cents")),
        "GBP": CurrencyNames(symbol: "£", unit: ("pound", "pounds"), minorUnit: ("penny", "pence")),
    ]
}
