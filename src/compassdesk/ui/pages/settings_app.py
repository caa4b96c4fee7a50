"""Settings of this computer: language, appearance, first day of the week, clock, the start. They hold at once."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.domain.hint_level import HintLevel
from compassdesk.domain.languages import OWN_NAMES
from compassdesk.system import file_types
from compassdesk.system.preferences import DayForm, Preferences
from compassdesk.system.spelling import languages
from compassdesk.texts import numbers
from compassdesk.texts.day_forms import PATTERNS
from compassdesk.texts.errors import sentence
from compassdesk.texts.names import listed
from compassdesk.ui.fields.choice_fields import ChoiceField, FlagField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.protection.screen_lock import told_here
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate
_RESTS = (1, 2, 5, 10, 15, 30, 60)
"""Minutes."""


class AppSettings(QWidget):
    """`preferences` gives the current ones; `apply(name=value)` is called with the one that changed."""

    def __init__(
        self, preferences: Callable[[], Preferences], apply: Callable[..., object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("appSettings")
        self._preferences, self._apply = preferences, apply
        system = translate("Settings", "As the computer has it")
        self.fields: dict[str, ChoiceField | FlagField] = {
            "language": ChoiceField([("", system), *sorted(OWN_NAMES.items())]),
            "appearance": ChoiceField(
                [
                    ("system", system),
                    ("light", translate("Settings", "Light")),
                    ("dark", translate("Settings", "Dark")),
                    ("contrast", translate("Settings", "High contrast")),
                ]
            ),
            "motion": ChoiceField([("system", system), ("still", translate("Settings", "Nothing moves by itself"))]),
            "first_day": ChoiceField(
                [(0, system), *((day, numbers.weekday(day, long=True).capitalize()) for day in (1, 7, 6))]
            ),
            "time_format": ChoiceField([("system", system), ("24", "13:30"), ("12", "1:30 PM")]),
            "day_form": ChoiceField(
                [("system", system), *((form, _example(form)) for form in PATTERNS if form != "system")]
            ),
            "text_hints": ChoiceField(_hint_levels()),
            "lock_after": ChoiceField(_rests(preferences().lock_after)),
        }
        layout = column(self, gap=12)
        self._lay_out_choices(layout)
        self.fields["spelling"] = FlagField(
            translate("Settings", "Mark words that the client's dictionary on this computer does not know")
        )
        layout.addWidget(self.fields["spelling"])
        self.dictionaries = label("", "small", wrap=True)
        self.dictionaries.hide()
        layout.addWidget(self.dictionaries)
        tasks.run_task(self, languages, self._tell_dictionaries)
        self.fields["today_at_start"] = FlagField(
            translate("Settings", "Open Today at the start when something waits there")
        )
        layout.addWidget(self.fields["today_at_start"])
        if told_here():
            flag = FlagField(translate("Settings", "Lock it with the screen of the computer too"))
            self.fields["lock_with_screen"] = flag
            layout.addWidget(flag)
        for name, field in self.fields.items():
            field.set_value(getattr(preferences(), name))
            field.left.connect(lambda name=name: self._left(name))
        self._lay_out_opening(layout)
        layout.addWidget(
            label(translate("Settings", "Week numbers follow ISO 8601, as calendars do."), "small", wrap=True)
        )
        layout.addStretch(1)

    def _lay_out_choices(self, layout: QVBoxLayout) -> None:
        captions = {
            "language": translate("Settings", "Language"),
            "appearance": translate("Settings", "Appearance"),
            "motion": translate("Settings", "Movement"),
            "first_day": translate("Settings", "A week begins on"),
            "time_format": translate("Settings", "Clock"),
            "day_form": translate("Settings", "Days are written as"),
            "text_hints": translate("Settings", "Remarks on plain language below a text"),
            "lock_after": translate("Settings", "Lock a protected client when nobody uses the app"),
        }
        for name, caption in captions.items():
            layout.addWidget(FieldRow(caption, self.fields[name], parent=self))

    def _lay_out_opening(self, layout: QVBoxLayout) -> None:
        """Where the desktop can be told which files are ours."""
        self.opens = FlagField(
            translate("Settings", "Open client files and copies (.compass, .compass-share) from the file manager")
        )
        self.opens.left.connect(self._tell_desktop)
        self.trouble = label("", "warning", wrap=True)
        self.trouble.hide()
        layout.addWidget(self.opens)
        layout.addWidget(self.trouble)
        self.opens.setVisible(file_types.is_possible())
        if file_types.is_possible():
            self.opens.setEnabled(False)
            tasks.run_task(self, file_types.is_known, self._show_opens)

    def _show_opens(self, known: bool) -> None:
        self.opens.set_value(known)
        self.opens.setEnabled(True)

    def _tell_desktop(self) -> None:
        """In a worker: programs of the desktop gather what they are told."""
        wanted = self.opens.value()
        self.opens.setEnabled(False)
        say(self.trouble, "")

        def done(_result: object) -> None:
            self.opens.setEnabled(True)

        def failed(trouble: BaseException) -> None:
            if not isinstance(trouble, PlanError):
                raise trouble
            self.opens.setEnabled(True)
            self.opens.set_value(not wanted)
            say(self.trouble, sentence(trouble))

        tasks.run_task(self, lambda: file_types.follow(wanted=wanted), done, failed)

    def _left(self, name: str) -> None:
        value = self.fields[name].value()
        if value != getattr(self._preferences(), name):
            self._apply(**{name: value})

    def _tell_dictionaries(self, found: tuple[str, ...]) -> None:
        """Which languages are marked at all."""
        self.dictionaries.setText(_dictionaries(found))
        self.dictionaries.show()


def _dictionaries(found: tuple[str, ...]) -> str:
    """The languages of these dictionaries, each as it calls itself."""
    from PySide6.QtCore import QLocale

    if not found:
        return translate("Settings", "This computer has no dictionary, so nothing is marked.")
    names = dict.fromkeys(QLocale(tag).nativeLanguageName() or tag for tag in found)
    told = translate("Settings", "There are dictionaries here for {languages}; in other languages nothing is marked.")
    return told.replace("{languages}", listed(names, most=20))


def _rests(chosen: int) -> list[tuple[int, str]]:
    """After how many minutes of rest a client is locked, in words; what is chosen by now is among them."""
    rests = sorted({*_RESTS, chosen} - {0})
    after = [(minutes, translate("Settings", "After %n minute(s)", "", minutes)) for minutes in rests]
    return [(0, translate("Settings", "Never")), *after]


def _hint_levels() -> list[tuple[HintLevel, str]]:
    """How much is remarked about plain language, in words."""
    words: dict[HintLevel, str] = {
        "usual": translate("Settings", "Long sentences, capitals, rows of emoji"),
        "b1": translate("Settings", "The same, and sentences that are long for B1"),
        "off": translate("Settings", "None"),
    }
    return list(words.items())


def _example(form: DayForm) -> str:
    """A day in this form, in words where it has them and in figures."""
    patterns, day = PATTERNS[form], numbers.qdate(date(date.today().year, 3, 8))
    figures = numbers.locale().toString(day, patterns.figures)
    if patterns.whole:
        return figures
    return f"{numbers.locale().toString(day, f'{patterns.long}{patterns.joint}yyyy')} · {figures}"
