import ArgumentParser
package import Checking

extension FailOn: ExpressibleByArgument {}
