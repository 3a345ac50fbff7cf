/// Names with their values, one a line, the values below each other; what is unknown is left out.
struct Facts {
    private var table = TextTable([.init(""), .init("", maximumWidth: 120)])

    init(_ facts: [(name: String, value: String?)] = []) {
        for (name, value) in facts { add(name, value) }
    }

    /// Adds a fact unless its value is unknown.
    mutating func add(_ name: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        table.add([name, value])
    }

    /// One line a fact.
    var lines: [String] { Array(table.lines.dropFirst()) }

    /// Writes the facts to standard output.
    func print() throws {
        for line in lines { try Console.print(line) }
    }
}
