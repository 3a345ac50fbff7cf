/// All endpoints, a group a file in `Routes/`.
enum RouteTable {
    static let all: [Route] =
        AccountRoutes.all + TransactionRoutes.all + StatementRoutes.all + HolderRoutes.all
        + InvestmentRoutes.all
        + LinkingRoutes.all + LinkPageRoutes.all + InstitutionRoutes.all + CustomerRoutes.all
        + PartnerRoutes.all + RefreshRoutes.all + EnrichmentRoutes.all + ControlRoutes.all
}
