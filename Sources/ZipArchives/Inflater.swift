import CZlib

/// Raw deflate data unpacked by zlib, and its CRC-32.
///
/// Unsafe since zlib takes pointers; they do not leave the closures that lend them.
package enum Inflater {
    /// The plain bytes; nil where the data are damaged or are not of the stated length.
    ///
    /// Never takes more memory than the stated length and one byte.
    package static func inflate(_ data: ArraySlice<UInt8>, count: Int) -> [UInt8]? {
        guard data.count <= Int(uInt.max), count < Int(uInt.max) else { return nil }
        var stream = z_stream()
        // Negative window bits: no zlib header around the data, as in zip.
        guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return nil
        }
        defer { inflateEnd(&stream) }
        // One byte more than stated, so that longer data are noticed.
        let output = [UInt8](unsafeUninitializedCapacity: count + 1) { output, filled in
            data.withUnsafeBufferPointer { input in
                // zlib takes a mutable pointer but only reads.
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.avail_in = uInt(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = uInt(output.count)
                let status = CZlib.inflate(&stream, Z_FINISH)
                let isWhole = status == Z_STREAM_END && stream.avail_in == 0
                filled = isWhole ? Int(stream.total_out) : count + 1
                if !isWhole { output.initialize(repeating: 0) }
            }
        }
        return output.count == count ? output : nil
    }

    /// The CRC-32.
    package static func checksum(_ bytes: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { Int(crc32_z(0, $0.baseAddress, $0.count)) }
    }
}
