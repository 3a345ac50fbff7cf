/// A moment of the calendar without a time zone, to the millisecond.
public struct DateTime: Hashable, Sendable {
    /// The year, 1900 to 9999.
    public var year: Int
    /// The month, 1 to 12.
    public var month: Int
    /// The day of the month, from 1.
    public var day: Int
    /// The hour, 0 to 23.
    public var hour: Int
    /// The minute, 0 to 59.
    public var minute: Int
    /// The second, 0 to 59.
    public var second: Int
    /// The millisecond, 0 to 999.
    public var millisecond: Int

    /// Creates a moment; it is checked where it is used.
    public init(
        year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0,
        millisecond: Int = 0
    ) {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.millisecond = millisecond
    }

    /// The fraction digits of ``serial``: steps of 9 microseconds, finer than what is written.
    static let serialDigits = 10

    /// The day number and the part of the day, counted in 10^-10 of a day; nil when there is no such moment.
    var serial: Int64? {
        guard let days = DateSerial.serial(year: year, month: month, day: day), isTimeValid else {
            return nil
        }
        let milliseconds = Int64(((hour * 60 + minute) * 60 + second) * 1000 + millisecond)
        let perDay: Int64 = 10_000_000_000
        return Int64(days) * perDay + (milliseconds * perDay + 43_200_000) / 86_400_000
    }

    private var isTimeValid: Bool {
        (0..<24).contains(hour) && (0..<60).contains(minute) && (0..<60).contains(second)
            && (0..<1000).contains(millisecond)
    }

    /// The moment as W3C's profile of ISO 8601 wants it, for example `1980-01-01T00:00:00Z`.
    var text: String {
        let fields = [month, day, hour, minute, second].map { ($0 < 10 ? "0" : "") + String($0) }
        return "\(year)-\(fields[0])-\(fields[1])T\(fields[2]):\(fields[3]):\(fields[4])Z"
    }
}
