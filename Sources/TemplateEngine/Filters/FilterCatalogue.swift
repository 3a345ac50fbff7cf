/// All filters over single values.
enum FilterCatalogue {
    /// The filters in the order of the reference page.
    static let filters: [Filter] =
        CaseFilters.all + TrimFilters.all + PadFilters.all + WrapFilters.all + RewriteFilters.all
        + PersonFilters.all + DateFilters.all + DatePartFilters.all + DateArithmeticFilters.all
        + FiscalFilters.all + AmountFilters.all + NumberFilters.all + ConversionFilters.all

    /// The names and the aliases, for suggestions.
    static let names: [String] = filters.flatMap { [$0.name] + $0.aliases }

    /// The filter of a name or an alias; nil when there is none.
    ///
    /// Takes the same time for any name.
    static func filter(named name: String) -> Filter? { places[name].map { filters[$0] } }

    private static let places: [String: Int] = Dictionary(
        filters.enumerated().flatMap { place, filter in ([filter.name] + filter.aliases).map { ($0, place) }
        },
        uniquingKeysWith: { first, _ in first })
}
