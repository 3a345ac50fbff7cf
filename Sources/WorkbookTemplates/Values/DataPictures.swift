import Spreadsheet

/// The pictures that the data give, each kept once.
struct DataPictures {
    /// A picture as it goes into the file.
    struct Picture: Sendable {
        let bytes: [UInt8]
        /// `png` or `jpeg`, which is also what its part's name ends with.
        let kind: String
        /// In pixels.
        let width: Int
        let height: Int
    }

    private let named: [String: [UInt8]]
    private let limits: WorkbookLimits
    private(set) var pictures: [Picture] = []
    private var places: [String: Int] = [:]
    private var byteCount = 0
    private var placedCount = 0

    init(named: [String: [UInt8]], limits: WorkbookLimits) {
        self.named = named
        self.limits = limits
    }

    /// The place of the picture that a text tells, in ``pictures``; nil for an empty text.
    mutating func place(_ text: String, at cell: String) throws(WorkbookTemplateError) -> Int? {
        guard !text.isEmpty else { return nil }
        placedCount += 1
        guard placedCount <= limits.pictures else {
            throw WorkbookTemplateError(
                .limit, cell, "more than \(limits.pictures) pictures come from the data.")
        }
        if let place = places[text] { return place }
        let picture = try picture(text, at: cell)
        byteCount += picture.bytes.count
        guard picture.bytes.count <= limits.pictureBytes, byteCount <= limits.allPictureBytes else {
            throw WorkbookTemplateError(
                .limit, cell,
                "a picture may have \(limits.pictureBytes) bytes, and all together "
                    + "\(limits.allPictureBytes); use smaller ones.")
        }
        pictures.append(picture)
        places[text] = pictures.count - 1
        return pictures.count - 1
    }

    private func picture(_ text: String, at cell: String) throws(WorkbookTemplateError) -> Picture {
        guard text.utf8.count / 4 <= limits.pictureBytes / 3 + 256 else {
            throw WorkbookTemplateError(
                .limit, cell, "a picture may have \(limits.pictureBytes) bytes; use a smaller one.")
        }
        guard let bytes = named[text] ?? Base64.decoded(dataURI: text) else {
            throw WorkbookTemplateError(
                .data, cell,
                "the value is no picture: give a data URI (data:image/png;base64,…) or the base64 of a PNG or "
                    + "JPEG file.")
        }
        guard let image = try? Spreadsheet.Image(bytes) else {
            throw WorkbookTemplateError(
                .data, cell, "the picture is neither a PNG nor a JPEG file, or its head is damaged.")
        }
        return Picture(bytes: bytes, kind: image.kind.rawValue, width: image.width, height: image.height)
    }
}
