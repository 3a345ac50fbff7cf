import StatementModel
import Testing

@Suite("An import id")
struct ImportIDTests {
    @Test("is the provider's id where importers take it, and else mapped, always alike")
    func mapping() {
        #expect(ImportID.id(for: "66f1a0c2-e4b0.A") == "66f1a0c2-e4b0.A")
        #expect(ImportID.id(for: String(repeating: "x", count: 36)) == String(repeating: "x", count: 36))
        // FNV-1a with 128 bits of "a/b", computed by another program.
        #expect(ImportID.id(for: "a/b") == "x-a68d62d6fd8b5822836dbc79781849e9")
        #expect(ImportID.id(for: "a b") != ImportID.id(for: "a/b"))
    }

    @Test(
        "has at most 36 letters, digits, points and hyphens",
        arguments: ["", "a b", "ünï", String(repeating: "9", count: 37), "<id>&", "\u{0}", "a_b", "x-1"])
    func form(id: String) {
        #expect(ImportID.id(for: id).wholeMatch(of: /[A-Za-z0-9.\-]{1,36}/) != nil)
        #expect(ImportID.canCollide(id))
    }

    @Test("of a plain id can be no other transaction's")
    func collisions() {
        #expect(!ImportID.canCollide("66f1a0c2e4b0"))
        #expect(ImportID.canCollide(ImportID.id(for: "a/b")))
    }
}
