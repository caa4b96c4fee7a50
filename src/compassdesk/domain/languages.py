"""The languages that the app speaks, that the sample client is in, and that our own CSV is written in."""

from typing import Literal, get_args

Language = Literal["nl", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
