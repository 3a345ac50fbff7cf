/// The grammar as tables, for quick answers: tags are numbers.
struct CompiledGrammar: Sendable {
    /// What an aggregate says of a child: plain numbers, so that a look at one counts no references.
    struct Child: Sendable {
        /// Its number among all children.
        let number: Int
        /// Its place among the parts, and the bit of that place.
        let part: Int
        let bit: UInt64
        let isRepeatable: Bool
        /// The bit of the part that it stands beside; 0 for none.
        let companion: UInt64
        /// The first and the last version that has it.
        let versions: ClosedRange<Int>
        /// The aggregate's number; nil for an element.
        let aggregate: Int?
        /// Whether the aggregate's content is let pass.
        let isOpaque: Bool
    }

    /// An aggregate and its children by number.
    struct Aggregate: Sendable {
        let aggregate: OFXAggregate
        let tag: Int
    }

    static let shared = CompiledGrammar(OFXGrammar.aggregates)

    let aggregates: [Aggregate]
    let children: [Child]
    /// What the elements hold, by the number of the child; nil for aggregates.
    let checks: [ValueCheck?]
    private let names: [[UInt8]]
    /// A hash table of open addressing from names to tags; −1 for empty places.
    private let slots: [Int16]
    /// For each aggregate and tag the number of the child; −1 where the aggregate does not have it.
    private let childNumbers: [Int16]
    let special: SpecialTags

    init(_ source: [OFXAggregate]) {
        var tags: [String: Int] = [:]
        var names: [[UInt8]] = []
        func tag(_ name: String) -> Int {
            if let known = tags[name] { return known }
            tags[name] = names.count
            names.append(Array(name.utf8))
            return names.count - 1
        }
        var numbers: [String: Int] = [:]
        for (number, aggregate) in source.enumerated() {
            numbers[aggregate.name] = number
            _ = tag(aggregate.name)
            for part in aggregate.parts { for child in part.choices { _ = tag(child.name) } }
        }
        var children: [Child] = []
        var checks: [ValueCheck?] = []
        var childNumbers = [Int16](repeating: -1, count: source.count * names.count)
        for (number, aggregate) in source.enumerated() {
            for (place, part) in aggregate.parts.enumerated() {
                for child in part.choices {
                    let target = child.type == nil ? numbers[child.name] : nil
                    childNumbers[number * names.count + tag(child.name)] = Int16(children.count)
                    checks.append(child.type.map { ValueCheck($0) })
                    children.append(
                        Child(
                            number: children.count, part: place, bit: 1 << UInt64(place),
                            isRepeatable: part.occurrence.isRepeatable,
                            companion: part.companion.map { aggregate.bit(of: $0) } ?? 0,
                            versions: (child.since?.number ?? 0)...(child.until?.number ?? .max),
                            aggregate: target, isOpaque: target.map { source[$0].isOpaque } ?? false))
                }
            }
        }
        aggregates = source.map { Aggregate(aggregate: $0, tag: tag($0.name)) }
        special = SpecialTags(tag)
        self.children = children
        self.checks = checks
        self.childNumbers = childNumbers
        self.names = names
        slots = Self.table(names)
    }

    private static func table(_ names: [[UInt8]]) -> [Int16] {
        var slots = [Int16](repeating: -1, count: 2048)
        for (number, name) in names.enumerated() {
            var place = hash(name) & 2047
            while slots[place] >= 0 { place = (place + 1) & 2047 }
            slots[place] = Int16(number)
        }
        return slots
    }

    @inline(__always)
    private static func hash(_ name: [UInt8]) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int(hash ^ hash >> 15)
    }

    /// The number of a tag; nil for one that no aggregate has.
    func tag(_ name: [UInt8]) -> Int? {
        var place = Self.hash(name) & 2047
        while slots[place] >= 0 {
            if names[Int(slots[place])] == name { return Int(slots[place]) }
            place = (place + 1) & 2047
        }
        return nil
    }

    /// The name of a tag.
    func name(_ tag: Int) -> String { String(decoding: names[tag], as: UTF8.self) }

    /// What an aggregate says of a tag; nil when it does not have it.
    @inline(__always)
    func child(_ tag: Int, of aggregate: Int) -> Child? {
        let number = childNumbers[aggregate * names.count + tag]
        return number < 0 ? nil : children[Int(number)]
    }
}

extension OFXAggregate {
    /// The bit of the part that a tag belongs to; 0 when there is none.
    func bit(of name: String) -> UInt64 {
        guard let place = parts.firstIndex(where: { $0.choices.contains { $0.name == name } }) else {
            return 0
        }
        return 1 << UInt64(place)
    }
}

/// Tags whose values are compared with others.
struct SpecialTags: Sendable {
    let ofx: Int
    let firstDay: Int
    let lastDay: Int
    let posted: Int
    let traded: Int
    let identifier: Int
    let amount: Int
    let type: Int
    let response: Int
    let bank: Int
    let branch: Int
    let broker: Int
    let account: Int
    let transaction: Int
    let investmentTransaction: Int
    let order: Int
    let accountAggregates: [Int]
    let lists: [Int]
    let securityIdentifier: Int
    let security: Int
    let securityInfo: Int

    init(_ tag: (String) -> Int) {
        ofx = tag("OFX")
        firstDay = tag("DTSTART")
        lastDay = tag("DTEND")
        posted = tag("DTPOSTED")
        traded = tag("DTTRADE")
        identifier = tag("FITID")
        amount = tag("TRNAMT")
        type = tag("TRNTYPE")
        response = tag("TRNUID")
        bank = tag("BANKID")
        branch = tag("BRANCHID")
        broker = tag("BROKERID")
        account = tag("ACCTID")
        transaction = tag("STMTTRN")
        investmentTransaction = tag("INVTRAN")
        order = tag("OO")
        accountAggregates = ["BANKACCTFROM", "CCACCTFROM", "INVACCTFROM"].map(tag)
        lists = ["BANKTRANLIST", "INVTRANLIST"].map(tag)
        securityIdentifier = tag("UNIQUEID")
        security = tag("SECID")
        securityInfo = tag("SECINFO")
    }
}
