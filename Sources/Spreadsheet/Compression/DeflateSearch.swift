import CZlib

/// How zlib looks for repetitions in the XML of sheets.
///
/// A row repeats the markup of the row above, so the places to look at are few and near, and a long match is
/// the usual case: it pays to enter all of it into the table (`lazy` of the lower levels) and to stop at one
/// of 64 bytes. From level 4 on, where zlib weighs each match against the next, `Z_FILTERED` drops the short
/// matches that digits have by chance. Found by trial over sheets of statements; see `Benchmarks/README.md`.
struct DeflateSearch {
    let strategy: Int32
    /// From which length on a match halves the search for a better one.
    let good: Int32
    /// Up to which length a match is entered whole (levels 1 to 3), or weighed against the next one.
    let lazy: Int32
    /// From which length on a match is taken at once.
    let nice: Int32
    /// How many places are looked at.
    let chain: Int32

    /// The search of a level.
    init(level: CompressionLevel) {
        switch level.value {
        case 1: self.init(Z_DEFAULT_STRATEGY, good: 4, lazy: 6, nice: 64, chain: 4)
        case 2: self.init(Z_DEFAULT_STRATEGY, good: 4, lazy: 6, nice: 64, chain: 8)
        case 3: self.init(Z_DEFAULT_STRATEGY, good: 8, lazy: 258, nice: 64, chain: 16)
        case 4: self.init(Z_FILTERED, good: 8, lazy: 32, nice: 32, chain: 16)
        case 5: self.init(Z_FILTERED, good: 32, lazy: 32, nice: 48, chain: 24)
        case 6: self.init(Z_FILTERED, good: 32, lazy: 32, nice: 128, chain: 48)
        case 7: self.init(Z_FILTERED, good: 64, lazy: 64, nice: 128, chain: 64)
        case 8: self.init(Z_FILTERED, good: 258, lazy: 64, nice: 258, chain: 128)
        default: self.init(Z_FILTERED, good: 258, lazy: 258, nice: 258, chain: 1024)
        }
    }

    private init(_ strategy: Int32, good: Int32, lazy: Int32, nice: Int32, chain: Int32) {
        self.strategy = strategy
        self.good = good
        self.lazy = lazy
        self.nice = nice
        self.chain = chain
    }
}
