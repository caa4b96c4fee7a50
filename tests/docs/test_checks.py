"""docs/checks.md says what the checks declare today."""

import check_docs
import pytest
from PySide6.QtCore import QCoreApplication


@pytest.mark.usefixtures("qapp")
def test_the_page_about_the_checks_is_fresh() -> None:
    assert QCoreApplication.translate("FindingTitles", "Mostly broadcasting") == "Mostly broadcasting", "in English"
    assert check_docs.PATH.read_text(encoding="utf-8") == check_docs.document(), "run `dev.py docs`"
