"""Letters as Qt counts them, in units of UTF-16: an emoji is two of them or more."""


def units(text: str) -> int:
    """The length of a text."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def part(text: str, start: int, end: int) -> str:
    """The letters between two places; what lies before the beginning, or behind the end, is left out."""
    first, last = max(0, start), max(0, end)
    if text.isascii():
        return text[first:last]
    return text.encode("utf-16-le", "surrogatepass")[2 * first : 2 * last].decode("utf-16-le", "surrogatepass")
