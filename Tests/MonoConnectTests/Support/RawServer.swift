import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A server that keeps what comes over the wire and answers each connection with the same bytes.
///
/// It says what no well-behaved server says, and shows requests as they really are.
final class RawServer: Sendable {
    let url: URL
    private let listener: Int32
    private let seen = Mutex<[String]>([])

    /// All requests, head and body, as they came.
    var requests: [String] { seen.withLock { $0 } }

    /// Starts a server on a free port of the loopback address.
    init(answer: String) throws {
        #if canImport(Glibc)
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        listener = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = self.listener
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(listener, pointer, length) == 0 && listen(listener, 16) == 0
                    && getsockname(listener, pointer, &length) == 0
            }
        }
        guard result, let url = URL(string: "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))") else {
            throw CocoaError(.featureUnsupported)
        }
        self.url = url
        Thread.detachNewThread { [self] in serve(Array(answer.utf8)) }
    }

    /// Ends the server.
    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private func serve(_ answer: [UInt8]) {
        while true {
            let connection = accept(listener, nil, nil)
            guard connection >= 0 else { return }
            let request = Self.readRequest(connection)
            seen.withLock { $0.append(request) }
            #if canImport(Glibc)
            _ = send(connection, answer, answer.count, Int32(MSG_NOSIGNAL))
            #else
            _ = send(connection, answer, answer.count, 0)
            #endif
            shutdown(connection, Int32(SHUT_WR))
            close(connection)
        }
    }

    /// Reads the head, and as much of a body as it announces.
    private static func readRequest(_ connection: Int32) -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let text = String(decoding: bytes, as: UTF8.self)
            if let end = text.firstRange(of: "\r\n\r\n") {
                let head = text[..<end.lowerBound].lowercased()
                let announced = head.split(separator: "content-length: ").dropFirst().first
                    .flatMap { Int($0.prefix { $0.isNumber }) }
                if text[end.upperBound...].utf8.count >= announced ?? 0 { return text }
            }
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return text }
            bytes += buffer[..<count]
        }
    }
}

extension RawServer {
    /// A good answer with this `data`.
    static func answer(_ data: String) -> String {
        let body = #"{"status":"successful","data":\#(data)}"#
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nSet-Cookie: session=1; Path=/\r\n"
            + "Content-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)"
    }
}
