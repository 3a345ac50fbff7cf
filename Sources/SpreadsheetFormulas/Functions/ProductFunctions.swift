extension FunctionTable {
    static let products: [String: FunctionDefinition] = [
        "SUMPRODUCT": .general(1...most, takesArrays: true) { arguments throws(EvaluationFailure) in
            if case .products(let gathered)? = arguments.evaluator.accumulated[.whole(arguments.call)] {
                if let error = gathered.error { throw .error(error) }
                return .value(.number(gathered.sum))
            }
            return .value(.number(try SumProduct.value(arguments)))
        }
    ]
}

/// The sum of the products of arrays of one size.
enum SumProduct {
    static func value(_ arguments: CallArguments) throws(EvaluationFailure) -> FormulaNumber {
        var arrays: [FormulaArray] = []
        for index in 0..<arguments.count { arrays.append(try arguments.array(index)) }
        guard arrays.allSatisfy({ $0.rows == arrays[0].rows && $0.columns == arrays[0].columns }) else {
            throw .error(.value)
        }
        var sum: FormulaNumber = 0
        for index in arrays[0].values.indices {
            var product: FormulaNumber = 1
            for array in arrays {
                switch array.values[index] {
                case .number(let number): product = product * number
                case .error(let error): throw .error(error)
                // What is no number counts as zero.
                case .blank, .text, .boolean: product = 0
                }
            }
            sum = sum + product
        }
        return sum
    }
}
