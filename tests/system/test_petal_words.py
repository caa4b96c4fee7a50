"""The words petals are guessed by: what a user's own file adds, and what in it makes no sense."""

from pathlib import Path

import pytest

from compassdesk.exchange.petals.guessing import guess_petal
from compassdesk.exchange.petals.row_words import PlannedRow
from compassdesk.exchange.petals.word_lists import PetalWords
from compassdesk.system.petal_words import petal_words


def own(folder: Path, text: str) -> Path:
    path = folder / "petal_words.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_words_that_come_with_the_app_are_there(tmp_path: Path) -> None:
    lists = petal_words(tmp_path / "none.toml")
    assert {"nl", "en", "de", "fr", "es"} <= lists.keys()
    for language in ("nl", "en", "de", "fr", "es"):
        assert len(lists[language]["asks"]) >= 60
        assert len(set(lists[language]["asks"])) == len(lists[language]["asks"])


def test_an_own_file_adds_words_and_takes_none_away(tmp_path: Path) -> None:
    row = PlannedRow("Wijkcijfer", "Geef je wijk een cijfer, het is zo gebeurd.")
    shipped = petal_words(tmp_path / "none.toml")
    assert guess_petal(row, PetalWords(shipped), "nl").petal == "send"
    more = petal_words(own(tmp_path, '[nl]\nasks = ["geef je wijk een cijfer"]\n'))
    assert guess_petal(row, PetalWords(more), "nl").petal == "activate"
    assert set(shipped["nl"]["asks"]) < set(more["nl"]["asks"])
    assert more["en"] == shipped["en"]


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize(
    "text",
    [
        "this is no toml",
        "[nl]\nasks = 3\n",
        "[nl]\nasks = [1, 2]\n",
        "[xx]\nasks = []\n",
        "nl = 5\n",
        '[nl]\nother = ["a"]\n',
    ],
)
def test_what_makes_no_sense_is_left_out(tmp_path: Path, text: str) -> None:
    assert petal_words(own(tmp_path, text)) == petal_words(tmp_path / "none.toml")
