import BenchmarkOptions

/// What the command line says.
struct Arguments {
    var rows = 1_000_000
    /// Fewer, for the peers that are slow or keep all rows in memory; their times are scaled.
    var slowRows = 100_000
    var runs = 3
    /// How many threads Folio uses; nil for one a core.
    var threads: Int?
    var levels = [2, 3]
    /// The Python that has the peers; nil to leave them out.
    var python: String?
    var script = "Python/workbooks.py"
    /// The program that writes with libxlsxwriter; nil to leave it out.
    var libxlsxwriter: String?

    init(_ words: [String]) throws {
        var options = OptionReader(words)
        while let option = options.next() {
            switch option {
            case "--rows": rows = try options.number()
            case "--slow-rows": slowRows = try options.number()
            case "--runs": runs = try options.number()
            case "--threads": threads = try options.number()
            case "--level": levels = [try options.number()]
            case "--python": python = try options.value()
            case "--script": script = try options.value()
            case "--libxlsxwriter": libxlsxwriter = try options.value()
            default:
                throw options.unknown(
                    known: [
                        "--rows", "--slow-rows", "--runs", "--threads", "--level", "--python", "--script",
                        "--libxlsxwriter",
                    ])
            }
        }
    }
}
