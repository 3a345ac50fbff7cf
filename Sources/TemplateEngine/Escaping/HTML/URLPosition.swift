/// Where in a URL a template stands.
enum URLPosition: Hashable, Sendable {
    /// At its beginning.
    case start
    /// Behind letters of the template that may become a scheme.
    case scheme(String)
    /// Behind a value at the beginning; a colon of the template would make a scheme of it.
    case value
    /// Where no scheme can begin any more.
    case inside(URLPart)
    /// Behind a scheme of the template that runs scripts or holds documents, or cannot be told.
    case dangerous
    /// At the beginning in one branch and further inside in the other, or behind different schemes.
    case uncertain

    /// Advances over a byte of the template; answers what is wrong with it.
    mutating func advance(over byte: UInt8) -> String? {
        switch (self, byte) {
        case (.start, 0...0x20): return nil
        case (.dangerous, _): return nil
        case (.inside(let part), _): self = .inside(part.advanced(over: byte))
        case (.uncertain, UInt8(ascii: ":")), (.value, UInt8(ascii: ":")):
            self = .dangerous
            return "the scheme of a URL must not come from a value"
        case (.start, UInt8(ascii: ":")): self = .inside(.hierarchy)
        case (.scheme(let scheme), UInt8(ascii: ":")):
            self = URLScheme.isHarmless(scheme) ? .inside(URLPart(behind: scheme)) : .dangerous
        case (_, UInt8(ascii: "/")), (_, UInt8(ascii: "?")), (_, UInt8(ascii: "#")):
            self = .inside(.hierarchy)
        case (.start, UInt8(ascii: "&")), (.scheme, UInt8(ascii: "&")): self = .dangerous
        case (.start, _): self = .scheme(String(UnicodeScalar(byte)).lowercased())
        case (.scheme(let scheme), _): self = .scheme(scheme + String(UnicodeScalar(byte)).lowercased())
        case (.value, _), (.uncertain, _): return nil
        }
        return nil
    }

    mutating func advanceOverValue() {
        switch self {
        case .start, .scheme: self = .value
        case .value, .inside, .dangerous, .uncertain: return
        }
    }

    func escape(for type: TemplateType, in attribute: String) -> Result<Escape, PositionProblem> {
        switch self {
        case .start: .success(type.printsPlainly ? .none : .htmlURL)
        case .scheme, .value: .success(type.printsPlainly ? .none : .htmlURLPart)
        case .inside(let part): .success(type.printsPlainly ? .none : part.escape)
        case .dangerous:
            .failure(
                PositionProblem(
                    message: "a value must not stand behind this scheme in the attribute '\(attribute)'",
                    help: "use http, https, mailto or tel, written out"))
        case .uncertain:
            .failure(
                PositionProblem(
                    message:
                        "what the URL in the attribute '\(attribute)' begins with depends on an 'if' or 'for'",
                    help: "print the whole attribute in each branch"))
        }
    }

    func joined(with other: URLPosition) -> URLPosition {
        switch (self, other) {
        case (other, _): self
        case (.dangerous, _), (_, .dangerous): .dangerous
        case (.start, _), (_, .start), (.uncertain, _), (_, .uncertain): .uncertain
        case (.inside(let left), .inside(let right)): left.joined(with: right).map(Self.inside) ?? .uncertain
        case (.inside(let part), _) where part != .hierarchy: .uncertain
        case (_, .inside(let part)) where part != .hierarchy: .uncertain
        // Letters of the template in one branch can become a scheme there: a colon is then refused.
        default: .value
        }
    }
}

/// The part of a URL in front of the first colon.
enum URLScheme {
    /// Whether a link with the scheme, in lower case, neither runs a script nor holds a document.
    static func isHarmless(_ scheme: String) -> Bool {
        switch scheme {
        case "http", "https", "mailto", "tel": true
        default: false
        }
    }
}
