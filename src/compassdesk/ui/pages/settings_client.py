"""Settings of the open client: who it is, where its clock and its holidays are, what it wants."""

from functools import partial
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain import vocabulary
from compassdesk.domain.copies import CLIENT as CLIENT_ROW
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Client
from compassdesk.texts.countries import listed_countries
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.year_day_words import list_names
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.waiting_beside import beside_form
from compassdesk.ui.fields.place_problems import country_problem, listed_zones, zone_problem
from compassdesk.ui.fields.row_form import FieldSpec, Group, RowForm, said
from compassdesk.ui.pages.freshness import keep_fresh
from compassdesk.ui.pages.listened_names import NAMES, ListenedNames
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate

CLIENT = (
    Group(
        "",
        (
            FieldSpec("name", QT_TRANSLATE_NOOP("Fields", "Name"), required=True),
            FieldSpec("sector", QT_TRANSLATE_NOOP("Fields", "Sector"), "choice", vocabulary.SECTORS, "sector"),
            FieldSpec(
                "timezone", QT_TRANSLATE_NOOP("Fields", "Time zone"), "picked", required=True, wide=False,
                hint=QT_TRANSLATE_NOOP("Fields", "Planned times stay as they are on the clock when you change this."),
                options=listed_zones,
            ),
            FieldSpec(
                "country", QT_TRANSLATE_NOOP("Fields", "Country"), "picked", wide=False,
                hint=QT_TRANSLATE_NOOP("Fields", "For public holidays."), options=listed_countries,
            ),
            FieldSpec("region", QT_TRANSLATE_NOOP("Fields", "Region"), wide=False),
            FieldSpec(
                "day_lists", QT_TRANSLATE_NOOP("Fields", "Days of the year in the calendar"), "day_lists",
                hint=QT_TRANSLATE_NOOP(
                    "Fields", "Awareness days, school holidays. Your own days stand on the page of people."
                ),
                options=list_names,
            ),
            FieldSpec(
                "objectives", QT_TRANSLATE_NOOP("Fields", "Objectives, one or two"), "ticks",
                vocabulary.OBJECTIVES, "objective",
            ),
            FieldSpec(
                "count_drafts", QT_TRANSLATE_NOOP("Fields", "Drafts and items in review count in the checks"), "flag",
            ),
            FieldSpec(
                "keeps_image_details",
                QT_TRANSLATE_NOOP("Fields", "Images that go out keep where and with what they were taken"), "flag",
            ),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Fields", "The brand"),
        (
            FieldSpec("brand_statement", QT_TRANSLATE_NOOP("Fields", "What the brand stands for"), "long"),
            FieldSpec("core_values", QT_TRANSLATE_NOOP("Fields", "Core values, with commas between"), "words"),
            FieldSpec("briefed_on", QT_TRANSLATE_NOOP("Fields", "Everybody inside was told on"), "day", wide=False),
            FieldSpec(
                "budget_eur_year", QT_TRANSLATE_NOOP("Fields", "Budget for a year (€)"), "money", wide=False,
                hint=QT_TRANSLATE_NOOP(
                    "Fields",
                    "What items cost is shown beside it on the compass and in reports. Nothing is judged by it.",
                ),
            ),
            FieldSpec(
                "listening_tools", QT_TRANSLATE_NOOP("Fields", "Listening tools, with commas between"), "words",
                wide=False,
            ),
            FieldSpec(
                "alert_rule", QT_TRANSLATE_NOOP("Fields", "Alerts: which signals come by themselves, and where"),
                "long",
            ),
            FieldSpec(
                "competitors", QT_TRANSLATE_NOOP("Fields", "Competitors, with commas between"), "words",
                hint=QT_TRANSLATE_NOOP(
                    "Fields",
                    "Another name in the same place is taken for a new name: the shares noted so far stay with it.",
                ),
            ),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Fields", "Words and links"),
        (
            FieldSpec(
                "language", QT_TRANSLATE_NOOP("Fields", "Language of its texts"), "choice",
                vocabulary.TEXT_LANGUAGES, "text_language", empty=QT_TRANSLATE_NOOP("Fields", "That of its country"),
                hint=QT_TRANSLATE_NOOP("Fields", "For spelling, with the dictionaries that this computer has."),
            ),
            FieldSpec(
                "own_words", QT_TRANSLATE_NOOP("Fields", "Words of its own, with commas between"), "words",
                hint=QT_TRANSLATE_NOOP("Fields", "Names and words that no dictionary knows; they are not marked."),
            ),
            FieldSpec(
                "utm", QT_TRANSLATE_NOOP("Fields", "Campaign codes"), "codes",
                hint=QT_TRANSLATE_NOOP(
                    "Fields",
                    "One on each line. What stands between braces is filled in for each item and channel: network,"
                    " channel, campaign, title, date, week, client.",
                ),
            ),
        ),
    ),
)  # fmt: skip


class ClientSettings(QWidget):
    """Each field is one undo step."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        layout = column(self)
        self._names = ListenedNames(session)
        self.form = RowForm(CLIENT, session.typing, self._keep, self)
        for name in NAMES:
            self.form.field(name).left.connect(partial(self._names.left, name))  # behind the form, which saves it
        layout.addWidget(self.form)
        layout.addStretch(1)
        self.waiting = beside_form(session, self.form)
        self.waiting.show((CLIENT_ROW,))
        keep_fresh(self, self.refresh, session, ("client",))

    def refresh(self) -> None:
        """Read the desk again."""
        self.form.show_row(self._session.plan.client, writable=not not_writable(self._session))

    def reveal(self, field: str) -> None:
        """Put the cursor in a field."""
        self.form.reveal(field)

    def _keep(self, shown: Client, name: str, value: Any) -> tuple[str, Client]:
        problem = _problem(name, value)
        if problem:
            return problem, shown
        caption = next(spec.caption for group in CLIENT for spec in group.fields if spec.name == name)
        words = translate("Settings", "Change {field}").replace("{field}", f"“{said(caption)}”")
        changed = replace(shown, **{name: value})
        patch = Patch(client=changed, base=Rows(client=shown))
        if name in NAMES:
            patch = self._names.patch(name, shown, changed)
        self._session.change(words, patch, merge_key=f"client:{name}")
        return "", patch.client or changed


def _problem(name: str, value: Any) -> str:
    """What is wrong with a value, as a sentence."""
    if name == "timezone":
        return zone_problem(value)
    if name == "country":
        return country_problem(value)
    return ""
