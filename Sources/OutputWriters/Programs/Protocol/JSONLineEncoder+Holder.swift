import StatementModel

/// The lines of what is known of the holder; a report has them only when those parts were fetched.
extension JSONLineEncoder {
    /// - Parameter ending: the last digits that the account tells of the bank verification number; given
    ///   together with the identity only, since it is a part of it.
    mutating func append(_ identity: Identity, ending: Sensitive<String>?) {
        line(kind: "identity") { line in
            line.member("full_name", identity.fullName)
            line.member("bank_verification_number", identity.bankVerificationNumber?.exposed)
            line.member("bank_verification_number_ending", ending?.exposed)
            line.member("email", identity.email)
            line.member("phone", identity.phone)
            line.member("gender", identity.gender)
            line.member("date_of_birth", identity.dateOfBirth)
            line.member("address_line1", identity.addressLine1)
            line.member("state_of_origin", identity.stateOfOrigin)
            line.member("local_government_area", identity.localGovernmentArea)
            line.member("marital_status", identity.maritalStatus)
            line.member("is_verified", identity.isVerified)
        }
    }

    /// - Parameter accountCurrency: the currency of streams that name none.
    mutating func append(_ income: Income, accountCurrency: Currency) {
        let currency = income.sumsCurrency(accountCurrency: accountCurrency)
        // Sums of different currencies are not given away as if they were amounts.
        let sums = currency == nil ? nil : income
        line(kind: "income") { line in
            line.member("employer", income.employer)
            line.member("currency", currency?.code)
            line.member("total_minor_units_decimal", sums?.total)
            line.member("annual_minor_units_decimal", sums?.annual)
            line.member("monthly_minor_units_decimal", sums?.monthly)
            line.member("monthly_average_minor_units_decimal", sums?.monthlyAverage)
            line.member("regular_monthly_average_minor_units_decimal", sums?.regularMonthlyAverage)
            line.member("irregular_monthly_average_minor_units_decimal", sums?.irregularMonthlyAverage)
            line.member("regular_total_minor_units_decimal", sums?.regularTotal)
            line.member("irregular_total_minor_units_decimal", sums?.irregularTotal)
            line.member("source_text", income.sourceText)
            line.member("period_text", income.periodText)
            line.member("first_transaction_date", income.firstTransaction)
            line.member("last_transaction_date", income.lastTransaction)
            line.member("created_at_text", income.createdAtText)
            line.objects("streams", income.streams) { stream, object in object.appendMembers(of: stream) }
        }
    }

    private mutating func appendMembers(of stream: IncomeStream) {
        member("type_text", stream.typeText)
        member("frequency_text", stream.frequencyText)
        member("currency", stream.currency?.code)
        member("monthly_average_minor_units_decimal", stream.monthlyAverage)
        member("average_amount_minor_units_decimal", stream.averageAmount)
        member("stability_decimal", stream.stability)
        member("first_date", stream.firstDate)
        member("last_date", stream.lastDate)
        member("last_amount_minor_units_decimal", stream.lastAmount)
        member("last_description", stream.lastDescription)
        member("months_with_income", stream.monthsWithIncome)
        member("payment_count", stream.paymentCount)
        member("month_count", stream.monthCount)
    }
}
