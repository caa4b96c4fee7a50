"""What columns of tables are called, for each field and language: data that users may add to."""

from pathlib import Path

from compassdesk.system.extended_lists import WordLists, extended_lists

FILE_NAME = "headings.toml"


def heading_words(own_file: Path | None = None) -> WordLists:
    """Field → language → headings."""
    return extended_lists(FILE_NAME, own_file)
