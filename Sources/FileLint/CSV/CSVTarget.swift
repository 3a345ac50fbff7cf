/// What a program demands of a table, as data.
public struct CSVTarget: Sendable {
    /// The name for `--for`.
    public let name: String
    /// The program.
    public let importer: Importer
    let demands: [CSVDemand]

    init(_ name: String, _ importer: Importer, _ demands: [CSVDemand]) {
        self.name = name
        self.importer = importer
        self.demands = demands
    }

    /// All targets, in the order of their names.
    public static var all: [CSVTarget] { CSVTargets.all }

    /// The target of a name.
    public static func named(_ name: String) -> CSVTarget? { all.first { $0.name == name } }

    /// What the target does about a demand that is not met.
    func fact(where matches: (CSVDemand.Kind) -> Bool) -> TargetFact? {
        demands.first { matches($0.kind) }.map { fact(of: $0) }
    }

    func fact(of demand: CSVDemand) -> TargetFact {
        TargetFact(effect: Effect(demand.consequence, [importer], demand.note), source: demand.source)
    }
}

/// One demand of a target.
struct CSVDemand: Sendable {
    /// What is demanded.
    enum Kind: Sendable {
        case headings
        case noHeadings
        /// The headings of the columns, in their order; one of several sets, told apart by their number.
        case columns([[String]])
        /// So many columns, where there are no headings.
        case columnCount(Int)
        /// Columns that must be there, whatever their headings and order.
        case roles([CSVRole])
        case delimiters([UInt8])
        case dates(CSVDateDemand)
        case plainAmounts
        case bytes(Int)
        case rows(Int)
        case noQuotes
        case noCommas
        case noLineBreaks
        case noByteOrderMark
        case byteOrderMark
        case utf8
        case blankForZero
        case descriptions
        case textLength(CSVRole, Int)
        case noEqualRows
        case noFormulas
        case noLongNumbers
        case noLeadingZeros
    }

    let kind: Kind
    let consequence: Effect.Consequence
    let note: String
    let source: RuleSource

    init(
        _ kind: Kind, _ consequence: Effect.Consequence = .refuses, _ note: String = "", _ source: RuleSource
    ) {
        self.kind = kind
        self.consequence = consequence
        self.note = note
        self.source = source
    }
}

/// In which forms a target takes dates.
struct CSVDateDemand: Sendable {
    var orders: Set<DateForm.Order> = Set(DateForm.Order.allCases)
    /// Between the numbers; any where empty.
    var separators: [UInt8] = []
    var allowsMonthNames = true
    var allowsTime = false
    /// In words.
    let shown: String

    func takes(_ form: DateForm) -> Bool {
        !form.orders.isDisjoint(with: orders) && (separators.isEmpty || separators.contains(form.separator))
            && (allowsMonthNames || !form.hasMonthName) && (allowsTime || !form.hasTime) && !form.hasWeekday
    }
}
