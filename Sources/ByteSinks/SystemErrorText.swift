#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The operating system's words for an error number.
enum SystemErrorText {
    /// Names the errors that users meet; the rest by number, since `strerror` depends on the locale.
    static func text(_ number: Int32) -> String {
        switch number {
        case ENOSPC: "the disk is full"
        case EACCES, EPERM: "permission denied"
        case ENOENT: "no such directory"
        case ENOTDIR: "a part of the path is not a directory"
        case EISDIR: "it is a directory"
        case EROFS: "the file system is read-only"
        case EBADF: "it is closed"
        case EPIPE: "the reader has closed the pipe"
        case EDQUOT: "the disk quota is used up"
        case ENAMETOOLONG: "the name is too long"
        case EEXIST: "it exists already"
        default: "system error \(number)"
        }
    }
}
