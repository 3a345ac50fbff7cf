import Narrations

/// A rule for programs.
struct NarrationRuleView: Encodable {
    let name: String
    let about: String
    let country: String?
    let when: String?
    let patterns: [String]
    let type: String?
    let channel: String?
    let fee: String?
    let kind: String?
    let file: String
    let line: Int

    init(_ rule: NarrationRule) {
        name = rule.name
        about = rule.about
        country = rule.country?.description
        when = rule.direction?.rawValue
        patterns = rule.patterns
        type = rule.type?.rawValue
        channel = rule.channel?.rawValue
        fee = rule.fee?.rawValue
        kind = rule.kind?.rawValue
        file = rule.file
        line = rule.line
    }
}
