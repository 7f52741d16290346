import ArgumentParser
package import Domain

extension ScopeCategory: ExpressibleByArgument {}
