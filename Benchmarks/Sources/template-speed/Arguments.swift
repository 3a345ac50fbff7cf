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
            case "--mustache-rows": mustacheRows = try number()
            case "--runs": runs = try number()
            case "--format": formats = [try value()]
            case "--python": python = try value()
            case "--script": script = try value()
            case "--alone": isAlone = true
            default:
                throw BenchmarkError(
                    "Unknown option '\(word)'. There are: --rows, --mustache-rows, --runs, --format, --python, "
                        + "--script, --alone.")
            }
        }
    }
}
