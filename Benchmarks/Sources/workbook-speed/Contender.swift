import BenchmarkOptions
import Foundation

/// A writer of workbooks that takes part.
struct Contender {
    let name: String
    /// How many rows it writes.
    let rows: Int
    /// The program, and its words around the mode, the rows and the output.
    let program: String
    let words: (_ mode: String, _ output: String) -> [String]
    let output: String

    /// Writes rows that it has in memory.
    func time() throws -> Measurement {
        let fields = try runProgram(program, words("time", output)).split(separator: " ")
        guard fields.count == 2, let wall = Double(fields[0]), let processor = Double(fields[1]) else {
            throw BenchmarkError("\(name) did not tell its time.")
        }
        return Measurement(wall: wall, processor: processor)
    }

    /// Writes rows as they come; answers the most memory that it held, in KiB.
    func peak() throws -> Int {
        guard let peak = Int(try runProgram(program, words("memory", output))) else {
            throw BenchmarkError("\(name) did not tell its memory.")
        }
        return peak
    }

    /// The size of what it wrote last.
    func fileSize() throws -> Int {
        try FileManager.default.attributesOfItem(atPath: output)[.size] as? Int ?? 0
    }
}

extension Contender {
    /// What Folio compresses with; ISA-L does not reach the higher levels.
    private static func compressor(_ level: Int) -> String {
        #if ISAL
        level <= 2 ? "ISA-L for" : "zlib"
        #else
        "zlib"
        #endif
    }

    /// Everybody who is there.
    static func all(_ arguments: Arguments, folder: String) throws -> [Contender] {
        var contenders: [Contender] = []
        for level in arguments.levels {
            contenders.append(
                Contender(
                    name: "Folio, \(compressor(level)) level \(level)", rows: arguments.rows,
                    program: CommandLine.arguments[0],
                    words: { mode, output in
                        [
                            "--folio", mode, String(arguments.rows), String(level),
                            String(arguments.threads ?? 0), output,
                        ]
                    }, output: "\(folder)/folio-\(level).xlsx"))
        }
        let many = "\(folder)/rows.tsv"
        try RowsFile.write(arguments.rows, to: many)
        if let program = arguments.libxlsxwriter {
            contenders.append(
                Contender(
                    name: "libxlsxwriter, constant memory", rows: arguments.rows, program: program,
                    words: { [$0, many, $1] }, output: "\(folder)/libxlsxwriter.xlsx"))
        }
        guard let python = arguments.python else { return contenders }
        let few = "\(folder)/few.tsv"
        try RowsFile.write(arguments.slowRows, to: few)
        for (peer, note) in [
            ("rust_xlsxwriter", "constant memory"), ("XlsxWriter", "constant memory"), ("excelize", "stream"),
        ] {
            contenders.append(
                Contender(
                    name: "\(peer), \(note)", rows: arguments.slowRows, program: python,
                    words: { [arguments.script, peer, $0, few, $1] }, output: "\(folder)/\(peer).xlsx"))
        }
        return contenders
    }
}
