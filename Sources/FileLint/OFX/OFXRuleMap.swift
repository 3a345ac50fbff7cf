import OFXGrammar

/// Which rule a finding of the grammar belongs to.
enum OFXRuleMap {
    /// The rule; nil for what a rule of every format tells already.
    static func rule(of finding: OFXFinding, in text: SourceText) -> Rule? {
        let tag = finding.path.last ?? ""
        switch finding.rule {
        case .header: return OFXGrammarRules.header
        case .version: return OFXGrammarRules.version
        case .encoding: return OFXGrammarRules.encoding
        case .encodingLie: return OFXGrammarRules.encodingLie
        case .byteOrderMark: return OFXGrammarRules.mark
        case .truncated: return OFXGrammarRules.truncated
        case .endTag: return OFXGrammarRules.endTag
        case .missingEndTag: return OFXGrammarRules.missingEndTag
        case .unknownTag: return OFXGrammarRules.unknownTag
        case .laterVersion: return OFXGrammarRules.laterVersion
        case .order: return OFXGrammarRules.order
        case .missing: return missing(finding)
        case .repeated: return OFXGrammarRules.repeated
        case .companion: return OFXGrammarRules.companion
        case .emptyElement: return OFXGrammarRules.emptyElement
        case .strayText: return OFXGrammarRules.strayText
        case .length: return lengths[tag] ?? OFXGrammarRules.length
        case .enumeration: return words[tag] ?? OFXGrammarRules.enumeration
        case .amount: return amount(finding, text)
        case .date: return finding.severity == .error ? OFXGrammarRules.date : OFXGrammarRules.oddDate
        case .form: return OFXGrammarRules.form
        case .lineEnd: return OFXGrammarRules.lineEnd
        case .controlCharacter: return nil
        case .ampersand: return OFXGrammarRules.ampersand
        case .numericReference: return OFXGrammarRules.numericReference
        case .markup: return OFXGrammarRules.markup
        case .period: return OFXGrammarRules.period
        case .outsidePeriod: return OFXGrammarRules.outsidePeriod
        case .duplicateIdentifier: return OFXGrammarRules.duplicateIdentifier
        case .duplicateResponse: return OFXGrammarRules.duplicateResponse
        case .sign: return OFXGrammarRules.sign
        case .security: return OFXGrammarRules.security
        case .request: return OFXGrammarRules.request
        }
    }

    private static let lengths = [
        "NAME": OFXGrammarRules.nameLength, "MEMO": OFXGrammarRules.memoLength,
        "ACCTID": OFXGrammarRules.accountLength, "FITID": OFXGrammarRules.identifierLength,
    ]
    private static let words = [
        "TRNTYPE": OFXGrammarRules.transactionType, "ACCTTYPE": OFXGrammarRules.accountType,
    ]

    /// The tag that is missing stands in the sentence.
    private static func missing(_ finding: OFXFinding) -> Rule {
        let rules = [
            ("<LEDGERBAL>", OFXGrammarRules.balanceMissing), ("<FITID>", OFXGrammarRules.identifierMissing),
            ("<ACCTTYPE>", OFXGrammarRules.accountTypeMissing), ("<DTASOF>", OFXGrammarRules.dateMissing),
        ]
        // "<STMTRS> of line 27 lacks <LEDGERBAL>."
        let words = finding.message.split(separator: " ")
        guard let lacks = words.firstIndex(of: "lacks") else { return OFXGrammarRules.missing }
        let names = words[lacks...].joined(separator: " ")
        return rules.first { names.contains($0.0) }?.1 ?? OFXGrammarRules.missing
    }

    /// Digits in groups are told apart from what is no amount at all.
    private static func amount(_ finding: OFXFinding, _ text: SourceText) -> Rule {
        let range = OFXCheck.extent(from: finding.position.offset, in: text)
        guard let form = AmountForm(text.bytes[range].trimmed), form.hasGrouping || form.hasSpaces,
            !form.hasLetters
        else {
            return OFXGrammarRules.amount
        }
        return OFXGrammarRules.grouping
    }
}
