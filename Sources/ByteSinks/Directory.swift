#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Directories for the files of sinks.
public enum Directory {
    /// Creates a directory, and those above it, where they are missing; mode 0700, since statements are
    /// personal data.
    ///
    /// A directory that exists is left as it is.
    ///
    /// - Throws: ``SinkError`` with code ``SinkError/Code/directory``.
    public static func create(_ path: String) throws(SinkError) {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else {
                throw SinkError(code: .directory, destination: path, errorNumber: ENOTDIR)
            }
            return
        }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            try create(String(path[..<slash]))
        }
        // Another process may have made it in the meantime.
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw SinkError(code: .directory, destination: path, errorNumber: errno)
        }
    }
}
