internal import CGraphviz

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

/// The plugin libraries that layout needs, and where to find them.
///
/// They are opened by path, because the configuration file would bring in whatever else is
/// installed: pango, for one, measures text with the machine's own fonts.
enum PluginLibrary: String, CaseIterable {
  /// Shapes and the built-in text metrics.
  case core
  /// Layers, and the edge router.
  case dotLayout = "dot_layout"
  /// Springs and stress.
  case neatoLayout = "neato_layout"

  /// Opens the library from the first directory that has it.
  func open() throws(GraphvizError) -> OpenPlugin {
    let directories = Self.directories
    for directory in directories {
      for name in fileNames {
        let symbol = "gvplugin_\(rawValue)_LTX_library"
        if let found = unsafe ecomap_gv_open_plugin("\(directory)/\(name)", symbol) {
          return unsafe OpenPlugin(description: found)
        }
      }
    }
    throw .pluginNotFound(library: "libgvplugin_\(rawValue)", searched: directories)
  }

  /// File names from the plainest to the versioned ones a machine without headers has.
  private var fileNames: [String] {
    let base = "libgvplugin_\(rawValue)"
    let versions = 6...12
    return ["\(base).so"] + versions.map { "\(base).so.\($0)" }
      + ["\(base).dylib"] + versions.map { "\(base).\($0).dylib" }
  }

  /// Directories to look in: Graphviz's own variable, beside the loaded libgvc, the usual ones.
  private static var directories: [String] {
    var found: [String] = []
    if let named = unsafe getenv("GVBINDIR") {
      unsafe found.append(String(cString: named))
    }
    if let path = unsafe ecomap_gv_library_path() {
      let parts = unsafe String(cString: path).split(separator: "/").dropLast()
      found.append("/" + parts.joined(separator: "/") + "/graphviz")
    }
    found += [
      "/usr/lib/x86_64-linux-gnu/graphviz", "/usr/lib/aarch64-linux-gnu/graphviz",
      "/usr/lib64/graphviz", "/usr/lib/graphviz", "/usr/local/lib/graphviz",
      "/opt/homebrew/lib/graphviz",
    ]
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
  }
}

/// A plugin library that is open, and stays so until the process ends.
@safe struct OpenPlugin {
  /// What Graphviz wants to be given.
  let description: UnsafeMutablePointer<gvplugin_library_t>
}
