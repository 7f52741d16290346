"""Mappings as awarding bodies and colleges keep them: with columns, scales and shapes of their own.

Where ``chance`` varies the words of six tidy layouts, this varies what else stands on a sheet and
how a claim is made: columns that say nothing about coverage, scales that only a key explains, three
tables side by side, ticks in one of three columns, structures under odd headers.
"""
