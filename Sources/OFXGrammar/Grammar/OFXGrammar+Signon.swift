extension OFXGrammar {
    /// The sign-on message set.
    static let signon: [OFXAggregate] = [
        OFXAggregate(
            "SIGNONMSGSRSV1", "2.5",
            [
                .aggregate("SONRS", .once), .aggregate("PINCHTRNRS"), .aggregate("CHALLENGETRNRS"),
                .aggregate("MFACHALLENGETRNRS", since: .v103),
            ]),
        OFXAggregate(
            "SONRS", "2.5.1",
            [
                .aggregate("STATUS", .once), .need("DTSERVER", .dateTime), .may("USERKEY", .text(64)),
                .may("TSKEYEXPIRE", .dateTime), .need("LANGUAGE", .language),
                .either([OFXChild("COUNTRY", .country, since: OFXVersion(150), until: .v160)]),
                .may("DTPROFUP", .dateTime), .may("DTACCTUP", .dateTime), .aggregate("FI"),
                .may("SESSCOOKIE", .text(1000)), .may("ACCESSKEY", .text(1000), since: .v103),
                .aggregate("OFXEXTENSION", since: .v220),
            ]),
        OFXAggregate("FI", "2.5.1", [.need("ORG", .text(32)), .may("FID", .text(32))]),
        .opaque("PINCHTRNRS", "2.5"),
        .opaque("CHALLENGETRNRS", "2.5"),
        .opaque("MFACHALLENGETRNRS", "2.5"),
    ]
}
