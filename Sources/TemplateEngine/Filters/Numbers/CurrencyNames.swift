import StatementModel

/// Signs of currencies and their units in words.
struct CurrencyNames: Sendable {
    /// What stands in front of the amount: the sign, with a blank where it ends with a letter (Unicode CLDR,
    /// currency spacing).
    let symbol: String
    /// One and several of the unit.
    let unit: (one: String, several: String)
    /// One and several of the minor unit, a hundredth.
    let minorUnit: (one: String, several: String)

    /// The names of a currency; nil for one that has none here and goes by its code.
    static func names(of currency: Currency) -> CurrencyNames? { table[currency.code] }

    /// What stands in front of an amount: the sign, or the code with a blank behind it.
    static func appendSymbol(of currency: Currency, to bytes: inout OutputBuffer) {
        if currency.code == "NGN" { return bytes.append(contentsOf: naira) }
        if let names = table[currency.code] { return bytes.append(names.symbol) }
        bytes.append(currency.code)
        bytes.append(UInt8(ascii: " "))
    }

    private static let naira: [UInt8] = Array("₦".utf8)

    private static let table: [String: CurrencyNames] = [
        "NGN": CurrencyNames(symbol: "₦", unit: ("naira", "naira"), minorUnit: ("kobo", "kobo")),
        "GHS": CurrencyNames(
            symbol: "GH₵", unit: ("cedi", "cedis"), minorUnit: ("pesewa", "pesewas")),
        "KES": CurrencyNames(symbol: "KSh ", unit: ("shilling", "shillings"), minorUnit: ("cent", "cents")),
        "ZAR": CurrencyNames(symbol: "R ", unit: ("rand", "rand"), minorUnit: ("cent", "cents")),
        "USD": CurrencyNames(symbol: "$", unit: ("dollar", "dollars"), minorUnit: ("cent", "cents")),
        "EUR": CurrencyNames(symbol: "€", unit: ("euro", "euros"), minorUnit: ("cent", "cents")),
        "GBP": CurrencyNames(symbol: "£", unit: ("pound", "pounds"), minorUnit: ("penny", "pence")),
    ]
}
