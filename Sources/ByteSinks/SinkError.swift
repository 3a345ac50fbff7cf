/// Why bytes did not reach their destination.
public struct SinkError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The step that failed.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Value: String {
            case create, write, flush, rename, directory
        }
        private let value: Value

        /// The temporary file could not be created beside its final name.
        public static let create = Self(value: .create)
        /// The destination refused bytes (disk full, closed pipe).
        public static let write = Self(value: .write)
        /// The bytes could not be forced to the disk.
        public static let flush = Self(value: .flush)
        /// The complete file could not be given its final name.
        public static let rename = Self(value: .rename)
        /// A directory could not be created or is not one.
        public static let directory = Self(value: .directory)

        /// The name of the step, safe in a log.
        public var description: String { value.rawValue }
    }

    /// The step that failed.
    public let code: Code
    /// The path concerned, or the name of a stream.
    public let destination: String
    /// The operating system's error number (`errno`).
    public let errorNumber: Int32

    /// Creates an error.
    public init(code: Code, destination: String, errorNumber: Int32) {
        self.code = code
        self.destination = destination
        self.errorNumber = errorNumber
    }

    /// What failed, where, why, and what to do.
    public var description: String {
        "\(sentence) '\(destination)': \(SystemErrorText.text(errorNumber)). \(remedy)"
    }

    private var sentence: String {
        switch code {
        case .create: "cannot create a file for"
        case .flush: "cannot write to the disk"
        case .rename: "cannot give the finished file its name"
        case .directory: "cannot use the directory"
        default: "cannot write to"
        }
    }

    private var remedy: String {
        switch code {
        case .create, .directory: "Check that the directory exists and that you may write to it."
        case .rename: "Check that nothing of another kind has that name."
        default: "Check the free space and that the reader is still there; no partial file was left."
        }
    }
}
