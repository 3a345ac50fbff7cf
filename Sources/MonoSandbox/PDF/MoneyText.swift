/// Amounts as people read them.
enum MoneyText {
    /// An amount of the minor unit with two decimals and commas between thousands: `-1,234.50`.
    static func grouped(_ minorUnits: Int64) -> String {
        var units = String(minorUnits.magnitude / 100)
        var groups: [String] = []
        while units.utf8.count > 3 {
            groups.insert(String(units.suffix(3)), at: 0)
            units.removeLast(3)
        }
        groups.insert(units, at: 0)
        let sign = minorUnits < 0 ? "-" : ""
        return "\(sign)\(groups.joined(separator: ",")).\(padded(minorUnits.magnitude % 100, to: 2))"
    }
}
