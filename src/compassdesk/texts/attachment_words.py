"""The words of attachments: what they are, what they lack, and what a network does not take of them."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.attachment_limits import Refusal, Refused
from compassdesk.domain.attachments import Attachment, Kind
from compassdesk.texts import numbers
from compassdesk.texts.backups import size
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_NAMES: Mapping[Kind, str] = {
    "jpeg": "JPEG", "png": "PNG", "gif": "GIF", "webp": "WebP", "mp4": "MP4", "mov": "MOV", "pdf": "PDF",
}  # fmt: skip


def kind_name(kind: Kind) -> str:
    """What a kind of file is called everywhere."""
    return _NAMES[kind]


def facts(one: Attachment) -> str:
    """What it is, in one line: "JPEG · 1,200 × 800 · 340 kB"."""
    parts = [kind_name(one.kind) if one.kind is not None else ""]
    if one.width and one.height:
        parts.append(f"{numbers.number(one.width)} × {numbers.number(one.height)}")
    if one.pages:
        parts.append(translate("Attachments", "%n page(s)", "", one.pages))
    if one.frames:
        parts.append(translate("Attachments", "moving, %n picture(s)", "", one.frames))
    if one.seconds is not None:
        parts.append(length(one.seconds))
    if one.size is not None:
        parts.append(size(one.size))
    return " · ".join(part for part in parts if part)


def length(seconds: float) -> str:
    """How long a film lasts: "1:05"."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


def spoken(one: Attachment, place: int, of: int) -> str:
    """One attachment in a line for who hears the window."""
    said = translate("Attachments", "{name}, {place} of {of}").replace("{place}", numbers.number(place))
    said = said.replace("{of}", numbers.number(of)).replace("{name}", one.name)
    if not one.is_image:
        return ", ".join(part for part in (said, facts(one), one.alt.strip()) if part)
    alt = one.alt.strip() or translate("Attachments", "alternative text is missing")
    return f"{said}, {alt}"


def refusal(said: Refusal, channel: str) -> str:
    """What a channel does not take, in one sentence that begins with its name."""
    source, spelled = _REFUSALS[said.code]
    told = (
        translate("Attachments", source).replace("{used}", spelled(said.used)).replace("{limit}", spelled(said.limit))
    )
    told = told.replace("{name}", said.name)
    return translate("Attachments", "{channel}: {what}").replace("{channel}", channel).replace("{what}", told)


def checked(on: date | None, source: str) -> str:
    """When and where the limits were read."""
    if on is None:
        return ""
    told = translate("Attachments", "Read on {day}: {source}")
    return told.replace("{day}", numbers.full_day(on)).replace("{source}", source)


def _millions(number: float) -> str:
    return numbers.number(number / 1e6, 1)


def _bytes(number: float) -> str:
    return size(int(number))


_REFUSALS: Mapping[Refused, tuple[str, Callable[[float], str]]] = {
    "none": (QT_TRANSLATE_NOOP("Attachments", "takes no post without an image or a video"), numbers.number),
    "too-many-images": (QT_TRANSLATE_NOOP("Attachments", "{used} images, it takes {limit}"), numbers.number),
    "too-many-films": (QT_TRANSLATE_NOOP("Attachments", "{used} videos, it takes {limit}"), numbers.number),
    "too-many-documents": (QT_TRANSLATE_NOOP("Attachments", "{used} documents, it takes {limit}"), numbers.number),
    "document-mixed": (
        QT_TRANSLATE_NOOP("Attachments", "takes a document by itself, without images or videos"), numbers.number,
    ),
    "too-many-pages": (QT_TRANSLATE_NOOP("Attachments", "{name} has {used} pages, it takes {limit}"), numbers.number),
    "too-many-frames": (
        QT_TRANSLATE_NOOP("Attachments", "{name} moves in {used} pictures, it takes {limit}"), numbers.number,
    ),
    "too-many-pixels": (
        QT_TRANSLATE_NOOP("Attachments", "{name} has {used} million pixels, it takes {limit}"), _millions,
    ),
    "mixed": (QT_TRANSLATE_NOOP("Attachments", "does not take images and videos in one post"), numbers.number),
    "kind": (QT_TRANSLATE_NOOP("Attachments", "does not take a file such as {name}"), numbers.number),
    "too-large": (QT_TRANSLATE_NOOP("Attachments", "{name} has {used}, it takes {limit}"), _bytes),
    "too-long": (QT_TRANSLATE_NOOP("Attachments", "{name} lasts {used}, it takes {limit}"), length),
    "too-short": (QT_TRANSLATE_NOOP("Attachments", "{name} lasts {used}, it takes no less than {limit}"), length),
    "alt-too-long": (
        QT_TRANSLATE_NOOP(
            "Attachments", "the alternative text of {name} has {used} characters, it takes {limit}"
        ),
        numbers.number,
    ),
}  # fmt: skip
"""What is said of each refusal, and how its numbers are spelled."""
