import BenchmarkOptions

/// What the command line says.
struct Arguments {
    var rows = 200_000
    /// Fewer, because swift-mustache is slow; its time is scaled to all rows.
    var mustacheRows = 20_000
    var runs = 5
    var formats = ["html", "csv"]
    /// The Python that has Jinja2 and minijinja; nil to leave both out.
    var python: String?
    var script = "Python/engines.py"
    /// Only Folio, for profiling.
    var isAlone = false

    init(_ words: [String]) throws {
        var options = OptionReader(words)
        while let option = options.next() {
            switch option {
            case "--rows": rows = try options.number()
            case "--mustache-rows": mustacheRows = try options.number()
            case "--runs": runs = try options.number()
            case "--format": formats = [try options.value()]
            case "--python": python = try options.value()
            case "--script": script = try options.value()
            case "--alone": isAlone = true
            default:
                throw options.unknown(
                    known: [
                        "--rows", "--mustache-rows", "--runs", "--format", "--python", "--script", "--alone",
                    ])
            }
        }
    }
}
