"""Which language the app speaks: loads the compiled translations and sets the locale of numbers and dates."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from shiboken6 import isValid

from compassdesk.domain.languages import LANGUAGES, Language
from compassdesk.system.preferences import Preferences
from compassdesk.texts import numbers

_installed: list[QTranslator] = []
"""Those that translate now. To look for them among what the app owns would take all of that in hand."""
_before_them: list[QTranslator] = []
"""Those that are asked first, whatever the language of the app."""


def system_language() -> Language:
    """The first of the system's languages that we speak, else English."""
    for spelled in QLocale.system().uiLanguages():
        if language := _ours(spelled.split("-")[0].split("_")[0]):
            return language
    return "en"


def spoken() -> Language:
    """The language the app speaks now."""
    return _ours(numbers.language()) or "en"


def locale_for(language: str) -> QLocale:
    """The system's own locale where its language is the wanted one (en-GB keeps its dates), else our default for it."""
    system = QLocale.system()
    if system.name().startswith(language) and system.name() != "C":
        return _in_its_own_words(system)
    # By their names: whoever asks for one of Qt's languages makes all 369, and as many countries.
    return QLocale("nl_NL" if language == "nl" else "en_GB")


def _in_its_own_words(system: QLocale) -> QLocale:
    """The system's locale, unless it names days in another language: then that of the language in the other country.

    So it is where somebody speaks English in the Netherlands (LANG=en_US, LC_TIME=nl_NL): sentences in two languages.
    """
    named, written = QLocale(system.name()), os.environ.get("LC_ALL") or os.environ.get("LC_TIME", "")
    if not written or system.standaloneDayName(1) == named.standaloneDayName(1):
        return system
    return QLocale(named.language(), QLocale(written).territory())


def install(
    app: QCoreApplication, language: str | None, folder: Path, preferences: Preferences | None = None
) -> Language:
    """Make the app speak `language` (None: the system's) with the .qm files in `folder`; returns the language.

    Clock and days are written as the preferences have it, without any as the language does.

    English needs its file too, for plurals. A missing file leaves the English source text standing. The platform's own
    dialogs for files speak the system's language: where the app speaks another one, Qt's take their place.
    """
    chosen = _ours(language) or system_language()
    for old in filter(isValid, _installed):  # those of an application before this one went with it
        app.removeTranslator(old)
        old.deleteLater()
    _installed.clear()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, chosen != _first_of_the_system())
    locale = locale_for(chosen)
    QLocale.setDefault(locale)
    forms = preferences or Preferences()
    hours_24 = {"24": True, "12": False}.get(forms.time_format)
    numbers.use(locale, hours_24=hours_24, day_form=forms.day_form)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, where in ((f"qtbase_{chosen}", qt_folder), (f"compassdesk_{chosen}", str(folder))):
        translator = QTranslator(app)
        if translator.load(name, where):
            app.installTranslator(translator)
            _installed.append(translator)
    for first in filter(isValid, _before_them):  # the latest to come is asked first
        app.removeTranslator(first)
        app.installTranslator(first)
    return chosen


def stand_before(translator: QTranslator) -> None:
    """Ask a translator before those of the app's language, and keep it so when that changes."""
    QCoreApplication.installTranslator(translator)
    _before_them.append(translator)


def _first_of_the_system() -> str:
    """The language that the system itself speaks, whether or not we do."""
    return next(iter(QLocale.system().uiLanguages()), "").replace("_", "-").split("-")[0]


def _ours(code: str | None) -> Language | None:
    return next((language for language in LANGUAGES if language == code), None)
