/// What the file says of itself.
public struct DocumentProperties: Hashable, Sendable {
    /// The title; nil for none.
    public var title: String?
    /// What the document is about; nil for none.
    public var subject: String?
    /// Who made the document; nil for none.
    public var creator: String?
    /// The program that made the file.
    public var application: String
    /// When it was made.
    ///
    /// The default is a fixed moment, so that the same content gives the same bytes.
    public var created: CreationTime

    /// Creates properties.
    public init(
        title: String? = nil, subject: String? = nil, creator: String? = nil, application: String = "Folio",
        created: CreationTime = CreationTime(year: 1980, month: 1, day: 1)
    ) {
        self.title = title
        self.subject = subject
        self.creator = creator
        self.application = application
        self.created = created
    }
}

/// A moment in Coordinated Universal Time, to the second.
public struct CreationTime: Hashable, Sendable {
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

    /// Creates a moment; checked when the workbook is created.
    public init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    var isValid: Bool {
        DateSerial.serial(year: year, month: month, day: day) != nil && (0..<24).contains(hour)
            && (0..<60).contains(minute) && (0..<60).contains(second)
    }

    /// The moment as W3C's profile of ISO 8601 wants it, for example `1980-01-01T00:00:00Z`.
    var text: String {
        let fields = [month, day, hour, minute, second].map { ($0 < 10 ? "0" : "") + String($0) }
        return "\(year)-\(fields[0])-\(fields[1])T\(fields[2]):\(fields[3]):\(fields[4])Z"
    }
}
