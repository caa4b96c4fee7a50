"""Qt's own dialogs speak the app's language, and stand where the platform's would speak another one."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from compassdesk.system.resources import resource_path
from compassdesk.texts import language
from compassdesk.texts.words_of_qt import WORDS_OF_QT


@pytest.fixture
def spoken(qapp):
    """Speaks a language until the test is over."""
    yield lambda code: language.install(qapp, code, resource_path("translations"))
    language.install(qapp, "en", resource_path("translations"))


def test_the_dialogs_of_qt_are_in_one_language(spoken) -> None:
    spoken("nl")
    words = (*WORDS_OF_QT, ("QFileDialog", "File &name:"), ("QFileSystemModel", "Date Modified"))
    assert [word for context, word in words if QCoreApplication.translate(context, word) == word] == []


@pytest.mark.parametrize(("of_the_system", "of_the_app", "own"), [("nl", "nl", False), ("nl", "en", True)])
def test_the_platforms_dialogs_are_used_where_they_speak_as_the_app_does(
    spoken, monkeypatch: pytest.MonkeyPatch, of_the_system: str, of_the_app: str, own: bool
) -> None:
    system = QLocale(of_the_system)
    monkeypatch.setattr(language.QLocale, "system", lambda: system)
    spoken(of_the_app)
    assert QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs) is own


def test_a_system_that_speaks_neither_gets_ours(spoken, monkeypatch: pytest.MonkeyPatch) -> None:
    system = QLocale("de")
    monkeypatch.setattr(language.QLocale, "system", lambda: system)
    spoken("en")
    assert QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
