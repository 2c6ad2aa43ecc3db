// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "ecomap",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "ecomap", targets: ["ecomap"])
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(
      url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    // Subprocess speaks of paths in its words; named here so that its version is exact, too.
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
  ],
  targets: [
    // The graph and its algorithms: standard library only, no strings, no organisations.
    .target(name: "EcomapGraph"),
    // Actors, ties, vocabulary, time, diagnostics: no Foundation.
    .target(name: "EcomapModel", dependencies: ["EcomapGraph"]),
    .target(
      name: "EcomapFormats",
      dependencies: [
        "EcomapModel",
        .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "EcomapAnalysis",
      dependencies: ["EcomapModel", "EcomapGraph"]),
    .systemLibrary(
      name: "CGraphviz",
      pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "EcomapGraphviz", dependencies: ["CGraphviz"]),
    .target(
      name: "EcomapDrawing",
      dependencies: ["EcomapModel", "EcomapGraph", "EcomapGraphviz"]),
    .systemLibrary(
      name: "CXlsxwriter",
      pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .target(name: "EcomapWorkbook", dependencies: ["CXlsxwriter"]),
    .systemLibrary(
      name: "CExpat",
      pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .systemLibrary(
      name: "CZip",
      pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    // Other programs' files, in and out.
    .target(
      name: "EcomapExchange",
      dependencies: [
        "EcomapModel", "EcomapFormats", "EcomapGraphviz", "EcomapWorkbook", "CExpat", "CZip",
      ]),
    .target(
      name: "EcomapReports",
      dependencies: [
        "EcomapModel", "EcomapAnalysis", "EcomapWorkbook",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      // Part of the program, since that is one file that people copy where they like.
      resources: [
        .embedInCode("HTML/Templates/block.mustache"),
        .embedInCode("HTML/Templates/figure.mustache"),
        .embedInCode("HTML/Templates/finding.mustache"),
        .embedInCode("HTML/Templates/page.mustache"),
        .embedInCode("HTML/Templates/style.css"),
        .embedInCode("HTML/Templates/table.mustache"),
      ]),
    .executableTarget(
      name: "ecomap",
      dependencies: [
        "EcomapModel", "EcomapFormats", "EcomapAnalysis", "EcomapDrawing", "EcomapReports",
        "EcomapWorkbook", "EcomapExchange",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(
          name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.linux])),
      ],
      // What makes the look of Word documents; only what it made is part of the program.
      exclude: ["Documents/reference.py"],
      resources: [
        .embedInCode("Documents/briefing.docx"),
        .embedInCode("Documents/briefing-internal.docx"),
        .embedInCode("Documents/reference.docx"),
        .embedInCode("Documents/reference-internal.docx"),
      ]),
    // Runs one kernel for Tests/Benchmarks/run.py; no product, so that users do not build it.
    .executableTarget(
      name: "BenchmarkDriver", dependencies: ["EcomapGraph"], path: "Tests/Benchmarks/Driver"),
    // Reads and writes files of other programs for Tests/Benchmarks/exchange.py.
    .executableTarget(
      name: "ExchangeDriver", dependencies: ["EcomapExchange"],
      path: "Tests/Benchmarks/ExchangeDriver"),
    // What several test targets share; a target of tests cannot be depended on.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "EcomapGraphTests", dependencies: ["EcomapGraph"]),
    .testTarget(name: "EcomapModelTests", dependencies: ["EcomapModel", "EcomapGraph"]),
    .testTarget(
      name: "EcomapFormatsTests",
      dependencies: ["EcomapFormats", "EcomapModel", "EcomapAnalysis", "TestSupport"],
      exclude: ["Broken", "Good"]),
    .testTarget(
      name: "EcomapAnalysisTests",
      dependencies: ["EcomapAnalysis", "EcomapModel", "EcomapGraph"]),
    .testTarget(name: "EcomapGraphvizTests", dependencies: ["EcomapGraphviz"]),
    .testTarget(name: "EcomapWorkbookTests", dependencies: ["EcomapWorkbook"]),
    .testTarget(
      name: "EcomapExchangeTests",
      dependencies: ["EcomapExchange", "EcomapFormats", "EcomapModel", "EcomapAnalysis"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "EcomapDrawingTests",
      dependencies: ["EcomapDrawing", "EcomapModel", "EcomapGraph", "TestSupport"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "EcomapReportsTests",
      dependencies: [
        "EcomapReports", "EcomapAnalysis", "EcomapModel", "EcomapWorkbook", "TestSupport",
      ],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "ShippedMapsTests",
      dependencies: [
        "EcomapFormats", "EcomapModel", "EcomapAnalysis", "EcomapReports", "EcomapWorkbook",
        "TestSupport",
        .product(name: "Yams", package: "Yams"),
      ]),
    .testTarget(
      name: "CommandTests",
      dependencies: ["ecomap", "EcomapAnalysis", "EcomapDrawing", "EcomapModel", "EcomapReports"],
      exclude: ["StandIns", "Workers"]),
  ]
)

// One set of rules for every target of ours, so that none can be forgotten.
for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}

// Placing boxes tries thousands of places, for which debug builds and their tests would wait. As a
// whole module, since its geometry is spread over files; the other flags keep SwiftPM content.
for target in package.targets where target.name == "EcomapDrawing" {
  target.swiftSettings?.append(
    .unsafeFlags(
      ["-O", "-wmo", "-disable-batch-mode", "-num-threads", "2"], .when(configuration: .debug)))
}

// Where C is called, every use of its pointers says `unsafe`.
for target in package.targets
where ["EcomapGraphviz", "EcomapWorkbook", "EcomapFormats", "EcomapExchange"].contains(target.name)
{
  target.swiftSettings?.append(.strictMemorySafety())
}
