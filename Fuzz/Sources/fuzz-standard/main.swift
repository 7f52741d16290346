import FuzzTargets

/// Called by libFuzzer with ever new bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  if let fault = FuzzTarget.standard.fault(of: input) { fatalError(fault) }
  return 0
}
