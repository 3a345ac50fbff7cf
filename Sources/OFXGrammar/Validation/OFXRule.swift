/// What a document can breach.
public enum OFXRule: String, Hashable, Sendable, CaseIterable {
    /// The header is missing, incomplete, out of order or of another form.
    case header = "header"
    /// The header names a version that does not exist.
    case version = "version"
    /// The header names an encoding that OFX does not have.
    case encoding = "encoding"
    /// The bytes are not what the header says.
    case encodingLie = "encoding-lie"
    /// A byte-order mark stands in front.
    case byteOrderMark = "byte-order-mark"
    /// The file ends before its last end tag, or inside a tag.
    case truncated = "truncated"
    /// An end tag belongs to nothing, or to another one than is open.
    case endTag = "end-tag"
    /// An element of OFX 2 has no end tag.
    case missingEndTag = "missing-end-tag"
    /// A tag that OFX does not have, or not in this place.
    case unknownTag = "unknown-tag"
    /// A tag that the version of the header does not have.
    case laterVersion = "later-version"
    /// A tag stands behind one that it has to stand in front of.
    case order = "order"
    /// A tag that is needed is missing.
    case missing = "missing"
    /// A tag stands more than once where one is allowed.
    case repeated = "repeated"
    /// A tag that is allowed beside another one only stands alone.
    case companion = "companion"
    /// An element has no value.
    case emptyElement = "empty-element"
    /// Text stands outside of an element.
    case strayText = "stray-text"
    /// A value is longer than its element allows.
    case length = "length"
    /// A value is none of the words that its element allows.
    case enumeration = "enumeration"
    /// A value is no amount.
    case amount = "amount"
    /// A value is no date.
    case date = "date"
    /// A value is no whole number, no letter Y or N, no code.
    case form = "form"
    /// A line end stands in a value.
    case lineEnd = "line-end"
    /// A control character stands in a value.
    case controlCharacter = "control-character"
    /// `&` begins nothing that OFX knows.
    case ampersand = "ampersand"
    /// A character is written as a number, as in `&#233;`.
    case numericReference = "numeric-reference"
    /// A tag has attributes, or the file comments or a document type.
    case markup = "markup"
    /// A period ends before it begins.
    case period = "period"
    /// A transaction lies outside of the period of its list.
    case outsidePeriod = "outside-period"
    /// Two transactions of an account have one identifier.
    case duplicateIdentifier = "duplicate-identifier"
    /// Two statements of a file have one TRNUID.
    case duplicateResponse = "duplicate-response"
    /// The type of a transaction and the sign of its amount contradict each other.
    case sign = "sign"
    /// A position or an income names a security that the list of securities does not have.
    case security = "security"
    /// The file is a request, and no response.
    case request = "request"
}
