import Testing

@testable import TemplateEngine

@Suite("Byte screen")
struct ByteScreenTests {
    private static let screen = ByteScreen(Array("&<>\"'".utf8), findsControls: true)

    /// Every length from nothing to three chunks, with one special byte at every place.
    @Test("Finds a byte at each place of each length", arguments: 0...48)
    func finds(_ length: Int) {
        for place in 0..<length {
            for special in Array("&<>\"'".utf8) + [0, 0x1F] {
                var text = [UInt8](repeating: 0xEF, count: length)
                text[place] = special
                #expect(Self.firstFound(in: text) == place)
            }
        }
    }

    @Test(
        "Passes over all other bytes",
        arguments: [UInt8(0x20), 0x21, 0x25, 0x28, 0x3B, 0x3D, 0x7F, 0x80, 0xFF])
    func passes(_ byte: UInt8) {
        for length in 0...48 { #expect(Self.firstFound(in: Array(repeating: byte, count: length)) == nil) }
    }

    @Test("Loads the bytes themselves", arguments: 0...20)
    func loads(_ length: Int) {
        let text = (0..<length).map { UInt8($0 + 65) }
        let (chunk, count) = text.withUnsafeBufferPointer { ByteScreen.load($0, at: 0) }
        #expect(count == min(length, 16))
        #expect((0..<count).map { chunk[$0] } == Array(text.prefix(16)))
    }

    private static func firstFound(in text: [UInt8]) -> Int? {
        text.withUnsafeBufferPointer { text in
            var index = 0
            while index < text.count {
                let (chunk, length) = ByteScreen.load(text, at: index)
                let clear = screen.clearCount(chunk)
                if clear < length { return index + clear }
                index += length
            }
            return nil
        }
    }
}
