/// An attribute of a web page, as far as it decides what may be printed in it.
struct HTMLAttribute: Hashable, Sendable {
    let name: String
    var kind: Kind

    enum Kind: Hashable, Sendable {
        /// Any text.
        case text
        /// One URL.
        case url(URLPosition)
        /// Declarations of a style sheet, or anything else where only a number is harmless.
        case number
        /// No value at all, for this reason.
        case forbidden(Reason)
    }

    enum Reason: Hashable, Sendable {
        case script, document, severalURLs, active, refresh
    }

    /// Looks an attribute up; names are in lower case.
    ///
    /// - Parameter isNamedMeta: whether the tag is a `meta` with a `name` or `property` in front, so that its
    ///   content is no instruction to the browser.
    init(_ name: String, of element: String, isNamedMeta: Bool) {
        self.name = name
        kind =
            switch (element, name) {
            case (_, _) where name.hasPrefix("on"): .forbidden(.script)
            case (_, "srcdoc"): .forbidden(.document)
            case (_, "srcset"), (_, "imagesrcset"), (_, "ping"), (_, "archive"), (_, "attributionsrc"):
                .forbidden(.severalURLs)
            // A <link> can be a style sheet, which `rel` says, maybe behind it; scripts of SVG have `href`.
            case ("script", "src"), ("script", "href"), ("script", "xlink:href"), ("link", "href"),
                ("embed", "src"), ("object", "data"), ("base", "href"), (_, "xml:base"),
                ("iframe", "sandbox"), ("iframe", "allow"), (_, "attributename"), ("meta", "http-equiv"):
                .forbidden(.active)
            case ("meta", "content") where !isNamedMeta: .forbidden(.refresh)
            case ("set", "to"), ("animate", "to"), ("animate", "from"), ("animate", "by"),
                ("animate", "values"),
                (_, "style"):
                .number
            case (_, _) where Self.urlNames.contains(name): .url(.start)
            default: .text
            }
    }

    private static let urlNames: Set<String> = [
        "action", "background", "cite", "codebase", "data", "formaction", "href", "icon", "longdesc",
        "manifest",
        "poster", "profile", "src", "usemap", "xlink:href",
    ]

    mutating func advance(over byte: UInt8) -> String? {
        guard case .url(var position) = kind else { return nil }
        let problem = position.advance(over: byte)
        kind = .url(position)
        return problem
    }

    mutating func advanceOverValue() {
        guard case .url(var position) = kind else { return }
        position.advanceOverValue()
        kind = .url(position)
    }

    func escape(for type: TemplateType) -> Result<Escape, PositionProblem> {
        switch kind {
        case .text: .success(type.printsPlainly ? .none : .htmlAttribute)
        case .url(let position): position.escape(for: type, in: name)
        case .number where type == .integer || type == .decimal: .success(.none)
        case .number:
            .failure(
                PositionProblem(
                    message: "only a number can be printed inside the attribute '\(name)'",
                    help: "print a number, or choose between classes: class=\"{{ 'low' if … else 'high' }}\"")
            )
        case .forbidden(let reason):
            .failure(
                PositionProblem(
                    message: "a value must not stand inside the attribute '\(name)'", help: reason.help))
        }
    }

    /// The attribute where two branches meet; nil when they are in different attributes.
    func joined(with other: HTMLAttribute) -> HTMLAttribute? {
        guard name == other.name else { return nil }
        guard case .url(let left) = kind, case .url(let right) = other.kind else {
            return self == other ? self : nil
        }
        var result = self
        result.kind = .url(left.joined(with: right))
        return result
    }
}

extension HTMLAttribute.Reason {
    /// What to do instead.
    var help: String {
        switch self {
        case .script: "it holds a script: put the value into an attribute such as data-value"
        case .document: "it holds a whole document: print the value between tags"
        case .severalURLs: "it holds several URLs: use an attribute with one, such as src or href"
        case .active: "it decides what the browser runs or loads: write it out in the template"
        case .refresh:
            "it can send the browser elsewhere: write it out, or, where it only describes, put name=\"…\" in front"
        }
    }
}
