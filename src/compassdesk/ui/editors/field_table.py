"""The folded fields of an item: which stand in which section, how each is edited, and for which kind of item."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from compassdesk.domain import vocabulary
from compassdesk.domain.plan import Item, ItemResult, Plan
from compassdesk.texts import words
from compassdesk.ui.editors import choices
from compassdesk.ui.editors.when_field import WhenField
from compassdesk.ui.fields.choice_fields import ChoiceField, FlagField
from compassdesk.ui.fields.long_field import LongField
from compassdesk.ui.fields.number_field import NumberField
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.tag_field import TagField

translate = QCoreApplication.translate
Options = Callable[[Plan], Any]


class FieldSpec(Struct, frozen=True):
    """`make` builds the field; `options` gives what it chooses from and is asked again when the plan changed."""

    name: str
    make: Callable[[], Any]
    options: Options | None = None
    only: str | None = None


class ResultField(QWidget):
    """Four counts typed in after publication; its value is an ItemResult, or None when all are empty."""

    left = Signal()
    typed = Signal()
    NAMES = ("likes", "comments", "shares", "replies_sent")

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        spelled = {
            "likes": translate("ResultField", "likes"),
            "comments": translate("ResultField", "comments"),
            "shares": translate("ResultField", "shares"),
            "replies_sent": translate("ResultField", "answers given"),
        }
        self.fields = {name: NumberField() for name in self.NAMES}
        for index, (name, field) in enumerate(self.fields.items()):
            caption = label(spelled[name], "small")
            caption.setBuddy(field)
            field.setAccessibleName(spelled[name])
            field.left.connect(self.left)
            field.typed.connect(self.typed)
            grid.addWidget(caption, index // 2 * 2, index % 2)
            grid.addWidget(field, index // 2 * 2 + 1, index % 2)
        self.setFocusProxy(self.fields["likes"])

    def value(self) -> ItemResult | None:
        counts = {name: field.value() for name, field in self.fields.items()}
        return ItemResult(**counts) if any(count is not None for count in counts.values()) else None

    def set_value(self, result: ItemResult | None) -> None:
        for name, field in self.fields.items():
            field.set_value(getattr(result, name) if result is not None else None)

    def problem(self) -> str:
        return next((found for field in self.fields.values() if (found := field.problem())), "")


def _choice(kind: str, values: tuple[str, ...], *, none: bool = True) -> Callable[[], ChoiceField]:
    return lambda: ChoiceField(choices.of_kind(kind, values, none=none))


def _tags(*, free: bool) -> Callable[[], TagField]:
    return lambda: TagField(translate("Editor", "Add…"), free=free)


COMPASS: tuple[FieldSpec, ...] = (
    FieldSpec("objective", _choice("objective", vocabulary.OBJECTIVES)),
    FieldSpec("value_kind", _choice("value_kind", vocabulary.VALUE_KINDS)),
    FieldSpec("audience", ChoiceField, choices.audiences),
    FieldSpec("discipline", _choice("discipline", vocabulary.DISCIPLINES)),
    FieldSpec("format", _choice("format", vocabulary.ITEM_FORMATS), only="post"),
    FieldSpec("invitation", _choice("invitation", vocabulary.INVITATIONS, none=False), only="post"),
    FieldSpec("evidence", _choice("evidence", vocabulary.EVIDENCES), only="post"),
    FieldSpec("profile_focus", _choice("profile_focus", vocabulary.PROFILE_FOCUSES), only="post"),
    FieldSpec("c_tags", _tags(free=False), lambda _: choices.of_kind("c_tag", vocabulary.CONTENT_CS, none=False)),
    FieldSpec("players", _tags(free=True), lambda plan: choices.tags(plan, "player", "players")),
    FieldSpec("routes", _tags(free=True), lambda plan: choices.tags(plan, "route", "routes")),
    FieldSpec("emotions", _tags(free=True), lambda plan: choices.tags(plan, "emotion", "emotions")),
    FieldSpec("media_type", _choice("media_type", vocabulary.MEDIA_TYPES, none=False), only="post"),
    FieldSpec("benefit", _choice("benefit", vocabulary.BENEFITS, none=False)),
    FieldSpec("disclosure_label", lambda: TextField("#ad"), only="post"),
    FieldSpec("triggered_by_insight", ChoiceField, choices.insights),
)

WORKFLOW: tuple[FieldSpec, ...] = (
    FieldSpec("campaign", ChoiceField, choices.campaigns),
    FieldSpec("deadline", lambda: WhenField("")),
    FieldSpec("approved_by", ChoiceField, lambda plan: ((None, "–"), *choices.people(plan))),
    FieldSpec("labels", _tags(free=True), choices.labels),
    FieldSpec(
        "response_channel", ChoiceField, lambda plan: ((None, "–"), *choices.channels(plan, with_all=False)), "post"
    ),
    FieldSpec("role_account_reason", _choice("role_account_reason", vocabulary.ROLE_ACCOUNT_REASONS)),
    FieldSpec("ai_assisted", lambda: FlagField(words.field("ai_assisted")), only="post"),
    FieldSpec("tone_check", lambda: FlagField(words.field("tone_check")), only="post"),
)

NOTES: tuple[FieldSpec, ...] = (
    FieldSpec("kept", lambda: ChoiceField(choices.of_kind("kept", ("unknown", "yes", "no"), none=False)), only="slot"),
    FieldSpec("kept_note", LongField, only="slot"),
    FieldSpec("private_note", LongField),
    FieldSpec("link", lambda: TextField("https://")),
    FieldSpec("cost_eur", lambda: NumberField(whole=False)),
    FieldSpec("result", ResultField, only="post"),
)


def summary(item: Item, specs: tuple[FieldSpec, ...], plan: Plan) -> str:
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
    rows = {"campaign": plan.campaigns, "audience": plan.audiences, "approved_by": plan.spokespersons,
            "response_channel": plan.channels}.get(name)  # fmt: skip
    if rows is not None:
        return next((row.name for row in rows if row.id == value), str(value))
    if name == "deadline":
        from compassdesk.texts import numbers

        return numbers.moment(value)
    if isinstance(value, str):
        return value if name in {"disclosure_label", "link"} else "…"
    return "…" if not isinstance(value, (int, float)) else f"{value:g}"
