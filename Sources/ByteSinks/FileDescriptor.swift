#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The few system calls that sinks need, with their partial and interrupted results handled.
///
/// This is the module's only place with unsafe buffers: `write(2)` takes a pointer.
enum FileDescriptor {
    /// Writes all bytes, however many calls that takes; answers `errno` on failure, else nil.
    static func writeAll(_ bytes: RawSpan, to descriptor: Int32) -> Int32? {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let written = write(
                    descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if written < 0 {
                    if errno == EINTR { continue }
                    return errno
                }
                rest = rest.dropFirst(written)
            }
            return nil
        }
    }

    /// Creates a file that must not exist, readable by its owner alone.
    static func createNew(_ path: String) -> Result<Int32, SystemCallFailure> {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        return descriptor < 0 ? .failure(SystemCallFailure(number: errno)) : .success(descriptor)
    }

    /// Makes the names in a directory durable; file systems that cannot do so are let be.
    static func flushDirectory(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = fsync(descriptor)
        _ = close(descriptor)
    }
}

/// The `errno` of a failed system call.
struct SystemCallFailure: Error {
    let number: Int32
}
