"""The words of a .ts file as a translator, so that a language is tested without building anything.

Counts are grouped as in what is built (packaging/environment.py).
"""

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from PySide6.QtCore import QTranslator

FOLDER = Path(__file__).parents[2] / "translations"


class TsWords(QTranslator):
    """Answers from translations/compassdesk_<language>.ts; Dutch and English both have a singular and a plural."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.words = _read(language)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt calls it so
        return not self.words

    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        forms = self.words.get((context, source_text))
        if not forms:
            return None
        return forms[0] if n == 1 or len(forms) == 1 else forms[1]


@cache
def _read(language: str) -> Mapping[tuple[str, str], list[str]]:
    words: dict[tuple[str, str], list[str]] = {}
    for context in ET.parse(FOLDER / f"compassdesk_{language}.ts").getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            plural = [(form.text or "").replace("%n", "%Ln") for form in translation.iter("numerusform")]
            forms = plural or [translation.text or ""]
            words[context.findtext("name", ""), message.findtext("source", "")] = forms
    return words
