"""What can be said of one attachment, and done with it: its alternative text, opened, saved elsewhere, taken away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from compassdesk.domain import attachments
from compassdesk.domain.attachments import Attachment, crop_of
from compassdesk.domain.crops import RATIOS
from compassdesk.texts import attachment_words
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.editors import attachment_out
from compassdesk.ui.fields.being_typed import composing
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.long_field import LongField
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column

MOST_ALT = 5_000
"""Letters; no network takes more than a fifth of that."""


class AttachmentSaid(QWidget):
    """Hidden while no tile is chosen. The alternative text saves itself, as every field does."""

    removal_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._one: Attachment | None = None
        self._filled = ""
        self._visit = 0
        layout = column(self, gap=4)
        self.facts = label("", "small", wrap=True)
        layout.addWidget(self.facts)
        self.alt = LongField(self.tr("What is to be seen, for whoever does not see it"), lines=2)
        self.alt_row = FieldRow(self.tr("Alternative text"), self.alt)
        self.alt.typed.connect(self._typing)
        self.alt.left.connect(lambda: self._save(final=True))
        layout.addWidget(self.alt_row)
        buttons = FlowLayout(gap=2)
        self.open = ElidedButton(self.tr("Open"), "link")
        self.open.clicked.connect(lambda: self._one and attachment_out.look_at(session, self, self._one))
        self.crop = ElidedButton(self.tr("Crop…"), "link")
        self.crop.clicked.connect(self._crop)
        self.save = ElidedButton(self.tr("Save a copy…"), "link")
        self.save.clicked.connect(self._save_copy)
        self.remove = ElidedButton(self.tr("Remove"), "link")
        self.remove.clicked.connect(lambda: self.removal_wanted.emit(self.chosen))
        for button in (self.open, self.crop, self.save, self.remove):
            buttons.addWidget(button)
        layout.addLayout(buttons)
        self.hide()

    @property
    def chosen(self) -> str:
        """The id of the attachment that is shown; "" for none."""
        return self._one.id if self._one is not None else ""

    def fill(self, one: Attachment | None) -> None:
        """Show this attachment, or none."""
        if one is None or one.id != self.chosen:
            self._session.typing.drop(self)
            self._visit += 1
            self.alt_row.set_error("")
        other, self._one = one is None or one.id != self.chosen, one
        self.setVisible(one is not None)
        if one is None:
            return
        self.facts.setText(" · ".join(part for part in (one.name, attachment_words.facts(one)) if part))
        self.alt_row.setVisible(one.is_image or one.is_film)
        if other or (self not in self._session.typing and not composing(self.alt)):
            self.alt.set_value(one.alt)
            self._filled = one.alt
        writable = not not_writable(self._session)
        self.alt.setReadOnly(not writable)
        self.remove.setEnabled(writable)
        here = self._session.pictures.state(one.sha256) != "missing"
        self.open.setEnabled(here)
        self.crop.setVisible(one.is_image and bool(one.width and one.height))
        self.crop.setEnabled(here and writable)
        self.save.setEnabled(here)

    def _crop(self) -> None:
        from compassdesk.ui.dialogs.crop_picture import crop_picture

        if self._one is not None:
            crop_picture(self.window(), self._session, self._one)

    def _save_copy(self) -> None:
        """Whole, or the part of a ratio; a film and a document are always whole."""
        one = self._one
        if one is None:
            return
        if not one.is_image or crop_of(one, "1:1") is None:
            attachment_out.save(self._session, self, one)
            return
        menu = QMenu(self)
        menu.addAction(self.tr("The whole image")).triggered.connect(
            lambda: attachment_out.save(self._session, self, one)
        )
        for ratio in RATIOS:
            words = self.tr("The part for {ratio}").replace("{ratio}", ratio)
            menu.addAction(words).triggered.connect(
                lambda _checked=False, ratio=ratio: attachment_out.save(self._session, self, one, ratio)
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.save.mapToGlobal(self.save.rect().bottomLeft()))

    def _typing(self) -> None:
        self._session.typing.begin(self, self._save, self.alt_row.unsaved)

    def _save(self, *, final: bool) -> None:
        one, value = self._one, self.alt.value().strip()
        if one is None or (self not in self._session.typing and value == self._filled):
            return
        if len(value) > MOST_ALT:
            told = self.tr("This is too long: at most %n character(s).", "", MOST_ALT)
            self.alt_row.set_error(told)
            return
        self.alt_row.set_error("")
        if value != self._filled:
            from msgspec.structs import replace

            patch = attachments.changed(self._session.plan.attachments, (replace(one, alt=value),))
            label_ = self.tr("Alternative text of {name}").replace("{name}", one.name)
            self._session.change(label_, patch, merge_key=f"{one.id}:alt:{self._visit}")
            self._filled = value
        if not composing(self.alt):
            self._session.typing.end(self)
        if final:
            self._visit += 1
