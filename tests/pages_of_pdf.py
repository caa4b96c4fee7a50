"""How many pages a PDF has, and what of it does not tell when it was made."""

import re


def page_count(pdf: bytes) -> int:
    """Its pages, counted by how a PDF names each of them."""
    return len(re.findall(rb"/Type /Page\b(?!s)", pdf))


def undated(pdf: bytes) -> bytes:
    """Without the day and the marks that each making gives it."""
    return re.sub(rb"/\w+Date \([^)]*\)|/ID \[[^]]*\]|uuid:[0-9a-f-]+|\d{4}-\d\d-\d\dT[0-9:+Z.-]+", b"", pdf)
