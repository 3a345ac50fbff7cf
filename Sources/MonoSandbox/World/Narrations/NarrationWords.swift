/// The invented people, shops and firms that narrations of one country name.
///
/// A class, because it goes along with every row: one reference is cheaper to pass than seven lists.
final class NarrationWords: Sendable {
    enum Kind: String, Sendable {
        case person
        case shop
        case company
        case biller
        case bank
        case place

        /// Whether the word is the other party of a row.
        var isPayee: Bool {
            switch self {
            case .person, .shop, .company, .biller: true
            case .bank, .place: false
            }
        }
    }

    let people: [String]
    let shops: [String]
    let companies: [String]
    let billers: [String]
    let banks: [String]
    let places: [String]
    let phonePrefix: String
    let phoneDigits: Int

    init(
        country: SandboxCountry, shops: [String], companies: [String], billers: [String], banks: [String],
        places: [String]
    ) {
        let names = PeopleNames.table(country)
        people = (names.women + names.men).flatMap { first in
            names.families.map { "\(first) \($0)".uppercased() }
        }
        self.shops = shops
        self.companies = companies
        self.billers = billers
        self.banks = banks
        self.places = places
        phonePrefix = names.phonePrefix
        phoneDigits = names.phoneDigits
    }

    func pick(_ kind: Kind, _ random: inout SeededGenerator) -> String {
        switch kind {
        case .person: random.pick(people)
        case .shop: random.pick(shops)
        case .company: random.pick(companies)
        case .biller: random.pick(billers)
        case .bank: random.pick(banks)
        case .place: random.pick(places)
        }
    }

    /// A telephone number of an invented customer.
    func appendPhone(to bytes: inout [UInt8], _ random: inout SeededGenerator) {
        bytes += phonePrefix.utf8
        for _ in 0..<phoneDigits { bytes.append(random.digit()) }
    }
}
