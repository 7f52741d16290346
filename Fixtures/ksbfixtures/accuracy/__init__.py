"""Measures how much of what workbooks say the program reads rightly."""
