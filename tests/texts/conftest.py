"""Words in Dutch for the tests that ask for them."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from ts_words import TsWords

from compassdesk.texts import numbers


@pytest.fixture
def english(qapp: QCoreApplication) -> Iterator[None]:
    with speaking(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)):
        yield


@contextmanager
def speaking(locale: QLocale) -> Iterator[None]:
    """Numbers and dates of this locale, those that Qt puts into a plural too."""
    before = QLocale()
    QLocale.setDefault(locale)
    numbers.use(locale)
    yield
    QLocale.setDefault(before)
    numbers.use(before)


@pytest.fixture
def english_words(qapp: QCoreApplication, english: None) -> Iterator[TsWords]:
    """English with its plurals, from the .ts file."""
    words = TsWords("en")
    qapp.installTranslator(words)
    yield words
    qapp.removeTranslator(words)


@pytest.fixture
def dutch(qapp: QCoreApplication) -> Iterator[TsWords]:
    """The app speaks Dutch, from the .ts file, with Dutch numbers and dates."""
    words = TsWords("nl")
    qapp.installTranslator(words)
    with speaking(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands)):
        yield words
    qapp.removeTranslator(words)
