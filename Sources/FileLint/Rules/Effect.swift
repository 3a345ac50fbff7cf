/// What importers do to what a rule is about.
public struct Effect: Sendable, Hashable {
    /// What becomes of it.
    public enum Consequence: String, Sendable, Hashable, CaseIterable {
        /// The file, or the import as a whole, is refused.
        case refuses
        /// Rows or parts are left out, said or unsaid.
        case drops
        /// Texts or numbers arrive shortened.
        case cuts
        /// Transactions arrive twice, or are entered again by the next import.
        case duplicates
        /// Transactions that are two arrive as one.
        case merges
        /// Transactions arrive on another day.
        case movesDay = "moves-day"
        /// Letters arrive as others.
        case wrongLetters = "wrong-letters"
        /// Amounts, signs or balances arrive as others.
        case wrongAmounts = "wrong-amounts"
        /// It is taken for something else than it is.
        case misreads
        /// The person who imports is asked what only the writer of the file can know.
        case asks

        /// The verb that stands behind an importer's name.
        var verb: String {
            switch self {
            case .refuses: "refuses it"
            case .drops: "drops it"
            case .cuts: "cuts it"
            case .duplicates: "enters it twice"
            case .merges: "takes two for one"
            case .movesDay: "moves it a day"
            case .wrongLetters: "shows wrong letters"
            case .wrongAmounts: "reads a wrong amount"
            case .misreads: "misreads it"
            case .asks: "asks the user"
            }
        }
    }

    /// What happens.
    public let consequence: Consequence
    /// In which programs.
    public let importers: [Importer]
    /// More, where a word is not enough; else empty.
    public let note: String

    /// Says what happens in which programs.
    public init(_ consequence: Consequence, _ importers: [Importer], _ note: String = "") {
        self.consequence = consequence
        self.importers = importers
        self.note = note
    }
}
