"""Writes narrations.tsv: narrations in the shapes of public samples, with invented names and numbers.

Columns: country, direction, source of the shape, narration. Run it from its folder; the output is the same each
time. README.md says where the shapes come from.
"""

import random

WORDS = {
    "NG": dict(
        person=["ADA OBI", "EKE BOLA TUNDE", "OBI  ADA CHIOMA", "Musa Danjuma Sule", "NWOSU, IFEANYI PAUL",
                "ADEBISI-COLE FUNMI", "yusuf amina", "OKON E. EFFIONG"],
        firm=["BLUEPEAK LTD", "OMI WATERS LTD", "SAHEL LOGISTICS LTD", "IROKO SOFTWARE LTD-STP", "A&B FOODS",
              "KOBOPAY NIGERIA LIMITED"],
        shop=["OKORO STORES", "COUNTRY POT VENT", "GREENFAITH OIL NIG", "PALMGROVE SUPERMARKET", "5 LAKE CLOSE TOTAL",
              "MAMA BISI'S FOODS"],
        bank=["GTB", "FBN", "UBA", "KUDA", "FCMB", "ABN", "STBC", "WBP"], place=["IKEJA", "IBADAN", "LEKKI PH 1"],
        network=["MTN", "airtel", "glo", "9Mobile"], text=["rent", "REFUND FOR BULBS", "Savings", "school things",
                                                           "INV 10442"]),
    "GH": dict(
        person=["ESI MENSAH", "KOFI ASANTE BOATENG", "Akosua Frimpong"], firm=["GOLDLEAF EXPORTS LTD", "SANKOFA MEDIA"],
        shop=["OSU CORNER SHOP", "KENTE HOUSE", "ADOM VENTURES"], bank=["VOLTA COMM", "CEDI SAVINGS"],
        place=["MADINA", "KUMASI"], network=["MTN", "TELECEL"], text=["rent deposit", "chop money", "susu"]),
    "KE": dict(
        person=["WANJIRU KAMAU", "OTIENO ODHIAMBO", "Achieng Njeri Mwangi"],
        firm=["MAJANI TEA PACKERS", "UMOJA BULK", "KIJANI BANK"], shop=["TWIGA MINIMART", "PWANI FISH SHOP THIKA",
                                                                       "Savanna Chemist 2"],
        bank=["KIJANI BANK", "ZIWA BANK"], place=["NAKURU", "WESTLANDS"], network=["SAFARI"],
        text=["house B12", "fees", "20440012"]),
    "ZA": dict(
        person=["Thabo Nkosi", "NALEDI DLAMINI", "P van der Merwe"], firm=["HIGHVELD STEELWORKS PTY", "Mzansi Freight"],
        shop=["KAROO BUTCHERY DURBAN", "Protea Pharmacy Johannesburg", "VLEI SHOES"], bank=["MARULA", "RAND HILL"],
        place=["ROSEBANK", "Maponya Centr Soweto Za"], network=["Rhino Mobile"], text=["rent", "Landlord", "Inv 204"]),
}

# country, direction, source, how many, shape. The sources are those of README.md.
SHAPES = """
NG credit zenith 40 NIP/{bank}/{person}/{text}
NG credit zenith 30 NIP/{bank}/{person}/USSD_{person}
NG credit zenith 16 NIP/{bank}/{person}/FBNMOBILE:{person}/{text}
NG credit zenith 8 NIP/UBA/{person}/MOB/UTO/{d10}/{d6}/{text}
NG credit zenith 6 NIP/GTB/{firm}/{d12} {person} {d20}
NG credit zenith 5 NIP/STACK/Kobolink/Salary payment for {month} 2026 By {firm}
NG credit zenith 5 NIP/{bank}/{person}/NIP Inflow from {person}
NG credit zenith 4 NIP/{bank}/{person}/TRF//FRM {person} TO {person}
NG credit zenith 5 R-{d9}/UNIVERSITY:FUELALL/{person}/OMIUNIVERSITY1000107
NG credit zenith 4 {d13}// TRF FROM {firm}
NG credit zenith 6 **Rev MC Loc POS Prch-{d12}--{firm}   Ikeja        NG-
NG credit zenith 3 Rvsl:STAMP DUTY CHARGE
NG credit zenith 3 Rvsl:Airtime//{phone}//{network}
NG debit zenith 50 NIP CR/{person}/{bank}
NG debit zenith 4 NIP CR/KOBOLINK / FastLoan-{person}/{bank}
NG debit zenith 60 MC Loc POS Prch-{d12}--{shop}   OY           OYNG-
NG debit zenith 8 VC POS Loc-{d12}--{shop}  OY           NG
NG debit zenith 10 MC Loc Web Prch-{d12}--Rutapay/YR{d11}  switchdeLANG-
NG debit zenith 12 MC Loc ATM Wdl-{d12}--HARMATTAN BANK{d11} OYO STATE, NG  NG-
NG debit zenith 8 MC POS Pyt-{d12}--{d10}--{shop}Ibadan     OyoNG--KIN
NG debit zenith 10 *ISO:MC POS Loc Pyt Fee-{d12}--{shop}Ibadan     OyoNG
NG debit zenith 6 *ISO:MC Loc ATM Wdl Fee-{d12}--{d13} BODIJA B IBADAN         NG-
NG debit zenith 4 *ISO:MC POS Loc Pyt Fee-13H{d9}--WT|{person} IBADAN NG
NG debit zenith 6 MC POS Intl- PAPERBOARD LABS INC - FFF8E{d1} - 29/09/2026
NG debit zenith 3 MC Agency CashOut-{d12}-WT|{person}        IBADAN       NG
NG debit zenith 20 Airtime//{phone}//{network}
NG debit zenith 8 airtel Airtime Purchase {phone}-{d10}
NG debit zenith 20 NIP Charge + VAT
NG debit zenith 20 Transfer Charges
NG debit zenith 16 STAMP DUTY CHARGE
NG debit zenith 6 SMS Notification Charge {month} 2026
NG debit zenith 3 Instant Card Issuance Fee | 21 | 21/10/2026
NG debit zenith 2 {month} 2026 MASTER Quarterly Fee
NG debit zenith 2 2026 Qtr 1 MASTER Card Maintenance Fee
NG debit zenith 14 TRF FRM {person} TO {firm}|{text}
NG debit zenith 4 {d12}//{d10}////{d10}Boxtv Jinja Bouquet -NGN1640
NG credit zenith-plc 10 TRF FROM {person}//TRF TO {firm}//{text}
NG credit zenith-plc 10 CIP/CR//Transfer from {person} {d30}
NG credit zenith-plc 6 CIP/CR//{text} {d30}/FRM {person}
NG debit zenith-plc 14 {text} /CIB//NIP TFR TO {person}/{bank}
NG debit zenith-plc 8 FGN ELECTRONIC MONEY TRANSFER LEVY
NG debit gtbank 8 Commission on NIP Transfer
NG debit gtbank 4 Commission on NIP TransferCHARGES
NG debit gtbank 6 VAT
NG debit gtbank 4 VATCHARGES
NG debit gtbank 8 OUTWARD TRANSFER TO KOBOLINE - {person}
NG debit gtbank 4 POS PUR T {person} DvJMSD 2214TMTR LANG {d6}
NG debit gtbank 4 VIA AIRTIME VIA GTWORLD AIRTIME TO GLO AIRTIME COLLECTION
NG credit gtbank 4 VIA GAPS {d6} {text} FROM {firm}
NG credit gtbank 5 MOBILE TRF TO GTB {text} {person} ACCESS {person}
NG debit gtbank 4 TRANSFER BETWEEN CUSTOMERS
NG debit gtbank 4 NIBSS INSTANT PAYMENT
NG debit gtbank 4 GAPSLITE {text}
NG debit gtbank 3 TRSF IFO {firm} /LAGOS/NG
NG debit gtbank 3 {text} GAPS{d19}S {d4}K {person}
NG credit opay 8 Transfer from {person}
NG debit opay 10 Transfer to {person}
NG debit opay 6 Airtime | {d10} | MTN
NG debit opay 4 Mobile Data | {d10} | MTN
NG debit opay 4 Data Purchase
NG debit opay 5 Auto-save to OWealth Balance
NG credit opay 5 OWealth Withdrawal(Transaction Payment)
NG credit opay 4 OWealth Interest Earned
NG debit opay 3 Spend & Save Deposit
NG debit opay 3 Stamp Duty
NG debit opay 3 VAT on Transfer Fee
NG debit opay 4 Third-Party Merchant Order | {firm}
NG debit opay 3 Add Money with Card {d10}
NG debit charges 3 COT CHARGE FOR APRIL
NG debit charges 3 CARD MAINT FEE Q2
NG debit charges 3 ACCOUNT MAINTENANCE FEE APRIL
NG debit charges 3 SMS ALERT CHARGES 01APR-30APR
NG debit charges 3 VAT ON NIP TRANSFER CHARGE
NG debit charges 3 ELECTRONIC MONEY TRANSFER LEVY
NG debit charges 3 USSD SESSION CHARGE
NG debit charges 3 STAMP  DUTY  CHARGE  - 25-01-2026
NG debit charges 4 COB TRF TO {firm} **7572 {text}
NG debit charges 4 {text}
NG credit charges 4 {text}
KE debit mpesa 16 Customer Transfer to - {phone} {person}
KE debit mpesa 8 Customer Transfer to - 0712***{d3} {person}
KE debit mpesa 4 Customer Transfer Fuliza MPesa to - {phone} {person}
KE debit mpesa 6 Customer Payment to Small Business to - {phone} {person}
KE debit mpesa 10 Pay Bill Online to {d6} - {firm} Acc. {d7}
KE debit mpesa 4 Pay Bill Online Fuliza M-Pesa to {d6} - {firm} Acc. {d7}
KE debit mpesa 10 Merchant Payment Online to {d6} - {shop}
KE debit mpesa 8 Merchant Payment to {d6} - {shop}
KE debit mpesa 8 Customer Withdrawal At Agent Till {d6} - {shop}
KE debit mpesa 8 Customer Transfer of Funds Charge
KE debit mpesa 5 Pay Bill Charge
KE debit mpesa 3 Pay Merchant Charge
KE debit mpesa 4 Withdrawal Charge
KE debit mpesa 6 Airtime Purchase
KE debit mpesa 3 Recharge for Customer With Fuliza
KE debit mpesa 4 Customer Bundle Purchase to 2547***{d3} - {person} by 2547***{d3}
KE debit mpesa 5 OD Loan Repayment to {d6} - M-PESA Overdraw
KE credit mpesa 5 OverDraft of Credit Party
KE credit mpesa 10 Funds received from - {phone} {person}
KE credit mpesa 5 Business Payment from {d6} - {firm} via API. Original conversation ID is {code}.
KE credit mpesa 4 Salary Payment from {d6} - {firm} via API. Original conversation ID is {code}.
KE credit mpesa 3 Receive International Transfer From {d6} - {firm}.
KE credit mpesa 4 Deposit of Funds at Agent Till {d6} - {shop}
KE debit mpesa 3 M-Shwari Deposit
KE credit mpesa 2 Pay Utility Reversal by {firm}
KE debit mpesa 3 Cash Out at Agent {d5} {shop}
KE debit mpesa 2 Send Money to Other Network {phone}
KE debit mpesa 3 Something Never Seen Before {d4}
KE credit equity 8 MPS {phone} {code} {person}
KE credit equity 5 MPS {phone} {code} {phone} {person}
KE credit equity 4 EAZZYPAY/{phone}/07STK/{d8}/{d12}/
KE credit equity 4 USSD/{phone}/{d12}/{phone}/ {person}
KE credit equity 4 EAZZY-FUNDS TRNSF FRM {person}
KE debit equity 6 APP/{person}/
KE debit equity 4 APP/MPESA/{phone}/{code}/ {person} {code}
KE debit equity 3 SMS CHARGE
KE debit equity 4 TRANSACTION + SMS CHARGE
KE debit equity 4 EAZZY-AGENT WITHDRAWAL-{shop}/{d6}
KE debit equity 6 VISA-{shop}
KE debit equity 5 {shop} PURCHASE/{d12}/24-01-2026 1 447815XXXXXX6600
KE debit equity 3 {place} KENSWITCH TRANS
KE credit equity 4 TPG {code}/COOP/{person}/{text}
KE debit equity 3 COMMISSION ON INWARD SWIFT {d6}
KE debit equity 2 Inter Sol Cash Wdrawal charge
KE debit equity 3 {firm} CLIENT ACCOUNT TRNID_{d8}
KE debit equity 3 NAKURU BRANCH TW {d6}
GH debit ghana 8 MOMO AND GIP TRANSFER {text}
GH debit ghana 5 Bank to Wallet {phone} {person}
GH credit ghana 4 Wallet to Bank {phone} {person}
GH credit ghana 4 Payment received from {person}
GH debit ghana 4 MTN AIRTIME {phone}
GH debit ghana 4 E-LEVY ON TRANSFER
GH debit ghana 4 ECG PREPAID METER {d9}
GH debit ghana 4 Cash Out to {shop}
GH debit ghana 4 MoMoPay to {shop} {d11}
GH debit ghana 3 Taxi charter {place}
GH credit ghana 4 GIP INWARD {bank} {person} REF {d12}
GH debit ghana 4 GIP OUTWARD {bank} {person} {d12}
GH debit ghana 3 SMS ALERT FEE
GH credit ghana 3 SALARY {month} {firm}
ZA debit capitec 10 ATM Cash Withdrawal: {place}
ZA debit capitec 12 {shop} (Card {d4})
ZA debit capitec 6 Online Purchase: Streambox Mountain View (Card {d4})
ZA debit capitec 4 Card Purchase & Cashback (R200.00): {shop} (Card {d4})
ZA debit capitec 8 Banking App Immediate Payment: {person}
ZA debit capitec 5 Banking App External Payment: {person}
ZA debit capitec 6 Banking App Prepaid Purchase: {network}
ZA debit capitec 5 Registered Debit Order ({d10}): Impala Insure ({d7})
ZA debit capitec 4 Eft Debit Order Insufficient Funds Fee
ZA debit capitec 3 DebtCheck Insufficient Funds Fee
ZA debit capitec 3 ATM Balance Enquiry Fee
ZA debit capitec 3 External Immediate Payment Fee
ZA debit capitec 3 International Online Purchase Insufficient Funds Fee: Streambox
ZA debit capitec 3 SMS Payment Notification Fee
ZA credit capitec 6 PayShap Payment Received: {d20}
ZA credit capitec 6 Payment Received: Rtc 05n0jh{d2}tn {person}
ZA credit capitec 5 Payment Received: {person}
ZA credit capitec 3 Interest Received
ZA debit capitec 3 Live Better Interest Sweep
ZA debit capitec 3 Banking App Transfer to Emergency Fund
ZA credit fnb 6 Payshap Credit {person} {d10}
ZA debit fnb 8 Payshap Account Off-Us {person}
ZA credit fnb 6 FNB App Payment From {person}
ZA debit fnb 5 FNB App Payment To {shop} *4471
ZA debit fnb 3 FNB App Prepaid Airtime {phone}
ZA debit fnb 4 FNB App Rtc Pmt To {person}
ZA debit fnb 4 Send Money App Dr Send {person}
ZA credit fnb 3 Online Send Reversal Cf Send Rev {d11}
ZA debit fnb 4 POS Purchase {shop}
ZA debit fnb 3 #Debit Card POS Unsuccessful If #Fee Declined Purch Tran {d16}
ZA debit fnb 3 Chq Card ATM Local Cash Advance Cash {place} {d20}
ZA debit fnb 4 ATM Cash {d8}
ZA credit fnb 4 Magtape Credit Marula {person}
ZA credit fnb 3 ADT Cash Deposit {person}
ZA credit fnb 3 FNB OB Pmt {firm}
ZA debit fnb 3 #Monthly Account Fee
ZA debit standard 8 {shop} 5123*{d4} 21 OCT CHEQUE CARD PURCHASE
ZA debit standard 8 IB PAYMENT TO {person}
ZA debit standard 4 {shop} IB PAYMENT TO
ZA debit standard 4 IB TRANSFER TO *****{d7} 09H20 *****{d4}
ZA credit standard 4 IB PAYMENT FROM {firm}
ZA debit standard 4 ELECTRONIC BANKING PAYMENT TO {firm}
ZA debit standard 3 IB FUTURE-DATED PAYMENT TO {firm} {d9}
ZA debit standard 4 AUTOBANK CASH WITHDRAWAL AT {place}
ZA debit standard 4 FEE-ELECTRONIC ACCOUNT PAYMENT {d9} ##
ZA debit standard 4 FEE: PAYSHAP PAYMENT FEE: PAYSHAP PAYMENT
ZA debit standard 3 FEE: PAYMENT CONFIRM - EMAIL
ZA debit standard 3 FEE IMMEDIATE PAYMENT
ZA debit standard 3 OVERDRAFT SERVICE FEE
ZA debit standard 3 FIXED MONTHLY FEE
ZA debit standard 3 UCOUNT MEMBERSHIP FEE
ZA debit standard 4 VAS{d11} ELECTRICITY PURCHASE
ZA debit standard 4 MARULA_FI{d20} DEBICHECK DEBIT ORDER
ZA credit standard 3 IMPALA{d8} INSURANCE PREMIUM (RTD-NOT PROVIDED FOR)
ZA debit standard 3 INSTANT MONEY {phone}
ZA debit standard 3 VALUE LOADED TO VIRTUAL CARD
ZA debit standard 3 PAYMENT OF TRAFFIC FINE TO METRO POLICE
ZA credit standard 3 MAGTAPE CREDIT {firm}
ZA credit standard 3 TELETRANSMISSION INWARD {firm}
ZA debit absa 4 ACB DEBIT:EXTERNAL {firm}
ZA credit absa 4 ACB CREDIT {firm}
ZA credit absa 3 ACB Credit :Salary
ZA debit absa 4 DIGITAL PAYMENT DT {person}
ZA debit absa 3 NOTIFIC FEE SMS
ZA debit absa 3 PROOF OF PMT EMAIL
ZA debit absa 3 ARCHIVE STMT ENQ
ZA credit absa 3 IMMEDIATE TRF CR {person}
ZA credit absa 3 CARDLESS CASH DEP {place}
ZA debit absa 3 CASH SEND {phone}
"""


def fill(shape, country, chance):
    words = WORDS[country]
    months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
    prefix = {"NG": "0803", "GH": "0244", "KE": "25471", "ZA": "0746"}[country]
    length = {"NG": 11, "GH": 10, "KE": 12, "ZA": 10}[country]
    parts = []
    rest = shape
    while "{" in rest:
        before, _, rest = rest.partition("{")
        name, _, rest = rest.partition("}")
        parts.append(before)
        if name in words:
            parts.append(chance.choice(words[name]))
        elif name == "month":
            parts.append(chance.choice(months))
        elif name == "phone":
            parts.append(prefix + "".join(chance.choice("0123456789") for _ in range(length - len(prefix))))
        elif name == "code":
            parts.append("".join(chance.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(3)) + "7"
                         + "".join(chance.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(6)))
        else:
            parts.append("".join(chance.choice("0123456789") for _ in range(int(name[1:]))))
    return "".join(parts) + rest


def main():
    chance = random.Random(20261125)
    with open("narrations.tsv", "w", encoding="utf-8") as file:
        for line in SHAPES.strip().splitlines():
            country, direction, source, count, shape = line.split(" ", 4)
            for _ in range(int(count)):
                file.write(f"{country}\t{direction}\t{source}\t{fill(shape, country, chance)}\n")


main()
