"""What is known of an idea: what it says, where it comes from, and where it lives."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication


class IdeaSource(Struct, frozen=True):
    """Where an idea comes from; `year` is None where it is not known. A name in words is marked for translation."""

    name: str
    year: int | None = None

    def spelled(self) -> str:
        name = QCoreApplication.translate("Ideas", self.name)
        return name if self.year is None else f"{name}, {self.year}"


class Idea(Struct, frozen=True):
    """`title` and `text` (two sentences) are marked for translation as "Ideas".

    `places` name where it lives, as "kind:name": check, item, client, channel, person, audience, campaign, task and
    insight (their fields), tab (of the Compass page), people (a tab of that page), settings, report (a block), action.
    """

    code: str
    title: str
    text: str
    source: IdeaSource
    places: tuple[str, ...]

    def title_in_words(self) -> str:
        return QCoreApplication.translate("Ideas", self.title)

    def text_in_words(self) -> str:
        return QCoreApplication.translate("Ideas", self.text)
