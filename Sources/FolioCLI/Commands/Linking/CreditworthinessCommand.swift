import ArgumentParser
import Foundation
import MonoConnect
import StatementModel

/// `folio creditworthiness`: whether an account's holder can afford a loan.
struct CreditworthinessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "creditworthiness",
        abstract: "Start a judgement of whether an account's holder can afford a loan; it comes as an event.",
        discussion: "The bank verification number is read from standard input, never from an argument.")

    @Argument(help: "The account's id.")
    var account: String

    @Option(help: "The sum in naira, for example 250000.00.")
    var principal: String

    @Option(help: "The interest rate in percent, for example 4.5.")
    var interestRate: String

    @Option(help: "How long the loan is to run, in months.")
    var term: Int

    @Flag(help: "Ask a credit bureau too.")
    var creditCheck = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        guard let sum = try? Money(plain: principal, currency: .nigerianNaira), sum.minorUnits > 0 else {
            throw ValidationError("--principal must be a sum in naira, for example 250000.00.")
        }
        guard let rate = ExactDecimal(interestRate), rate.digits >= 0 else {
            throw ValidationError("--interest-rate must be a number, for example 4.5.")
        }
        guard term > 0 else { throw ValidationError("--term must be at least 1.") }
    }

    func run() async throws {
        guard let rate = ExactDecimal(interestRate) else {
            throw CommandFailure(.usage, "The rate is no number.")
        }
        let number = readLine(strippingNewline: true)?.trimmingCharacters(in: .whitespaces) ?? ""
        guard number.utf8.count == 11, number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw CommandFailure(.usage, "Give the bank verification number, 11 digits, on standard input.")
        }
        let loan = LoanRequest(
            bankVerificationNumber: Sensitive(number),
            principalMinorUnits: try Money(plain: principal, currency: .nigerianNaira).minorUnits,
            interestRate: rate, termMonths: term, runsCreditCheck: creditCheck)
        try await connection.client().startCreditworthiness(of: account, loan)
        if answer.json { return try JSONOutput.print(Started(account: account, started: "creditworthiness")) }
        try Console.print("Started. The judgement comes as the event mono.events.account_credit_worthiness.")
    }
}
