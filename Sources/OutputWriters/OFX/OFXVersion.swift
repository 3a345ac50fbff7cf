extension OFXWriter {
    /// A version of Open Financial Exchange.
    public enum Version: Hashable, Sendable {
        /// 1.0.2 in SGML: what accounting programs ask for, and the only one that some read.
        case v102
        /// 2.2 in XML.
        case v220
    }

    /// The characters of the file.
    public enum Encoding: Hashable, Sendable {
        /// ASCII; other characters are rewritten (`₦` as `NGN`, `é` as `e`), or become a question mark.
        ///
        /// The only one that every known importer reads right.
        case ascii
        /// UTF-8, so that every character stays. Some readers crash on it or show wrong letters.
        case utf8
    }
}
