/// What Sage Accounting gets: the first account of a file, and nothing of the others
/// (help.sbc.sage.com, "Import a bank statement").
struct FirstAccountModel {
    func read(_ bytes: [UInt8]) throws -> Imported {
        let all = try LibofxModel().read(bytes)
        guard let first = all.transactions.first?.account ?? all.closing.keys.first else { return all }
        var result = all
        result.transactions = all.transactions.filter { $0.account == first }
        result.closing = all.closing.filter { $0.key == first }
        return result
    }
}
