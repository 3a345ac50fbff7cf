/// Where everything stands on the pages of a statement.
///
/// Lengths are points.
struct StatementLayout {
    let account: SandboxAccount
    let period: String
    /// Oldest first.
    let rows: [SandboxTransaction]
    let openingBalance: Int64?
    let closingBalance: Int64?

    private static let left = 40
    private static let right = 555
    private static let rowHeight = 16
    private static let fontSize = 8
    /// The first page has fewer rows, because the heading is on it.
    private static let rowsOnFirstPage = 34
    private static let rowsOnOtherPages = 44

    /// Right edges of the columns of amounts, left edges of the others.
    private enum Column {
        static let date = 46
        static let narration = 104
        static let debit = 395
        static let credit = 470
        static let balance = 549
    }

    /// One for an account without rows.
    var pageCount: Int {
        let further = max(0, rows.count - StatementLayout.rowsOnFirstPage)
        return 1 + (further + StatementLayout.rowsOnOtherPages - 1) / StatementLayout.rowsOnOtherPages
    }

    /// The content stream of a page; 0 is the first.
    func page(_ index: Int) -> [UInt8] {
        var page = PDFPage()
        var top = 790
        if index == 0 {
            drawHeading(on: &page)
            top = 650
        }
        drawTableHead(on: &page, y: top)
        let firstLine = top - StatementLayout.rowHeight - 2
        for (line, position) in range(ofPage: index).enumerated() {
            draw(rows[position], line: line, y: firstLine - line * StatementLayout.rowHeight, on: &page)
        }
        if rows.isEmpty {
            page.text("No transactions in this period.", x: Column.date, y: firstLine, size: 9, color: .grey)
        }
        drawFooter(on: &page, index: index)
        return page.content
    }

    private func range(ofPage index: Int) -> Range<Int> {
        let first = StatementLayout.rowsOnFirstPage
        let other = StatementLayout.rowsOnOtherPages
        let start = index == 0 ? 0 : first + (index - 1) * other
        return min(start, rows.count)..<min(start + (index == 0 ? first : other), rows.count)
    }

    private func drawHeading(on page: inout PDFPage) {
        let brand = PDFPage.Color(hexadecimal: account.institution.primaryColor)
        page.rectangle(x: 0, y: 812, width: PDFDocument.pageWidth, height: 30, color: brand)
        page.text(
            account.institution.name, x: StatementLayout.left, y: 822, size: 13, isBold: true,
            color: PDFPage.Color(red: 255, green: 255, blue: 255))
        page.text("Statement of account", x: StatementLayout.left, y: 776, size: 18, isBold: true)
        let facts = [
            ("Account name", account.name), ("Account number", account.number),
            ("Account type", account.typeText), ("Currency", account.currency), ("Period", period),
        ]
        for (line, fact) in facts.enumerated() {
            let y = 750 - line * 16
            page.text(fact.0, x: StatementLayout.left, y: y, size: 9, color: .grey)
            page.text(PDFText.fitted(fact.1, width: 22_000), x: 125, y: y, size: 9, isBold: true)
        }
        let sums = [
            ("Opening balance", openingBalance), ("Total credits", total(credit: true)),
            ("Total debits", total(credit: false)), ("Closing balance", closingBalance),
        ]
        for (line, sum) in sums.enumerated() {
            let y = 750 - line * 16
            page.text(sum.0, x: 355, y: y, size: 9, color: .grey)
            page.textRight(
                sum.1.map(MoneyText.grouped) ?? "not given", x: Column.balance, y: y, size: 9, isBold: true)
        }
    }

    private func total(credit isCredit: Bool) -> Int64 {
        rows.reduce(0) { $0 + ($1.isCredit == isCredit ? $1.amount : 0) }
    }

    private func drawTableHead(on page: inout PDFPage, y: Int) {
        let width = StatementLayout.right - StatementLayout.left
        page.rectangle(x: StatementLayout.left, y: y - 5, width: width, height: 17, color: .stripe)
        page.rectangle(x: StatementLayout.left, y: y - 6, width: width, height: 1, color: .line)
        page.text("Date", x: Column.date, y: y, size: StatementLayout.fontSize, isBold: true)
        page.text("Narration", x: Column.narration, y: y, size: StatementLayout.fontSize, isBold: true)
        for (title, x) in [
            ("Debit", Column.debit), ("Credit", Column.credit), ("Balance", Column.balance),
        ] {
            page.textRight(title, x: x, y: y, size: StatementLayout.fontSize, isBold: true)
        }
    }

    private func draw(_ row: SandboxTransaction, line: Int, y: Int, on page: inout PDFPage) {
        let size = StatementLayout.fontSize
        if line % 2 == 1 {
            page.rectangle(
                x: StatementLayout.left, y: y - 5, width: StatementLayout.right - StatementLayout.left,
                height: StatementLayout.rowHeight, color: .stripe)
        }
        page.text(row.day.isoText, x: Column.date, y: y, size: size)
        let room = (Column.debit - 62 - Column.narration) * 1000 / size
        page.text(PDFText.fitted(row.narration, width: room), x: Column.narration, y: y, size: size)
        page.textRight(
            MoneyText.grouped(row.amount), x: row.isCredit ? Column.credit : Column.debit, y: y, size: size)
        if let balance = row.balance {
            page.textRight(MoneyText.grouped(balance), x: Column.balance, y: y, size: size)
        }
    }

    private func drawFooter(on page: inout PDFPage, index: Int) {
        let width = StatementLayout.right - StatementLayout.left
        page.rectangle(x: StatementLayout.left, y: 46, width: width, height: 1, color: .line)
        page.text(
            "Invented data of the Mono Connect sandbox", x: StatementLayout.left, y: 33, size: 7, color: .grey
        )
        page.textRight(
            "Page \(index + 1) of \(pageCount)", x: StatementLayout.right, y: 33, size: 7, color: .grey)
    }
}
