// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that neither swift-mustache nor anything else that is only compared with becomes
// a dependency of Folio.
let folio = "folio"
let engine: [Target.Dependency] = [
    .product(name: "TemplateEngine", package: folio), .product(name: "StatementModel", package: folio),
    .product(name: "ByteSinks", package: folio),
]

let package = Package(
    name: "folio-benchmarks",
    platforms: [.macOS(.v15)],
    traits: [.trait(name: "ISAL", description: "Folio compresses workbooks with ISA-L.")],
    dependencies: [
        .package(
            name: folio, path: "../", traits: [.trait(name: "ISAL", condition: .when(traits: ["ISAL"]))]),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    ],
    targets: [
        .target(name: "MadeUpLedger", dependencies: engine),
        .target(name: "BenchmarkOptions"),
        .executableTarget(
            name: "template-speed",
            dependencies: engine + [
                "MadeUpLedger", "BenchmarkOptions", .product(name: "Mustache", package: "swift-mustache"),
            ]),
        .systemLibrary(name: "CBenchmarkZlib"),
        .target(
            name: "LedgerWorkbook",
            dependencies: [
                "MadeUpLedger", "BenchmarkOptions", .product(name: "Spreadsheet", package: folio),
                .product(name: "StatementModel", package: folio),
                .product(name: "ByteSinks", package: folio),
            ]),
        .executableTarget(
            name: "workbook-speed",
            dependencies: ["MadeUpLedger", "BenchmarkOptions", "CBenchmarkZlib", "LedgerWorkbook"]),
        .executableTarget(
            name: "workbook-template",
            dependencies: engine + [
                "MadeUpLedger", "BenchmarkOptions", "LedgerWorkbook",
                .product(name: "Spreadsheet", package: folio),
                .product(name: "WorkbookTemplates", package: folio),
            ]),
        .executableTarget(name: "template-memory", dependencies: engine + ["MadeUpLedger"]),
    ]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .treatAllWarnings(as: .error),
    ]
}
