"""Texts that go out to be read, mailed or pasted; one that comes in is a table or a list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from compassdesk.formats.declaration import Choice, Format, Layout, Written
from compassdesk.formats.incoming_list import read_text
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from compassdesk.services.exports import Extract


TAKEN = frozenset[Choice](("period", "filter", "names", "notes"))
LAYOUTS = (
    Layout("texts", QT_TRANSLATE_NOOP("Formats", "With texts")),
    Layout("titles", QT_TRANSLATE_NOOP("Formats", "Titles only")),
)


def text_format(key: str, suffix: str, name: str, hint: str, *, markdown: bool) -> Format:
    """A kind of text; `name` and `hint` are marked for translation, with `markdown` it has headings and lists of it."""
    return Format(
        key=key,
        suffixes=(suffix,),
        name=name,
        hint=hint,
        place=7,
        write=partial(_write, markdown),
        read=read_text,
        heeds=frozenset(("mapping", "dates", "layout", "lines", "bring_back")),
        takes=TAKEN,
        copies=True,
        layouts=LAYOUTS,
    )


def _write(markdown: bool, out: Extract) -> Written:
    from compassdesk.exchange.encoded_lines import encoded
    from compassdesk.texts.plan_text import plan_lines

    lines = plan_lines(out, markdown=markdown, with_texts=out.choices.layout != "titles")
    return Written(encoded(lines), len(out.plan.items))
