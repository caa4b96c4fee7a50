"""Snippets: pieces of text that come again, such as a closing line or a set of hashtags, with fields to fill in.

They lie in the plan as records. What a record says that is not understood here is kept, and one without a name is
none.
"""

import re
from collections.abc import Mapping

from msgspec import Struct

from compassdesk.domain.plan import Channel, Item, Plan, Record
from compassdesk.domain.record_values import rewritten, text_in

FIELD = re.compile(r"\{(\w+)\}")
IN_DUTCH: Mapping[str, str] = {
    "titel": "title",
    "datum": "date",
    "kanaal": "channel",
    "campagne": "campaign",
    "spreker": "spokesperson",
}
"""Who writes in Dutch writes the fields in Dutch too; each is read in both languages, whatever the window speaks."""


class Snippet(Struct, frozen=True):
    """A text under a name. `{title}` and its kin are filled in when it is put into the text of an item."""

    id: str
    name: str
    text: str = ""


def snippets(plan: Plan) -> tuple[Snippet, ...]:
    """The snippets of a plan, by name."""
    known = (snippet(record) for record in plan.snippets)
    return tuple(sorted((one for one in known if one is not None), key=order))


def order(one: Snippet) -> tuple[str, str]:
    """By which they are listed."""
    return one.name.casefold(), one.id


def snippet(record: Record) -> Snippet | None:
    """What a record means; None for one without a name."""
    name, text = text_in(record.content.get("name")), record.content.get("text", "")
    return Snippet(record.id, name, text) if name is not None and isinstance(text, str) else None


def record_of(one: Snippet, before: Record | None = None) -> Record:
    """A snippet as a record, with whatever else the record of before says."""
    return rewritten(one.id, {"name": one.name, "text": one.text}, before)


def said_of(plan: Plan, item: Item, channel: Channel | None, day: str) -> dict[str, str]:
    """What the fields say for an item; `day` is the day of it in words, `channel` the one whose text is written."""
    return {
        "title": item.title,
        "link": item.link,
        "date": day,
        "channel": channel.name if channel is not None else "",
        "campaign": next((one.name for one in plan.campaigns if one.id == item.campaign), ""),
        "spokesperson": next((one.name for one in plan.spokespersons if one.id == item.spokesperson), ""),
    }


def filled(text: str, said: Mapping[str, str]) -> str:
    """A text with its fields filled in; braces around anything else stay, and so does a field with nothing to say."""

    def value(found: re.Match[str]) -> str:
        return said.get(IN_DUTCH.get(found[1].lower(), found[1].lower()), "") or found[0]

    return FIELD.sub(value, text)
