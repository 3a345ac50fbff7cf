extension CAMTSchema {
    /// What ISO's schema of camt.053.001.02 demands, in the notation of ``CAMTSchema``.
    static let version02 = CAMTSchema(
        """
        Document : BkToCstmrStmt!BankToCustomerStatementV02
        BankToCustomerStatementV02 : GrpHdr!GroupHeader42 Stmt+AccountStatement2
        GroupHeader42 : MsgId!text(35) CreDtTm!dateTime MsgRcpt?PartyIdentification32 MsgPgntn?Pagination
          AddtlInf?text(500)
        PartyIdentification32 : Nm?text(140) PstlAdr?PostalAddress6 Id?Party6Choice CtryOfRes?capitals(2)
          CtctDtls?ContactDetails2
        PostalAddress6 : AdrTp?one(ADDR,PBOX,HOME,BIZZ,MLTO,DLVY) Dept?text(70) SubDept?text(70)
          StrtNm?text(70) BldgNb?text(16) PstCd?text(16) TwnNm?text(35) CtrySubDvsn?text(35)
          Ctry?capitals(2) AdrLine*text(70)
        Party6Choice | OrgId!OrganisationIdentification4 PrvtId!PersonIdentification5
        OrganisationIdentification4 : BICOrBEI?bic Othr*GenericOrganisationIdentification1
        GenericOrganisationIdentification1 : Id!text(35) SchmeNm?OrganisationIdentificationSchemeName1Choice
          Issr?text(35)
        OrganisationIdentificationSchemeName1Choice | Cd!text(4) Prtry!text(35)
        PersonIdentification5 : DtAndPlcOfBirth?DateAndPlaceOfBirth Othr*GenericPersonIdentification1
        DateAndPlaceOfBirth : BirthDt!date PrvcOfBirth?text(35) CityOfBirth!text(35) CtryOfBirth!capitals(2)
        GenericPersonIdentification1 : Id!text(35) SchmeNm?PersonIdentificationSchemeName1Choice
          Issr?text(35)
        PersonIdentificationSchemeName1Choice | Cd!text(4) Prtry!text(35)
        ContactDetails2 : NmPrfx?one(DOCT,MIST,MISS,MADM) Nm?text(140) PhneNb?any MobNb?any FaxNb?any
          EmailAdr?text(2048) Othr?text(35)
        Pagination : PgNb!digits(1-5) LastPgInd!boolean
        AccountStatement2 : Id!text(35) ElctrncSeqNb?decimal(18.0) LglSeqNb?decimal(18.0) CreDtTm!dateTime
          FrToDt?DateTimePeriodDetails CpyDplctInd?one(CODU,COPY,DUPL) RptgSrc?ReportingSource1Choice
          Acct!CashAccount20 RltdAcct?CashAccount16 Intrst*AccountInterest2 Bal+CashBalance3
          TxsSummry?TotalTransactions2 Ntry*ReportEntry2 AddtlStmtInf?text(500)
        DateTimePeriodDetails : FrDtTm!dateTime ToDtTm!dateTime
        ReportingSource1Choice | Cd!text(4) Prtry!text(35)
        CashAccount20 : Id!AccountIdentification4Choice Tp?CashAccountType2 Ccy?capitals(3) Nm?text(70)
          Ownr?PartyIdentification32 Svcr?BranchAndFinancialInstitutionIdentification4
        AccountIdentification4Choice | IBAN!iban Othr!GenericAccountIdentification1
        GenericAccountIdentification1 : Id!text(34) SchmeNm?AccountSchemeName1Choice Issr?text(35)
        AccountSchemeName1Choice | Cd!text(4) Prtry!text(35)
        CashAccountType2 |
          Cd!one(CASH,CHAR,COMM,TAXE,CISH,TRAS,SACC,CACC,SVGS,ONDP,MGLD,NREX,MOMA,LOAN,SLRY,ODFT)
          Prtry!text(35)
        BranchAndFinancialInstitutionIdentification4 : FinInstnId!FinancialInstitutionIdentification7
          BrnchId?BranchData2
        FinancialInstitutionIdentification7 : BIC?bic ClrSysMmbId?ClearingSystemMemberIdentification2
          Nm?text(140) PstlAdr?PostalAddress6 Othr?GenericFinancialIdentification1
        ClearingSystemMemberIdentification2 : ClrSysId?ClearingSystemIdentification2Choice MmbId!text(35)
        ClearingSystemIdentification2Choice | Cd!text(5) Prtry!text(35)
        GenericFinancialIdentification1 : Id!text(35) SchmeNm?FinancialIdentificationSchemeName1Choice
          Issr?text(35)
        FinancialIdentificationSchemeName1Choice | Cd!text(4) Prtry!text(35)
        BranchData2 : Id?text(35) Nm?text(140) PstlAdr?PostalAddress6
        CashAccount16 : Id!AccountIdentification4Choice Tp?CashAccountType2 Ccy?capitals(3) Nm?text(70)
        AccountInterest2 : Tp?InterestType1Choice Rate*Rate3 FrToDt?DateTimePeriodDetails Rsn?text(35)
        InterestType1Choice | Cd!one(INDY,OVRN) Prtry!text(35)
        Rate3 : Tp!RateType4Choice VldtyRg?CurrencyAndAmountRange2
        RateType4Choice | Pctg!decimal(11.10) Othr!text(35)
        CurrencyAndAmountRange2 : Amt!ImpliedCurrencyAmountRangeChoice CdtDbtInd?one(CRDT,DBIT)
          Ccy!capitals(3)
        ImpliedCurrencyAmountRangeChoice | FrAmt!AmountRangeBoundary1 ToAmt!AmountRangeBoundary1
          FrToAmt!FromToAmountRange EQAmt!decimal(18.5) NEQAmt!decimal(18.5)
        AmountRangeBoundary1 : BdryAmt!decimal(18.5) Incl!boolean
        FromToAmountRange : FrAmt!AmountRangeBoundary1 ToAmt!AmountRangeBoundary1
        CashBalance3 : Tp!BalanceType12 CdtLine?CreditLine2 Amt!amount CdtDbtInd!one(CRDT,DBIT)
          Dt!DateAndDateTimeChoice Avlbty*CashBalanceAvailability2
        BalanceType12 : CdOrPrtry!BalanceType5Choice SubTp?BalanceSubType1Choice
        BalanceType5Choice | Cd!one(XPCD,OPAV,ITAV,CLAV,FWAV,CLBD,ITBD,OPBD,PRCD,INFO) Prtry!text(35)
        BalanceSubType1Choice | Cd!text(4) Prtry!text(35)
        CreditLine2 : Incl!boolean Amt?amount
        DateAndDateTimeChoice | Dt!date DtTm!dateTime
        CashBalanceAvailability2 : Dt!CashBalanceAvailabilityDate1 Amt!amount CdtDbtInd!one(CRDT,DBIT)
        CashBalanceAvailabilityDate1 | NbOfDays!any ActlDt!date
        TotalTransactions2 : TtlNtries?NumberAndSumOfTransactions2 TtlCdtNtries?NumberAndSumOfTransactions1
          TtlDbtNtries?NumberAndSumOfTransactions1 TtlNtriesPerBkTxCd*TotalsPerBankTransactionCode2
        NumberAndSumOfTransactions2 : NbOfNtries?digits(1-15) Sum?decimal(18.17)
          TtlNetNtryAmt?decimal(18.17) CdtDbtInd?one(CRDT,DBIT)
        NumberAndSumOfTransactions1 : NbOfNtries?digits(1-15) Sum?decimal(18.17)
        TotalsPerBankTransactionCode2 : NbOfNtries?digits(1-15) Sum?decimal(18.17)
          TtlNetNtryAmt?decimal(18.17) CdtDbtInd?one(CRDT,DBIT) FcstInd?boolean
          BkTxCd!BankTransactionCodeStructure4 Avlbty*CashBalanceAvailability2
        BankTransactionCodeStructure4 : Domn?BankTransactionCodeStructure5
          Prtry?ProprietaryBankTransactionCodeStructure1
        BankTransactionCodeStructure5 : Cd!text(4) Fmly!BankTransactionCodeStructure6
        BankTransactionCodeStructure6 : Cd!text(4) SubFmlyCd!text(4)
        ProprietaryBankTransactionCodeStructure1 : Cd!text(35) Issr?text(35)
        ReportEntry2 : NtryRef?text(35) Amt!amount CdtDbtInd!one(CRDT,DBIT) RvslInd?boolean
          Sts!one(BOOK,PDNG,INFO) BookgDt?DateAndDateTimeChoice ValDt?DateAndDateTimeChoice
          AcctSvcrRef?text(35) Avlbty*CashBalanceAvailability2 BkTxCd!BankTransactionCodeStructure4
          ComssnWvrInd?boolean AddtlInfInd?MessageIdentification2 AmtDtls?AmountAndCurrencyExchange3
          Chrgs*ChargesInformation6 TechInptChanl?TechnicalInputChannel1Choice Intrst*TransactionInterest2
          NtryDtls*EntryDetails1 AddtlNtryInf?text(500)
        MessageIdentification2 : MsgNmId?text(35) MsgId?text(35)
        AmountAndCurrencyExchange3 : InstdAmt?AmountAndCurrencyExchangeDetails3
          TxAmt?AmountAndCurrencyExchangeDetails3 CntrValAmt?AmountAndCurrencyExchangeDetails3
          AnncdPstngAmt?AmountAndCurrencyExchangeDetails3 PrtryAmt*AmountAndCurrencyExchangeDetails4
        AmountAndCurrencyExchangeDetails3 : Amt!amount CcyXchg?CurrencyExchange5
        CurrencyExchange5 : SrcCcy!capitals(3) TrgtCcy?capitals(3) UnitCcy?capitals(3)
          XchgRate!decimal(11.10) CtrctId?text(35) QtnDt?dateTime
        AmountAndCurrencyExchangeDetails4 : Tp!text(35) Amt!amount CcyXchg?CurrencyExchange5
        ChargesInformation6 : TtlChrgsAndTaxAmt?amount Amt!amount CdtDbtInd?one(CRDT,DBIT)
          Tp?ChargeType2Choice Rate?decimal(11.10) Br?one(DEBT,CRED,SHAR,SLEV)
          Pty?BranchAndFinancialInstitutionIdentification4 Tax?TaxCharges2
        ChargeType2Choice | Cd!one(BRKF,COMM) Prtry!GenericIdentification3
        GenericIdentification3 : Id!text(35) Issr?text(35)
        TaxCharges2 : Id?text(35) Rate?decimal(11.10) Amt?amount
        TechnicalInputChannel1Choice | Cd!text(4) Prtry!text(35)
        TransactionInterest2 : Amt!amount CdtDbtInd!one(CRDT,DBIT) Tp?InterestType1Choice Rate*Rate3
          FrToDt?DateTimePeriodDetails Rsn?text(35)
        EntryDetails1 : Btch?BatchInformation2 TxDtls*EntryTransaction2
        BatchInformation2 : MsgId?text(35) PmtInfId?text(35) NbOfTxs?digits(1-15) TtlAmt?amount
          CdtDbtInd?one(CRDT,DBIT)
        EntryTransaction2 : Refs?TransactionReferences2 AmtDtls?AmountAndCurrencyExchange3
          Avlbty*CashBalanceAvailability2 BkTxCd?BankTransactionCodeStructure4 Chrgs*ChargesInformation6
          Intrst*TransactionInterest2 RltdPties?TransactionParty2 RltdAgts?TransactionAgents2
          Purp?Purpose2Choice RltdRmtInf*RemittanceLocation2 RmtInf?RemittanceInformation5
          RltdDts?TransactionDates2 RltdPric?TransactionPrice2Choice RltdQties*TransactionQuantities1Choice
          FinInstrmId?SecurityIdentification4Choice Tax?TaxInformation3 RtrInf?ReturnReasonInformation10
          CorpActn?CorporateAction1 SfkpgAcct?CashAccount16 AddtlTxInf?text(500)
        TransactionReferences2 : MsgId?text(35) AcctSvcrRef?text(35) PmtInfId?text(35) InstrId?text(35)
          EndToEndId?text(35) TxId?text(35) MndtId?text(35) ChqNb?text(35) ClrSysRef?text(35)
          Prtry?ProprietaryReference1
        ProprietaryReference1 : Tp!text(35) Ref!text(35)
        TransactionParty2 : InitgPty?PartyIdentification32 Dbtr?PartyIdentification32 DbtrAcct?CashAccount16
          UltmtDbtr?PartyIdentification32 Cdtr?PartyIdentification32 CdtrAcct?CashAccount16
          UltmtCdtr?PartyIdentification32 TradgPty?PartyIdentification32 Prtry*ProprietaryParty2
        ProprietaryParty2 : Tp!text(35) Pty!PartyIdentification32
        TransactionAgents2 : DbtrAgt?BranchAndFinancialInstitutionIdentification4
          CdtrAgt?BranchAndFinancialInstitutionIdentification4
          IntrmyAgt1?BranchAndFinancialInstitutionIdentification4
          IntrmyAgt2?BranchAndFinancialInstitutionIdentification4
          IntrmyAgt3?BranchAndFinancialInstitutionIdentification4
          RcvgAgt?BranchAndFinancialInstitutionIdentification4
          DlvrgAgt?BranchAndFinancialInstitutionIdentification4
          IssgAgt?BranchAndFinancialInstitutionIdentification4
          SttlmPlc?BranchAndFinancialInstitutionIdentification4 Prtry*ProprietaryAgent2
        ProprietaryAgent2 : Tp!text(35) Agt!BranchAndFinancialInstitutionIdentification4
        Purpose2Choice | Cd!text(4) Prtry!text(35)
        RemittanceLocation2 : RmtId?text(35) RmtLctnMtd?one(FAXI,EDIC,URID,EMAL,POST,SMSM)
          RmtLctnElctrncAdr?text(2048) RmtLctnPstlAdr?NameAndAddress10
        NameAndAddress10 : Nm!text(140) Adr!PostalAddress6
        RemittanceInformation5 : Ustrd*text(140) Strd*StructuredRemittanceInformation7
        StructuredRemittanceInformation7 : RfrdDocInf*ReferredDocumentInformation3
          RfrdDocAmt?RemittanceAmount1 CdtrRefInf?CreditorReferenceInformation2 Invcr?PartyIdentification32
          Invcee?PartyIdentification32 AddtlRmtInf*text(140)
        ReferredDocumentInformation3 : Tp?ReferredDocumentType2 Nb?text(35) RltdDt?date
        ReferredDocumentType2 : CdOrPrtry!ReferredDocumentType1Choice Issr?text(35)
        ReferredDocumentType1Choice |
          Cd!one(MSIN,CNFA,DNFA,CINV,CREN,DEBN,HIRI,SBIN,CMCN,SOAC,DISP,BOLD,VCHR,AROI,TSUT) Prtry!text(35)
        RemittanceAmount1 : DuePyblAmt?amount DscntApldAmt?amount CdtNoteAmt?amount TaxAmt?amount
          AdjstmntAmtAndRsn*DocumentAdjustment1 RmtdAmt?amount
        DocumentAdjustment1 : Amt!amount CdtDbtInd?one(CRDT,DBIT) Rsn?text(4) AddtlInf?text(140)
        CreditorReferenceInformation2 : Tp?CreditorReferenceType2 Ref?text(35)
        CreditorReferenceType2 : CdOrPrtry!CreditorReferenceType1Choice Issr?text(35)
        CreditorReferenceType1Choice | Cd!one(RADM,RPIN,FXDR,DISP,PUOR,SCOR) Prtry!text(35)
        TransactionDates2 : AccptncDtTm?dateTime TradActvtyCtrctlSttlmDt?date TradDt?date IntrBkSttlmDt?date
          StartDt?date EndDt?date TxDtTm?dateTime Prtry*ProprietaryDate2
        ProprietaryDate2 : Tp!text(35) Dt!DateAndDateTimeChoice
        TransactionPrice2Choice | DealPric!amount Prtry+ProprietaryPrice2
        ProprietaryPrice2 : Tp!text(35) Pric!amount
        TransactionQuantities1Choice | Qty!FinancialInstrumentQuantityChoice Prtry!ProprietaryQuantity1
        FinancialInstrumentQuantityChoice | Unit!decimal(18.17) FaceAmt!decimal(18.5) AmtsdVal!decimal(18.5)
        ProprietaryQuantity1 : Tp!text(35) Qty!text(35)
        SecurityIdentification4Choice | ISIN!any Prtry!AlternateSecurityIdentification2
        AlternateSecurityIdentification2 : Tp!text(35) Id!text(35)
        TaxInformation3 : Cdtr?TaxParty1 Dbtr?TaxParty2 AdmstnZn?text(35) RefNb?text(140) Mtd?text(35)
          TtlTaxblBaseAmt?amount TtlTaxAmt?amount Dt?date SeqNb?decimal(18.0) Rcrd*TaxRecord1
        TaxParty1 : TaxId?text(35) RegnId?text(35) TaxTp?text(35)
        TaxParty2 : TaxId?text(35) RegnId?text(35) TaxTp?text(35) Authstn?TaxAuthorisation1
        TaxAuthorisation1 : Titl?text(35) Nm?text(140)
        TaxRecord1 : Tp?text(35) Ctgy?text(35) CtgyDtls?text(35) DbtrSts?text(35) CertId?text(35)
          FrmsCd?text(35) Prd?TaxPeriod1 TaxAmt?TaxAmount1 AddtlInf?text(140)
        TaxPeriod1 : Yr?date
          Tp?one(MM01,MM02,MM03,MM04,MM05,MM06,MM07,MM08,MM09,MM10,MM11,MM12,QTR1,QTR2,QTR3,QTR4,HLF1,HLF2)
          FrToDt?DatePeriodDetails
        DatePeriodDetails : FrDt!date ToDt!date
        TaxAmount1 : Rate?decimal(11.10) TaxblBaseAmt?amount TtlAmt?amount Dtls*TaxRecordDetails1
        TaxRecordDetails1 : Prd?TaxPeriod1 Amt!amount
        ReturnReasonInformation10 : OrgnlBkTxCd?BankTransactionCodeStructure4 Orgtr?PartyIdentification32
          Rsn?ReturnReason5Choice AddtlInf*text(105)
        ReturnReason5Choice | Cd!text(4) Prtry!text(35)
        CorporateAction1 : Cd?text(35) Nb?text(35) Prtry?text(35)
        """)
}
