"""A plan goes out as a file, whole or not at all."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from compassdesk.formats import known
from compassdesk.formats.declaration import Format, Written
from compassdesk.services import exports, targets
from compassdesk.services.exports import Choices, Source


def export(
    kind: Format,
    source: Source,
    choices: Choices,
    target: Path,
    *,
    replaces: bool = False,
    about_to_write: Callable[[], None] = lambda: None,
) -> int:
    """Write the chosen part of a plan to `target`; gives how many items the file holds.

    Contents of its attachments go into a folder beside it. `about_to_write` is called when all is made and nothing is
    written yet: its error is the last way to give up. Raises the errors of `made`, and of `targets.write` (a file
    that is there is replaced only with `replaces`, a client file never).
    """
    written = made(kind, source, choices)
    about_to_write()
    targets.write(target, written.content, replace=replaces)
    if written.attachments:
        from compassdesk.services.attachment_files import write_beside

        write_beside(target, written.attachments, source.content)
    return written.items


def made(kind: Format, source: Source, choices: Choices) -> Written:
    """The chosen part of a plan as what a file of the kind holds.

    InputError("period-reversed"), and "format-not-written" for a format that is only read.
    """
    if kind.write is None:
        raise known.not_written(Path(), kind.key)
    return kind.write(exports.extract(source, heeded(kind, choices)))


def unheeded(kind: Format, choices: Choices) -> tuple[str, ...]:
    """The choices that were made and that the format leaves out of account, by their names."""
    left = heeded(kind, choices)
    names = (
        *("first", "last", "chosen", "with_names", "with_initials", "layout", "with_notes", "with_year_days"),
        *("with_pictures", "with_cover"),
    )
    return tuple(name for name in names if getattr(choices, name) not in {None, False, "", getattr(left, name)})


def heeded(kind: Format, choices: Choices) -> Choices:
    """The choices without those that the format does not take."""
    if "period" not in kind.takes:
        choices = replace(choices, first=None, last=None)
    if "filter" not in kind.takes:
        choices = replace(choices, chosen=None)
    layout = next((one for one in kind.layouts if one.key == choices.layout), None)
    layout = layout or next(iter(kind.layouts), None)
    return replace(
        choices,
        with_names=choices.with_names and "names" in kind.takes,
        layout=layout.key if layout else "",
        with_notes=choices.with_notes and "notes" in kind.takes,
        with_year_days=choices.with_year_days and "year_days" in kind.takes,
        with_pictures=choices.with_pictures and "pictures" in kind.takes,
        with_cover=choices.with_cover and "cover" in kind.takes,
        with_initials=choices.with_initials and "initials" in kind.takes,
    )
