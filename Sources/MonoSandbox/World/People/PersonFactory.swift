/// Makes invented people.
enum PersonFactory {
    static func person(seed: UInt64, index: Int, country: SandboxCountry) -> SandboxPerson {
        var random = SeededGenerator(seed: seed, account: UInt64(index), purpose: .person)
        let names = PeopleNames.table(country)
        let isFemale = random.chance(percent: 50)
        let first = random.pick(isFemale ? names.women : names.men)
        let middle = random.pick(isFemale ? names.women : names.men)
        let last = random.pick(names.families)
        let home = random.pick(names.homes)
        let bvn = country == .nigeria ? "222999" + random.digits(5) : nil
        let phone = names.phonePrefix + random.digits(names.phoneDigits)
        let birthDate = SandboxDay(daysSinceEpoch: 10_000 - random.below(14_000))
        let address = "\(random.below(140) + 1) \(random.pick(names.streets)), \(home.town)"
        let gender = isFemale ? random.pick(["female", "Female", "F"]) : random.pick(["male", "Male", "M"])
        return SandboxPerson(
            fullName: (first == middle ? [first, last] : [first, middle, last]).joined(separator: " ")
                .uppercased(),
            bvn: bvn,
            email: sometimes(
                &random, 85, "\(first).\(last.filter { $0 != " " })@example.\(country.rawValue)".lowercased()),
            phone: sometimes(&random, 90, phone),
            gender: sometimes(&random, 90, gender),
            birthDate: sometimes(&random, 90, birthDate),
            addressLine: sometimes(&random, 60, address),
            stateOfOrigin: sometimes(&random, 70, home.state),
            lgaOfOrigin: country == .nigeria ? sometimes(&random, 60, home.area) : nil,
            maritalStatus: sometimes(&random, 50, random.pick(["Single", "Married", "married"])))
    }

    /// Banks leave fields out; `percent` of the people have this one.
    private static func sometimes<Value>(
        _ random: inout SeededGenerator, _ percent: Int, _ value: Value
    ) -> Value? {
        random.chance(percent: percent) ? value : nil
    }
}
