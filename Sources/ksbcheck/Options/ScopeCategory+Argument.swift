public import ArgumentParser
public import Cycles

extension ScopeCategory: ExpressibleByArgument {}
