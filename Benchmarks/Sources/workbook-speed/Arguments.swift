import LedgerWorkbook

/// What the command line says.
struct Arguments {
    var rows = 1_000_000
    /// Fewer, for the peers that are slow or keep all rows in memory; their times are scaled.
    var slowRows = 100_000
    var runs = 3
    /// How many threads Folio uses; nil for one a core.
    var threads: Int?
    var levels = [2, 5]
    /// The Python that has the peers; nil to leave them out.
    var python: String?
    var script = "Python/workbooks.py"
    /// The program that writes with libxlsxwriter; nil to leave it out.
    var libxlsxwriter: String?

    init(_ words: [String]) throws {
        var words = words.makeIterator()
        while let word = words.next() {
            func value() throws -> String {
                guard let value = words.next() else { throw BenchmarkError("'\(word)' needs a value.") }
                return value
            }
            func number() throws -> Int {
                guard let number = Int(try value()), number > 0 else {
                    throw BenchmarkError("'\(word)' needs a number.")
                }
                return number
            }
            switch word {
            case "--rows": rows = try number()
            case "--slow-rows": slowRows = try number()
            case "--runs": runs = try number()
            case "--threads": threads = try number()
            case "--level": levels = [try number()]
            case "--python": python = try value()
            case "--script": script = try value()
            case "--libxlsxwriter": libxlsxwriter = try value()
            default:
                throw BenchmarkError(
                    "Unknown option '\(word)'. There are: --rows, --slow-rows, --runs, --threads, --level, "
                        + "--python, --script, --libxlsxwriter.")
            }
        }
    }
}
