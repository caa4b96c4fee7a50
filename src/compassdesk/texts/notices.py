"""What was not judged, in words: it stands beside every result, also beside an empty one (domain.md C7)."""

from collections.abc import Callable, Iterable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Notices
from compassdesk.texts import words
from compassdesk.texts.names import Names, listed

translate = QCoreApplication.translate


def told(notices: Notices, names: Names, name: Callable[[str], str] = str) -> tuple[str, ...]:
    """A sentence for each thing there is to say, at least one; `name` gives what a check is called."""
    return _told(notices, names, name, _of_client(notices))


def beside(notices: Notices, names: Names, name: Callable[[str], str]) -> tuple[str, ...]:
    """The same beside the week, where one short sentence says whose limits hold."""
    moved = (
        ("{word}", "profile", notices.profile),
        (translate("Notices", "stage {word}"), "stage", notices.stage),
        ("{word}", "expects_dialogue", notices.audience),
    )
    parts = [text.format(word=words.label(kind, word)) for text, kind, word in moved if word is not None]
    limits = translate("Notices", "Limits: {parts}.").format(parts=", ".join(parts).lower())
    return _told(notices, names, name, [limits] if parts else [])


def _told(notices: Notices, names: Names, name: Callable[[str], str], of_client: Iterable[str]) -> tuple[str, ...]:
    sentences = [*_not_judged(notices), *_of_items(notices), *_of_checks(notices, name), *of_client]
    if notices.one_way:
        text = translate("Notices", "Marked one-way, though people can answer there: {channels}.")
        sentences.append(text.format(channels=names.channels(notices.one_way)))
    if notices.foreign_prizes:
        text = translate("Notices", "Only Dutch prize rules are known here; not judged by any: {campaigns}.")
        sentences.append(text.format(campaigns=listed([names.campaign(key) for key in notices.foreign_prizes])))
    if not sentences:
        sentences.append(translate("Notices", "Nothing is on hold, without a date or switched off."))
    return tuple(sentences)


def in_short(notices: Notices, name: Callable[[str], str] = str) -> str:
    """The same on one line beside a week; "" when there is nothing to say but what the client and its channels are."""
    return " ".join([*_not_judged(notices), *_of_items(notices), *_of_checks(notices, name)])


def in_cell(notices: Notices, name: Callable[[str], str] = str) -> str:
    """The same below the heading "left out"."""
    parts = _left_out(notices)
    return " ".join([*([f"{parts}."] if parts else []), *_of_items(notices), *_of_checks(notices, name)])


def on_paper(weeks: Sequence[Notices], name: Callable[[str], str]) -> tuple[str, Sequence[str]]:
    """The same above several weeks, once for all of them, and beside each what it alone has to say."""
    checks = [list(_of_checks(week, name)) for week in weeks]
    everywhere = [text for text in checks[0] if all(text in others for others in checks)] if checks else []
    undated = _not_judged(Notices(undated=max((week.undated for week in weeks), default=0)))
    apart = [
        " ".join(
            [
                *_not_judged(replace(week, undated=0)),
                *_of_items(week),
                *(text for text in others if text not in everywhere),
            ]
        )
        for week, others in zip(weeks, checks, strict=True)
    ]
    return " ".join([*undated, *everywhere]), apart


def _not_judged(notices: Notices) -> Sequence[str]:
    parts = _left_out(notices)
    return [translate("Notices", "Not judged: {parts}.").format(parts=parts)] if parts else []


def _left_out(notices: Notices) -> str:
    """How many of what: "8 on hold, 3 without a date"."""
    counts = (
        (notices.on_hold, translate("Notices", "%n on hold", "", notices.on_hold)),
        (notices.ideas, translate("Notices", "%n idea(s)", "", notices.ideas)),
        (notices.drafts, translate("Notices", "%n draft(s)", "", notices.drafts)),
        (notices.cancelled, translate("Notices", "%n cancelled", "", notices.cancelled)),
        (notices.undated, translate("Notices", "%n without a date", "", notices.undated)),
        (notices.night, translate("Notices", "%n at night", "", notices.night)),
    )
    return ", ".join(text for count, text in counts if count)


def _of_items(notices: Notices) -> Sequence[str]:
    """What items say that is not followed, and where nothing looks at them."""
    nowhere, far, elsewhere, ahead, closed = map(
        len, (notices.nowhere, notices.far_times, notices.foreign_answers, notices.kept_ahead, notices.when_closed)
    )
    foreign = translate("Notices", "%n item(s) with answers on a channel not theirs: not followed.", "", elsewhere)
    counts = (
        (nowhere, translate("Notices", "%n item(s) on no channel: unseen by the checks of channels.", "", nowhere)),
        (far, translate("Notices", "%n post(s) with a time over 7 days away: counted when first out.", "", far)),
        (elsewhere, foreign),
        (ahead, translate("Notices", "%n block(s) kept before the end: not counted as kept.", "", ahead)),
        (closed, translate("Notices", "%n post(s) while you are closed: silence does not count then.", "", closed)),
    )
    return [text for count, text in counts if count]


def _of_client(notices: Notices) -> Iterable[str]:
    """What moves the limits of a client other than the usual one."""
    moved = (
        (translate("Notices", "Profile: {word}."), "profile", notices.profile),
        (translate("Notices", "Stage: {word}."), "stage", notices.stage),
        (translate("Notices", "Audience: {word}."), "expects_dialogue", notices.audience),
    )
    return [text.format(word=words.label(kind, word)) for text, kind, word in moved if word is not None]


def _of_checks(notices: Notices, name: Callable[[str], str]) -> Sequence[str]:
    lists = (
        (notices.off, translate("Notices", "Switched off: {checks}.")),
        (notices.changed, translate("Notices", "Settings changed: {checks}.")),
        (notices.ignored, translate("Notices", "Settings ignored: {checks}.")),
        (notices.waived, translate("Notices", "Snoozed: {checks}.")),
    )
    return [text.format(checks=", ".join(map(name, checks))) for checks, text in lists if checks]
