"""Words that XML can hold: what it cannot becomes U+FFFD, so that its place stays visible."""

import re

_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def xml_words(words: str) -> str:
    """Return the words without control characters, lone surrogates and the two non-characters."""
    return _NO_XML.sub("\ufffd", words)
