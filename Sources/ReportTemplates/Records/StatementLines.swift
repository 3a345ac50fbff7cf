import Narrations
import StatementModel
import Synchronization

/// The lines of a statement with the place where its balances first break.
final class StatementLines: Sendable {
    let entries: [StatementEntry]
    /// What the run sets.
    let context: ReportContext
    /// The number of the line, from 1; nil when no line breaks.
    let brokenLine: Int?
    /// The balance that should stand there.
    let expectedBalance: Money?

    private let contentIDs: ContentID
    /// Made when a template first asks for an id.
    private let ordinals = Mutex<ContentOrdinals?>(nil)

    /// The country whose banks wrote the narrations, as far as the currency tells it.
    private let country: NarrationCountry?
    /// What the narration of the line that was read last says: a template asks for several of its values in a
    /// row.
    private let lastReading = Mutex<(place: Int, analysis: NarrationAnalysis?)?>(nil)

    init(_ statement: Statement, in context: ReportContext) {
        entries = statement.entries
        country = NarrationCountry(currencyCode: statement.currency.code)
        contentIDs = ContentID(statement.account)
        self.context = context
        if case .broken(let place) = statement.reconciliation, case .line(let number) = place.place {
            brokenLine = number
            expectedBalance = place.expectedBalance
        } else {
            brokenLine = nil
            expectedBalance = nil
        }
    }

    /// The id of a line that is made of what it says.
    func contentID(at place: Int) -> String {
        let ordinal = ordinals.withLock { known in
            let ordinals = known ?? ContentOrdinals(entries)
            known = ordinals
            return ordinals.ordinal(at: place)
        }
        return contentIDs.id(of: entries[place], ordinal: ordinal)
    }

    /// The id by which importers know a line again.
    func importID(at place: Int) -> String {
        switch context.importIDs {
        case .provider: ImportID.id(for: entries[place].transaction.id)
        case .content: contentID(at: place)
        }
    }

    /// What the rules read in a line's narration; nil when none fits. Read when the first value is asked for.
    func reading(at place: Int) -> NarrationAnalysis? {
        lastReading.withLock { last in
            if let last, last.place == place { return last.analysis }
            let analysis = context.narrations.analysis(
                of: entries[place].transaction.narration, country: country,
                direction: entries.isDebit(at: place) ? .debit : .credit)
            last = (place, analysis)
            return analysis
        }
    }
}
