"""Mappings in which everything that people do differently is left to chance, from a seed."""
