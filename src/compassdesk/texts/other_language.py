"""Telling in another language than the window does, in one thread and for a while: reports speak as they are asked to.

Qt asks its translators one by one and in the thread that asks. One of ours stands before the others and speaks only
where `speaking` holds; elsewhere it is silent and those of the window answer. It calls itself empty, for Qt would have
every widget told anew of a language that did not change, and it stays: to go would tell them too.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from threading import Lock

from PySide6.QtCore import QTranslator
from shiboken6 import isValid

from compassdesk.domain.languages import Language
from compassdesk.system.resources import resource_path
from compassdesk.texts import language as languages
from compassdesk.texts import numbers

_asked: ContextVar[Language | None] = ContextVar("spoken here", default=None)
_known: dict[Language, "_Aside"] = {}
_making = Lock()


class _Aside(QTranslator):
    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._words = QTranslator(self)
        self._words.load(f"compassdesk_{language}", str(resource_path("translations")))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """What is said in this language; the text itself where that is English, or not known.

        None is the null string, after which Qt asks the next translator.
        """
        if _asked.get() != self._language:
            return None
        return self._words.translate(context, text, disambiguation, n) or text


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Within this, this thread tells in `language`: sentences, numbers and days. Nothing else of the app changes."""
    if language == _asked.get() or (_asked.get() is None and language == languages.spoken()):
        yield
        return
    _prepare(language)
    token = _asked.set(language)
    try:
        with numbers.apart(languages.locale_for(language)):
            yield
    finally:
        _asked.reset(token)


def _prepare(language: Language) -> None:
    with _making:
        if language not in _known or not isValid(_known[language]):
            _known[language] = _Aside(language)
            languages.stand_before(_known[language])
