/// An aggregate: a tag that holds others, in a fixed order.
public struct OFXAggregate: Hashable, Sendable {
    /// The tag.
    public let name: String
    /// The section of the specification that describes it.
    public let section: OFXSection
    /// What stands in it, in order.
    public let parts: [OFXPart]
    /// Whether its content is not described here; everything up to its end tag is let pass.
    public let isOpaque: Bool

    /// Creates an aggregate.
    public init(_ name: String, _ section: OFXSection, _ parts: [OFXPart]) {
        self.name = name
        self.section = section
        self.parts = parts
        isOpaque = false
    }

    private init(opaque name: String, _ section: OFXSection) {
        self.name = name
        self.section = section
        parts = []
        isOpaque = true
    }

    /// An aggregate that is part of OFX, and whose content is not described here.
    static func opaque(_ name: String, _ section: OFXSection) -> OFXAggregate {
        OFXAggregate(opaque: name, section)
    }
}

/// A section of the specification; OFX 2 numbers some chapters in another way than OFX 1.
public struct OFXSection: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The number in OFX 1.0.2 to 1.6.
    public let first: String
    /// The number in OFX 2.0 and later.
    public let second: String

    /// Creates a section whose number differs.
    public init(_ first: String, second: String) {
        self.first = first
        self.second = second
    }

    /// A section with one number in all versions.
    public init(stringLiteral number: String) {
        self.init(number, second: number)
    }

    /// The number in a version.
    public func number(in version: OFXVersion) -> String { version.isXML ? second : first }
}

/// A place in an aggregate: one child, or one of several.
public struct OFXPart: Hashable, Sendable {
    /// The children of which one stands here.
    public let choices: [OFXChild]
    /// How often.
    public let occurrence: Occurrence
    /// An earlier sibling that it stands beside: required where that one is, forbidden where it is not.
    public let companion: String?

    /// How often a child stands at its place.
    public enum Occurrence: Hashable, Sendable {
        case once, atMostOnce, anyNumber, atLeastOnce

        /// Whether one at least is needed.
        public var isRequired: Bool { self == .once || self == .atLeastOnce }
        /// Whether there may be several.
        public var isRepeatable: Bool { self == .anyNumber || self == .atLeastOnce }
    }

    /// A child that must be there.
    static func need(_ name: String, _ type: OFXValueType) -> OFXPart {
        OFXPart(choices: [OFXChild(name, type)], occurrence: .once, companion: nil)
    }

    /// A child that may be there.
    static func may(_ name: String, _ type: OFXValueType, since: OFXVersion? = nil) -> OFXPart {
        OFXPart(choices: [OFXChild(name, type, since: since)], occurrence: .atMostOnce, companion: nil)
    }

    /// A child that stands where an earlier one does, and only there.
    static func with(_ companion: String, need name: String, _ type: OFXValueType) -> OFXPart {
        OFXPart(choices: [OFXChild(name, type)], occurrence: .once, companion: companion)
    }

    /// A child that may stand where an earlier one does, and only there.
    static func with(_ companion: String, may name: String, _ type: OFXValueType) -> OFXPart {
        OFXPart(choices: [OFXChild(name, type)], occurrence: .atMostOnce, companion: companion)
    }

    /// An aggregate.
    static func aggregate(
        _ name: String, _ occurrence: Occurrence = .atMostOnce, since: OFXVersion? = nil
    ) -> OFXPart {
        OFXPart(
            choices: [OFXChild(aggregate: name, since: since)], occurrence: occurrence, companion: nil)
    }

    /// One of several.
    static func either(_ choices: [OFXChild], _ occurrence: Occurrence = .atMostOnce) -> OFXPart {
        OFXPart(choices: choices, occurrence: occurrence, companion: nil)
    }
}

/// A child of an aggregate.
public struct OFXChild: Hashable, Sendable {
    /// The tag.
    public let name: String
    /// What it holds; nil for an aggregate, which has an entry of its own.
    public let type: OFXValueType?
    /// The first version that has it here; nil for all.
    public let since: OFXVersion?
    /// The last version that has it here; nil for all.
    public let until: OFXVersion?

    /// An element.
    init(_ name: String, _ type: OFXValueType, since: OFXVersion? = nil, until: OFXVersion? = nil) {
        self.name = name
        self.type = type
        self.since = since
        self.until = until
    }

    /// An aggregate.
    init(aggregate name: String, since: OFXVersion? = nil, until: OFXVersion? = nil) {
        self.name = name
        type = nil
        self.since = since
        self.until = until
    }

    /// Whether a version has it.
    public func exists(in version: OFXVersion) -> Bool {
        if let since, version < since { return false }
        if let until, version > until { return false }
        return true
    }
}
