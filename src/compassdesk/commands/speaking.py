"""Words on the command line: the language of the answer and where it goes."""

import json
import sys
from typing import Any


def speak(language: str | None) -> str:
    """Make `texts` speak `language` (None: the user's choice, else the system's); returns the language. QtCore only."""
    from PySide6.QtCore import QCoreApplication

    from compassdesk.system import preferences
    from compassdesk.system.resources import resource_path
    from compassdesk.texts import language as languages

    app = QCoreApplication.instance() or _new_application()
    return languages.install(app, language or preferences.load().language or None, resource_path("translations"))


def _new_application() -> Any:
    from PySide6.QtCore import QCoreApplication

    _KEPT.append(QCoreApplication(["compassdesk"]))  # Qt ends when Python lets go of it
    return _KEPT[-1]


_KEPT: list[Any] = []


def show(text: str) -> None:
    """A result, on standard output."""
    sys.stdout.write(text if text.endswith("\n") else f"{text}\n")


def show_json(document: Any) -> None:
    """The one JSON document of a command."""
    show(json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False))


def tell(text: str) -> None:
    """A message, on standard error."""
    sys.stderr.write(f"compassdesk: {text}\n")
