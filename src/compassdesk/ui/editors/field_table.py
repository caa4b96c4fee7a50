"""The folded fields of an item: which stand in which section, how each is edited, and for which kind of item."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain import vocabulary
from compassdesk.domain.plan import Audience, Campaign, Channel, Item, Plan, Spokesperson
from compassdesk.texts import words
from compassdesk.ui.editors import choices
from compassdesk.ui.fields.choice_fields import ChoiceField, FlagField
from compassdesk.ui.fields.day_field import DayField
from compassdesk.ui.fields.field import Field
from compassdesk.ui.fields.long_field import LongField
from compassdesk.ui.fields.number_field import DecimalField
from compassdesk.ui.fields.result_field import ResultField
from compassdesk.ui.fields.tag_field import TagField
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.fields.when_field import WhenField

translate = QCoreApplication.translate
Options = Callable[[Plan], Any]


class ItemField(Struct, frozen=True):
    """One field of an item: `make` builds it in its row; `options` gives its choices, asked again at each change."""

    name: str
    make: Callable[[QWidget], Field]
    options: Options | None = None
    only: str | None = None
    offered: Callable[[Item, Plan, datetime], tuple[choices.Options, str]] | None = None
    """The choices where they depend on the item and the moment, and a hint that says why."""
    first: Callable[[Item], date | None] | None = None
    """Of a day: the one that it may not come before."""


def _choice(kind: str, values: tuple[str, ...], *, none: bool = True) -> Callable[[QWidget], ChoiceField]:
    return lambda parent: ChoiceField(choices.of_kind(kind, values, none=none), parent)


def _choice_of_rows(parent: QWidget) -> ChoiceField:
    """One whose choices are rows of the plan."""
    return ChoiceField((), parent)


def _moment(parent: QWidget) -> WhenField:
    return WhenField("", parent)


def _tags(*, free: bool) -> Callable[[QWidget], TagField]:
    return lambda parent: TagField(translate("Editor", "Add…"), free=free, parent=parent)


COMPASS: tuple[ItemField, ...] = (
    ItemField("objective", _choice("objective", vocabulary.OBJECTIVES)),
    ItemField("value_kind", _choice("value_kind", vocabulary.VALUE_KINDS)),
    ItemField("audience", _choice_of_rows, choices.audiences),
    ItemField("discipline", _choice("discipline", vocabulary.DISCIPLINES)),
    ItemField("format", _choice("format", vocabulary.ITEM_FORMATS), only="post"),
    ItemField("invitation", _choice("invitation", vocabulary.INVITATIONS, none=False), only="post"),
    ItemField("evidence", _choice("evidence", vocabulary.EVIDENCES), only="post"),
    ItemField("profile_focus", _choice("profile_focus", vocabulary.PROFILE_FOCUSES), only="post"),
    ItemField("c_tags", _tags(free=False), lambda _: choices.of_kind("c_tag", vocabulary.CONTENT_CS, none=False)),
    ItemField("players", _tags(free=True), lambda plan: choices.tags(plan, "player", "players")),
    ItemField("routes", _tags(free=True), lambda plan: choices.tags(plan, "route", "routes")),
    ItemField("emotions", _tags(free=True), lambda plan: choices.tags(plan, "emotion", "emotions")),
    ItemField("media_type", _choice("media_type", vocabulary.MEDIA_TYPES, none=False), only="post"),
    ItemField("benefit", _choice("benefit", vocabulary.BENEFITS, none=False)),
    ItemField("disclosure_label", lambda parent: TextField("#ad", parent=parent), only="post"),
    ItemField("triggered_by_insight", _choice_of_rows, choices.insights),
)

WORKFLOW: tuple[ItemField, ...] = (
    ItemField("campaign", _choice_of_rows, choices.campaigns),
    ItemField(
        "last_day",
        lambda parent: DayField(parent=parent),
        first=lambda item: item.starts_at.date() if item.starts_at else None,
    ),
    ItemField("deadline", _moment),
    ItemField("approver", _choice_of_rows, lambda plan: ((None, "–"), *choices.people(plan))),
    ItemField("approval_due", _moment),
    ItemField("approval_asked", _choice("approval_asked", vocabulary.APPROVALS_ASKED)),
    ItemField("approval_asked_at", _moment),
    ItemField("approved_by", _choice_of_rows, lambda plan: ((None, "–"), *choices.people(plan))),
    ItemField("labels", _tags(free=True), choices.labels),
    ItemField("response_channel", _choice_of_rows, only="post", offered=choices.response_channels),
    ItemField("role_account_reason", _choice("role_account_reason", vocabulary.ROLE_ACCOUNT_REASONS)),
    ItemField("ai_assisted", lambda parent: FlagField(words.field("ai_assisted"), parent), only="post"),
    ItemField("tone_check", lambda parent: FlagField(words.field("tone_check"), parent), only="post"),
)

NOTES: tuple[ItemField, ...] = (
    ItemField("kept", _choice_of_rows, only="slot", offered=choices.kept),
    ItemField("private_note", lambda parent: LongField(parent=parent)),
    ItemField("link", lambda parent: TextField("https://", parent=parent)),
    ItemField("cost_eur", lambda parent: DecimalField(parent=parent)),
    ItemField("result", lambda parent: ResultField(parent=parent), only="post"),
)


def fits(name: str, kinds: Collection[str]) -> bool:
    """Whether items of all these kinds have the field."""
    only = next((spec.only for spec in (*COMPASS, *WORKFLOW, *NOTES) if spec.name == name), None)
    return only is None or set(kinds) <= {only}


def summary(item: Item, specs: tuple[ItemField, ...], plan: Plan) -> str:
    """What is filled in among these fields, in a few words: "goal: Talking · value: Help"."""
    blank = Item(id="", kind=item.kind, petal=item.petal, title="")
    parts = []
    for spec in specs:
        value = getattr(item, spec.name)
        if value in (None, "", (), False) or value == getattr(blank, spec.name):
            continue
        parts.append(f"{words.field(spec.name).lower()}: {_said(spec.name, value, plan)}")
    return " · ".join(parts)


_KINDS = {"c_tags": "c_tag", "players": "player", "routes": "route", "emotions": "emotion"}


def _said(name: str, value: Any, plan: Plan) -> str:
    """A value in words."""
    if value is True:
        return translate("Editor", "yes")
    if isinstance(value, tuple):
        kind = _KINDS.get(name)
        return ", ".join(words.label(kind, one) if kind else one for one in value)
    if name in words.TABLES:
        return words.label(name, value)
    named: Mapping[str, Sequence[Campaign | Audience | Spokesperson | Channel]] = {
        "campaign": plan.campaigns, "audience": plan.audiences, "approved_by": plan.spokespersons,
        "approver": plan.spokespersons,
        "response_channel": plan.channels,
    }  # fmt: skip
    if name in named:
        return next((row.name for row in named[name] if row.id == value), str(value))
    if isinstance(value, datetime):
        from compassdesk.texts import numbers

        return numbers.moment(value)
    if isinstance(value, date):
        from compassdesk.texts import numbers

        return numbers.full_day(value)
    if isinstance(value, str):
        return value if name in {"disclosure_label", "link"} else "…"
    return "…" if not isinstance(value, (int, float)) else f"{value:g}"
