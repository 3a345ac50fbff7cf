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
    dependencies: [
        .package(name: folio, path: "../"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    ],
    targets: [
        .target(name: "MadeUpLedger", dependencies: engine),
        .executableTarget(
            name: "template-speed",
            dependencies: engine + [
                "MadeUpLedger", .product(name: "Mustache", package: "swift-mustache"),
            ]),
        .executableTarget(name: "template-memory", dependencies: engine + ["MadeUpLedger"]),
    ]
)

for target in package.targets {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .treatAllWarnings(as: .error),
    ]
}
