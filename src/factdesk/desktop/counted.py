"""Numbers of things in words, with the right plural; a class, because ``lupdate`` finds plurals in classes only."""

from PySide6.QtCore import QObject


class Counted(QObject):
    """“1 claim”, “2 claims”."""

    def to_decide(self, number: int) -> str:
        """Return a number of proposals that wait."""
        return self.tr("%n to decide", "", number)

    def claims(self, number: int) -> str:
        """Return a number of claims."""
        return self.tr("%n claim(s)", "", number)

    def links(self, number: int) -> str:
        """Return a number of links."""
        return self.tr("%n link(s)", "", number)

    def evidence(self, number: int) -> str:
        """Return a number of pieces of evidence."""
        return self.tr("%n piece(s) of evidence", "", number)
