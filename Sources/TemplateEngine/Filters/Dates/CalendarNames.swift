/// English names that can be appended without a text in between.
struct CalendarNames: Sendable {
    /// The names, each filled with blanks to ``width`` bytes.
    fileprivate let text: StaticString
    /// The number of letters of each, one digit each.
    fileprivate let lengths: StaticString

    private static let width = 9

    /// The months; 1 is January.
    static let months = CalendarNames(
        text: """
            January  February March    April    May      June     \
            July     August   SeptemberOctober  November December \

            """, lengths: "785534469788")
    /// The days of the week as ISO 8601 counts; 1 is Monday.
    static let days = CalendarNames(
        text: "Monday   Tuesday  WednesdayThursday Friday   Saturday Sunday   ", lengths: "6798686")

    /// The letters of a name, or only the first three.
    @inline(__always)
    func bytes(_ number: Int, isShort: Bool = false) -> UnsafeBufferPointer<UInt8> {
        let length = isShort ? 3 : Int(lengths.utf8Start[number - 1] - UInt8(ascii: "0"))
        return UnsafeBufferPointer(start: text.utf8Start + (number - 1) * Self.width, count: length)
    }

    /// A name as a text.
    subscript(_ number: Int) -> String { String(decoding: bytes(number), as: UTF8.self) }
}
