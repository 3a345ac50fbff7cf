public import Narrations

/// What a run sets for all reports that it renders: the same for every account and every row.
///
/// It holds no data of an account. A library gives it to the templates that it compiles
/// (``TemplateLibrary/context``), and the records that a template reads come from it.
public struct ReportContext: Sendable {
    /// What holds when a run sets nothing.
    public static let standard = ReportContext()

    /// Which accounts of somebody's books bank accounts and transactions belong to.
    public var accountMap = AccountMap.standard
    /// Values of the options that templates declare.
    public var options: [OptionAssignment] = []
    /// What import ids are made of.
    public var importIDs = ImportIDSource.provider

    /// The rules that read narrations; the built-in ones unless set.
    ///
    /// The built-in ones are compiled when the first template asks for what they read, so that a context costs
    /// nothing.
    public var narrations: NarrationRules {
        get { ownNarrations ?? .builtin }
        set { ownNarrations = newValue }
    }

    private var ownNarrations: NarrationRules?

    /// Creates a context in which nothing is set.
    public init() {}
}
