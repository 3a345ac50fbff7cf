import Testing

@testable import MonoSandbox

@Suite("Seeded numbers and identifiers")
struct SeededGeneratorTests {
    @Test("Each part of the key matters")
    func keys() {
        let firsts = [
            first(seed: 1, account: 1, month: 1, purpose: .movements),
            first(seed: 2, account: 1, month: 1, purpose: .movements),
            first(seed: 1, account: 2, month: 1, purpose: .movements),
            first(seed: 1, account: 1, month: 2, purpose: .movements),
            first(seed: 1, account: 1, month: 1, purpose: .order),
        ]
        #expect(Set(firsts).count == firsts.count)
        #expect(first(seed: 1, account: 1, month: 1, purpose: .movements) == firsts[0])
    }

    @Test("The numbers do not change between versions")
    func pinned() {
        var random = SeededGenerator(seed: 2026, account: 3, month: 24_322, purpose: .movements)
        #expect((0..<3).map { _ in random.below(1_000_000) } == [591_007, 659_451, 910_766])
    }

    @Test("Unmixing is the inverse of mixing")
    func bijection() {
        var random = SeededGenerator(seed: 5, purpose: .order)
        for _ in 0..<10_000 {
            let value = random.next()
            #expect(SeededGenerator.unmix(SeededGenerator.mix(value)) == value)
        }
    }

    @Test("Identifiers give their place and link back", arguments: [0, 1, 77, 1 << 22, 1 << 59] as [UInt64])
    func identifiers(place: UInt64) throws {
        let scheme = IdentifierScheme(seed: 9)
        for link in [0, 1, 65_535] as [UInt32] {
            let identifier = scheme.identifier(.transaction, place: place, link: link)
            #expect(identifier.utf8.count == 24)
            #expect(identifier.allSatisfy { $0.isHexDigit && !$0.isUppercase })
            let read = try #require(scheme.place(.transaction, of: identifier))
            #expect(read.place == place)
            #expect(read.link == link)
        }
    }

    @Test("Shuffling keeps all elements", arguments: 0..<12)
    func shuffling(count: Int) {
        var random = SeededGenerator(seed: UInt64(count), purpose: .order)
        var elements = Array(0..<count)
        random.shuffle(&elements)
        #expect(elements.sorted() == Array(0..<count))
    }

    private func first(seed: UInt64, account: UInt64, month: Int, purpose: RandomPurpose) -> UInt64 {
        var random = SeededGenerator(seed: seed, account: account, month: month, purpose: purpose)
        return random.next()
    }
}
