"""Which language the app speaks: loads the compiled translations and sets the locale of numbers and dates."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from compassdesk.texts import numbers

LANGUAGES = ("nl", "en")


def system_language() -> str:
    """The first of the system's languages that we speak, else English."""
    for spelled in QLocale.system().uiLanguages():
        language = spelled.split("-")[0].split("_")[0]
        if language in LANGUAGES:
            return language
    return "en"


def locale_for(language: str) -> QLocale:
    """The system's own locale where its language is the wanted one (en-GB keeps its dates), else our default for it."""
    system = QLocale.system()
    if system.name().startswith(language) and system.name() != "C":
        return system
    if language == "nl":
        return QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands)
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def install(app: QCoreApplication, language: str | None, folder: Path, *, hours_24: bool | None = None) -> str:
    """Make the app speak `language` (None: the system's) with the .qm files in `folder`; returns the language.

    English needs its file too, for plurals. A missing file leaves the English source text standing.
    """
    chosen = language if language in LANGUAGES else system_language()
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    locale = locale_for(chosen)
    QLocale.setDefault(locale)
    numbers.use(locale, hours_24=hours_24)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, where in ((f"qtbase_{chosen}", qt_folder), (f"compassdesk_{chosen}", str(folder))):
        translator = QTranslator(app)
        if translator.load(name, where):
            app.installTranslator(translator)
    return chosen
