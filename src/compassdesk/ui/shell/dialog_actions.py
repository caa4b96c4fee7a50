"""Which action opens which dialog. Each dialog is loaded when it is first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from compassdesk.ui.shell.main_window import MainWindow


def connect_dialogs(window: "MainWindow") -> None:
    """Connect the actions of `window` with their dialogs."""
    _connect_file_dialogs(window)
    session, sight = window.session, window.sight

    def go_to_date() -> None:
        from compassdesk.ui.dialogs.go_to_date import go_to_date as ask

        ask(window, session, sight)

    def move_item() -> None:
        from compassdesk.ui.dialogs.move_to import move_to

        move_to(window, session, sight)

    def confirm_petals() -> None:
        from compassdesk.ui.dialogs.petals import confirm_petals as ask

        ask(window, session)

    def earlier_texts() -> None:
        from compassdesk.ui.dialogs.earlier_texts import earlier_texts as ask

        chosen = sight.edited or (sight.selected[0] if len(sight.selected) == 1 else None)
        if chosen is None:
            session.say(QCoreApplication.translate("EarlierTexts", "Select one item first."))
        else:
            ask(window, session, chosen)

    def find() -> None:
        from compassdesk.ui.dialogs.search import find as ask

        ask(window, session, sight, window.top_bar.search_button)

    def palette() -> None:
        from compassdesk.ui.dialogs.palette import palette as ask

        ask(window, window.actions_by_name, window.clients.recent(), window.clients.open)

    def shortcuts() -> None:
        from compassdesk.ui.dialogs.shortcuts import shortcuts as ask

        ask(window, window.actions_by_name, window.preferences().shortcuts, window.keep_keys)

    def about() -> None:
        from compassdesk.ui.dialogs.about import about as ask

        ask(window)

    for name, call in (
        ("go-to-date", go_to_date),
        ("move-item", move_item),
        ("confirm-petals", confirm_petals),
        ("earlier-texts", earlier_texts),
        ("find", find),
        ("palette", palette),
        ("shortcuts", shortcuts),
        ("about", about),
    ):
        window.actions_by_name.connect(name, call)


def _connect_file_dialogs(window: "MainWindow") -> None:
    """Those of the File menu."""
    session, sight = window.session, window.sight

    def export() -> None:
        from compassdesk.ui.dialogs.export_dialog import export as ask

        ask(window, session, sight)

    def save_copy() -> None:
        from compassdesk.ui.dialogs.save_copy import save_copy as ask

        ask(window, session)

    def go_back() -> None:
        from compassdesk.ui.dialogs.go_back import go_back as ask

        ask(window, session)

    def printing() -> None:
        from compassdesk.ui.dialogs.print_dialog import print_preview

        print_preview(window, session, sight)

    for name, call in (
        ("import", window.clients.import_into),
        ("export", export),
        ("save-copy", save_copy),
        ("go-back", go_back),
        ("print", printing),
    ):
        window.actions_by_name.connect(name, call)
