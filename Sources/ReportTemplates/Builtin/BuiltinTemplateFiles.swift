import BuiltinTemplates

/// The files of the folder `Templates`, carried inside the program.
public enum BuiltinTemplateFiles {
    /// All files in the order of their names: paths below `Templates`, such as `csv/statement.csv`.
    public static let all: [(name: String, bytes: [UInt8])] =
        (0..<folio_builtin_template_count()).map { index in
            let file = folio_builtin_template(index)
            // Why a pointer: C has no other form of an array. The table names the length, and the bytes are
            // constants of the program.
            let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
            return (name: String(cString: file.name), bytes: Array(bytes))
        }
}
