extension CAMTSchema {
    /// What ISO's schema of camt.053.001.08 demands, in the notation of ``CAMTSchema``.
    static let version08 = CAMTSchema(
        """
        Document : BkToCstmrStmt!BankToCustomerStatementV08
        BankToCustomerStatementV08 : GrpHdr!GroupHeader81 Stmt+AccountStatement9
          SplmtryData*SupplementaryData1
        GroupHeader81 : MsgId!text(35) CreDtTm!dateTime MsgRcpt?PartyIdentification135 MsgPgntn?Pagination1
          OrgnlBizQry?OriginalBusinessQuery1 AddtlInf?text(500)
        PartyIdentification135 : Nm?text(140) PstlAdr?PostalAddress24 Id?Party38Choice CtryOfRes?capitals(2)
          CtctDtls?Contact4
        PostalAddress24 : AdrTp?AddressType3Choice Dept?text(70) SubDept?text(70) StrtNm?text(70)
          BldgNb?text(16) BldgNm?text(35) Flr?text(70) PstBx?text(16) Room?text(70) PstCd?text(16)
          TwnNm?text(35) TwnLctnNm?text(35) DstrctNm?text(35) CtrySubDvsn?text(35) Ctry?capitals(2)
          AdrLine*text(70)
        AddressType3Choice | Cd!one(ADDR,PBOX,HOME,BIZZ,MLTO,DLVY) Prtry!GenericIdentification30
        GenericIdentification30 : Id!any Issr!text(35) SchmeNm?text(35)
        Party38Choice | OrgId!OrganisationIdentification29 PrvtId!PersonIdentification13
        OrganisationIdentification29 : AnyBIC?bic LEI?any Othr*GenericOrganisationIdentification1
        GenericOrganisationIdentification1 : Id!text(35) SchmeNm?OrganisationIdentificationSchemeName1Choice
          Issr?text(35)
        OrganisationIdentificationSchemeName1Choice | Cd!text(4) Prtry!text(35)
        PersonIdentification13 : DtAndPlcOfBirth?DateAndPlaceOfBirth1 Othr*GenericPersonIdentification1
        DateAndPlaceOfBirth1 : BirthDt!date PrvcOfBirth?text(35) CityOfBirth!text(35)
          CtryOfBirth!capitals(2)
        GenericPersonIdentification1 : Id!text(35) SchmeNm?PersonIdentificationSchemeName1Choice
          Issr?text(35)
        PersonIdentificationSchemeName1Choice | Cd!text(4) Prtry!text(35)
        Contact4 : NmPrfx?one(DOCT,MADM,MISS,MIST,MIKS) Nm?text(140) PhneNb?any MobNb?any FaxNb?any
          EmailAdr?text(2048) EmailPurp?text(35) JobTitl?text(35) Rspnsblty?text(35) Dept?text(70)
          Othr*OtherContact1 PrefrdMtd?one(LETT,MAIL,PHON,FAXX,CELL)
        OtherContact1 : ChanlTp!text(4) Id?text(128)
        Pagination1 : PgNb!digits(1-5) LastPgInd!boolean
        OriginalBusinessQuery1 : MsgId!text(35) MsgNmId?text(35) CreDtTm?dateTime
        AccountStatement9 : Id!text(35) StmtPgntn?Pagination1 ElctrncSeqNb?decimal(18.0)
          RptgSeq?SequenceRange1Choice LglSeqNb?decimal(18.0) CreDtTm?dateTime FrToDt?DateTimePeriod1
          CpyDplctInd?one(CODU,COPY,DUPL) RptgSrc?ReportingSource1Choice Acct!CashAccount39
          RltdAcct?CashAccount38 Intrst*AccountInterest4 Bal+CashBalance8 TxsSummry?TotalTransactions6
          Ntry*ReportEntry10 AddtlStmtInf?text(500)
        SequenceRange1Choice | FrSeq!text(35) ToSeq!text(35) FrToSeq+SequenceRange1 EQSeq+text(35)
          NEQSeq+text(35)
        SequenceRange1 : FrSeq!text(35) ToSeq!text(35)
        DateTimePeriod1 : FrDtTm!dateTime ToDtTm!dateTime
        ReportingSource1Choice | Cd!text(4) Prtry!text(35)
        CashAccount39 : Id!AccountIdentification4Choice Tp?CashAccountType2Choice Ccy?capitals(3)
          Nm?text(70) Prxy?ProxyAccountIdentification1 Ownr?PartyIdentification135
          Svcr?BranchAndFinancialInstitutionIdentification6
        AccountIdentification4Choice | IBAN!iban Othr!GenericAccountIdentification1
        GenericAccountIdentification1 : Id!text(34) SchmeNm?AccountSchemeName1Choice Issr?text(35)
        AccountSchemeName1Choice | Cd!text(4) Prtry!text(35)
        CashAccountType2Choice | Cd!text(4) Prtry!text(35)
        ProxyAccountIdentification1 : Tp?ProxyAccountType1Choice Id!text(2048)
        ProxyAccountType1Choice | Cd!text(4) Prtry!text(35)
        BranchAndFinancialInstitutionIdentification6 : FinInstnId!FinancialInstitutionIdentification18
          BrnchId?BranchData3
        FinancialInstitutionIdentification18 : BICFI?bic ClrSysMmbId?ClearingSystemMemberIdentification2
          LEI?any Nm?text(140) PstlAdr?PostalAddress24 Othr?GenericFinancialIdentification1
        ClearingSystemMemberIdentification2 : ClrSysId?ClearingSystemIdentification2Choice MmbId!text(35)
        ClearingSystemIdentification2Choice | Cd!text(5) Prtry!text(35)
        GenericFinancialIdentification1 : Id!text(35) SchmeNm?FinancialIdentificationSchemeName1Choice
          Issr?text(35)
        FinancialIdentificationSchemeName1Choice | Cd!text(4) Prtry!text(35)
        BranchData3 : Id?text(35) LEI?any Nm?text(140) PstlAdr?PostalAddress24
        CashAccount38 : Id!AccountIdentification4Choice Tp?CashAccountType2Choice Ccy?capitals(3)
          Nm?text(70) Prxy?ProxyAccountIdentification1
        AccountInterest4 : Tp?InterestType1Choice Rate*Rate4 FrToDt?DateTimePeriod1 Rsn?text(35)
          Tax?TaxCharges2
        InterestType1Choice | Cd!one(INDY,OVRN) Prtry!text(35)
        Rate4 : Tp!RateType4Choice VldtyRg?ActiveOrHistoricCurrencyAndAmountRange2
        RateType4Choice | Pctg!decimal(11.10) Othr!text(35)
        ActiveOrHistoricCurrencyAndAmountRange2 : Amt!ImpliedCurrencyAmountRange1Choice
          CdtDbtInd?one(CRDT,DBIT) Ccy!capitals(3)
        ImpliedCurrencyAmountRange1Choice | FrAmt!AmountRangeBoundary1 ToAmt!AmountRangeBoundary1
          FrToAmt!FromToAmountRange1 EQAmt!decimal(18.5) NEQAmt!decimal(18.5)
        AmountRangeBoundary1 : BdryAmt!decimal(18.5) Incl!boolean
        FromToAmountRange1 : FrAmt!AmountRangeBoundary1 ToAmt!AmountRangeBoundary1
        TaxCharges2 : Id?text(35) Rate?decimal(11.10) Amt?amount
        CashBalance8 : Tp!BalanceType13 CdtLine*CreditLine3 Amt!amount CdtDbtInd!one(CRDT,DBIT)
          Dt!DateAndDateTime2Choice Avlbty*CashAvailability1
        BalanceType13 : CdOrPrtry!BalanceType10Choice SubTp?BalanceSubType1Choice
        BalanceType10Choice | Cd!text(4) Prtry!text(35)
        BalanceSubType1Choice | Cd!text(4) Prtry!text(35)
        CreditLine3 : Incl!boolean Tp?CreditLineType1Choice Amt?amount Dt?DateAndDateTime2Choice
        CreditLineType1Choice | Cd!text(4) Prtry!text(35)
        DateAndDateTime2Choice | Dt!date DtTm!dateTime
        CashAvailability1 : Dt!CashAvailabilityDate1Choice Amt!amount CdtDbtInd!one(CRDT,DBIT)
        CashAvailabilityDate1Choice | NbOfDays!any ActlDt!date
        TotalTransactions6 : TtlNtries?NumberAndSumOfTransactions4 TtlCdtNtries?NumberAndSumOfTransactions1
          TtlDbtNtries?NumberAndSumOfTransactions1 TtlNtriesPerBkTxCd*TotalsPerBankTransactionCode5
        NumberAndSumOfTransactions4 : NbOfNtries?digits(1-15) Sum?decimal(18.17)
          TtlNetNtry?AmountAndDirection35
        AmountAndDirection35 : Amt!decimal(18.17) CdtDbtInd!one(CRDT,DBIT)
        NumberAndSumOfTransactions1 : NbOfNtries?digits(1-15) Sum?decimal(18.17)
        TotalsPerBankTransactionCode5 : NbOfNtries?digits(1-15) Sum?decimal(18.17)
          TtlNetNtry?AmountAndDirection35 CdtNtries?NumberAndSumOfTransactions1
          DbtNtries?NumberAndSumOfTransactions1 FcstInd?boolean BkTxCd!BankTransactionCodeStructure4
          Avlbty*CashAvailability1 Dt?DateAndDateTime2Choice
        BankTransactionCodeStructure4 : Domn?BankTransactionCodeStructure5
          Prtry?ProprietaryBankTransactionCodeStructure1
        BankTransactionCodeStructure5 : Cd!text(4) Fmly!BankTransactionCodeStructure6
        BankTransactionCodeStructure6 : Cd!text(4) SubFmlyCd!text(4)
        ProprietaryBankTransactionCodeStructure1 : Cd!text(35) Issr?text(35)
        ReportEntry10 : NtryRef?text(35) Amt!amount CdtDbtInd!one(CRDT,DBIT) RvslInd?boolean
          Sts!EntryStatus1Choice BookgDt?DateAndDateTime2Choice ValDt?DateAndDateTime2Choice
          AcctSvcrRef?text(35) Avlbty*CashAvailability1 BkTxCd!BankTransactionCodeStructure4
          ComssnWvrInd?boolean AddtlInfInd?MessageIdentification2 AmtDtls?AmountAndCurrencyExchange3
          Chrgs?Charges6 TechInptChanl?TechnicalInputChannel1Choice Intrst?TransactionInterest4
          CardTx?CardEntry4 NtryDtls*EntryDetails9 AddtlNtryInf?text(500)
        EntryStatus1Choice | Cd!text(4) Prtry!text(35)
        MessageIdentification2 : MsgNmId?text(35) MsgId?text(35)
        AmountAndCurrencyExchange3 : InstdAmt?AmountAndCurrencyExchangeDetails3
          TxAmt?AmountAndCurrencyExchangeDetails3 CntrValAmt?AmountAndCurrencyExchangeDetails3
          AnncdPstngAmt?AmountAndCurrencyExchangeDetails3 PrtryAmt*AmountAndCurrencyExchangeDetails4
        AmountAndCurrencyExchangeDetails3 : Amt!amount CcyXchg?CurrencyExchange5
        CurrencyExchange5 : SrcCcy!capitals(3) TrgtCcy?capitals(3) UnitCcy?capitals(3)
          XchgRate!decimal(11.10) CtrctId?text(35) QtnDt?dateTime
        AmountAndCurrencyExchangeDetails4 : Tp!text(35) Amt!amount CcyXchg?CurrencyExchange5
        Charges6 : TtlChrgsAndTaxAmt?amount Rcrd*ChargesRecord3
        ChargesRecord3 : Amt!amount CdtDbtInd?one(CRDT,DBIT) ChrgInclInd?boolean Tp?ChargeType3Choice
          Rate?decimal(11.10) Br?one(DEBT,CRED,SHAR,SLEV) Agt?BranchAndFinancialInstitutionIdentification6
          Tax?TaxCharges2
        ChargeType3Choice | Cd!text(4) Prtry!GenericIdentification3
        GenericIdentification3 : Id!text(35) Issr?text(35)
        TechnicalInputChannel1Choice | Cd!text(4) Prtry!text(35)
        TransactionInterest4 : TtlIntrstAndTaxAmt?amount Rcrd*InterestRecord2
        InterestRecord2 : Amt!amount CdtDbtInd!one(CRDT,DBIT) Tp?InterestType1Choice Rate?Rate4
          FrToDt?DateTimePeriod1 Rsn?text(35) Tax?TaxCharges2
        CardEntry4 : Card?PaymentCard4 POI?PointOfInteraction1 AggtdNtry?CardAggregated2
          PrePdAcct?CashAccount38
        PaymentCard4 : PlainCardData?PlainCardData1 CardCtryCd?digits(3-3) CardBrnd?GenericIdentification1
          AddtlCardData?text(70)
        PlainCardData1 : PAN!digits(8-28) CardSeqNb?digits(2-3) FctvDt?any XpryDt!any SvcCd?digits(3-3)
          TrckData*TrackData1 CardSctyCd?CardSecurityInformation1
        TrackData1 : TrckNb?digits(1-1) TrckVal!text(140)
        CardSecurityInformation1 : CSCMgmt!one(PRST,BYPS,UNRD,NCSC) CSCVal?digits(3-4)
        GenericIdentification1 : Id!text(35) SchmeNm?text(35) Issr?text(35)
        PointOfInteraction1 : Id!GenericIdentification32 SysNm?text(70) GrpId?text(35)
          Cpblties?PointOfInteractionCapabilities1 Cmpnt*PointOfInteractionComponent1
        GenericIdentification32 : Id!text(35) Tp?one(OPOI,MERC,ACCP,ITAG,ACQR,CISS,DLIS)
          Issr?one(MERC,ACCP,ITAG,ACQR,CISS,TAXH) ShrtNm?text(35)
        PointOfInteractionCapabilities1 : CardRdngCpblties*one(TAGC,PHYS,BRCD,MGST,CICC,DFLE,CTLS,ECTL)
          CrdhldrVrfctnCpblties*one(MNSG,NPIN,FCPN,FEPN,FDSG,FBIO,MNVR,FBIG,APKI,PKIS,CHDT,SCEC)
          OnLineCpblties?one(OFLN,ONLN,SMON) DispCpblties*DisplayCapabilities1 PrtLineWidth?digits(1-3)
        DisplayCapabilities1 : DispTp!one(MDSP,CDSP) NbOfLines!digits(1-3) LineWidth!digits(1-3)
        PointOfInteractionComponent1 : POICmpntTp!one(SOFT,EMVK,EMVO,MRIT,CHIT,SECM,PEDV) ManfctrId?text(35)
          Mdl?text(35) VrsnNb?text(16) SrlNb?text(35) ApprvlNb*text(70)
        CardAggregated2 : AddtlSvc?one(AGGR,DCCV,GRTT,INSP,LOYT,NRES,PUCO,RECP,SOAF,UNAF,VCAU)
          TxCtgy?text(4) SaleRcncltnId?text(35) SeqNbRg?CardSequenceNumberRange1
          TxDtRg?DateOrDateTimePeriod1Choice
        CardSequenceNumberRange1 : FrstTx?text(35) LastTx?text(35)
        DateOrDateTimePeriod1Choice | Dt!DatePeriod2 DtTm!DateTimePeriod1
        DatePeriod2 : FrDt!date ToDt!date
        EntryDetails9 : Btch?BatchInformation2 TxDtls*EntryTransaction10
        BatchInformation2 : MsgId?text(35) PmtInfId?text(35) NbOfTxs?digits(1-15) TtlAmt?amount
          CdtDbtInd?one(CRDT,DBIT)
        EntryTransaction10 : Refs?TransactionReferences6 Amt?amount CdtDbtInd?one(CRDT,DBIT)
          AmtDtls?AmountAndCurrencyExchange3 Avlbty*CashAvailability1 BkTxCd?BankTransactionCodeStructure4
          Chrgs?Charges6 Intrst?TransactionInterest4 RltdPties?TransactionParties6
          RltdAgts?TransactionAgents5 LclInstrm?LocalInstrument2Choice Purp?Purpose2Choice
          RltdRmtInf*RemittanceLocation7 RmtInf?RemittanceInformation16 RltdDts?TransactionDates3
          RltdPric?TransactionPrice4Choice RltdQties*TransactionQuantities3Choice
          FinInstrmId?SecurityIdentification19 Tax?TaxInformation8 RtrInf?PaymentReturnReason5
          CorpActn?CorporateAction9 SfkpgAcct?SecuritiesAccount19 CshDpst*CashDeposit1
          CardTx?CardTransaction17 AddtlTxInf?text(500) SplmtryData*SupplementaryData1
        TransactionReferences6 : MsgId?text(35) AcctSvcrRef?text(35) PmtInfId?text(35) InstrId?text(35)
          EndToEndId?text(35) UETR?any TxId?text(35) MndtId?text(35) ChqNb?text(35) ClrSysRef?text(35)
          AcctOwnrTxId?text(35) AcctSvcrTxId?text(35) MktInfrstrctrTxId?text(35) PrcgId?text(35)
          Prtry*ProprietaryReference1
        ProprietaryReference1 : Tp!text(35) Ref!text(35)
        TransactionParties6 : InitgPty?Party40Choice Dbtr?Party40Choice DbtrAcct?CashAccount38
          UltmtDbtr?Party40Choice Cdtr?Party40Choice CdtrAcct?CashAccount38 UltmtCdtr?Party40Choice
          TradgPty?Party40Choice Prtry*ProprietaryParty5
        Party40Choice | Pty!PartyIdentification135 Agt!BranchAndFinancialInstitutionIdentification6
        ProprietaryParty5 : Tp!text(35) Pty!Party40Choice
        TransactionAgents5 : InstgAgt?BranchAndFinancialInstitutionIdentification6
          InstdAgt?BranchAndFinancialInstitutionIdentification6
          DbtrAgt?BranchAndFinancialInstitutionIdentification6
          CdtrAgt?BranchAndFinancialInstitutionIdentification6
          IntrmyAgt1?BranchAndFinancialInstitutionIdentification6
          IntrmyAgt2?BranchAndFinancialInstitutionIdentification6
          IntrmyAgt3?BranchAndFinancialInstitutionIdentification6
          RcvgAgt?BranchAndFinancialInstitutionIdentification6
          DlvrgAgt?BranchAndFinancialInstitutionIdentification6
          IssgAgt?BranchAndFinancialInstitutionIdentification6
          SttlmPlc?BranchAndFinancialInstitutionIdentification6 Prtry*ProprietaryAgent4
        ProprietaryAgent4 : Tp!text(35) Agt!BranchAndFinancialInstitutionIdentification6
        LocalInstrument2Choice | Cd!text(35) Prtry!text(35)
        Purpose2Choice | Cd!text(4) Prtry!text(35)
        RemittanceLocation7 : RmtId?text(35) RmtLctnDtls*RemittanceLocationData1
        RemittanceLocationData1 : Mtd!one(FAXI,EDIC,URID,EMAL,POST,SMSM) ElctrncAdr?text(2048)
          PstlAdr?NameAndAddress16
        NameAndAddress16 : Nm!text(140) Adr!PostalAddress24
        RemittanceInformation16 : Ustrd*text(140) Strd*StructuredRemittanceInformation16
        StructuredRemittanceInformation16 : RfrdDocInf*ReferredDocumentInformation7
          RfrdDocAmt?RemittanceAmount2 CdtrRefInf?CreditorReferenceInformation2 Invcr?PartyIdentification135
          Invcee?PartyIdentification135 TaxRmt?TaxInformation7 GrnshmtRmt?Garnishment3 AddtlRmtInf*text(140)
        ReferredDocumentInformation7 : Tp?ReferredDocumentType4 Nb?text(35) RltdDt?date
          LineDtls*DocumentLineInformation1
        ReferredDocumentType4 : CdOrPrtry!ReferredDocumentType3Choice Issr?text(35)
        ReferredDocumentType3Choice |
          Cd!one(MSIN,CNFA,DNFA,CINV,CREN,DEBN,HIRI,SBIN,CMCN,SOAC,DISP,BOLD,VCHR,AROI,TSUT,PUOR)
          Prtry!text(35)
        DocumentLineInformation1 : Id+DocumentLineIdentification1 Desc?text(2048) Amt?RemittanceAmount3
        DocumentLineIdentification1 : Tp?DocumentLineType1 Nb?text(35) RltdDt?date
        DocumentLineType1 : CdOrPrtry!DocumentLineType1Choice Issr?text(35)
        DocumentLineType1Choice | Cd!text(4) Prtry!text(35)
        RemittanceAmount3 : DuePyblAmt?amount DscntApldAmt*DiscountAmountAndType1 CdtNoteAmt?amount
          TaxAmt*TaxAmountAndType1 AdjstmntAmtAndRsn*DocumentAdjustment1 RmtdAmt?amount
        DiscountAmountAndType1 : Tp?DiscountAmountType1Choice Amt!amount
        DiscountAmountType1Choice | Cd!text(4) Prtry!text(35)
        TaxAmountAndType1 : Tp?TaxAmountType1Choice Amt!amount
        TaxAmountType1Choice | Cd!text(4) Prtry!text(35)
        DocumentAdjustment1 : Amt!amount CdtDbtInd?one(CRDT,DBIT) Rsn?text(4) AddtlInf?text(140)
        RemittanceAmount2 : DuePyblAmt?amount DscntApldAmt*DiscountAmountAndType1 CdtNoteAmt?amount
          TaxAmt*TaxAmountAndType1 AdjstmntAmtAndRsn*DocumentAdjustment1 RmtdAmt?amount
        CreditorReferenceInformation2 : Tp?CreditorReferenceType2 Ref?text(35)
        CreditorReferenceType2 : CdOrPrtry!CreditorReferenceType1Choice Issr?text(35)
        CreditorReferenceType1Choice | Cd!one(RADM,RPIN,FXDR,DISP,PUOR,SCOR) Prtry!text(35)
        TaxInformation7 : Cdtr?TaxParty1 Dbtr?TaxParty2 UltmtDbtr?TaxParty2 AdmstnZone?text(35)
          RefNb?text(140) Mtd?text(35) TtlTaxblBaseAmt?amount TtlTaxAmt?amount Dt?date SeqNb?decimal(18.0)
          Rcrd*TaxRecord2
        TaxParty1 : TaxId?text(35) RegnId?text(35) TaxTp?text(35)
        TaxParty2 : TaxId?text(35) RegnId?text(35) TaxTp?text(35) Authstn?TaxAuthorisation1
        TaxAuthorisation1 : Titl?text(35) Nm?text(140)
        TaxRecord2 : Tp?text(35) Ctgy?text(35) CtgyDtls?text(35) DbtrSts?text(35) CertId?text(35)
          FrmsCd?text(35) Prd?TaxPeriod2 TaxAmt?TaxAmount2 AddtlInf?text(140)
        TaxPeriod2 : Yr?date
          Tp?one(MM01,MM02,MM03,MM04,MM05,MM06,MM07,MM08,MM09,MM10,MM11,MM12,QTR1,QTR2,QTR3,QTR4,HLF1,HLF2)
          FrToDt?DatePeriod2
        TaxAmount2 : Rate?decimal(11.10) TaxblBaseAmt?amount TtlAmt?amount Dtls*TaxRecordDetails2
        TaxRecordDetails2 : Prd?TaxPeriod2 Amt!amount
        Garnishment3 : Tp!GarnishmentType1 Grnshee?PartyIdentification135
          GrnshmtAdmstr?PartyIdentification135 RefNb?text(140) Dt?date RmtdAmt?amount
          FmlyMdclInsrncInd?boolean MplyeeTermntnInd?boolean
        GarnishmentType1 : CdOrPrtry!GarnishmentType1Choice Issr?text(35)
        GarnishmentType1Choice | Cd!text(4) Prtry!text(35)
        TransactionDates3 : AccptncDtTm?dateTime TradActvtyCtrctlSttlmDt?date TradDt?date IntrBkSttlmDt?date
          StartDt?date EndDt?date TxDtTm?dateTime Prtry*ProprietaryDate3
        ProprietaryDate3 : Tp!text(35) Dt!DateAndDateTime2Choice
        TransactionPrice4Choice | DealPric!Price7 Prtry+ProprietaryPrice2
        Price7 : Tp!YieldedOrValueType1Choice Val!PriceRateOrAmount3Choice
        YieldedOrValueType1Choice | Yldd!boolean ValTp!one(DISC,PREM,PARV)
        PriceRateOrAmount3Choice | Rate!decimal(11.10) Amt!amount13
        ProprietaryPrice2 : Tp!text(35) Pric!amount
        TransactionQuantities3Choice | Qty!FinancialInstrumentQuantity1Choice
          OrgnlAndCurFaceAmt!OriginalAndCurrentQuantities1 Prtry!ProprietaryQuantity1
        FinancialInstrumentQuantity1Choice | Unit!decimal(18.17) FaceAmt!decimal(18.5)
          AmtsdVal!decimal(18.5)
        OriginalAndCurrentQuantities1 : FaceAmt!decimal(18.5) AmtsdVal!decimal(18.5)
        ProprietaryQuantity1 : Tp!text(35) Qty!text(35)
        SecurityIdentification19 : ISIN?any OthrId*OtherIdentification1 Desc?text(140)
        OtherIdentification1 : Id!text(35) Sfx?text(16) Tp!IdentificationSource3Choice
        IdentificationSource3Choice | Cd!text(4) Prtry!text(35)
        TaxInformation8 : Cdtr?TaxParty1 Dbtr?TaxParty2 AdmstnZone?text(35) RefNb?text(140) Mtd?text(35)
          TtlTaxblBaseAmt?amount TtlTaxAmt?amount Dt?date SeqNb?decimal(18.0) Rcrd*TaxRecord2
        PaymentReturnReason5 : OrgnlBkTxCd?BankTransactionCodeStructure4 Orgtr?PartyIdentification135
          Rsn?ReturnReason5Choice AddtlInf*text(105)
        ReturnReason5Choice | Cd!text(4) Prtry!text(35)
        CorporateAction9 : EvtTp!text(35) EvtId!text(35)
        SecuritiesAccount19 : Id!text(35) Tp?GenericIdentification30 Nm?text(70)
        CashDeposit1 : NoteDnmtn!amount NbOfNotes!digits(1-15) Amt!amount
        CardTransaction17 : Card?PaymentCard4 POI?PointOfInteraction1 Tx?CardTransaction3Choice
          PrePdAcct?CashAccount38
        CardTransaction3Choice | Aggtd!CardAggregated2 Indv!CardIndividualTransaction2
        CardIndividualTransaction2 : ICCRltdData?text(1025) PmtCntxt?PaymentContext3
          AddtlSvc?one(AGGR,DCCV,GRTT,INSP,LOYT,NRES,PUCO,RECP,SOAF,UNAF,VCAU) TxCtgy?text(4)
          SaleRcncltnId?text(35) SaleRefNb?text(35) RePresntmntRsn?text(4) SeqNb?text(35)
          TxId?TransactionIdentifier1 Pdct?Product2 VldtnDt?date VldtnSeqNb?text(35)
        PaymentContext3 : CardPres?boolean CrdhldrPres?boolean OnLineCntxt?boolean
          AttndncCntxt?one(ATTD,SATT,UATT) TxEnvt?one(MERC,PRIV,PUBL) TxChanl?one(MAIL,TLPH,ECOM,TVPY)
          AttndntMsgCpbl?boolean AttndntLang?any CardDataNtryMd!one(TAGC,PHYS,BRCD,MGST,CICC,DFLE,CTLS,ECTL)
          FllbckInd?boolean AuthntcnMtd?CardholderAuthentication2
        CardholderAuthentication2 : AuthntcnMtd!one(UKNW,BYPS,NPIN,FPIN,CPSG,PPSG,MANU,MERC,SCRT,SNCT,SCNL)
          AuthntcnNtty!one(ICCD,AGNT,MERC)
        TransactionIdentifier1 : TxDtTm!dateTime TxRef!text(35)
        Product2 : PdctCd!text(70) UnitOfMeasr?text(4) PdctQty?decimal(18.17) UnitPric?decimal(18.5)
          PdctAmt?decimal(18.5) TaxTp?text(35) AddtlPdctInf?text(35)
        SupplementaryData1 : PlcAndNm?text(350) Envlp!SupplementaryDataEnvelope1
        SupplementaryDataEnvelope1 : #
        """)
}
