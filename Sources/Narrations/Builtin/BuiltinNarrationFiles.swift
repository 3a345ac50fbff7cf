internal import BuiltinNarrations

/// The files of the folder `Narrations`, carried inside the program.
public enum BuiltinNarrationFiles {
    /// All files in the order of their names, such as `ng.rules`.
    public static let all: [(name: String, text: String)] =
        (0..<folio_builtin_narrations_count()).map { index in
            let file = folio_builtin_narrations(index)
            // Why a pointer: C has no other form of an array. The table names the length, and the bytes are
            // constants of the program.
            let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
            return (name: String(cString: file.name), text: String(decoding: bytes, as: UTF8.self))
        }

    /// Their rules; a test reads each file, so that none is wrong in a program that was built.
    static let rules: [NarrationRule] = all.flatMap { file in
        (try? NarrationRuleFile.rules(in: file.text, name: file.name)) ?? []
    }
}
