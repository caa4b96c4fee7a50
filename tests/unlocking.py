"""What a program knows of protected files, and its end."""

from compassdesk.storage import unlocked


def forget_keys() -> None:
    """As when the program has ended: what was unlocked must be unlocked again."""
    unlocked._keys.clear()  # noqa: SLF001 - nothing in the program locks every file at once


def knows_keys() -> bool:
    """Whether any file is unlocked."""
    return bool(unlocked._keys)  # noqa: SLF001 - also a file that a test does not know of
