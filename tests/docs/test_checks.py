"""docs/checks.md says what the checks declare today."""

import re
from pathlib import Path

import check_docs
import pytest
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.registry import codes


@pytest.mark.usefixtures("qapp")
def test_the_page_about_the_checks_is_fresh() -> None:
    assert QCoreApplication.translate("FindingTitles", "Mostly broadcasting") == "Mostly broadcasting", "in English"
    assert check_docs.PATH.read_text(encoding="utf-8") == check_docs.document(), "run `dev.py docs`"


def test_the_readme_says_how_many_checks_there_are() -> None:
    page = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    told = re.findall(r"\b(\d+) checks", page)
    assert told
    assert {int(number) for number in told} == {len(codes())}, "README.md says how many checks there are"
