import BenchmarkOptions
import CBenchmarkZlib
import Foundation

/// What zlib alone takes for the XML of a sheet, in one stream and one thread, with the search of its own level.
///
/// Folio's levels search otherwise, so that its level 3 may take less time than this.
enum DeflateFloor {
    /// - Returns: what it took, and how many bytes came out.
    static func measure(_ workbook: String, level: Int) throws -> (Measurement, bytes: Int) {
        let xml = try sheet(of: workbook)
        var stream = z_stream()
        guard
            deflateInit2_(
                &stream, Int32(level), Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { throw BenchmarkError("zlib did not start.") }
        defer { deflateEnd(&stream) }
        var scratch = [UInt8](repeating: 0, count: 1 << 18)
        var count = 0
        let measurement = measured {
            xml.withUnsafeBytes { bytes in
                let source = bytes.bindMemory(to: UInt8.self)
                var start = 0
                repeat {
                    let piece = min(1 << 20, source.count - start)
                    stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress.map { $0 + start })
                    stream.avail_in = uInt(piece)
                    start += piece
                    repeat {
                        scratch.withUnsafeMutableBufferPointer { buffer in
                            stream.next_out = buffer.baseAddress
                            stream.avail_out = uInt(buffer.count)
                            _ = deflate(&stream, start == source.count ? Z_FINISH : Z_NO_FLUSH)
                            count += buffer.count - Int(stream.avail_out)
                        }
                    } while stream.avail_out == 0
                } while start < source.count
            }
        }
        return (measurement, count)
    }

    private static func sheet(of workbook: String) throws -> Data {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/unzip")
        process.arguments = ["-p", workbook, "xl/worksheets/sheet1.xml"]
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return data
    }
}
