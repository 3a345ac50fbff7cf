#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Finds writer programs: files named `folio-writer-NAME` in the directories of a search path.
///
/// Directories that are not absolute, as `.` or an empty part, are passed over: what stands in the present
/// directory is not trusted.
public struct WriterPrograms: Sendable {
    /// The environment that programs are given a part of.
    public let environment: [String: String]
    private let directories: [String]

    /// Looks in the directories of the environment's `PATH`.
    public init(environment: [String: String]) {
        self.environment = environment
        directories = (environment["PATH"] ?? "").split(separator: ":").map(String.init).filter {
            $0.hasPrefix("/")
        }
    }

    /// Whether there is a program for a format, and whether it can be run.
    ///
    /// - Returns: the first one on the path; nil when there is none.
    /// - Throws: ``WriterLookupError/invalidName(_:)``, or ``WriterLookupError/notExecutable(name:path:)``
    ///   when the only files of that name cannot be run.
    public func program(for name: String) throws(WriterLookupError) -> WriterProgram? {
        guard WriterProgram.isName(name) else { throw .invalidName(name) }
        var refused: String?
        for directory in directories {
            let path = "\(directory)/\(WriterProgram.prefix)\(name)"
            guard Self.isFile(path) else { continue }
            if access(path, X_OK) == 0 {
                return try WriterProgram(format: OutputFormat(name), path: path)
            }
            refused = refused ?? path
        }
        if let refused { throw .notExecutable(name: name, path: refused) }
        return nil
    }

    /// All programs that can be run, in the order of their names; of two with one name, the first on the
    /// path.
    public func all() -> [WriterProgram] {
        var names: Set<String> = []
        for directory in directories {
            for file in Self.names(in: directory) where file.hasPrefix(WriterProgram.prefix) {
                names.insert(String(file.dropFirst(WriterProgram.prefix.count)))
            }
        }
        return names.sorted().compactMap { try? program(for: $0) }
    }

    private static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    private static func names(in directory: String) -> [String] {
        guard let stream = opendir(directory) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            names.append(name)
        }
        return names
    }
}
