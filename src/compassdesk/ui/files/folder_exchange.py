"""Working with others through a folder, while one works: what they put there comes in, what is new here goes there.

A worker looks and reads; what came is written here, in a moment, and told in a passing message. Nothing waits for the
folder: when it is away, or what lies there is not whole yet, that is shown in the dialog and tried again.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from compassdesk.domain.errors import PlanError, WorldError
from compassdesk.exchange.together.shared_folder import SharedFolder
from compassdesk.services import copies_merged, working_together
from compassdesk.services.committed_changes import Change
from compassdesk.services.working_together import Arrival, ChangedByOthers, Member
from compassdesk.services.workspace import ClientFile
from compassdesk.storage.asking import Reading
from compassdesk.system import together_places
from compassdesk.system.together_places import TogetherPlace
from compassdesk.texts import together_words
from compassdesk.texts.together_words import AtFoot
from compassdesk.ui.desk.long_work import rows_of
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.waiting_choices import waiting_for
from compassdesk.ui.files.writable_file import WritableFile
from compassdesk.ui.running import tasks

translate = QCoreApplication.translate
APART = 15_000
"""Milliseconds between two looks into the folder."""
REST = 3_000
"""A change is often followed by others: they go together."""


class TogetherStanding(Struct, frozen=True):
    """How it stands with the folder of the open client: what was found at the last look, or what was wrong with it."""

    place: TogetherPlace
    members: tuple[Member, ...] = ()
    changed: tuple[ChangedByOthers, ...] = ()
    waiting: int = 0
    at: datetime | None = None
    trouble: PlanError | None = None
    own: str = ""
    """The replica that the file is here, known with its members."""
    clock: int = 0
    """That of the file then."""

    @property
    def others(self) -> list[Member]:
        """Those who work on it elsewhere."""
        return [one for one in self.members if one.replica != self.own]

    @property
    def is_gone(self) -> bool:
        """Whether the folder is not where it was: it may have another name or place."""
        return self.trouble is not None and self.trouble.code == "together-gone"

    @property
    def is_locked(self) -> bool:
        """Whether its passphrase is asked for."""
        return self.trouble is not None and self.trouble.code == "together-sealed"


class _Round(Struct, frozen=True):
    """What a worker found, and did, in one look."""

    arrival: Arrival
    contents: Mapping[str, bytes] = {}
    members: tuple[Member, ...] = ()
    own: str = ""
    clock: int = 0
    changed: tuple[ChangedByOthers, ...] = ()
    told: frozenset[int] = frozenset()
    """The clocks up to which this computer told of itself now."""
    trouble: PlanError | None = None
    """What kept it from telling what is new here, or from reading one of the files."""
    at_rest: bool = False
    """Nothing came, and all that is new here was told, where nothing kept it from that."""
    was_put_back: bool = False
    """The file is of an earlier state than what it told: then nothing was done."""


class FolderExchange(QObject):
    """One for the session. `standing` is None while the open client is worked on by nobody else."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName(together_places.EXCHANGE)
        self._session = session
        self._on_desk = WritableFile(session, self._begin, self._note, self)
        self._secrets: dict[str, str] = {}
        """Keys to folders, for as long as the app runs."""
        self._told: str = ""
        self._is_checked = False
        """Whether what this computer told was found to be whole, since it worked in this folder."""
        self._opened_at = 0
        """The clock of the open file when it was opened."""
        self._told_until: set[int] = set()
        """What it told of itself since."""
        self.standing: TogetherStanding | None = None
        self.is_looking = False
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self.look)
        self.listen()

    def listen(self) -> None:
        """Follow the session; again when whoever listened to it was forgotten."""
        self._on_desk.listen()

    def join(self, place: TogetherPlace, secret: str) -> WorldError | None:
        """Work through a folder from now on; gives what kept this from being remembered, if anything."""
        file = self._on_desk.file
        if file is None:
            return None
        file.remember(working_together.become_a_copy, file.path, datetime.now(UTC))
        trouble = together_places.keep_place(file.read(working_together.replica, file.path), place)
        self._is_checked = False
        if secret:
            self._secrets[place.id] = secret
        self._stand(TogetherStanding(place))
        self.look()
        return trouble

    def follow(self, path: Path) -> WorldError | None:
        """Go on where the folder lies now: what was not told yet goes there, and what others told meanwhile comes."""
        file, standing = self._on_desk.file, self.standing
        if file is None or standing is None:
            return None
        place = TogetherPlace(str(path), standing.place.id, standing.place.by)
        trouble = together_places.keep_place(file.read(working_together.replica, file.path), place)
        self._told = ""
        self._stand(replace(standing, place=place, trouble=None))
        self.look()
        return trouble

    def leave(self) -> WorldError | None:
        """Work alone from now on: nothing here changes by that, and nothing there."""
        trouble, file = None, self._on_desk.file
        if file is not None:
            trouble = together_places.keep_place(file.read(working_together.replica, file.path), None)
        self._next.stop()
        self._stand(None)
        return trouble

    def unlock(self, secret: str) -> None:
        """The key to the folder, as its passphrase gave it."""
        if self.standing is not None:
            self._secrets[self.standing.place.id] = secret
            self.look()

    def look(self) -> None:
        """Bring in the next thing that came, or send what is new."""
        file, standing = self._on_desk.file, self.standing
        if file is None or standing is None or self.is_looking:
            return
        self.is_looking = True
        self.changed.emit()
        place, secret = standing.place, self._secrets.get(standing.place.id)
        now, opened_at, told_here = datetime.now(UTC), self._opened_at, frozenset(self._told_until)
        is_checked = self._is_checked

        def work() -> _Round:
            folder, key = working_together.opened(Path(place.folder), place.id, secret)
            self._secrets[place.id] = key
            with file.reader() as connection:
                told = working_together.told_until(connection, folder)
                if any(one > opened_at for one in told - told_here):
                    return _Round(Arrival(), was_put_back=True)
                arrival = working_together.arrival(connection, folder, key)
                if arrival.other is not None:
                    return _Round(arrival)
                contents = working_together.contents_there(connection, folder, key)
                if not is_checked:
                    working_together.take_back_unreadable(connection, folder, key)
                trouble = _sent(connection, folder, place.by, now) or arrival.unread
                told = working_together.told_until(connection, folder) - told
                members = working_together.members(folder, key, standing.members)
                clock, changed = working_together.clock_of(connection), standing.changed
                if (clock, members) != (standing.clock, standing.members):
                    changed = working_together.changed_by_others(connection, members)
                own = working_together.replica(connection, file.path)
                return _Round(arrival, contents, members, own, clock, changed, told, trouble, at_rest=True)

        def done(found: _Round) -> None:
            self.is_looking = False
            if file is self._on_desk.file and self.standing is not None:
                self._told_until |= found.told
                self._is_checked |= found.at_rest and found.trouble is None
                if found.told:
                    self._session.undo_stack.told()
                self._take(file, found)

        def failed(error: BaseException) -> None:
            self.is_looking = False
            if not isinstance(error, PlanError):
                raise error
            if file is self._on_desk.file and self.standing is not None:
                self._fail(error)

        tasks.run_task(self, work, done, failed)

    def _begin(self) -> None:
        file = self._on_desk.file
        self._next.stop()
        self._told = ""
        self._opened_at = file.read(working_together.clock_of) if file is not None else 0
        self._told_until.clear()
        self._is_checked = False
        place = together_places.place_of(file.read(working_together.replica, file.path)) if file is not None else None
        self._stand(TogetherStanding(place) if place is not None else None)
        if place is not None:
            self._next.start(REST)

    def _note(self, change: Change) -> None:
        if self.standing is not None and change.kind != "came":
            self._next.start(REST)

    def _take(self, file: ClientFile, found: _Round) -> None:
        """Write what came; the next look follows at once when there was something."""
        standing = self.standing
        if standing is None:
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton and (found.arrival.other or found.contents):
            self._next.start(1_000)  # something is being dragged
            return
        try:
            if found.was_put_back:
                self._begin_anew(file, standing.place)
                self.look()
                return
            if found.contents:
                self._session.take_in("", working_together.bring_contents, found.contents)
            if found.arrival.other is not None and found.arrival.joined is not None:
                self._bring(found.arrival)
                self.look()
                return
        except PlanError as trouble:
            if trouble.code not in {"changed-meanwhile", "being-written", "given-up"}:
                self._fail(trouble)
                return
            self._next.start(1_000 if trouble.code != "given-up" else APART)
            return
        when = self._session.now()
        self._stand(
            TogetherStanding(
                standing.place,
                found.members,
                found.changed,
                found.arrival.waiting,
                when,
                own=found.own,
                clock=found.clock,
            )
        )
        if found.trouble is not None:
            self._fail(found.trouble)
            return
        self._told = ""
        self._next.start(APART)

    def _bring(self, arrival: Arrival) -> None:
        joined, other = arrival.joined, arrival.other
        if joined is None or other is None:
            return
        label = translate("Together", "Bring in what others changed")
        rows = rows_of(joined.patch)
        self._session.take_in(label, copies_merged.write_looked_at, joined, other, arrival.at, rows=rows)
        if told := together_words.arrived(arrival.by, joined):
            self._session.say(told)

    def _begin_anew(self, file: ClientFile, place: TogetherPlace) -> None:
        """Go on as a new computer with a file that was put back: what it did since comes to it as from another."""
        file.remember(working_together.begin_anew, file.path, datetime.now(UTC), self._opened_at)
        together_places.keep_place(file.read(working_together.replica, file.path), place)

    def _fail(self, trouble: PlanError) -> None:
        """Tell trouble once, and try again later; who has to say a passphrase is waited for."""
        standing = self.standing
        if standing is None:
            return
        self._stand(replace(standing, trouble=trouble))
        if trouble.code != self._told:
            from compassdesk.texts.errors import sentence

            self._told = trouble.code
            asks = " " + together_words.where_asked() if trouble.code == "together-sealed" else ""
            self._session.say(sentence(trouble) + asks)
        if trouble.code != "together-sealed":
            self._next.start(4 * APART)

    def _stand(self, standing: TogetherStanding | None) -> None:
        self.standing = standing
        known = standing.members if standing is not None else ()
        waiting_for(self._session).know({one.replica: one.by for one in known if one.by})
        self._session.show_together(_at_foot(standing) if standing is not None else None)
        self.changed.emit()


def _sent(reading: Reading, folder: SharedFolder, by: str, now: datetime) -> PlanError | None:
    """Send what is new; what kept that from being put into the folder. What is wrong with the file here is raised."""
    try:
        working_together.send(reading, folder, by, now)
    except WorldError as error:
        if not error.code.startswith("together-"):
            raise
        return error
    return None


def _at_foot(standing: TogetherStanding) -> AtFoot:
    others = [one.by for one in standing.others]
    more = together_words.standing(len(others), standing.at, standing.waiting)
    return together_words.at_foot(others, more, standing.trouble)


def exchange_of(session: Session) -> FolderExchange:
    """The one of a session; made when it is first wanted."""
    return next(iter(session.findChildren(FolderExchange)), None) or FolderExchange(session)
