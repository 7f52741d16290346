"""Mappings of real standards with faults planted at known cells.

The standards are read from a folder outside the repository, and nothing made of them is kept.
"""
