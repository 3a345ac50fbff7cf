/// Where Excel's behaviour is another than LibreOffice's, and Excel's is ours.
enum LibreOfficeDifferences {
    struct Difference {
        let value: String
        let reason: String

        init(_ value: String, _ reason: String) {
            self.value = value
            self.reason = reason
        }
    }

    static let all: [String: Difference] = [
        "0^0": Difference("#NUM!", zeroPower),
        "POWER(0,0)": Difference("#NUM!", zeroPower),
        "0^-1": Difference("#DIV/0!", "zero to a negative power is a division by zero"),
        "POWER(-8,1/3)": Difference("#NUM!", "Excel takes no odd roots of negative numbers"),
        "\"x\"&1.5&TRUE": Difference("\"x1.5TRUE\"", booleans),
        "CONCATENATE(\"a\",1,TRUE)": Difference("\"a1TRUE\"", booleans),
        "TEXT(TRUE,\"0\")": Difference("\"TRUE\"", booleans),
        "\"z\"<TRUE": Difference("TRUE", booleans),
        "SUM(Data!2:3)": Difference("88300.25", booleans),
        "SUM(Data!G2:G13)": Difference("45300.5000001", booleans),
        "AVERAGE(Data!G2:G13)": Difference("7550.08333335", booleans),
        "COUNT(Data!G2:G13)": Difference("6", booleans),
        "SUBTOTAL(2,Data!G2:G13)": Difference("6", booleans),
        "SUMPRODUCT(--ISNUMBER(Data!G2:G13))": Difference("6", booleans),
        "SUM(1,\"2\",TRUE)": Difference("4", numbersInText),
        "MIN(Data!G2:G13,\"-7\")": Difference("-7", numbersInText),
        "1E+20&\"\"": Difference("\"100000000000000000000\"", "General writes 21 digits out"),
        "LARGE(Data!C2:C13,20)": Difference("#NUM!", errorCodes),
        "SQRT(-1)": Difference("#NUM!", errorCodes),
        "LN(0)": Difference("#NUM!", errorCodes),
        "INDEX(Data!C2:C13,20)": Difference("#REF!", errorCodes),
        "VLOOKUP(5,Lookup!A2:C6,4,FALSE)": Difference("#REF!", errorCodes),
        "COUNTIF(Data!G2:G13,10)": Difference("2", "a text that reads as the number counts"),
        "MATCH(\"10\",Data!G2:G13,0)": Difference("2", "a text is not found among numbers"),
        "RANK(99,Data!D2:D13)": Difference("#N/A", errorCodes),
        "FIND(\"\",\"abc\")": Difference("1", "an empty text is found where the search begins"),
        "TEXT(5,\"#.##\")": Difference("\"5.\"", "the point of a format is always shown"),
        "TEXT(-0.001,\"0.00\")": Difference("\"-0.00\"", "the sign is that of the number, not of its digits"),
        "TEXT(0.0034722,\"mm:ss\")": Difference("\"05:00\"", "times round to the second that is shown"),
        "COUNTA(SalesTable[#All])": Difference("12", shortItems),
        "COUNTA(SalesTable[#Headers])": Difference("3", shortItems),
    ]

    private static let zeroPower = "Excel has no value for 0 to the power of 0"
    private static let booleans =
        "TRUE is a type of its own in Excel, in LibreOffice the number 1 in a format"
    private static let numbersInText = "Excel reads numbers in texts that are arguments themselves"
    private static let errorCodes = "LibreOffice's own errors become #VALUE! in files"
    private static let shortItems = "LibreOffice 7.4 reads an item without brackets of its own as an error"
}
