"""Words about working on one client with others, through a folder."""

from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.errors import PlanError
from compassdesk.domain.joining.joining import Joined
from compassdesk.domain.text_length import shortened
from compassdesk.texts import numbers

translate = QCoreApplication.translate
_NOT_SENT = ("together-read-only", "together-full", "together-unwritten")
_MOST_OF_A_NAME = 30
"""Letters of a name in the line at the foot of the window."""


class AtFoot(Struct, frozen=True):
    """What the line at the foot of the window says of the folder: in a few words, and more where they are rested on."""

    words: str
    more: str
    is_well: bool = True


def arrived(by: str, joined: Joined) -> str:
    """What came from somebody: "From Sanne: 2 new, 1 changed"; "" where nothing is to be seen of it."""
    ways = [one.how for one in joined.came]
    said = (
        ("new", translate("Together", "%n new", "", ways.count("new"))),
        ("changed", translate("Together", "%n changed", "", ways.count("changed"))),
        ("removed", translate("Together", "%n removed", "", ways.count("removed"))),
        ("back", translate("Together", "%n back", "", ways.count("back"))),
    )
    told = [words for how, words in said if how in ways]
    if joined.patch.conflicts:
        told.append(translate("Together", "%n choice(s) wait for you", "", len(joined.choices)))
    if not told:
        return ""
    who = by or somebody()
    return translate("Together", "From {who}: {what}").replace("{what}", ", ".join(told)).replace("{who}", who)


def somebody() -> str:
    """Who is not called anything."""
    return translate("Together", "another computer")


def member(by: str, *, is_here: bool) -> str:
    name = by or (translate("Together", "This computer") if is_here else translate("Together", "Another computer"))
    return translate("Together", "{who} (here)").replace("{who}", name) if is_here and by else name


def where_asked() -> str:
    """Where the passphrase of a folder is asked for."""
    return translate("Together", "It goes in by “Work together…” in the File menu, under “With others”.")


def how_others_come() -> str:
    """What the others need to begin with."""
    return translate(
        "Together",
        "Each of the others needs a copy of this client: “Share with a colleague…” in the File menu makes one. They "
        "open it and choose this folder in the same place as you did.",
    )


def at_foot(others: list[str], more: str, trouble: PlanError | None) -> AtFoot:
    """That others work on the client, by what they call themselves, or what keeps the folder from being used."""
    if trouble is not None:
        from compassdesk.texts.errors import sentence

        said = {
            "together-sealed": translate("Together", "⚠ The shared folder asks for its passphrase"),
            "together-gone": translate("Together", "⚠ The shared folder is not there now"),
            "together-unread": translate("Together", "⚠ A file in the shared folder cannot be read"),
        } | dict.fromkeys(_NOT_SENT, translate("Together", "⚠ Your changes cannot go to the shared folder now"))
        words = said.get(trouble.code) or translate("Together", "⚠ The shared folder cannot be used now")
        return AtFoot(words, sentence(trouble), is_well=False)
    if not others:
        words = translate("Together", "In a shared folder")
    elif len(others) == 1 and others[0]:
        name = shortened(others[0], _MOST_OF_A_NAME)
        words = translate("Together", "Together with {who}").replace("{who}", name)
    else:
        words = translate("Together", "Together with %n other(s)", "", len(others))
    return AtFoot(words, more)


def heard(when: datetime | None, *, is_here: bool) -> str:
    """When a computer put something there last."""
    if when is None:
        return ""
    words = translate("Together", "sent {when}") if is_here else translate("Together", "heard of {when}")
    return words.replace("{when}", numbers.moment(when))


def standing(others: int, when: datetime | None, waiting: int) -> str:
    """How it stands, in a sentence or two."""
    told = (
        translate("Together", "Together with %n other computer(s).", "", others)
        if others
        else translate("Together", "Nobody else has come to this folder yet.")
    )
    if when is not None:
        told += " " + translate("Together", "Looked at last at {when}.").replace("{when}", numbers.moment(when))
    if waiting:
        told += " " + translate("Together", "%n file(s) are still on their way.", "", waiting)
    return told
