#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What became of an attempt to move bytes through a pipe.
enum PipeTransfer: Equatable {
    /// So many bytes moved.
    case moved(Int)
    /// None can move now.
    case wouldBlock
    /// The other end is closed.
    case closed
    /// The system refused, with this error number.
    case failed(Int32)

    /// Reads into the beginning of a buffer.
    static func read(from descriptor: Int32, into buffer: inout [UInt8]) -> PipeTransfer {
        while true {
            let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
            if count > 0 { return .moved(count) }
            if count == 0 { return .closed }
            if errno != EINTR { return outcome(of: errno) }
        }
    }

    /// Writes bytes; a closed pipe is an outcome and never the signal that ends a process.
    static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> PipeTransfer {
        while true {
            let (count, number) = withoutBrokenPipeSignal(descriptor) {
                bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            }
            if count >= 0 { return .moved(count) }
            if number != EINTR { return outcome(of: number) }
        }
    }

    private static func outcome(of number: Int32) -> PipeTransfer {
        switch number {
        case EAGAIN, EWOULDBLOCK: .wouldBlock
        case EPIPE: .closed
        default: .failed(number)
        }
    }

    #if canImport(Darwin)
    private static func withoutBrokenPipeSignal(
        _ descriptor: Int32, _ body: () -> Int
    ) -> (count: Int, errorNumber: Int32) {
        _ = fcntl(descriptor, F_SETNOSIGPIPE, 1)
        let count = body()
        return (count, errno)
    }
    #else
    /// The embedding program may have left SIGPIPE as it is: it is held back in this thread, and one that
    /// our write raised is taken away before it can strike.
    private static func withoutBrokenPipeSignal(
        _ descriptor: Int32, _ body: () -> Int
    ) -> (count: Int, errorNumber: Int32) {
        var brokenPipe = sigset_t()
        var waiting = sigset_t()
        var former = sigset_t()
        sigemptyset(&brokenPipe)
        sigaddset(&brokenPipe, SIGPIPE)
        sigpending(&waiting)
        let wasWaiting = sigismember(&waiting, SIGPIPE) == 1
        pthread_sigmask(SIG_BLOCK, &brokenPipe, &former)
        let count = body()
        let number = errno
        if count < 0, number == EPIPE, !wasWaiting {
            var now = timespec()
            while sigtimedwait(&brokenPipe, nil, &now) == -1, errno == EINTR {}
        }
        pthread_sigmask(SIG_SETMASK, &former, nil)
        return (count, number)
    }
    #endif
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}
