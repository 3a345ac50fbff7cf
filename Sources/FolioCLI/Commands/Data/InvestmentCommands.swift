import ArgumentParser
import MonoConnect
import StatementModel

/// `folio assets`: what an investment account holds.
struct AssetsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assets", abstract: "Show what an investment account holds.")

    @Argument(help: "The account's id.")
    var account: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
        let holdings = try await connection.client().assets(of: account)
        if answer.json { return try JSONOutput.print(HoldingsView(holdings)) }
        guard !holdings.assets.isEmpty || !holdings.balances.isEmpty else {
            return Console.remark("This account holds no assets.")
        }
        var table = TextTable([
            .init("name", maximumWidth: 40), .init("type"), .init("symbol"), .init("quantity", .right),
            .init("price", .right), .init("cost", .right), .init("return", .right), .init("balance", .right),
            .init("currency"),
        ])
        for asset in holdings.assets {
            table.add([
                asset.name ?? "", asset.typeText ?? "", asset.symbol ?? "", asset.quantity?.description ?? "",
                asset.price?.grouped ?? "", asset.cost?.grouped ?? "", asset.returnAmount?.grouped ?? "",
                asset.currentBalance?.grouped ?? "", asset.currency?.code ?? "",
            ])
        }
        try table.print()
        for balance in holdings.balances { try Console.print("Total \(balance.grouped) \(balance.currency)") }
    }
}

/// `folio earnings`: realised gains of an investment account.
struct EarningsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "earnings", abstract: "Show the realised earnings of an investment account.")

    @Argument(help: "The account's id.")
    var account: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
        let earnings = try await connection.client().earnings(of: account)
        if answer.json { return try JSONOutput.print(earnings.map(EarningView.init)) }
        guard !earnings.isEmpty else { return Console.remark("This account has no earnings.") }
        var table = TextTable([
            .init("date"), .init("narration", maximumWidth: 48), .init("asset", maximumWidth: 32),
            .init("sold", .right), .init("price (minor units)", .right),
            .init("amount (minor units)", .right),
        ])
        for earning in earnings {
            table.add([
                earning.date.description, earning.narration ?? "",
                earning.assetName ?? earning.assetSymbol ?? "",
                earning.quantitySold?.description ?? "",
                earning.salePriceMinorUnits.map(String.init) ?? "",
                String(earning.amountMinorUnits),
            ])
        }
        try table.print()
        Console.remark("The provider names no currency for earnings, so amounts stay in minor units.")
    }
}
