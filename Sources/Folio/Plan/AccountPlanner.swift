import ReportTemplates
import StatementModel

/// Tells the requests of one account, in the order in which ``ReportFetch`` makes them.
struct AccountPlanner {
    let accountID: String
    let period: Period
    let options: FetchOptions

    func requests(for needs: ReportNeeds) -> [PlannedRequest] {
        var requests = [PlannedRequest(path: path(), purpose: "account details")]
        if needs.contains(.transactions) { requests += transactions }
        if needs.contains(.identity) {
            requests.append(PlannedRequest(path: path("identity"), purpose: "identity of the holder"))
        }
        if needs.contains(.assets) {
            requests.append(PlannedRequest(path: path("assets"), purpose: "assets"))
        }
        if needs.contains(.earnings) {
            requests.append(PlannedRequest(path: path("earnings"), purpose: "earnings"))
        }
        if needs.contains(.income) { requests += income }
        return requests
    }

    private var transactions: [PlannedRequest] {
        // At the ends of the calendar there is no window, and the fetch fails before its first request.
        guard let window = try? StatementFetch.window(around: period) else { return [] }
        let first = list(of: window, condition: nil)
        guard let later = try? StatementFetch.daysAfter(window) else { return [first] }
        return [first, list(of: later, condition: "only when the transactions before state no balance")]
    }

    private func list(of days: Period, condition: String?) -> PlannedRequest {
        PlannedRequest(
            path: path("transactions"),
            query: "start=\(dayMonthYear(days.first))&end=\(dayMonthYear(days.last))",
            purpose: "transactions of \(days.first) to \(days.last)", quantity: .oncePerPage,
            condition: condition)
    }

    private var income: [PlannedRequest] {
        let records = PlannedRequest(
            path: path("income-records"), purpose: "analyses of income", quantity: .oncePerPage)
        guard options.startsIncomeAnalysis else { return [records] }
        let condition = "only when there is no analysis yet"
        let start = PlannedRequest(
            path: path("income"), purpose: "start an analysis of income", condition: condition,
            costsMoney: true)
        guard options.incomeWait != nil else { return [records, start] }
        let wait = PlannedRequest(
            path: path("income-records"), purpose: "the analysis that was started", quantity: .oncePerPage,
            condition: condition)
        return [records, start, wait]
    }

    private func path(_ resource: String? = nil) -> String {
        "/v2/accounts/\(accountID)" + (resource.map { "/\($0)" } ?? "")
    }

    /// The form of the provider's date filters: `31-10-2026`.
    private func dayMonthYear(_ date: CalendarDate) -> String {
        date.description.split(separator: "-").reversed().joined(separator: "-")
    }
}
