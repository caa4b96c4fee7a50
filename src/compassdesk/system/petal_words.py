"""The words an import guesses a petal by, for each language: data that users may add to."""

from pathlib import Path

from compassdesk.system.extended_lists import WordLists, extended_lists

FILE_NAME = "petal_words.toml"


def petal_words(own_file: Path | None = None) -> WordLists:
    """Language (or "any", or "headings") → list → its words and expressions."""
    return extended_lists(FILE_NAME, own_file)
