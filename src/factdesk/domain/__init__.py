"""The words of the trade as plain data and rules: no files, no database, no network, no window.

Offsets are Unicode code points into the article's text, end exclusive. Dates are ISO 8601 strings, so that "2023-10"
and "2023-10-07" can both be said; moments are UTC, with seconds and a trailing Z.
"""
