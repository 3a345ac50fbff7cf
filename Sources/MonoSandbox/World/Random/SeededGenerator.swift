/// What a stream of random numbers is for.
///
/// Each purpose has an own stream, so that one more draw for names does not change any amount.
enum RandomPurpose: UInt64 {
    case identifiers = 1
    case person
    case account
    case closingBalance
    case regularRows
    case movements
    case narrations
    case order
    case investments
    case codes
}

/// A generator whose numbers depend on nothing but its key (SplitMix64).
///
/// Hashing seed, account, month and purpose into the key lets any part of the world be made alone, in any
/// order, with the same result.
struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(seed: UInt64, account: UInt64 = 0, month: Int = 0, purpose: RandomPurpose) {
        var key = SeededGenerator.mix(seed)
        key = SeededGenerator.mix(key ^ account)
        key = SeededGenerator.mix(key ^ UInt64(bitPattern: Int64(month)))
        state = SeededGenerator.mix(key ^ purpose.rawValue)
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return SeededGenerator.mix(state)
    }

    /// A number from 0 up to but not including `bound`, which must be above 0.
    ///
    /// The remainder is good enough: the bias is far below one in a million for the bounds in use, and
    /// unlike `Int.random(in:using:)` the result cannot change with the standard library.
    mutating func below(_ bound: Int) -> Int {
        Int(next() % UInt64(max(bound, 1)))
    }

    /// A number within the range, both ends included.
    mutating func number(in range: ClosedRange<Int64>) -> Int64 {
        range.lowerBound + Int64(next() % UInt64(range.upperBound - range.lowerBound + 1))
    }

    /// One of the elements, which must not be none.
    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[below(elements.count)]
    }

    /// True in so many of 100 cases.
    mutating func chance(percent: Int) -> Bool { below(100) < percent }

    /// The finishing step of SplitMix64: a bijection of the 64-bit numbers.
    static func mix(_ input: UInt64) -> UInt64 {
        var value = input
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// The inverse of `mix`.
    static func unmix(_ input: UInt64) -> UInt64 {
        var value = input
        value = (value ^ (value >> 31) ^ (value >> 62)) &* 0x3196_42B2_D24D_8EC3
        value = (value ^ (value >> 27) ^ (value >> 54)) &* 0x96DE_1B17_3F11_9089
        return value ^ (value >> 30) ^ (value >> 60)
    }
}

extension SeededGenerator {
    /// So many decimal digits, the first of which may be 0.
    mutating func digits(_ count: Int) -> String {
        String(decoding: (0..<max(count, 0)).map { _ in digit() }, as: UTF8.self)
    }

    /// One decimal digit as ASCII.
    mutating func digit() -> UInt8 { UInt8(ascii: "0") + UInt8(below(10)) }

    /// Brings the elements into any order (Fisher and Yates).
    mutating func shuffle<Element>(_ elements: inout [Element]) {
        for last in stride(from: elements.count - 1, to: 0, by: -1) {
            elements.swapAt(last, below(last + 1))
        }
    }
}
