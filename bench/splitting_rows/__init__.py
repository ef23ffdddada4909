"""The rows of the table that `bench/splitting.py` prints, one module a kind of figure; each returns figures by name."""
