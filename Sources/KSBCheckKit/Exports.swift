// Whoever imports KSBCheckKit has what its API gives and takes.
@_exported public import Checking
@_exported public import Domain
@_exported public import Reports
