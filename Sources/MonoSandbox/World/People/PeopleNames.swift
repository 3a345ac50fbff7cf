/// Words that invented people of one country are made of.
struct PeopleNames: Sendable {
    struct Home: Sendable {
        let town: String
        let area: String
        let state: String
    }

    let women: [String]
    let men: [String]
    let families: [String]
    let streets: [String]
    let homes: [Home]
    let phonePrefix: String
    let phoneDigits: Int

    static func table(_ country: SandboxCountry) -> PeopleNames {
        switch country {
        case .nigeria: nigeria
        case .ghana: ghana
        case .kenya: kenya
        case .southAfrica: southAfrica
        }
    }

    private static let nigeria = PeopleNames(
        women: ["Chidinma", "Ngozi", "Folake", "Aisha", "Temitope", "Ebele", "Zainab", "Yetunde"],
        men: ["Emeka", "Tunde", "Ibrahim", "Chukwudi", "Segun", "Musa", "Obinna", "Kayode"],
        families: ["Okoro", "Adebayo", "Bello", "Nwosu", "Danjuma", "Eze", "Lawal", "Ogunleye"],
        streets: ["Unity Road", "Palm Avenue", "Market Street", "Old Mill Close", "Harmony Crescent"],
        homes: [
            Home(town: "Ikeja", area: "Ikeja", state: "Lagos State"),
            Home(town: "Enugu", area: "Enugu North", state: "Enugu State"),
            Home(town: "Ibadan", area: "Ibadan South-West", state: "Oyo State"),
            Home(town: "Kano", area: "Nassarawa", state: "Kano State"),
        ],
        phonePrefix: "0803999", phoneDigits: 4)

    private static let ghana = PeopleNames(
        women: ["Ama", "Akosua", "Efua", "Abena", "Adwoa", "Esi", "Afia"],
        men: ["Kwame", "Kofi", "Yaw", "Kojo", "Kwabena", "Kwesi", "Fiifi"],
        families: ["Mensah", "Owusu", "Boateng", "Asante", "Quaye", "Ofori", "Addo"],
        streets: ["Ring Road", "Liberation Lane", "Cocoa Street", "Lagoon Close"],
        homes: [
            Home(town: "Accra", area: "Osu", state: "Greater Accra"),
            Home(town: "Kumasi", area: "Bantama", state: "Ashanti"),
            Home(town: "Tamale", area: "Tamale South", state: "Northern"),
        ],
        phonePrefix: "0249990", phoneDigits: 3)

    private static let kenya = PeopleNames(
        women: ["Wanjiru", "Achieng", "Nafula", "Mumbi", "Chebet", "Akinyi", "Zawadi"],
        men: ["Kamau", "Otieno", "Kiprop", "Mwangi", "Barasa", "Omondi", "Juma"],
        families: ["Njoroge", "Odhiambo", "Wafula", "Kariuki", "Cheruiyot", "Mutua", "Ndungu"],
        streets: ["Jacaranda Road", "Acacia Lane", "Uhuru Close", "River Road"],
        homes: [
            Home(town: "Nairobi", area: "Westlands", state: "Nairobi County"),
            Home(town: "Kisumu", area: "Milimani", state: "Kisumu County"),
            Home(town: "Mombasa", area: "Nyali", state: "Mombasa County"),
        ],
        phonePrefix: "0700999", phoneDigits: 3)

    private static let southAfrica = PeopleNames(
        women: ["Thandiwe", "Lerato", "Nomvula", "Annelie", "Naledi", "Zanele", "Priya"],
        men: ["Sipho", "Thabo", "Pieter", "Mandla", "Kagiso", "Johan", "Imraan"],
        families: ["Dlamini", "Nkosi", "van Wyk", "Mokoena", "Naidoo", "Khumalo", "Botha"],
        streets: ["Protea Street", "Marula Avenue", "Church Street", "Long Road"],
        homes: [
            Home(town: "Johannesburg", area: "Randburg", state: "Gauteng"),
            Home(town: "Durban", area: "Berea", state: "KwaZulu-Natal"),
            Home(town: "Cape Town", area: "Observatory", state: "Western Cape"),
        ],
        phonePrefix: "0829990", phoneDigits: 3)
}
