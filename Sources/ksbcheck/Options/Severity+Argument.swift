public import ArgumentParser
public import Rules

extension Severity: ExpressibleByArgument {}
