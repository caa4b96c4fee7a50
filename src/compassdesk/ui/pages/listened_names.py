"""Competitors and listening tools that are called otherwise in the settings keep what was noted under their names."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.compass.renaming import items_renamed, renamed, under_new_names
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Client
from compassdesk.services import plans
from compassdesk.ui.desk.session import Session

translate = QCoreApplication.translate
NAMES = ("competitors", "listening_tools")


class ListenedNames:
    """What is typed is saved at rest too, half a name as well: so names are told by where they stood at the beginning.

    What is noted goes from any name that one had meanwhile to the one it has now, and back to its first where that
    place is gone.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._begun: dict[str, Sequence[str]] = {}
        self._meanwhile: dict[str, dict[str, str]] = {}
        """By field: each name that was saved since, with the first one of its place."""
        self._moved = 0

    def patch(self, field: str, shown: Client, changed: Client) -> Patch:
        """The change of the client's names, with what follows them."""
        begun = self._begun.setdefault(field, getattr(shown, field))
        now = renamed(begun, getattr(changed, field))
        meanwhile = self._meanwhile.setdefault(field, {})
        meanwhile |= {name: first for first, name in now.items()}
        all_names = {**{first: first for first in meanwhile.values()}, **meanwhile}
        names = {name: new for name, first in all_names.items() if (new := now.get(first, first)) != name}
        if not names:
            return Patch(client=changed, base=Rows(client=shown))
        if field == "listening_tools":
            costs = under_new_names(shown.listening_tool_costs, names)
            return Patch(client=replace(changed, listening_tool_costs=costs), base=Rows(client=shown))
        return self._with_shares(shown, changed, names)

    def _with_shares(self, shown: Client, changed: Client, names: Mapping[str, str]) -> Patch:
        file = self._session.file
        noted = file.read(plans.items_with_shares) if file is not None else ()
        items = items_renamed(noted, names)
        ids = {item.id for item in items}
        self._moved = max(self._moved, len(items))
        base = Rows(client=shown, items=tuple(item for item in noted if item.id in ids))
        return Patch(client=changed, items=items, base=base)

    def left(self, field: str) -> None:
        """The field is left: what is typed there next begins anew. Says what was moved."""
        begun = self._begun.pop(field, ())
        self._meanwhile.pop(field, None)
        moved, self._moved = self._moved, 0
        now = renamed(begun, getattr(self._session.plan.client, field))
        if not moved or not now or field != "competitors":
            return
        text = translate("Settings", "“{before}” is “{after}” now, with its share in %n block(s).", "", moved)
        first, name = next(iter(now.items()))
        self._session.say(text.replace("{before}", first).replace("{after}", name), undo=True)
