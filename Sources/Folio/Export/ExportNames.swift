import OutputWriters
import StatementModel

/// The names of all files of an export, all different, known before the first one is written.
struct ExportNames: Sendable {
    /// For each account, the path of each output's file without its extension.
    let stems: [[String]]
    private var taken: Set<String> = []

    /// - Throws: `WriterError` when a template's `file-name` cannot be computed.
    init(_ lookups: [AccountLookup], _ outputs: [PreparedOutput], _ request: ExportRequest) throws {
        let known = lookups.compactMap { try? $0.account.get() }
        let usual = FileName.stems(for: known, period: request.period)
        var names = known.map { _ in [String]() }
        for output in outputs {
            let wanted = try zip(known, usual).map { account, stem in
                try output.fileStem(for: account, request.period) ?? stem + output.nameSuffix
            }
            for (index, name) in FileName.distinct(wanted, for: known).enumerated() {
                names[index].append(Self.free(name, output.format.name, &taken))
            }
        }
        var next = names[...]
        stems = lookups.map { lookup in
            guard case .success = lookup.account else { return [] }
            return next.removeFirst().map { "\(request.directory)/\($0)" }
        }
    }

    /// A name for a file of all accounts.
    mutating func free(_ name: String, _ fileExtension: String) -> String {
        Self.free(name, fileExtension, &taken)
    }

    /// The name, with a number where another file of the same extension has it.
    private static func free(_ name: String, _ fileExtension: String, _ taken: inout Set<String>) -> String {
        var candidate = name
        var number = 2
        // Letter case does not tell files apart everywhere.
        while !taken.insert("\(candidate).\(fileExtension)".lowercased()).inserted {
            candidate = "\(name)-\(number)"
            number += 1
        }
        return candidate
    }
}
