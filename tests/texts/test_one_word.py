"""One word for one thing: what docs/words.md rules out stands nowhere in the words of the app."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from ts_words import FOLDER

WORDS = Path(__file__).parents[2] / "docs" / "words.md"
OTHERWISE = {"This is not a mail: it has neither a subject nor a sender."}
"""Where a word means something else: the sender of a mail is nobody's spokesperson."""


def ruled_out() -> list[str]:
    rows = [line.split("|") for line in WORDS.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    return [word.strip() for row in rows[1:] for word in row[4].split(",") if word.strip()]


def said(language: str) -> list[tuple[str, str]]:
    """What a user of this language reads, with the English it comes from."""
    found = []
    for message in ET.parse(FOLDER / f"compassdesk_{language}.ts").getroot().iter("message"):  # noqa: S314 - our own file
        source = message.findtext("source") or ""
        translation = message.find("translation")
        found.append((source, " ".join(translation.itertext()) if translation is not None else ""))
    return found


def test_the_list_says_what_is_ruled_out() -> None:
    assert {"tray", "bak", "waiver", "slot"} <= set(ruled_out())


@pytest.mark.parametrize("word", ruled_out())
def test_a_word_that_is_ruled_out_stands_nowhere(word: str) -> None:
    spelled = re.compile(rf"\b{word}(s|en)?\b", re.IGNORECASE)
    messages = [*said("nl"), *said("en")]
    found = [pair for pair in messages if pair[0] not in OTHERWISE and spelled.search(" ".join(pair))]
    assert not found, f"docs/words.md has another word for “{word}”; or the English goes into OTHERWISE"
