"""The page of an import that shows what the file holds, and lets it be read otherwise."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QPushButton, QTableView, QTabWidget, QWidget

from compassdesk.domain.plan import Client, Plan
from compassdesk.exchange.import_preview import ImportPreview, Said
from compassdesk.texts import import_report, import_sentences
from compassdesk.ui.dialogs.calendar_choice import CalendarChoice
from compassdesk.ui.dialogs.import_columns import ColumnsForm, can_be_chosen
from compassdesk.ui.dialogs.import_mending import MendingTable, can_be_mended
from compassdesk.ui.dialogs.import_pages import as_calendar_hint
from compassdesk.ui.dialogs.import_posts_table import PostsToTell
from compassdesk.ui.dialogs.import_summary import summary
from compassdesk.ui.dialogs.reading_choice import colours_choice, dates_choice, layout_choice, lines_choice
from compassdesk.ui.dialogs.row_sheets import Sheet, view_of
from compassdesk.ui.dialogs.zone_choice import ZoneChoice
from compassdesk.ui.fields.choice_fields import FlagField
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.reading_order import in_reading_order, stands_behind
from compassdesk.ui.widgets.table_model import TableModel

translate = QCoreApplication.translate


class FoundPage(QWidget):
    """See the module."""

    chosen = Signal()
    """`said` is another: read again."""
    writing_ended = Signal()
    """Nobody writes in a row to mend any more, or in another cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, gap=10)
        self.summary = label("", wrap=True)
        self.note = label("", "small", wrap=True)
        self.dates = dates_choice(self)
        self.dates.chosen.connect(lambda order: self._say(dates=order))
        self.zone = ZoneChoice(self)
        self.zone.chosen.connect(lambda zone: self._say(zone=zone))
        self.layout_choice = layout_choice(self)
        self.layout_choice.chosen.connect(lambda layout: self._say(layout=layout))
        self.colours = colours_choice(self)
        self.colours.chosen.connect(lambda colours: self._say(colours=colours))
        self.lines = lines_choice(self)
        self.lines.chosen.connect(lambda lines: self._say(lines=lines))
        self.calendar = CalendarChoice(self)
        self.calendar.chosen.connect(lambda use: self._say(calendar=use))
        self.bring_back = FlagField(translate("Import", "Bring back what you deleted here"))
        self.bring_back.left.connect(lambda: self._say(bring_back=self.bring_back.value()))
        self.bring_back.hide()
        self.as_calendar = QPushButton(translate("Import", "Read it as a calendar"))
        self.as_calendar.setToolTip(as_calendar_hint())
        self.as_calendar.clicked.connect(lambda: self._say(layout="grid"))
        self.as_calendar.hide()
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(translate("Import", "What was found"))
        self.tabs.currentChanged.connect(lambda _place: self.writing_ended.emit())
        self.tabs.currentChanged.connect(lambda _place: self._show_row())
        self.row = label("", "small", wrap=True)
        self.row.setMinimumHeight(2 * self.row.fontMetrics().lineSpacing())
        self.row.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.columns: ColumnsForm | None = None
        """What the columns become, of a table of somebody else's."""
        self.mending: MendingTable | None = None
        """The rows that can be mended, where there are any."""
        self.posts: PostsToTell | None = None
        """The rows that may be posts of the plan, where there are any."""
        self.said = self.held = Said()
        """What is said now, and what the file that is shown was read by."""
        layout.addWidget(self.summary)
        layout.addWidget(self.note)
        layout.addWidget(self.as_calendar, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.layout_choice)
        layout.addWidget(self.dates)
        layout.addWidget(self.zone)
        layout.addWidget(self.lines)
        layout.addWidget(self.colours)
        layout.addWidget(self.calendar)
        layout.addWidget(self.bring_back)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.row)

    def fill(
        self,
        preview: ImportPreview,
        found: tuple[Sheet, ...],
        said: Said,
        plan: Plan,
        *,
        new_client: Client | None,
        trouble: str,
    ) -> None:
        """Show what a file holds for a plan, read as was `said` of it.

        `new_client`: the one that will be made for it; `trouble`: why what was chosen last cannot be, so
        that this still holds.
        """
        chooses = bool(trouble) or isinstance(self.tabs.currentWidget(), ColumnsForm)
        self.said = self.held = said
        self.summary.setText(summary(preview))
        self.note.setText(trouble or _told(preview, new_client))
        self.note.setProperty("kind", "error" if trouble else "small")
        self.note.setVisible(bool(self.note.text()))
        self.dates.fill(preview)
        self.zone.fill(preview)
        self.layout_choice.fill(preview)
        self.lines.fill(preview)
        self.colours.fill(preview)
        self.calendar.fill(preview, plan)
        self.bring_back.setVisible(bool(preview.deleted_here or said.bring_back))
        if preview.deleted_here:
            words = translate("Import", "Bring back {what} that you deleted here")
            self.bring_back.setText(words.replace("{what}", import_report.deleted(preview)))
        self.bring_back.set_value(said.bring_back)
        in_reading_order(self)  # the field of the zone came late
        self._fill_tabs(preview, found, chooses=chooses)

    def _fill_tabs(self, preview: ImportPreview, found: tuple[Sheet, ...], *, chooses: bool) -> None:
        """Make the tabs anew; who mends goes on where he was. `chooses`: the one of the columns is to be in sight."""
        mends = self.mending is not None and self.tabs.currentWidget() is self.mending
        at = self.mending.view.currentIndex() if self.mending is not None and mends else None
        told = self.posts.row if self.posts is not None and self.tabs.currentWidget() is self.posts else None
        column = self.columns.held() if self.columns is not None else None
        while self.tabs.count():
            old = self.tabs.widget(0)
            self.tabs.removeTab(0)
            if old is not None:
                old.deleteLater()
        for sheet in found:
            view = view_of(sheet)
            view.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_row())
            self.tabs.addTab(view, sheet.title)
        self._add_mending(preview, at)
        self._add_posts(preview, told)
        self._add_columns(preview, chooses=chooses)
        last: QWidget | None = self.tabs.tabBar()
        for place in range(self.tabs.count()):  # they were made behind the buttons of the dialog
            if (page := self.tabs.widget(place)) is not None:
                last = stands_behind(page, last)
        if column is not None and self.columns is not None and column in self.columns.choices:
            self.columns.choices[column].setFocus()

    def _add_mending(self, preview: ImportPreview, at: QModelIndex | None) -> None:
        """What can be mended, if there is any; in sight at a cell that was being mended before."""
        to_mend = can_be_mended(preview)
        self.mending = MendingTable(to_mend) if to_mend else None
        if self.mending is not None:
            self.mending.mended.connect(self._mend)
            self.mending.writing_ended.connect(self.writing_ended)
            self.tabs.addTab(self.mending, translate("Import", "To mend (%n)", "", len(to_mend)))
            if at is not None:
                self.tabs.setCurrentWidget(self.mending)
                self.mending.view.setCurrentIndex(
                    self.mending.model.index(min(at.row(), len(to_mend) - 1), at.column())
                )
                self.mending.view.setFocus()

    def _add_posts(self, preview: ImportPreview, at: int | None) -> None:
        """The rows of which the user tells which post they are; in sight at the row that was chosen before."""
        self.posts = PostsToTell(preview.asked) if preview.asked else None
        if self.posts is not None:
            self.posts.chosen.connect(self._tell)
            self.tabs.addTab(self.posts, translate("Import", "To tell apart (%n)", "", len(preview.asked)))
            if at is not None:
                self.tabs.setCurrentWidget(self.posts)
                self.posts.choose(at)
                self.posts.view.setFocus()

    def _add_columns(self, preview: ImportPreview, *, chooses: bool) -> None:
        """What the columns become, where that can be chosen."""
        self.columns = (
            ColumnsForm(preview.columns, preview.said.mapping or {}) if can_be_chosen(preview.columns) else None
        )
        if self.columns is not None:
            self.columns.chosen.connect(lambda mapping: self._say(mapping=mapping))
            self.tabs.addTab(self.columns, translate("Import", "Columns (%n)", "", len(preview.columns)))
            if chooses:
                self.tabs.setCurrentWidget(self.columns)

    def _show_row(self) -> None:
        """Say the chosen row whole: its title and remarks are cut where the columns are narrow."""
        view = self.tabs.currentWidget()
        self.row.setVisible(isinstance(view, QTableView))
        told = ""
        if isinstance(view, QTableView) and isinstance(model := view.model(), TableModel):
            chosen = model.row(view.currentIndex())
            told = (chosen.tip or "\n".join(chosen.cells)) if chosen is not None else ""
        self.row.setText(told.replace("\n", " · ", 1).replace("\n", " "))

    def offer_calendar(self, offered: bool) -> None:
        """Whether a table in which nothing was found can be read as a calendar."""
        self.as_calendar.setVisible(offered)

    @property
    def is_written_in(self) -> bool:
        """Whether somebody is writing in a row to mend."""
        return self.mending is not None and self.mending.isVisible() and self.mending.view.is_written_in

    def end_writing(self) -> None:
        """Take what somebody is writing in a row as it is now."""
        if self.mending is not None:
            self.mending.view.end_writing()

    def _mend(self, mark: str, field: str, text: str) -> None:
        fields = {**self.said.mended.get(mark, {}), field: text}
        self._say(mended={**self.said.mended, mark: fields})

    def _tell(self, mark: str, key: str) -> None:
        self._say(posts={**self.said.posts, mark: key})

    def _say(self, **said: Any) -> None:
        self.said = replace(self.said, **said)
        self.chosen.emit()


def _told(preview: ImportPreview, new_client: Client | None) -> str:
    told = [import_sentences.remark(remark) for remark in preview.remarks]
    if new_client is not None:
        words = translate("Import", "A new client, “{name}”, will be made for it, in the time zone {zone}.")
        told.insert(0, words.replace("{zone}", new_client.timezone).replace("{name}", new_client.name))
    return " ".join(told)
