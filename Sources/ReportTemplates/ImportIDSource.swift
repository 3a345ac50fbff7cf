/// What the ids by which importers know transactions again are made of (`import_id`).
public enum ImportIDSource: String, Hashable, Sendable, CaseIterable {
    /// The provider's ids.
    case provider
    /// What the transactions say, so that ids outlive a new link to the account (`content_id`).
    case content
}
