"""Every check with its switch, its limit and how loud it may be, by what it is about; each can be given back."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from compassdesk.domain.checks.registry import codes, spec
from compassdesk.domain.checks.spec import GROUPS, CheckSpec, Group, Threshold
from compassdesk.domain.plan import CheckSetting, Plan
from compassdesk.domain.vocabulary import SEVERITIES, Severity
from compassdesk.texts import findings, numbers, why, words
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.waiting_beside import WaitingBeside
from compassdesk.ui.fields.being_typed import composing, on_typing
from compassdesk.ui.fields.choice_fields import ChoiceField, FlagField
from compassdesk.ui.fields.field import Field
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.number_field import NumberField
from compassdesk.ui.pages.freshness import keep_fresh
from compassdesk.ui.widgets.fold import Fold
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.once import acts_once

translate = QCoreApplication.translate
_WHOLE = 100
_GROUPS: Mapping[Group, str] = {
    "balance": QT_TRANSLATE_NOOP("Settings", "Conversation or broadcast"),
    "answers": QT_TRANSLATE_NOOP("Settings", "Answering and listening"),
    "people": QT_TRANSLATE_NOOP("Settings", "People"),
    "honesty": QT_TRANSLATE_NOOP("Settings", "Honest and allowed"),
    "plan": QT_TRANSLATE_NOOP("Settings", "Plan and goals"),
}


class CheckSettings(QWidget):
    """See the module. Each change is one undo step."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.typing = session, session.typing
        layout = column(self, gap=6)
        top = QHBoxLayout()
        top.addWidget(
            label(
                translate("Settings", "An empty field means: as the profile says. Changed checks are marked."),
                "sub",
                wrap=True,
            ),
            1,
        )
        self.reset_all = QPushButton(translate("Settings", "Reset all"))
        self.reset_all.setProperty("kind", "small")
        self.reset_all.clicked.connect(self._reset_all)
        acts_once(self.reset_all)
        top.addWidget(self.reset_all)
        layout.addLayout(top)
        self.forms = {check: CheckForm(check, self) for check in codes()}
        for group in GROUPS:
            layout.addSpacing(10)
            layout.addWidget(label(translate("Settings", _GROUPS[group]), "h3"))
            for check, form in self.forms.items():
                if spec(check).group == group:
                    layout.addWidget(form)
        layout.addStretch(1)
        self.waiting = WaitingBeside(
            session, self, lambda line, key: layout.insertWidget(layout.indexOf(self.forms[key[1]]) + 1, line)
        )
        self.waiting.show(("check_settings", check) for check in self.forms)
        keep_fresh(self, self.refresh, session, ("check_settings", "client"))

    def refresh(self) -> None:
        """Read the desk again."""
        own = {setting.check: setting for setting in self._session.plan.check_settings}
        for check, form in self.forms.items():
            form.show_setting(own.get(check, CheckSetting(check)), self._session.plan)
        self.reset_all.setEnabled(bool(own))

    def opened(self, check: str) -> QWidget:
        """The form of a check, unfolded."""
        self.forms[check].open()
        return self.forms[check]

    def keep(self, setting: CheckSetting, before: CheckSetting) -> None:
        """Write the setting of one check, made from what it was `before`."""
        from compassdesk.services import check_settings

        words_ = translate("Settings", "Change the check “{name}”")
        words_ = words_.replace("{name}", findings.check_name(setting.check))
        self._session.perform(words_, check_settings.keep, setting, before, merge_key=f"check:{setting.check}")

    def reset(self, check: str) -> None:
        """Give one check back to the profile."""
        from compassdesk.services import check_settings

        words_ = translate("Settings", "Reset the check “{name}”").replace("{name}", findings.check_name(check))
        self._session.perform(words_, check_settings.reset, check)

    def _reset_all(self) -> None:
        from compassdesk.services import check_settings

        self._session.perform(translate("Settings", "Reset all checks"), check_settings.reset_all)


class CheckForm(Fold):
    """One check; its fields are made when it is opened for the first time."""

    def __init__(self, check: str, owner: CheckSettings) -> None:
        super().__init__(findings.check_name(check))
        self.check, self._owner = check, owner
        self._thresholds = spec(check).thresholds
        self._setting = CheckSetting(check)
        self._read = self._setting
        """What the fields show: as read when they were filled, or as it was saved last."""
        self._plan: Plan | None = None
        self.numbers: dict[str, FieldRow[Field]] = {}
        self.cap: ChoiceField | None = None
        self.enabled = FlagField("")
        told = translate("Settings", "Judge this: {name}")
        self.enabled.setAccessibleName(told.replace("{name}", findings.check_name(check)))
        self.enabled.setEnabled(spec(check).may_be_switched_off)
        self.enabled.left.connect(self._left)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.enabled)
        line.addWidget(self.header, 1)
        self.whole.insertLayout(0, line)

    def show_setting(self, setting: CheckSetting, plan: Plan | None) -> None:
        """Show what holds; the caption tells when it is the client's own."""
        self._setting, self._plan = setting, plan
        if self not in self._owner.typing:
            self._read = setting
        own = setting != CheckSetting(setting.check)
        said = [_value(self.check, self._thresholds[0], setting, plan)] if plan is not None and self._thresholds else []
        if not setting.enabled and spec(self.check).may_be_switched_off:
            said.append(translate("Settings", "off"))
        elif own:
            said.append(translate("Settings", "changed"))
        self.header.set_summary(" · ".join(said))
        self.enabled.set_value(setting.enabled or not spec(self.check).may_be_switched_off)
        if self.cap is None or plan is None:
            return
        self.cap.set_value(setting.cap if self.cap.offers(setting.cap) else None)
        self.reset.setEnabled(own)
        for threshold in self._thresholds:
            field = self.numbers[threshold.name].field
            if not isinstance(field, NumberField):
                continue
            usual = threshold.usual_in(plan)
            field.setPlaceholderText(translate("Settings", "no limit") if usual is None else numbers.number(usual))
            if self not in self._owner.typing and not composing(field):
                field.set_value(setting.thresholds.get(threshold.name))

    def build(self) -> None:
        self.rows.addWidget(label(why.why(self.check).text, "small", wrap=True))
        check = spec(self.check)
        self.must = label(_why_it_stays_on(check), "small", wrap=True)
        self.must.setVisible(not check.may_be_switched_off)
        self.enabled.setAccessibleDescription(self.must.text())
        self.rows.addWidget(self.must)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        caps = SEVERITIES[SEVERITIES.index(check.least_cap) : SEVERITIES.index("block")]
        self.cap = ChoiceField(
            [
                (None, translate("Settings", "No cap")),
                *((cap, words.severity(cap)) for cap in caps),
            ]
        )
        self.cap.left.connect(self._left)
        rows = [
            FieldRow(
                findings.threshold_name(self.check, row.name),
                NumberField(least=row.least, most=row.highest),
                _bounds(row),
            )
            for row in self._thresholds
        ]
        for threshold, row in zip(self._thresholds, rows, strict=True):
            self.numbers[threshold.name] = row
            row.field.left.connect(self._left)
            on_typing(row.field, partial(self._owner.typing.begin, self, self._save, self._unsaved))
        cap = FieldRow(translate("Settings", "Shown as at most"), self.cap)
        every: tuple[QWidget, ...] = (*rows, cap)
        for place, one in enumerate(every):
            grid.addWidget(one, place // 2, place % 2)
        self.rows.addLayout(grid)
        self.reset = QPushButton(translate("Settings", "Reset to the profile"))
        self.reset.setProperty("kind", "small")
        acts_once(self.reset)
        self.reset.clicked.connect(lambda: self._owner.reset(self.check))
        line = QHBoxLayout()
        line.addWidget(self.reset)
        line.addStretch(1)
        self.rows.addLayout(line)
        self.show_setting(self._setting, self._plan)

    def _left(self) -> None:
        self._save(final=True)

    def _unsaved(self) -> str:
        return " ".join(told for row in self.numbers.values() if (told := row.unsaved()))

    def _is_on(self) -> bool:
        """What is chosen; of a check that cannot be switched off, what stands there, though it does not hold."""
        on = bool(self.enabled.value())
        return on if spec(self.check).may_be_switched_off else self._read.enabled

    def _chosen_cap(self) -> Severity | None:
        """What is chosen; nothing leaves a cap alone that is not offered, since it does not hold."""
        kept = self._read.cap
        if self.cap is None:
            return kept
        chosen: Severity | None = self.cap.value()
        return kept if chosen is None and kept is not None and not self.cap.offers(kept) else chosen

    def _save(self, *, final: bool) -> None:
        fine = [row.check() for row in self.numbers.values()]  # all of them, so that each says what is wrong with it
        if not all(fine):
            return
        typed = {name: row.field.value() for name, row in self.numbers.items()}
        others = {name: value for name, value in self._read.thresholds.items() if name not in typed}
        thresholds = {**others, **{name: value for name, value in typed.items() if value is not None}}
        changed = CheckSetting(self.check, self._is_on(), self._chosen_cap(), thresholds)
        if changed != self._read:
            self._owner.keep(changed, self._read)
            self._read = changed
        if final:
            self._owner.typing.end(self)
            self.show_setting(self._setting, self._plan)


def _value(check: str, threshold: Threshold, setting: CheckSetting, plan: Plan) -> str:
    """The first of its numbers as it holds, with its name: "Warning over (%): 60"."""
    value = setting.thresholds.get(threshold.name, threshold.usual_in(plan))
    spelled = translate("Settings", "no limit") if value is None else numbers.number(value)
    return f"{findings.threshold_name(check, threshold.name)}: {spelled}"


def _why_it_stays_on(check: CheckSpec) -> str:
    """Why it cannot be switched off, and what a cap cannot do (domain.md C7)."""
    if "block" in check.severities:
        return translate(
            "Settings",
            "This cannot be switched off: it can stop what must not go out. A block always stays a block; one item"
            " can be published despite it, with a reason.",
        )
    return translate(
        "Settings",
        "This cannot be switched off, nor made quieter than a warning: it is what this planner is there to say. Its"
        " limits can be moved.",
    )


def _bounds(threshold: Threshold) -> str:
    """What a number counts for at most, where that is less than one might type."""
    if not threshold.percent or threshold.highest >= _WHOLE:
        return ""
    return translate("Settings", "Counts for at most {most}%.").replace("{most}", numbers.number(threshold.highest))
