/// What a front matter can say.
enum FrontMatterKey: String, CaseIterable, Sendable {
    case title, description, like, report, format
    case fileExtension = "extension"
    case fileName = "file-name"
    case encoding, newline
    case byteOrderMark = "bom"
    case rowLimit = "split-rows"
    case byteLimit = "split-bytes"
    case formulaGuard = "formula-guard"
    case delimiter, quoting, requires, options

    /// Whether it concerns text; workbooks have nothing of it.
    var isForText: Bool {
        switch self {
        case .title, .description, .report, .fileName, .requires, .options: false
        default: true
        }
    }

    /// Whether it concerns CSV alone.
    var isForCSV: Bool { self == .formulaGuard || self == .delimiter || self == .quoting }
}
