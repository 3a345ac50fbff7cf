import StatementModel

extension Currency {
    /// No code, in place of a currency that the provider left out: nothing is guessed.
    static let unnamed = Currency("")

    /// The provider's name of a currency as an ISO code.
    ///
    /// Mono's currency table says `GHC` and `KSH` where ISO says `GHS` and `KES`, and old answers say `Naira`;
    /// unknown names are kept.
    init(wire text: String) {
        switch text.uppercased() {
        case "GHC": self = .ghanaianCedi
        case "KSH": self = .kenyanShilling
        case "NAIRA": self = .nigerianNaira
        default: self = Currency(text)
        }
    }

    /// The currency of a text that may be missing.
    init(wireOrUnnamed text: String?) {
        self = text.map { Currency(wire: $0) } ?? .unnamed
    }

    /// Assets name their totals by keys such as `_u_s_d`, the work of a snake-casing filter.
    init(mangledKey key: String) {
        self.init(wire: key.replacing("_", with: ""))
    }
}
