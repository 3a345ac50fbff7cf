import StatementModel
import Synchronization

/// A statement with what its lines add up to by day, month and category.
///
/// The sums are made in one pass when the first of them is asked for; a template that names none costs none.
final class StatementFigures: Sendable {
    let statement: Statement
    private let computed = Mutex<Aggregates?>(nil)

    init(_ statement: Statement) {
        self.statement = statement
    }

    /// The sums.
    var aggregates: Aggregates {
        computed.withLock { known in
            if let known { return known }
            let fresh = Aggregates(of: statement)
            known = fresh
            return fresh
        }
    }
}
