"""Reads published standards from a folder outside the repository; nothing of them is kept."""
