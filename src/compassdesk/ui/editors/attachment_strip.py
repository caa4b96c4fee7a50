"""The attachments of an item in its editor: tiles in their order, one for adding, and what is said of the chosen."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QStandardPaths, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from compassdesk.domain import attachments
from compassdesk.domain.attachments import Attachment
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.desk import attaching
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.editors.attachment_limits_told import LimitsTold
from compassdesk.ui.editors.attachment_said import AttachmentSaid
from compassdesk.ui.editors.attachment_tile import PICTURE, AddTile, Tile
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.layout import column, laid_out_once

_folder: list[Path] = []
"""Where the last one was chosen, as long as the app runs."""


def pictures() -> Path:
    """The user's folder of pictures, or home where there is none."""
    told = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
    return told if told.is_dir() else Path.home()


class AttachmentStrip(QWidget):
    """See the module. Files are dropped on it, pictures pasted into it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._item: Item | None = None
        self._listed: tuple[Attachment, ...] = ()
        self.tiles: list[Tile] = []
        layout = self._column = column(self, gap=6)
        self._row = FlowLayout(gap=4)
        layout.addLayout(self._row)
        told = self.tr("Attach images, a video or a PDF: choose, drop or paste (Ctrl+V)")
        self.add = AddTile(self.tr("Add an image…"), told, self)
        self.add.clicked.connect(self._choose)
        self._row.addWidget(self.add)
        self.said = AttachmentSaid(session, self)
        self.said.removal_wanted.connect(self._remove)
        layout.addWidget(self.said)
        self.limits = LimitsTold(session, self)
        layout.addWidget(self.limits)
        self.setAcceptDrops(True)
        session.pictures.arrived.connect(self._arrived)

    # --- showing ---------------------------------------------------------------------------------------------------

    def fill(self, item: Item) -> None:
        """Show the attachments of a row."""
        other = self._item is None or self._item.id != item.id
        self._item = item
        self._listed = self._session.attached.get(item.id, ())
        chosen = "" if other else self.said.chosen
        with laid_out_once(self._column):
            self._show_tiles()
        self._choose_tile(chosen if any(one.id == chosen for one in self._listed) else "")
        writable = not not_writable(self._session)
        self.add.setEnabled(writable)
        self.add.be_first(first=not self._listed)
        self.setVisible(bool(self._listed) or (item.kind == "post" and writable))
        self.limits.fill(item, self._listed)

    def _show_tiles(self) -> None:
        while len(self.tiles) < len(self._listed):
            self.tiles.append(self._made_tile())
        for place, (tile, one) in enumerate(zip(self.tiles, self._listed, strict=False), 1):
            tile.show_attachment(one, place, len(self._listed))
            self._show_picture(tile)
            tile.show()
        for spare in self.tiles[len(self._listed) :]:
            spare.hide()

    def _made_tile(self) -> Tile:
        tile = Tile(self)
        tile.clicked.connect(lambda: self._choose_tile(tile.one.id if tile.isChecked() else ""))
        tile.stepped.connect(lambda step: self._step(tile, step))
        tile.shifted.connect(lambda by: self._shift(tile.one.id, by))
        tile.unwanted.connect(lambda: self._remove(tile.one.id))
        tile.carried.connect(lambda place: self._carry(tile, place))
        tile.let_go.connect(lambda: self._let_go(tile))
        tile.menu_wanted.connect(lambda place: self._menu(tile, place))
        self._row.addWidget(tile)
        self._row.move(tile, len(self.tiles))
        QWidget.setTabOrder(self.tiles[-1] if self.tiles else self, tile)
        QWidget.setTabOrder(tile, self.add)
        return tile

    def _show_picture(self, tile: Tile) -> None:
        pictures, one = self._session.pictures, tile.one
        if not one.is_image and one.kind is not None:
            tile.show_picture(None, "")
            return
        picture = pictures.thumbnail(one.sha256, PICTURE, self.devicePixelRatioF())
        told = {"missing": self.tr("not in the file"), "damaged": self.tr("damaged")}
        tile.show_picture(picture, told.get(pictures.state(one.sha256), ""))

    def _arrived(self, sha256: str) -> None:
        for tile in self._shown():
            if tile.one.sha256 == sha256:
                self._show_picture(tile)

    def _shown(self) -> Sequence[Tile]:
        return self.tiles[: len(self._listed)]

    def _choose_tile(self, chosen: str) -> None:
        for tile in self.tiles:
            tile.setChecked(bool(chosen) and tile.one.id == chosen)
            tile.update()
        self.said.fill(next((one for one in self._listed if one.id == chosen), None))

    def reveal(self) -> None:
        """Bring the keyboard to where something is missing: the first image without alternative text."""
        lacking = next((tile for tile in self._shown() if tile.one.lacks_alt), None)
        if lacking is None:
            (self._shown()[0] if self._listed else self.add).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._choose_tile(lacking.one.id)
        self.said.alt_row.take_cursor()

    # --- bringing --------------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        kinds = " ".join(f"*{ending}" for ending in (*attachments.ENDINGS.values(), ".jpeg"))
        told = self.tr("Images, videos and PDF")
        folder = str(_folder[0] if _folder and _folder[0].is_dir() else pictures())
        paths, _ = QFileDialog.getOpenFileNames(self.window(), self.tr("Attach files"), folder, f"{told} ({kinds})")
        if paths:
            _folder[:] = [Path(paths[0]).parent]
        self.bring(tuple(map(Path, paths)))

    def bring(self, brought: Sequence[attaching.Brought]) -> None:
        """Attach these to the item."""
        if self._item is None or not brought:
            return
        if reason := not_writable(self._session):
            self._session.say(reason)
            return

        def done(ids: tuple[str, ...]) -> None:
            if ids and any(one.id == ids[0] for one in self._listed):
                self._choose_tile(ids[0])

        attaching.attach(self._session, self, brought, self._item.id, done)

    def take(self, mime: QMimeData | None) -> bool:
        """Attach what is dropped or pasted; whether there was anything."""
        brought = attaching.brought_by(mime)
        self.bring(brought)
        return bool(brought)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if attaching.holds_attachable(event.mimeData()) and not not_writable(self._session):
            event.acceptProposedAction()
            self.add.light(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.add.light(on=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.add.light(on=False)
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def event(self, event: QEvent) -> bool:
        """Pasting is for the strip while the keyboard is on one of its tiles, not for the calendar."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._pastes(event):
            event.accept()
            return True
        return super().event(event)

    def _pastes(self, event: QKeyEvent) -> bool:
        on_tile = isinstance(QApplication.focusWidget(), Tile | AddTile)
        return on_tile and event.matches(QKeySequence.StandardKey.Paste)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._pastes(event):
            self.take(QGuiApplication.clipboard().mimeData())
            return
        super().keyPressEvent(event)

    # --- order, and taking away ------------------------------------------------------------------------------------

    def _step(self, tile: Tile, step: int) -> None:
        row = [*self._shown(), self.add]
        at = max(0, min(len(row) - 1, row.index(tile) + step))
        row[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _shift(self, attachment_id: str, by: int) -> None:
        at = next((place for place, one in enumerate(self._listed) if one.id == attachment_id), None)
        if at is None or not 0 <= at + by < len(self._listed):
            return
        self._change(self.tr("Change the order of attachments"), attachments.moved(self._listed, attachment_id, by))
        self.tiles[at + by].setFocus(Qt.FocusReason.OtherFocusReason)

    def _carry(self, tile: Tile, place: QPoint) -> None:
        at = self._place_at(place)
        self._row.move(tile, at)

    def _place_at(self, place: QPoint) -> int:
        """The place among the tiles of what is held there."""
        inside = self.mapFromGlobal(place)
        shown = self._shown()
        rows = sorted(range(len(shown)), key=lambda at: (shown[at].geometry().center() - inside).manhattanLength())
        return rows[0] if rows else 0

    def _let_go(self, tile: Tile) -> None:
        order = self._row.widgets()[: len(self._listed)]
        was, now = self.tiles.index(tile), order.index(tile) if tile in order else self.tiles.index(tile)
        for place, one in enumerate(self.tiles):  # tiles keep their places, what they show moves
            self._row.move(one, place)
        if was != now:
            self._shift(tile.one.id, now - was)

    def _remove(self, attachment_id: str) -> None:
        at = next((place for place, one in enumerate(self._listed) if one.id == attachment_id), None)
        if at is None:
            return
        name = self._listed[at].name
        label = self.tr("Remove attachment: {name}").replace("{name}", name)
        if self._written(label, attachments.removed(self._session.plan.attachments, (attachment_id,))):
            self._session.say(self.tr("“{name}” is removed.").replace("{name}", name), undo=True)
            row = [*self._shown(), self.add]
            row[min(at, len(row) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, label: str, made: Sequence[Attachment]) -> None:
        self._written(label, attachments.changed(self._session.plan.attachments, made))

    def _written(self, label: str, patch: Patch) -> bool:
        if reason := not_writable(self._session):
            self._session.say(reason)
            return False
        return commit(self._session, label, patch) is not None

    def _menu(self, tile: Tile, place: QPoint) -> None:
        menu = QMenu(self)
        at = self.tiles.index(tile)
        writable = not not_writable(self._session)
        for words, by, possible in (
            (self.tr("Earlier (Alt+Left)"), -1, at > 0),
            (self.tr("Later (Alt+Right)"), 1, at < len(self._listed) - 1),
        ):
            action = menu.addAction(words)
            action.setEnabled(possible and writable)
            action.triggered.connect(lambda _checked=False, by=by: self._shift(tile.one.id, by))
        menu.addSeparator()
        remove = menu.addAction(self.tr("Remove (Delete)"))
        remove.setEnabled(writable)
        remove.triggered.connect(lambda: self._remove(tile.one.id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
