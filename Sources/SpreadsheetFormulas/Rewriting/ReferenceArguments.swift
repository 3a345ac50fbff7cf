/// What functions take in place of one range.
enum ReferenceArguments {
    /// The first argument from which on a function takes as many ranges as there are; nil for other functions.
    static func variadicFrom(_ function: String) -> Int? { variadic[function] }

    private static let variadic: [String: Int] = {
        var table = ["SUBTOTAL": 1, "AGGREGATE": 2, "TEXTJOIN": 2, "NPV": 1]
        for name in [
            "SUM", "COUNT", "COUNTA", "AVERAGE", "AVERAGEA", "MIN", "MAX", "MINA", "MAXA", "PRODUCT", "SUMSQ",
            "MEDIAN", "MODE", "MODE.SNGL", "STDEV", "STDEV.S", "STDEV.P", "STDEVP", "VAR", "VAR.S", "VAR.P",
            "VARP", "GEOMEAN", "HARMEAN", "AVEDEV", "DEVSQ", "GCD", "LCM", "AND", "OR", "XOR", "CONCAT",
        ] {
            table[name] = 0
        }
        return table
    }()

    /// These take several areas in parentheses as one argument.
    static let takesUnion: Set<String> = ["LARGE", "SMALL", "RANK", "RANK.EQ", "RANK.AVG"]

    /// What stands for a call whose rows are all gone; nil where the reference alone is replaced.
    ///
    /// Counts and sums of nothing are 0, joined text is empty, and what searches finds nothing.
    static func valueOfNothing(_ function: String) -> String? {
        if ["CONCAT", "TEXTJOIN"].contains(function) { return "\"\"" }
        if ["VLOOKUP", "HLOOKUP", "XLOOKUP", "LOOKUP", "MATCH", "XMATCH", "INDEX"].contains(function) {
            return "NA()"
        }
        if ["AND", "OR", "XOR"].contains(function) { return "FALSE" }
        return variadic[function] != nil || countsRanges.contains(function) ? "0" : nil
    }

    private static let countsRanges: Set<String> = [
        "SUMIF", "SUMIFS", "COUNTIF", "COUNTIFS", "AVERAGEIF", "AVERAGEIFS", "MINIFS", "MAXIFS", "COUNTBLANK",
        "SUMPRODUCT", "LARGE", "SMALL", "ROWS", "COLUMNS", "RANK", "RANK.EQ", "RANK.AVG", "PERCENTILE",
        "QUARTILE",
    ]

    /// These compute whole ranges row by row, so that an operator in them takes one.
    static let takesArrays: Set<String> = ["SUMPRODUCT", "MMULT", "LOOKUP", "XLOOKUP", "AGGREGATE"]
}
