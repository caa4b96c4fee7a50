"""The command palette: every action with its shortcut, and every client to switch to, found by a few letters."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from compassdesk.ui.dialogs.found_list import Found, FoundList
from compassdesk.ui.dialogs.search import popup_place
from compassdesk.ui.pages.welcome_page import short_folder
from compassdesk.ui.shell.actions import ACTIONS, Actions
from compassdesk.ui.widgets.window_actions import keys_of

translate = QCoreApplication.translate


def palette(
    parent: QWidget,
    actions: Actions,
    clients: Iterable[tuple[str, Path]] = (),
    open_client: Callable[[Path], object] | None = None,
) -> FoundList:
    """Open the palette over `parent`; `open_client(path)` is called for a client
    (name and path) that is taken.
    """
    popup = Palette(parent, actions, clients, open_client)
    popup.open_at(popup_place(parent, None, 560, 460))
    return popup


class Palette(FoundList):
    """See the module. Letters need not stand together: "exp" finds Export, "nc" New client."""

    def __init__(
        self,
        parent: QWidget,
        actions: Actions,
        clients: Iterable[tuple[str, Path]],
        open_client: Callable[[Path], object] | None,
    ) -> None:
        words = translate("Palette", "Type what you want to do")
        super().__init__(parent, translate("Palette", "Command palette"), words)
        self._all = [*_lines_of_actions(actions)]
        if open_client is not None:
            self._all += [_line_of_client(name, path, open_client) for name, path in clients]
        self.field.textChanged.connect(self._filter)
        self._filter("")

    def _filter(self, words: str) -> None:
        scored = [(fit(words, found.title), place) for place, found in enumerate(self._all)]
        best = sorted((pair for pair in scored if pair[0] is not None), key=lambda pair: (-(pair[0] or 0), pair[1]))
        self.show_lines([self._all[place] for _, place in best], translate("Palette", "No such action."))


def _lines_of_actions(actions: Actions) -> Iterable[Found]:
    for spec in ACTIONS:
        action = actions[spec.name]
        if spec.name != "palette" and action.isEnabled():
            yield Found(
                spec.name, _plain(action), right=keys_of(action), icon=spec.icon or "right", take=action.trigger
            )


def _line_of_client(name: str, path: Path, open_client: Callable[[Path], object]) -> Found:
    title = translate("Palette", "Client: {name}").replace("{name}", name)
    return Found(str(path), title, right=short_folder(path), icon="clients", take=lambda: open_client(path))


def _plain(action: QAction) -> str:
    """The action's words without the mark of its letter."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def fit(typed: str, words: str) -> int | None:
    """How well `words` answer what was typed, None when not at all: whole, beginnings, then letters in order."""
    wanted, offered = typed.casefold().split(), words.casefold()
    if not wanted:
        return 0
    score = 0
    for part in wanted:
        found = _fit_part(part, offered)
        if found is None:
            return None
        score += found
    return score


def _fit_part(part: str, offered: str) -> int | None:
    if offered.startswith(part):
        return 100
    if any(word.startswith(part) for word in offered.replace(":", " ").split()):
        return 80
    if part in offered:
        return 60
    first_letters = "".join(word[0] for word in offered.split())
    if first_letters.startswith(part):
        return 50
    at = -1
    for letter in part:
        at = offered.find(letter, at + 1)
        if at < 0:
            return None
    return 20
