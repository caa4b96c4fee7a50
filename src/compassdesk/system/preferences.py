"""What the user chose on this computer: one JSON file that holds only what differs from the defaults.

A wrong value never stops the app: it falls back to its default and leaves a line in the log. What a newer version
wrote and this one does not know is kept. Several windows may run at once, so nobody writes a copy he read earlier:
`change` applies one change to what the file says now.
"""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal

from msgspec import Meta, Struct, ValidationError, convert
from msgspec.structs import asdict, fields, replace

from compassdesk.disk import give_name, part_of, reach_the_disk, remove_old_parts, write_new
from compassdesk.domain.bounds import MOST_LEAD
from compassdesk.domain.calendar_grid import ColourBy, Density, LaneKind, Scale, TimelineLanes, View
from compassdesk.domain.errors import WorldError
from compassdesk.domain.hint_level import HintLevel
from compassdesk.domain.languages import Language
from compassdesk.system.folders import config_folder, made
from compassdesk.system.log_words import OurWord

Appearance = Literal["system", "light", "dark", "contrast"]
TimeFormat = Literal["system", "24", "12"]
DayForm = Literal["system", "dmy", "mdy", "iso"]
Motion = Literal["system", "still"]
PathWords = Annotated[str, Meta(pattern=r"\A[^\0\ud800-\udc7f\udd00-\udfff]*\Z")]
"""What the name of a file can be spelled as; the surrogates in between stand for bytes of a name that is no text."""
Base64 = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9+/]*={0,2}\Z")]
Lead = Annotated[int, Meta(ge=0, le=MOST_LEAD)]
TimeOfDay = Annotated[str, Meta(pattern=r"\A([01][0-9]|2[0-3]):[0-5][0-9]\Z")]

FILE_NAME = "preferences.json"
MOST_RECENT = 20


class Preferences(Struct, frozen=True):
    """Every preference with its default; what is stored must fit the type. Empty and "system" follow the computer."""

    language: Literal["", Language] = ""
    appearance: Appearance = "system"
    motion: Motion = "system"
    first_day: Annotated[int, Meta(ge=0, le=7)] = 0
    """1 is Monday, 7 is Sunday, 0 follows the computer."""
    time_format: TimeFormat = "system"
    day_form: DayForm = "system"
    """How days are written: as the language has it, day first, month first, or as 2027-03-08 (`texts/day_forms.py`)."""
    text_hints: HintLevel = "usual"
    """What is remarked about plain language below a text."""
    spelling: bool = True
    """Whether words that no dictionary of this computer knows are marked."""
    recent_clients: tuple[PathWords, ...] = ()
    """Paths of client files, the latest first."""
    last_client: PathWords = ""
    """The file that was open when the app was left; empty when it was the welcome page."""
    view: View = "month"
    density: Density = "normal"
    colour_by: ColourBy = "petal"
    lanes: TimelineLanes = "channel"
    """Of the timeline."""
    scale: Scale = "twelve_weeks"
    """Of the timeline."""
    swimlanes: LaneKind | None = None
    """Of the board."""
    hidden_marks: tuple[Literal["weekly_places", "year_days"], ...] = ()
    """What the calendar does not show besides items."""
    clients_as: Literal["cards", "list"] = "cards"
    window_geometry: Base64 = ""
    """What Qt's saveGeometry gave, in base 64."""
    places: Mapping[str, Mapping[str, Any]] = {}
    """Where the user was in each of the recent clients, by the path of its file (`ui/shell/places.py`)."""
    today_for: Mapping[str, tuple[str, bool]] = {}
    """By the path of a client's file: who looks at the page of today, and whether at what is hers alone."""
    today_at_start: bool = True
    """Whether the page of today opens at the start when something waits there."""
    agenda_widths: tuple[Annotated[int, Meta(ge=0, le=10_000)], ...] = ()
    """Of the columns of the agenda, in pixels."""
    left_column_open: bool | None = None
    """Whether the filters and the tray stand beside the calendar; None: where there is room."""
    panel_widths: tuple[Annotated[int, Meta(ge=0, le=10_000)], ...] = ()
    side_panel_open: bool = True
    backups_folder: PathWords = ""
    """Where backups are put; empty: in the app's own folder."""
    former_backups_folders: tuple[PathWords, ...] = ()
    """Where they were put before, the latest first: what lies there is listed still."""
    backups_limit_mb: Annotated[int, Meta(ge=1, le=1_000_000)] = 1000
    """How many megabytes the backups of one client may take."""
    watched_folder: PathWords = ""
    """The folder in which new files to import are looked for; empty: none."""
    files_dealt_with: Mapping[str, str] = {}
    """The files of that folder that were imported or not wanted: the name, and what tells that one was changed."""
    remembered_keys: tuple[str, ...] = ()
    """Salts, in hexadecimal, of the protected clients whose keys are in this computer's keyring."""
    lock_after: Annotated[int, Meta(ge=0, le=24 * 60)] = 0
    """Minutes of rest after which a protected client is locked; 0 never."""
    lock_with_screen: bool = True
    """Whether a protected client is locked when the screen is, where the system tells."""
    reminders: bool = True
    """Whether this computer tells of anything."""
    remind_post: Lead | None = 15
    """Minutes before a post goes out; None: never. So for the others."""
    remind_slot: Lead | None = 0
    remind_deadline: Lead | None = 24 * 60
    remind_approval: Lead | None = 24 * 60
    remind_free: Lead | None = 0
    quiet_from: TimeOfDay = "00:00"
    quiet_until: TimeOfDay = "00:00"
    """On the client's clock; both the same: no hours are quiet."""
    quiet_days: tuple[Annotated[int, Meta(ge=1, le=7)], ...] = ()
    """ISO weekdays."""
    remind_when_closed: bool = False
    """Whether the app goes on without a window, and begins with the computer."""
    shares_as: Annotated[str, Meta(max_length=200)] = ""
    """What the user is called by those who get a share file, or are asked to read along."""
    shortcuts: Mapping[str, str] = {}
    """Action to key sequence in portable text, only where the user changed it."""
    unknown: Mapping[str, Any] = {}
    """What a newer version keeps here; written back as it was."""

    def said_in(self) -> tuple[str, ...]:
        """What the words in the window depend on."""
        return self.language, self.time_format, self.day_form


Change = Callable[[Preferences], Preferences]
"""What becomes of the preferences as they are at that moment."""


def preferences_path() -> Path:
    return config_folder() / FILE_NAME


def load(path: Path | None = None) -> Preferences:
    """Read the preferences; whatever is missing or wrong has its default."""
    return _read(path or preferences_path()) or Preferences()


def _read(path: Path) -> Preferences | None:
    """What the file says; None when there is none or nothing can be read in it."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError, RecursionError) as trouble:
        _warn("preferences not read: %s", type(trouble))
        return None
    if not isinstance(content, dict):
        _warn("preferences are not a JSON object")
        return None
    types = _types()
    values: dict[str, Any] = {}
    unknown: dict[str, Any] = {}
    for name, value in content.items():
        if name not in types:
            unknown[name] = value
            continue
        try:
            values[name] = convert(value, types[name])
        except ValidationError:
            _warn("preference %s has a wrong value, its default is used", OurWord(name))
    return Preferences(**values, unknown=unknown)


def _warn(line: str, *values: object) -> None:
    import logging  # most starts have nothing to tell

    logging.getLogger(__name__).warning(line, *values)


@cache
def _types() -> dict[str, Any]:
    """What each preference may be; working it out takes longer than reading them, which a start does three times."""
    return {entry.name: entry.type for entry in fields(Preferences) if entry.name != "unknown"}


def change(changed: Change, known: Preferences, path: Path | None = None) -> Preferences:
    """Apply one change to what the file says now, which another window may have written, and give what then holds.

    `known` is what holds when the file is gone or damaged. Raises as `save` does.
    """
    path = path or preferences_path()
    before = _read(path)
    after = changed(known if before is None else before)
    if after != before:
        save(after, path)
    return after


def save(preferences: Preferences, path: Path | None = None) -> None:
    """Write what differs from the defaults to a new file that takes the old one's place.

    WorldError("preferences-not-saved", path) when the disk is full or the folder cannot be written to.
    """
    path = path or preferences_path()
    chosen, defaults = asdict(preferences), asdict(Preferences())
    content = chosen.pop("unknown") | {name: value for name, value in chosen.items() if value != defaults[name]}
    made(path.parent)
    spelled = _spelled(content)
    passing = part_of(path)
    try:
        remove_old_parts(path.parent)
        write_new(passing, spelled, 0o600)
        give_name(passing, path, replace=True)
    except OSError as trouble:
        with suppress(OSError):
            passing.unlink(missing_ok=True)
        raise WorldError("preferences-not-saved", path=str(path)) from trouble
    with suppress(OSError):  # they are whole already
        reach_the_disk(path.parent)


def _spelled(content: Mapping[str, Any]) -> bytes:
    """As people read it; the name of a file that is no text is escaped, so that it comes back as it was."""
    try:
        return f"{json.dumps(content, ensure_ascii=False, indent=2, sort_keys=True)}\n".encode()
    except UnicodeEncodeError:
        return f"{json.dumps(content, indent=2, sort_keys=True)}\n".encode()


def with_client(preferences: Preferences, path: Path) -> Preferences:
    """The preferences after a client file was opened: it leads the recent ones and is the last."""
    opened = str(path.absolute())
    others = tuple(known for known in preferences.recent_clients if known != opened)
    return replace(preferences, recent_clients=(opened, *others)[:MOST_RECENT], last_client=opened)


def without_client(preferences: Preferences, path: Path) -> Preferences:
    """The preferences after the user took a client file off the list; the file itself stays where it is."""
    gone = str(path.absolute())
    kept = tuple(known for known in preferences.recent_clients if known != gone)
    last = "" if preferences.last_client == gone else preferences.last_client
    places = {known: place for known, place in preferences.places.items() if known != gone}
    return replace(preferences, recent_clients=kept, last_client=last, places=places)


def with_client_again(preferences: Preferences, path: Path, before: Preferences) -> Preferences:
    """The preferences with a client file back on the list where it stood in `before`, with its place."""
    back = str(path.absolute())
    if back in preferences.recent_clients or back not in before.recent_clients:
        return preferences
    at = before.recent_clients.index(back)
    known = (*preferences.recent_clients[:at], back, *preferences.recent_clients[at:])[:MOST_RECENT]
    places = {**preferences.places, **({back: before.places[back]} if back in before.places else {})}
    last = before.last_client if before.last_client == back and not preferences.last_client else preferences.last_client
    return replace(preferences, recent_clients=known, last_client=last, places=places)


def with_backups_folder(preferences: Preferences, folder: str) -> Preferences:
    """The preferences after another folder was chosen for backups; the one before is remembered."""
    before = preferences.backups_folder
    former = dict.fromkeys((before, *preferences.former_backups_folders))
    return replace(
        preferences,
        backups_folder=folder,
        former_backups_folders=tuple(one for one in former if one != folder),
    )


def with_key(preferences: Preferences, salt: str) -> Preferences:
    """The preferences after the keyring took the key of a protected client."""
    others = without_key(preferences, salt).remembered_keys
    return replace(preferences, remembered_keys=(*others, salt))


def without_key(preferences: Preferences, salt: str) -> Preferences:
    """The preferences after the keyring let go of the key of a protected client."""
    return replace(preferences, remembered_keys=tuple(one for one in preferences.remembered_keys if one != salt))
