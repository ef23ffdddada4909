"""FactDesk: from article to attributed claims, evidence, ratings and a Word report, offline."""

__version__ = "0.1.0"
