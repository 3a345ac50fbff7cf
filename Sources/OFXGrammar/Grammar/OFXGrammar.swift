/// The grammar of OFX responses: the aggregates of sign-on, bank, credit card and investment statements and of
/// securities, from OFX 1.0.2 to 2.2.
///
/// The order of children, which of them are needed and how long texts may be follow the specification's
/// document type definitions (1.6 and 2.0.1) and schema (2.2). What other message sets hold is not described:
/// ``OFXAggregate/isOpaque``.
public enum OFXGrammar {
    /// All aggregates.
    public static let aggregates: [OFXAggregate] =
        structure + signon + banking + creditCards + investmentStatements + investmentTransactions
        + investmentPositions + investmentOrders + retirement + securities + common

    /// The aggregate of a tag; nil for elements and for tags that OFX does not have.
    public static func aggregate(_ name: String) -> OFXAggregate? { byName[name] }

    private static let byName = Dictionary(
        aggregates.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
