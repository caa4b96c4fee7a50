"""What the user accepted: waivers with their end, and blocks that were passed with a reason; each can be taken back."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from compassdesk.domain.plan import Override, Waiver
from compassdesk.texts import findings, numbers
from compassdesk.texts.names import Names
from compassdesk.ui.desk.session import Session
from compassdesk.ui.pages.freshness import keep_fresh
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear, column
from compassdesk.ui.widgets.once import acts_once

translate = QCoreApplication.translate


class WaiverSettings(QWidget):
    """See the module."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        layout = column(self, gap=8)
        layout.addWidget(label(translate("Settings", "Snoozed findings"), "h3"))
        self._waivers = column(gap=8)
        layout.addLayout(self._waivers)
        layout.addSpacing(12)
        layout.addWidget(label(translate("Settings", "Published despite a stop"), "h3"))
        self._overrides = column(gap=8)
        layout.addLayout(self._overrides)
        layout.addStretch(1)
        named = "items", "channels", "spokespersons", "campaigns", "audiences"
        keep_fresh(self, self.refresh, session, ("waivers", "overrides", *named), session.day_passed)

    def refresh(self) -> None:
        """Read the desk again."""
        plan, names = self._session.plan, Names(self._session.plan)
        clear(self._waivers)
        clear(self._overrides)
        for waiver in sorted(plan.waivers, key=lambda row: row.until):
            self._waivers.addWidget(self._waiver_card(waiver, names))
        for override in sorted(plan.overrides, key=lambda row: row.made_at, reverse=True):
            self._overrides.addWidget(self._override_card(override, names))
        if not plan.waivers:
            nothing = translate("Settings", "None. A finding can be snoozed where it stands, with a reason and an end.")
            self._waivers.addWidget(label(nothing, "sub", wrap=True))
        if not plan.overrides:
            self._overrides.addWidget(label(translate("Settings", "None."), "sub"))

    def _waiver_card(self, waiver: Waiver, names: Names) -> QFrame:
        about = _about(waiver.target, names, self._session)
        over = waiver.until < self._session.now().date()
        until = translate("Settings", "ended on {day}") if over else translate("Settings", "through {day}")
        facts = [about, until.replace("{day}", numbers.full_day(waiver.until))]
        button = translate("Settings", "Remove") if over else translate("Settings", "End now")
        return _card(
            findings.check_name(waiver.check), " · ".join(fact for fact in facts if fact), waiver.reason, button,
            lambda: self._end_waiver(waiver),
        )  # fmt: skip

    def _override_card(self, override: Override, names: Names) -> QFrame:
        item = self._session.item(override.item)
        title = item.title if item is not None else names.item(override.item)
        facts = f"{title} · {numbers.moment(override.made_at)}"
        return _card(
            findings.check_name(override.check), facts, override.reason, translate("Settings", "Take back"),
            lambda: self._end_override(override),
        )  # fmt: skip

    def _end_waiver(self, waiver: Waiver) -> None:
        from compassdesk.services import findings as service

        self._session.perform(translate("Settings", "Wake a finding"), service.end_waiver, waiver.id)

    def _end_override(self, override: Override) -> None:
        from compassdesk.services import findings as service

        self._session.perform(translate("Settings", "Take an exception back"), service.end_override, override.id)


def _about(target: str | None, names: Names, session: Session) -> str:
    """What a waiver is about, by name; nothing for a whole check."""
    if target is None:
        return translate("Settings", "the whole check")
    for find in (names.channel, names.person, names.campaign, names.item):
        if find(target) != target:
            return find(target)
    item = session.item(target)
    return item.title if item is not None else target


def _card(title: str, facts: str, reason: str, words: str, act: Callable[[], None]) -> QFrame:
    card = QFrame()
    card.setProperty("kind", "card")
    row = QHBoxLayout(card)
    row.setContentsMargins(12, 8, 10, 8)
    text = column(gap=2)
    text.addWidget(label(title, "h3", wrap=True))
    text.addWidget(label(facts, "small", wrap=True))
    text.addWidget(label(f"“{reason}”", wrap=True))
    row.addLayout(text, 1)
    button = QPushButton(words)
    button.setProperty("kind", "small")
    button.setAccessibleName(f"{words}: {title}")
    button.clicked.connect(lambda _checked: act())
    acts_once(button)
    row.addWidget(button)
    return card
