/// What stands before the body of an OFX file.
enum OFXHeader {
    /// The lines of the header, without line ends.
    static func lines(_ version: OFXWriter.Version, _ encoding: OFXWriter.Encoding) -> [String] {
        switch version {
        // OFX 1.0.2, section 2.2: nine lines in this order, then a blank one. The encoding is named as
        // libofx and ofxtools understand it; ASCII is a part of code page 1252, which the usual header names.
        case .v102:
            [
                "OFXHEADER:100", "DATA:OFXSGML", "VERSION:102", "SECURITY:NONE",
                encoding == .ascii ? "ENCODING:USASCII" : "ENCODING:UTF-8",
                encoding == .ascii ? "CHARSET:1252" : "CHARSET:NONE",
                "COMPRESSION:NONE", "OLDFILEUID:NONE", "NEWFILEUID:NONE", "",
            ]
        // OFX 2.2, section 2.2: always UTF-8, of which ASCII is a part. No byte-order mark: readers refuse it.
        case .v220:
            [
                #"<?xml version="1.0" encoding="UTF-8" standalone="no"?>"#,
                #"<?OFX OFXHEADER="200" VERSION="220" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>"#,
            ]
        }
    }
}
