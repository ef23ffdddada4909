"""The same operations as the window, from a terminal; see docs/commands.md for names and JSON."""
