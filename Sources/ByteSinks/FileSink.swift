#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that appears whole or not at all.
///
/// Bytes go to a hidden temporary file in the same directory, readable by its owner alone (mode 0600);
/// ``commit()`` forces them to the disk and renames the file over its final name. A sink that goes out of
/// scope without a commit removes its temporary file, so an error leaves nothing behind and an earlier
/// file of that name untouched.
public struct FileSink: ~Copyable, ByteSink {
    /// The final name.
    public let path: String
    /// How many bytes were written so far.
    public private(set) var byteCount: Int64 = 0

    private let temporaryPath: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var isCommitted = false

    /// Bytes gathered before a system call; writers hand over many small pieces.
    private static let bufferSize = 64 * 1024

    /// Opens the temporary file.
    ///
    /// - Parameter path: the final name; its directory must exist. A file of that name is replaced by
    ///   ``commit()``, not before.
    /// - Throws: ``SinkError`` with code ``SinkError/Code/create``.
    public init(path: String) throws(SinkError) {
        let (directory, name) = Self.split(path)
        // The process number keeps two runs apart; the ordinal steps over what a killed run left.
        for ordinal in 0..<1000 {
            let candidate = "\(directory)/.\(name).\(getpid())-\(ordinal).part"
            switch FileDescriptor.createNew(candidate) {
            case .success(let descriptor):
                self.path = path
                self.temporaryPath = candidate
                self.descriptor = descriptor
                return
            case .failure(let failure) where failure.number == EEXIST:
                continue
            case .failure(let failure):
                throw SinkError(code: .create, destination: path, errorNumber: failure.number)
            }
        }
        throw SinkError(code: .create, destination: path, errorNumber: EEXIST)
    }

    /// Appends the bytes.
    ///
    /// - Throws: ``SinkError`` with code ``SinkError/Code/write``.
    public mutating func write(_ bytes: RawSpan) throws(SinkError) {
        byteCount += Int64(bytes.byteCount)
        if bytes.byteCount >= Self.bufferSize {
            try drain()
            try send(bytes)
            return
        }
        bytes.withUnsafeBytes { buffer.append(contentsOf: $0) }
        if buffer.count >= Self.bufferSize {
            try drain()
        }
    }

    /// Forces the bytes written so far to the disk, so that ``commit()`` has only the name left to give.
    ///
    /// For files that must appear together: a full disk shows before the first of them does.
    ///
    /// - Throws: ``SinkError`` with code ``SinkError/Code/write`` or ``SinkError/Code/flush``.
    public mutating func flush() throws(SinkError) {
        try drain()
        guard fsync(descriptor) == 0 else {
            throw SinkError(code: .flush, destination: path, errorNumber: errno)
        }
    }

    /// Forces the bytes to the disk and gives the file its final name.
    ///
    /// - Throws: ``SinkError`` with code ``SinkError/Code/write``, ``SinkError/Code/flush`` or
    ///   ``SinkError/Code/rename``; the final name is then as it was before.
    public consuming func commit() throws(SinkError) {
        try flush()
        guard rename(temporaryPath, path) == 0 else {
            throw SinkError(code: .rename, destination: path, errorNumber: errno)
        }
        isCommitted = true
        FileDescriptor.flushDirectory(Self.split(path).directory)
    }

    deinit {
        _ = close(descriptor)
        if !isCommitted {
            _ = unlink(temporaryPath)
        }
    }

    private mutating func drain() throws(SinkError) {
        guard !buffer.isEmpty else { return }
        try send(buffer.span.bytes)
        buffer.removeAll(keepingCapacity: true)
    }

    private func send(_ bytes: RawSpan) throws(SinkError) {
        if let number = FileDescriptor.writeAll(bytes, to: descriptor) {
            throw SinkError(code: .write, destination: path, errorNumber: number)
        }
    }

    private static func split(_ path: String) -> (directory: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let directory = path[..<slash]
        return (directory.isEmpty ? "/" : String(directory), String(path[path.index(after: slash)...]))
    }
}
