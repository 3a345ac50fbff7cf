// swift-tools-version: 6.2
import PackageDescription

/// One list of settings for every target of ours: no existential without `any`, no import that leaks
/// unsaid, and a warning is an error.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let flyingFox: Target.Dependency = .product(name: "FlyingFox", package: "FlyingFox")
let flyingSocks: Target.Dependency = .product(name: "FlyingSocks", package: "FlyingFox")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
    name: "folio",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "folio", targets: ["FolioCLI"]),
        .library(name: "StatementModel", targets: ["StatementModel"]),
        .library(name: "ByteSinks", targets: ["ByteSinks"]),
        .library(name: "OFXGrammar", targets: ["OFXGrammar"]),
        .library(name: "MonoConnect", targets: ["MonoConnect"]),
        .library(name: "MonoSandbox", targets: ["MonoSandbox"]),
        .library(name: "Narrations", targets: ["Narrations"]),
        .library(name: "TemplateEngine", targets: ["TemplateEngine"]),
        .library(name: "ReportTemplates", targets: ["ReportTemplates"]),
        .library(name: "Spreadsheet", targets: ["Spreadsheet"]),
        .library(name: "SpreadsheetFormulas", targets: ["SpreadsheetFormulas"]),
        .library(name: "WorkbookTemplates", targets: ["WorkbookTemplates"]),
        .library(name: "FileLint", targets: ["FileLint"]),
        .library(name: "OutputWriters", targets: ["OutputWriters"]),
        .library(name: "WriterConformance", targets: ["WriterConformance"]),
        .library(name: "Folio", targets: ["Folio"]),
    ],
    traits: [
        .trait(
            name: "ISAL",
            description:
                "Compresses workbooks with Intel's ISA-L (Debian's libisal-dev), several times as fast.")
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", .upToNextMinor(from: "0.27.1")),
    ],
    targets: [
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        // Needed with the trait ISAL alone; without pkgConfig, since its absence is no reason for a warning.
        .systemLibrary(name: "CISAL", providers: [.apt(["libisal-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

        .target(name: "StatementModel"),
        .target(name: "ByteSinks"),
        .target(name: "ExactJSON"),
        .target(name: "OFXGrammar"),
        .target(name: "MonoConnect", dependencies: ["StatementModel", "ByteSinks", "ExactJSON", logging]),
        .target(name: "MonoSandbox", dependencies: [flyingFox, flyingSocks]),
        .target(name: "TemplateEngine", dependencies: ["StatementModel", "ByteSinks", "ExactJSON"]),
        .target(name: "BuiltinTemplates"),
        .target(name: "BuiltinNarrations"),
        .target(name: "Narrations", dependencies: ["BuiltinNarrations"]),
        .target(
            name: "ReportTemplates",
            dependencies: [
                "TemplateEngine", "WorkbookTemplates", "StatementModel", "ByteSinks", "BuiltinTemplates",
                "Narrations", yams,
            ]),
        .target(
            name: "Spreadsheet",
            dependencies: [
                "ByteSinks", "CZlib", .target(name: "CISAL", condition: .when(traits: ["ISAL"])),
            ]),
        .target(name: "SpreadsheetFormulas"),
        .target(name: "ZipArchives", dependencies: ["CZlib"]),
        .target(
            name: "WorkbookTemplates",
            dependencies: [
                "Spreadsheet", "SpreadsheetFormulas", "TemplateEngine", "StatementModel", "ByteSinks",
                "ZipArchives", "CLibXML2",
            ]),
        .target(name: "FileLint", dependencies: ["OFXGrammar", "StatementModel", "ZipArchives"]),
        .target(name: "CProcess"),
        .target(
            name: "OutputWriters",
            dependencies: [
                "StatementModel", "ByteSinks", "Spreadsheet", "TemplateEngine", "ReportTemplates", "CProcess",
            ]),
        .target(
            name: "WriterConformance",
            dependencies: ["OutputWriters", "ReportTemplates", "StatementModel", "ByteSinks"]),
        .target(
            name: "Folio",
            dependencies: [
                "StatementModel", "ByteSinks", "MonoConnect", "OutputWriters", "ReportTemplates",
                "TemplateEngine",
                logging,
            ]),
        .executableTarget(
            name: "FolioCLI",
            dependencies: [
                "StatementModel", "ByteSinks", "ExactJSON", "MonoConnect", "TemplateEngine",
                "ReportTemplates", "WorkbookTemplates", "Narrations",
                "OutputWriters", "WriterConformance", "Folio", "FileLint", "MonoSandbox", argumentParser,
                yams, logging,
                flyingFox, flyingSocks,
            ]),

        .executableTarget(
            name: "EmbeddingExample", dependencies: ["TemplateEngine", "ByteSinks"],
            path: "Examples/embedding"),

        .target(name: "TestSupport", dependencies: ["CLibXML2", "CZlib"], path: "Tests/TestSupport"),
        .testTarget(name: "StatementModelTests", dependencies: ["StatementModel", "TestSupport"]),
        .testTarget(
            name: "TemplateEngineTests",
            dependencies: ["TemplateEngine", "StatementModel", "ByteSinks", "TestSupport"],
            exclude: [
                "Golden", "Jinja/cases.json", "Jinja/expected.json", "Jinja/record_jinja.py",
            ]),
        .testTarget(
            name: "ReportTemplatesTests",
            dependencies: [
                "ReportTemplates", "TemplateEngine", "StatementModel", "ByteSinks", "TestSupport",
            ],
            exclude: ["Golden"]),
        .testTarget(
            name: "NarrationsTests",
            dependencies: ["Narrations", "MonoSandbox", "TestSupport"],
            exclude: ["Fixtures"]),
        .testTarget(name: "ByteSinksTests", dependencies: ["ByteSinks", "TestSupport"]),
        .testTarget(name: "OFXGrammarTests", dependencies: ["OFXGrammar"]),
        .testTarget(name: "ExactJSONTests", dependencies: ["ExactJSON", "TestSupport"]),
        .testTarget(
            name: "MonoConnectTests",
            dependencies: [
                "ExactJSON",
                "MonoConnect", "MonoSandbox", "StatementModel", "ByteSinks", "TestSupport", logging,
            ]),
        .testTarget(name: "MonoSandboxTests", dependencies: ["MonoSandbox", "TestSupport", flyingFox]),
        .testTarget(
            name: "SpreadsheetTests",
            dependencies: ["Spreadsheet", "ByteSinks", "TestSupport"],
            exclude: ["Golden"]),
        .testTarget(
            name: "SpreadsheetFormulasTests",
            dependencies: ["SpreadsheetFormulas", "TestSupport"],
            exclude: [
                "Golden", "LibreOffice/formulas.txt", "LibreOffice/workbook.json",
                "LibreOffice/expected.json", "LibreOffice/record_libreoffice.py",
            ]),
        .testTarget(
            name: "WorkbookTemplatesTests",
            dependencies: [
                "WorkbookTemplates", "TemplateEngine", "StatementModel", "ByteSinks", "Spreadsheet",
                "SpreadsheetFormulas", "ZipArchives", "TestSupport",
            ],
            exclude: ["Fixtures", "Golden"]),
        .testTarget(
            name: "OutputWritersTests",
            dependencies: [
                "OutputWriters", "WriterConformance", "StatementModel", "ByteSinks", "Spreadsheet",
                "ReportTemplates", "TemplateEngine", "Narrations",
                "TestSupport",
            ],
            exclude: ["Golden"]),
        .testTarget(
            name: "FileLintTests",
            dependencies: [
                "FileLint", "OutputWriters", "ReportTemplates", "StatementModel", "ByteSinks", "TestSupport",
            ],
            exclude: ["Fixtures", "Golden"]),
        .testTarget(
            name: "WriterConformanceTests",
            dependencies: [
                "WriterConformance", "OutputWriters", "StatementModel", "ByteSinks", "TestSupport",
            ]),
        // An example that embedders copy; built and tested here so that it stays right.
        .target(
            name: "SummaryWriter", dependencies: ["OutputWriters", "StatementModel", "ByteSinks"],
            path: "Examples/writers/swift-summary/Sources"),
        .testTarget(
            name: "SummaryWriterTests",
            dependencies: [
                "SummaryWriter", "WriterConformance", "OutputWriters", "StatementModel", "ByteSinks",
            ],
            path: "Examples/writers/swift-summary/Tests"),
        .testTarget(
            name: "FolioTests",
            dependencies: [
                "Folio", "MonoConnect", "MonoSandbox", "OutputWriters", "ReportTemplates", "TemplateEngine",
                "StatementModel", "ByteSinks",
                "TestSupport",
            ]),
        .testTarget(
            name: "FolioCLITests",
            dependencies: ["FolioCLI", "MonoSandbox", "StatementModel", "TestSupport"],
            exclude: ["Fixtures"]),
    ]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = settings
}
