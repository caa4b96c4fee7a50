"""The lists that fields of an item choose from, as pairs of value and words."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.keeping import is_over
from compassdesk.domain.new_rows import answers_elsewhere
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.vocabulary import NO_PERSON_KINDS
from compassdesk.texts import words
from compassdesk.ui.editors.draft import ALL

translate = QCoreApplication.translate
Options = tuple[tuple[str | None, str], ...]


def of_kind(kind: str, values: Iterable[str], *, none: bool = True) -> Options:
    """The values of a vocabulary; first of all, with `none`, nothing."""
    listed = tuple((value, words.label(kind, value)) for value in values)
    return ((None, "–"), *listed) if none else listed


def kept(item: Item, plan: Plan, now: datetime) -> tuple[Options, str]:
    """What can be said of a slot, and why not yet that it was kept (domain.md C2)."""
    over = is_over(item, plan.client, now)
    values = ("unknown", "yes", "no") if over or item.kept == "yes" else ("unknown", "no")
    hint = "" if over else translate("Editor", "That it was kept can be said once it is over.")
    return of_kind("kept", values, none=False), hint


def channels(plan: Plan, *, with_all: bool) -> tuple[tuple[str, str], ...]:
    """The channels that are not closed, for slots with "all channels" before them."""
    listed = tuple((row.id, row.name) for row in plan.channels if row.status != "closed")
    return ((ALL, translate("Editor", "All channels")), *listed) if with_all else listed


def response_channels(item: Item, plan: Plan, _now: datetime) -> tuple[Options, str]:
    """Where answers may come in: on a channel of the item or of its audience (C9.4); what is said already stays."""
    theirs = {*item.channels, *(key for row in plan.audiences if row.id == item.audience for key in row.channels)}
    listed = tuple((row.id, row.name) for row in plan.channels if row.id in theirs or row.id == item.response_channel)
    strange = answers_elsewhere(item, plan.audiences)
    hint = translate("Editor", "Not a channel of the item or its audience: not followed.") if strange else ""
    return ((None, "–"), *listed), hint


def people(plan: Plan) -> tuple[tuple[str, str], ...]:
    """Who can speak; who is no person is marked."""
    return tuple(
        (row.id, f"{row.name} ({words.label('spokesperson_kind', row.kind).lower()})")
        if row.kind in NO_PERSON_KINDS
        else (row.id, row.name)
        for row in plan.spokespersons
    )


def campaigns(plan: Plan) -> Options:
    return ((None, "–"), *((row.id, row.name) for row in plan.campaigns))


def audiences(plan: Plan) -> Options:
    return ((None, "–"), *((row.id, row.name) for row in plan.audiences))


def insights(plan: Plan) -> Options:
    return ((None, "–"), *((row.id, " ".join(row.text.split())[:80]) for row in plan.insights))


def tags(plan: Plan, kind: str, name: str) -> tuple[tuple[str, str], ...]:
    """The values we ship for an open list, and those this client uses besides; its core values are emotions (A02)."""
    shipped = words.defaults(kind)
    used = {value for item in plan.items for value in getattr(item, name)}
    if name == "emotions":
        used.update(plan.client.core_values)
    own = sorted(used - set(shipped), key=str.casefold)
    return (*((value, words.label(kind, value)) for value in shipped), *((value, value) for value in own))


def labels(plan: Plan) -> tuple[tuple[str, str], ...]:
    """The labels in use."""
    used = {value for item in plan.items for value in item.labels}
    return tuple((value, value) for value in sorted(used, key=str.casefold))
