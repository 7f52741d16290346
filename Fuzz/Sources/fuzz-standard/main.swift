import FuzzSupport

/// Called by libFuzzer with ever new bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Targets.standard(UnsafeBufferPointer(start: start, count: count))
  return 0
}
