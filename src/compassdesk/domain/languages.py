"""The languages that the app speaks, that the sample client is in, and that our own CSV is written in."""

from typing import Literal, get_args

Language = Literal["nl", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
OWN_NAMES: dict[Language, str] = {"nl": "Nederlands", "en": "English"}
"""What each calls itself, which is how it is known to who speaks it."""
