public import ArgumentParser
public import Rules

extension FailOn: ExpressibleByArgument {}
