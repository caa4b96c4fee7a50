"""What the page of a merge says: who went on, how many, what is to choose, and what became of it.

Somebody who called themselves is named; else it is "the other copy".
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.copies import Owner
from compassdesk.domain.joining.joining import Joined, MergeChoice
from compassdesk.domain.joining.row_differences import RowSeen, SeenCopies
from compassdesk.domain.replicas import Dot, moment_of, seconds_of
from compassdesk.domain.wallclock import from_instant
from compassdesk.texts import numbers
from compassdesk.texts.names import listed
from compassdesk.texts.row_values import SaidRows, noun

translate = QCoreApplication.translate


def headline(by: str) -> str:
    """Who went on."""
    if not by:
        return translate("Merge", "You both went on, here and in the other copy.")
    return translate("Merge", "{name} and you both went on.").replace("{name}", by)


def below_headline(seen: SeenCopies) -> str:
    """Of when both are, and from when on they differ."""
    zone = seen.here.plan.client.timezone
    of = moment(seen.there.clock, zone)
    if not of:
        return ""
    said = translate("Merge", "The other copy is of {moment}.").replace("{moment}", of)
    parted = moment(seen.parted or 0, zone)
    if parted:
        both = translate("Merge", "Both began from how it stood on {moment}.")
        return f"{said} {both.replace('{moment}', parted)}"
    return said


def moment(clock: int, zone: str) -> str:
    """The moment of an edit on the client's clock; nothing for what is as old as the file."""
    return numbers.moment(from_instant(moment_of(clock), zone)) if seconds_of(clock) else ""


def counted(seen: SeenCopies) -> tuple[int, int, int, int]:
    """Rows that are so here only, changed there, in both differently, and removed there: each counted once."""
    removed = {owner for owner, one in seen.came.items() if one.how == "removed"}
    asked_removed = {(one.list, one.id) for one in seen.joined.choices if one.field == "" and is_gone_there(one)}
    both = {(one.list, one.id) for one in seen.joined.choices if one.field}
    only_here = set(seen.joined.only_here) - both - asked_removed - set(seen.came)
    return len(only_here), len(seen.came) - len(removed), len(both), len(removed | asked_removed)


def waits_in_plan(seen: SeenCopies) -> bool:
    """Whether it is no merge, but what waits in a plan."""
    return seen.here is seen.there


def is_gone_there(choice: MergeChoice) -> bool:
    """Whether it is the other copy that removed the row."""
    return choice.there.value == b"false"


def captions(by: str) -> tuple[str, str, str, str]:
    """What stands beside these four numbers."""
    return (
        translate("Merge", "only here"),
        _with(translate("Merge", "by {name}"), by, translate("Merge", "in the other copy")),
        translate("Merge", "both, differently"),
        _with(translate("Merge", "removed by {name}"), by, translate("Merge", "removed there")),
    )


def there(by: str) -> str:
    """What the side of the other copy is called."""
    return _with(translate("Merge", "By {name}"), by, translate("Merge", "In the other copy"))


def all_from_there(by: str) -> str:
    """The button that takes the other side in all of a row."""
    return _with(translate("Merge", "All from {name}"), by, translate("Merge", "All from there"))


def keep_both(by: str) -> str:
    """The button that keeps a text here, and the other one as a note."""
    known = translate("Merge", "Keep both: the text of {name} becomes a note on the item")
    return _with(known, by, translate("Merge", "Keep both: the other text becomes a note on the item"))


def note_of(by: str, text: str) -> str:
    """A text of somebody as a note on the item."""
    said = translate("Merge", "Text from {name}:")
    return said.replace("{name}", by or translate("Merge", "the other copy")) + "\n" + text


def who(dot: Dot, names: Mapping[str, str], zone: str) -> str:
    """Whose edit a value is, and when it was made."""
    at, replica = moment(dot[0], zone), dot[1]
    return ", ".join(part for part in (names.get(replica, ""), at) if part)


def also_said(dot: Dot, names: Mapping[str, str], here: str, zone: str) -> str:
    """Whose value else waits beside a field, and since when; `here` is the replica of the file itself."""
    at, name = moment(dot[0], zone), names.get(dot[1], "")
    if name:
        said = translate("Merge", "Also said by {name}, {moment}") if at else translate("Merge", "Also said by {name}")
    elif dot[1] == here:
        said = translate("Merge", "Also said here, {moment}") if at else translate("Merge", "Also said here")
    else:
        said = translate("Merge", "Also said, {moment}") if at else translate("Merge", "Also said")
    return said.replace("{moment}", at).replace("{name}", name)


def how_it_comes(seen: SeenCopies, owner: Owner, told: RowSeen, words: SaidRows, by: str) -> str:
    """The line below a row in the list: what is to choose, or what comes of itself."""
    came = seen.came.get(owner)
    if told.removal is not None and waits_in_plan(seen):
        return translate("Merge", "removed by one, changed by another")
    if told.removal is not None:
        return _removal_line(told.removal, by)
    asked = [words.field(owner, one.field) for one in told.fields if one.choice is not None]
    if asked:
        return _lowered(asked)
    if came is not None and came.how in {"new", "removed"}:
        if came.how == "new":
            return _with(translate("Merge", "new from {name}"), by, translate("Merge", "new"))
        return _with(translate("Merge", "removed by {name}"), by, translate("Merge", "removed there"))
    if told.row is None or owner not in seen.rows_there:
        return translate("Merge", "removed here") if told.row is None else translate("Merge", "new here")
    mine = [words.field(owner, one.field) for one in told.fields if one.here is not None]
    theirs = [words.field(owner, one.field) for one in told.fields if one.there is not None]
    parts = []
    if mine:
        parts.append(translate("Merge", "here: {fields}").replace("{fields}", _lowered(mine)))
    if theirs:
        side = _with(translate("Merge", "{name}: {fields}"), by, translate("Merge", "there: {fields}"))
        parts.append(side.replace("{fields}", _lowered(theirs)))
    return " · ".join(parts) or noun(owner[0])


def removal_banner(choice: MergeChoice, title: str, by: str, *, waits: bool) -> str:
    """What stands in the banner of a row that somebody removed and somebody else changed; `waits`: in the plan."""
    if waits:
        said = translate("Merge", "“{title}” was removed by one of you, and changed by another.")
    elif is_gone_there(choice):
        known = translate("Merge", "{name} removed “{title}”; you have changed it since.")
        said = _with(known, by, translate("Merge", "“{title}” was removed in the other copy, and changed here."))
    else:
        known = translate("Merge", "You removed “{title}”; {name} has changed it since.")
        said = _with(known, by, translate("Merge", "“{title}” was removed here, and changed in the other copy."))
    return said.replace("{title}", title)


def why_they_wait() -> str:
    """What is said of choices that wait in the plan."""
    return translate(
        "Merge",
        "Two people changed the same. The later value stands until somebody chooses; until then nothing is lost.",
    )


def left_to_choose(count: int) -> str:
    """How many choices are still open; nothing where none is."""
    return translate("Merge", "%n choice(s) left", "", count) if count else ""


def waits(count: int) -> str:
    """How many choices wait in the plan, for the line at the foot of the window."""
    return translate("Merge", "%n choice(s) wait(s)", "", count)


def goes_on(left: int) -> str:
    """That a merge was left for later, for the same line."""
    said = translate("Merge", "A merge waits")
    return f"{said}: {left_to_choose(left)}" if left else said


def merged(joined: Joined, by: str) -> str:
    """What became of a merge."""
    if joined.is_nothing:
        return merged_nothing()
    changed = sum(one.how != "removed" for one in joined.came)
    removed = len(joined.came) - changed
    who_ = by or translate("Merge", "the other copy")
    parts = [translate("Merge", "Merged with {name}.").replace("{name}", who_)]
    if changed:
        parts.append(translate("Merge", "%n entry(ies) came.", "", changed))
    if removed:
        parts.append(translate("Merge", "%n was/were removed.", "", removed))
    if joined.settled:
        parts.append(translate("Merge", "%n choice(s) was/were made.", "", joined.settled))
    if joined.choices:
        parts.append(translate("Merge", "%n choice(s) wait(s) in the plan.", "", len(joined.choices)))
    return " ".join(parts)


def merged_nothing() -> str:
    """What is said where the other copy brings nothing."""
    return translate("Merge", "Nothing is new: all of it is here already.")


def chosen(joined: Joined | None) -> str:
    """What became of choices in the plan."""
    left = len(joined.choices) if joined is not None else 0
    said = translate("Merge", "Your choices are kept.")
    return f"{said} {waits(left)}." if left else said


def _removal_line(choice: MergeChoice, by: str) -> str:
    if not is_gone_there(choice):
        return translate("Merge", "removed here, changed there")
    return _with(
        translate("Merge", "removed by {name}, changed here"), by, translate("Merge", "removed there, changed here")
    )


def _with(named: str, by: str, else_: str) -> str:
    return named.replace("{name}", by) if by else else_


def _lowered(captions: list[str]) -> str:
    return listed([one if one[1:2].isupper() else f"{one[:1].lower()}{one[1:]}" for one in captions])
