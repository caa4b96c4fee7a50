"""Another language for a while, in one thread: what is told there, and that nothing else hears of it."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from threading import Thread

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from compassdesk.domain.languages import LANGUAGES, Language
from compassdesk.system.resources import resource_path
from compassdesk.texts import language, numbers, words
from compassdesk.texts.other_language import speaking

SAID = {"nl": ("Luisteren", "12\u00a0%", "9 maart", "3 berichten"), "en": ("Listen", "12%", "9 March", "3 items")}


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    before = language.spoken()
    yield language.install(qapp, request.param, resource_path("translations"))
    language.install(qapp, before, resource_path("translations"))


def said() -> tuple[str, str, str]:
    return words.petal("listen"), numbers.percent(Fraction(12, 100)), numbers.day_and_month(date(2027, 3, 9))


def in_a_thread() -> list[tuple[str, str, str]]:
    heard: list[tuple[str, str, str]] = []
    thread = Thread(target=lambda: heard.append(said()))
    thread.start()
    thread.join()
    return heard


@pytest.mark.parametrize("asked", LANGUAGES)
def test_it_is_told_in_the_language_asked_for_and_elsewhere_in_that_of_the_window(
    spoken: Language, asked: Language
) -> None:
    with speaking(asked):
        assert said() == SAID[asked][:3]
        assert in_a_thread() == [SAID[spoken][:3]]
    assert said() == SAID[spoken][:3]


def test_one_inside_the_other(spoken: Language) -> None:
    with speaking("en"), speaking("nl"):
        assert said() == SAID["nl"][:3]
        with speaking("en"):
            assert said() == SAID["en"][:3]
        assert said() == SAID["nl"][:3]
    assert said() == SAID[spoken][:3]


def test_plurals_are_those_of_the_language(spoken: Language) -> None:
    told = {}
    for asked in LANGUAGES:
        with speaking(asked):
            told[asked] = [QCoreApplication.translate("Rose", "%n item(s)", "", count) for count in (1, 3)]
    assert told == {"nl": ["1 item", "3 items"], "en": ["1 item", "3 items"]}


def test_no_widget_is_told_of_another_language(spoken: Language, qapp: QApplication) -> None:
    class Listening(QObject):
        heard: list[QEvent.Type] = []

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.LocaleChange}:
                self.heard.append(event.type())
            return super().eventFilter(watched, event)

    listening = Listening()
    qapp.installEventFilter(listening)
    for asked in LANGUAGES:
        with speaking(asked):
            said()
    qapp.removeEventFilter(listening)
    assert listening.heard == []
