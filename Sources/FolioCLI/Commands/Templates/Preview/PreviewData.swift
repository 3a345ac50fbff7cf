import Folio
import Foundation
import MonoConnect
import MonoSandbox
import ReportTemplates
import StatementModel
import TemplateEngine

/// The sandbox's accounts, fetched when a page first needs them.
actor PreviewData {
    private let folio: Folio
    private let period: Period
    private var known: [Account]?
    private var reports: [String: Report] = [:]
    private var fetched: [String: ReportNeeds] = [:]

    /// How often an analysis of income is asked for, a few milliseconds apart; the sandbox makes it at once.
    private static let incomeAttempts = 50

    init(url: URL, period: Period) throws {
        var configuration = MonoConnectConfiguration()
        configuration.baseURL = url
        // The sandbox is on this machine and ours: there is nobody to be gentle with.
        configuration.requestsPerSecond = 1000
        let key = try SecretKey(SandboxConfiguration.defaultSecretKey)
        folio = Folio(client: try MonoConnect(secretKey: key, configuration: configuration))
        self.period = period
    }

    /// The accounts that can be shown.
    func accounts() async throws -> [Account] {
        if let known { return known }
        var accounts: [Account] = []
        for try await account in folio.client.accounts() { accounts.append(account) }
        known = accounts
        return accounts
    }

    /// One account as a template reads it.
    func statementRecord(
        of account: Account, _ needs: ReportNeeds, in context: ReportContext
    ) async throws -> sending any TemplateRecord {
        try await report(of: account, needs).templateRecord(in: context)
    }

    /// All accounts that have data, as a template of many accounts reads them.
    func portfolioRecord(
        _ needs: ReportNeeds, in context: ReportContext
    ) async throws -> sending any TemplateRecord {
        var all: [Report] = []
        for account in try await accounts() {
            do {
                all.append(try await report(of: account, needs))
            } catch is DataNotReady {
                // The sandbox has such accounts on purpose.
                continue
            }
        }
        return try Portfolio(period: period, reports: all).templateRecord(in: context)
    }

    private func report(of account: Account, _ needs: ReportNeeds) async throws -> Report {
        if let report = reports[account.id], fetched[account.id]?.isSuperset(of: needs) == true {
            return report
        }
        var report: Report
        if let known = reports[account.id] {
            report = known
        } else {
            // The list of accounts says less than each account's own answer.
            report = Report(account: try await folio.client.account(account.id).account, period: period)
        }
        if needs.contains(.transactions), report.statement == nil {
            let statement = try await folio.statement(for: account.id, period: period)
            report.statement = statement
            report.account = statement.account
        }
        if needs.contains(.identity) { report.identity = try await folio.client.identity(of: account.id) }
        if needs.contains(.income) { report.income = try await income(of: account) }
        if needs.contains(.assets) { report.holdings = try await folio.client.assets(of: account.id) }
        if needs.contains(.earnings) { report.earnings = try await folio.client.earnings(of: account.id) }
        reports[account.id] = report
        fetched[account.id, default: []].formUnion(needs)
        return report
    }

    private func income(of account: Account) async throws -> Income? {
        if let income = try await newestIncome(of: account) { return income }
        try await folio.client.startIncomeAnalysis(of: account.id)
        for _ in 0..<Self.incomeAttempts {
            try await Task.sleep(for: .milliseconds(10))
            if let income = try await newestIncome(of: account) { return income }
        }
        return nil
    }

    private func newestIncome(of account: Account) async throws -> Income? {
        var newest: Income?
        for try await income in folio.client.incomeRecords(of: account.id)
        where newest == nil || (income.createdAtText ?? "") > (newest?.createdAtText ?? "") {
            newest = income
        }
        return newest
    }
}
