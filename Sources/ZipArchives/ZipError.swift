/// Why an archive was not read.
package struct ZipError: Error, Hashable, Sendable {
    /// What went wrong.
    package enum Code: Sendable, Hashable {
        /// The file is no zip archive, or a damaged one.
        case damaged
        /// Two entries have one name, so that two readers see two different files.
        case duplicateName
        /// The archive asks for more than its limits allow.
        case limit
    }

    /// What went wrong.
    package let code: Code
    /// The entry concerned; empty where it concerns the whole file.
    package let entry: String
    /// A sentence that says what is wrong.
    package let message: String

    init(_ code: Code, _ entry: String, _ message: String) {
        self.code = code
        self.entry = entry
        self.message = message
    }
}
