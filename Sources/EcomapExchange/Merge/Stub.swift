public import EcomapModel

public struct MapEditError: Error { public let edit = ""; public let explanation = "" }
extension MapChanges {
  public struct EditedFile: Sendable { public let path: String; public let bytes: [UInt8] }
  public func edited(_ map: EcosystemMap) throws(MapEditError) -> [EditedFile] {
    throw MapEditError()
  }
}
