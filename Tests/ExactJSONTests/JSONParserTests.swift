import TestSupport
import Testing

@testable import ExactJSON

@Suite("The JSON parser")
struct JSONParserTests {
    @Test(
        "reads every kind of value",
        arguments: [
            ("null", JSONValue.null), (" true\r\n", .boolean(true)), ("\tfalse", .boolean(false)),
            ("\"\"", .string("")), ("[]", .array([])), ("{}", .object([:])),
            ("[1, [2]]", .array([.number("1"), .array([.number("2")])])),
            (
                #"{"a" : {"b":[null]} , "c":"d"}"#,
                .object(["a": .object(["b": .array([.null])]), "c": .string("d")])
            ),
            ("\u{FEFF}[]", .array([])),
        ])
    func kinds(text: String, value: JSONValue) throws {
        #expect(try JSONValue.parsed(text) == value)
    }

    @Test(
        "keeps numbers as they were written",
        arguments: [
            "0", "-0", "1250000.0", "9223372036854775807", "123456789012345678901234567890", "4450666.67",
            "1e400", "1.5E-7", "0.10",
        ])
    func numbers(text: String) throws {
        #expect(try JSONValue.parsed(text) == .number(text))
        #expect(try JSONValue.parsed("[\(text)]").jsonText == "[\(text)]")
    }

    @Test(
        "reads escapes",
        arguments: [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u20AC""#, "é€"),
            (#""\ud83d\ude00""#, "😀"), (#""\ud83dx""#, "\u{FFFD}x"), (#""\ude00""#, "\u{FFFD}"),
            (#""\ud83d\u0041""#, "\u{FFFD}A"), (#""\u0000""#, "\0"), ("\"ÀKÀNDÉ 😀\"", "ÀKÀNDÉ 😀"),
        ])
    func escapes(text: String, value: String) throws {
        #expect(try JSONValue.parsed(text) == .string(value))
    }

    @Test(
        "refuses what is not JSON",
        arguments: [
            "", " ", "{", "[", "\"", "[1,]", "{\"a\":1,}", "{a:1}", "{'a':1}", "[1 2]", "{\"a\" 1}", "01",
            "-",
            "1.", ".5", "+1", "1e", "1e+", "0x10", "NaN", "Infinity", "nul", "True", "tru", "[1]]", "{}{}",
            "null null", "[1] // no", "\"\\x\"", "\"\\u12g4\"", "\"\\u12\"", "\"\n\"", "\"\u{1}\"", "\u{B}1",
            "<html></html>", "{\"status\":\"successful\",\"data\":[{]",
        ])
    func refuses(text: String) {
        #expect(throws: JSONParser.Failure.self) { try JSONValue.parsed(text) }
    }

    @Test(
        "refuses bytes that are no UTF-8",
        arguments: [
            [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xC0, 0xAF, 0x22],
            [0xFF, 0xFE, 0x5B, 0x00],
        ] as [[UInt8]])
    func badBytes(bytes: [UInt8]) {
        #expect(throws: JSONParser.Failure.self) { try JSONParser.parse(bytes) }
    }

    @Test("says where the trouble is")
    func offset() {
        #expect(throws: JSONParser.Failure(offset: 7)) {
            try JSONValue.parsed("{\"a\": 1 2}".replacing(" 1", with: "1"))
        }
    }

    @Test("takes the last of two members with one name")
    func repeatedName() throws {
        #expect(try JSONValue.parsed(#"{"a":1,"a":2}"#) == .object(["a": .number("2")]))
    }

    @Test("reads 64 levels and refuses more, without exhausting the stack", arguments: [65, 1_000_000])
    func depth(levels: Int) throws {
        func nested(_ levels: Int) -> [UInt8] {
            [UInt8](repeating: UInt8(ascii: "["), count: levels)
                + [UInt8](repeating: UInt8(ascii: "]"), count: levels)
        }
        _ = try JSONParser.parse(nested(64))
        #expect(throws: JSONParser.Failure(offset: 64, isTooDeep: true)) {
            try JSONParser.parse(nested(levels))
        }
    }

    @Test("reads back what the writer wrote", arguments: 0..<200)
    func roundTrip(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let value = RandomJSON.value(depth: 4, &generator)
        let bytes = JSONWriter.bytes(value)
        #expect(try JSONParser.parse(bytes) == value)
        #expect(!bytes.contains { $0 < 0x20 })
    }

    @Test("never reads a text that was cut off", arguments: 0..<40)
    func cutOff(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let bytes = JSONWriter.bytes(.array([RandomJSON.value(depth: 3, &generator)]))
        for end in bytes.indices {
            #expect(throws: JSONParser.Failure.self) { try JSONParser.parse(Array(bytes[..<end])) }
        }
    }
}
