/// Reads the options of a benchmark: words such as `--rows`, each with a value or without one.
public struct OptionReader {
    private var words: IndexingIterator<[String]>
    /// The option that was read last.
    private var option = ""

    /// - Parameter words: the command line without the program's name.
    public init(_ words: [String]) {
        self.words = words.makeIterator()
    }

    /// The next option; nil at the end.
    public mutating func next() -> String? {
        guard let word = words.next() else { return nil }
        option = word
        return word
    }

    /// The value of the option.
    ///
    /// - Throws: ``BenchmarkError`` where none follows.
    public mutating func value() throws -> String {
        guard let value = words.next() else { throw BenchmarkError("'\(option)' needs a value.") }
        return value
    }

    /// The value of the option as a number above 0.
    ///
    /// - Throws: ``BenchmarkError`` where none follows.
    public mutating func number() throws -> Int {
        guard let number = Int(try value()), number > 0 else {
            throw BenchmarkError("'\(option)' needs a number.")
        }
        return number
    }

    /// The error for an option that the program does not know.
    ///
    /// - Parameter known: those that it knows.
    public func unknown(known: [String]) -> BenchmarkError {
        BenchmarkError("Unknown option '\(option)'. There are: \(known.joined(separator: ", ")).")
    }
}
