extension TemplateType {
    /// Whether values of the type print digits, letters of ASCII, `-`, `.` and `:` only, which no format
    /// escapes.
    var printsPlainly: Bool {
        switch unwrapped {
        case .integer, .decimal, .money, .date, .boolean, .nothing: true
        default: false
        }
    }
}
