"""Whose voice is heard: a named speaker, no face at all, one voice only, person against brand (CD-10 to CD-13)."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from fractions import Fraction
from itertools import islice
from operator import attrgetter

from msgspec.structs import replace

from compassdesk.domain.blank import is_blank
from compassdesk.domain.checks.crises import crises_in, is_excused
from compassdesk.domain.checks.exemptions import exempt_in
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.fixes_on_people import assigned, link_visible
from compassdesk.domain.checks.ledger import Entry, Ledger, entries_of, ids
from compassdesk.domain.checks.outcome import NotEnoughData, Outcome
from compassdesk.domain.checks.people import hides_link, is_away, is_former
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.spec import CheckSpec, Part, Threshold, Under
from compassdesk.domain.checks.stand_ins import is_free, is_open, last_on_channels, may_speak, most_heard
from compassdesk.domain.checks.voices import (
    effective_voices,
    heard,
    heard_in,
    items_by_voice,
    one_person,
    persons_of,
    rows_of,
)
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Spokesperson
from compassdesk.domain.real_people import is_real_person
from compassdesk.domain.vocabulary import HANDED_OVER, Severity
from compassdesk.domain.week import FOUR_WEEKS, Week

_ENOUGH_ITEMS = 5
_ENOUGH_FOR_VOICES = 8
"""Items from which CD-12 judges, and posts among them from which it warns."""
_WARNING_ABOVE = Fraction(15, 100)
"""How far above the line of the note CD-12 warns (C9.13)."""
_ENOUGH_FOCUSED = 5
_MOST_OFFERED = 2
_FOCUS = attrgetter("item.profile_focus")


def cd_10(ledger: Ledger, week: Week) -> Outcome:
    """No named speaker (C6, C9.12): one finding per counted item of the week without a person to answer for it."""
    findings = []
    for entry in ledger.in_week(week):
        severity, values = _told_of(ledger, entry)
        if severity is not None:
            findings.append(Finding("CD-10", severity, entry.item.id, values=values, items=(entry.item.id,)))
    return findings


def _told_of(ledger: Ledger, entry: Entry) -> tuple[Severity | None, Mapping[str, str]]:
    """How grave it is that an item has no person to answer for it, and what is said of it; None where it has one."""
    reason = speaker_lacks(ledger, entry)
    if not reason:
        return None, {}
    values = {"reason": reason}
    if reason == "role_account":
        values["speaker"] = entry.item.spokesperson or ""
    return _severity_without_speaker(entry, reason), values


def speaker_lacks(ledger: Ledger, entry: Entry) -> str:
    """A code: "none" (no speaker with a name), "former" (one who left), "role_account" (without a reason), or ""."""
    person = ledger.people.get(entry.item.spokesperson or "")
    if person is None or is_blank(person.name):
        return "none"
    if is_former(person) and entry.start >= ledger.now:
        return "former"
    if person.kind == "role_account" and entry.item.role_account_reason is None:
        return "role_account"
    return ""


def _severity_without_speaker(entry: Entry, reason: str) -> Severity:
    if entry.item.status not in HANDED_OVER:
        return "note"
    if reason == "role_account":
        return "warning"
    return "serious" if entry.item.status == "published" else "block"


def cd_11(ledger: Ledger, week: Week) -> Outcome:
    """Anonymous voice (C6, C9.24): posts and moments to answer without a human name, over a growing window."""
    window = _heard_over(ledger, week)
    if window is None:
        return NotEnoughData()
    weeks, voiced = window
    faceless = _faceless(ledger, voiced)
    if not faceless:
        return []
    share = Fraction(len(faceless), len(voiced))
    severity: Severity = "note"
    if share > ledger.limits.share("CD-11", "serious"):
        severity = "serious"
    elif share > ledger.limits.share("CD-11", "warn"):
        severity = "warning"
    values = {
        "a": len(faceless),
        "n": len(voiced),
        "p": share,
        "warn": ledger.limits.share("CD-11", "warn"),
        "serious": ledger.limits.share("CD-11", "serious"),
        "window_weeks": weeks,
    }
    everything = _outside_crisis(ledger, spoken(ledger, week, weeks))
    return [Finding("CD-11", severity, values=values, items=ids(_faceless(ledger, everything)))]


def _heard_over(ledger: Ledger, week: Week) -> tuple[int, Sequence[Entry]] | None:
    """How many weeks CD-11 looks at, and what is heard in them; None when that is too little (C9.24)."""
    exempt = exempt_in(ledger, week)
    each = [_outside_crisis(ledger, heard_in(ledger, one, exempt)) for one in week.last(FOUR_WEEKS)]
    windows = {weeks: [entry for part in each[-weeks:] for entry in part] for weeks in range(1, FOUR_WEEKS + 1)}
    large = [weeks for weeks, entries in windows.items() if len(entries) >= _ENOUGH_ITEMS]
    if sum(map(_count_posts, each)) < _ENOUGH_ITEMS or not large:
        return None
    weeks = large[0]
    if _count_posts(each[-1]) < _ENOUGH_ITEMS:
        weeks = min(large, key=lambda weeks: Fraction(len(_faceless(ledger, windows[weeks])), len(windows[weeks])))
    return weeks, windows[weeks]


def _without_a_face(ledger: Ledger, week: Week, _: Finding) -> tuple[int, int] | None:
    window = _heard_over(ledger, week)
    return (len(_faceless(ledger, window[1])), len(window[1])) if window is not None else None


def spoken(ledger: Ledger, week: Week, weeks: int) -> list[Entry]:
    """All posts and respond slots of those weeks, also the slices of a moment: who changes one changes them all."""
    return [entry for entry in ledger.in_weeks(week, weeks) if entry.is_post or entry.item.petal == "respond"]


def _outside_crisis(ledger: Ledger, entries: Sequence[Entry]) -> Sequence[Entry]:
    if not crises_in(ledger):
        return entries
    return [entry for entry in entries if not _is_crisis(ledger, entry)]


def _is_crisis(ledger: Ledger, entry: Entry) -> bool:
    """Whether the item belongs to a crisis campaign, inside its dates and the first fourteen days of the crisis."""
    campaign = ledger.campaigns.get(entry.item.campaign or "")
    if campaign is None or campaign.kind != "crisis":
        return False
    day = entry.start.date()
    return campaign.starts <= day <= campaign.ends and is_excused(crises_in(ledger)[campaign.id], day)


def _faceless(ledger: Ledger, entries: Iterable[Entry]) -> list[Entry]:
    real = one_person(ledger)
    return [entry for entry in entries if entry.item.spokesperson not in real]


def _count_posts(entries: Iterable[Entry]) -> int:
    return sum(1 for entry in entries if entry.is_post)


def cd_12(ledger: Ledger, week: Week) -> Outcome:
    """One voice (C6, C9.13): one person carries most of four weeks; off with fewer than two active persons."""
    one = one_person(ledger)
    if len({one[person.id] for person in active_people(ledger, week)}) < 2:
        return []
    voices = items_by_voice(ledger, week)
    total = sum(voices.values(), Fraction(0))
    if total < _ENOUGH_FOR_VOICES:
        return NotEnoughData()
    name = max(sorted(voices), key=lambda key: voices[key])
    share = voices[name] / total
    if share <= ledger.limits.share("CD-12", "top_share"):
        return []
    values = {"name": name, "p": share, "n": int(total), "v": effective_voices(ledger, week)}
    top_share = ledger.limits.share("CD-12", "top_share")
    warn = top_share + _WARNING_ABOVE
    values |= {"top_share": top_share, "warn": warn}
    named = [entry for entry in spoken(ledger, week, FOUR_WEEKS) if persons_of(ledger, entry)]
    is_clear = share > warn and _count_posts(named) >= _ENOUGH_FOR_VOICES
    theirs = [entry for entry in named if name in persons_of(ledger, entry)]
    return [Finding("CD-12", "warning" if is_clear else "note", name, values=values, items=ids(theirs))]


def _part_of(ledger: Ledger, week: Week, finding: Finding) -> Fraction | None:
    """How much of what is said the person of the finding says."""
    voices = items_by_voice(ledger, week)
    total = sum(voices.values(), Fraction(0))
    return voices.get(finding.target or "", Fraction(0)) / total if total else None


def active_people(ledger: Ledger, week: Week) -> list[Spokesperson]:
    """Real persons who are there on some day of the four weeks that end with `week`, items or not (C9.13)."""
    days = [week.sunday - timedelta(days=ago) for ago in range(28)]
    people = (person for person in ledger.plan.spokespersons if is_real_person(person))
    return [person for person in people if not all(is_away(person, day) for day in days)]


def cd_13(ledger: Ledger, week: Week) -> Outcome:
    """Person–brand balance (C6, C9.14): a hidden link with the organisation, or posts all brand or all person."""
    return [*_hidden_links(ledger, week), *_leaning_profiles(ledger, week)]


def _hidden_links(ledger: Ledger, week: Week) -> list[Finding]:
    speaking: dict[str, list[Entry]] = defaultdict(list)
    hidden = {person.id for person in ledger.plan.spokespersons if hides_link(person)}
    for entry in ledger.in_week(week) if hidden else ():
        if entry.item.spokesperson in hidden and entry.item.status in HANDED_OVER:
            speaking[entry.item.spokesperson].append(entry)
    return [
        Finding("CD-13", "warning", name, "link", {"name": name, "n": len(entries)}, ids(entries))
        for name, entries in sorted(speaking.items())
    ]


def _leaning_profiles(ledger: Ledger, week: Week) -> list[Finding]:
    findings = []
    for name, entries in sorted(_focused(ledger, week).items()):
        counts = Counter(entry.item.profile_focus for entry in entries)
        for focus in ("brand", "person"):
            share = Fraction(counts[focus], len(entries))
            if len(entries) >= _ENOUGH_FOCUSED and share > ledger.limits.share("CD-13", "focus_share"):
                values = {"name": name, "p": share, "c": counts[focus], "n": len(entries)}
                values["focus_share"] = ledger.limits.share("CD-13", "focus_share")
                theirs = [entry for entry in entries if entry.item.profile_focus == focus]
                findings.append(Finding("CD-13", "note", name, focus, values, ids(theirs)))
    return findings


def _focused(ledger: Ledger, week: Week) -> Mapping[str, Sequence[Entry]]:
    """The posts of four weeks that say whether they are of the person or of the brand, by speaker."""
    focused: dict[str, list[Entry]] = defaultdict(list)
    for entry in ledger.those_in(week, FOUR_WEEKS, _FOCUS):
        speaker = entry.item.spokesperson or ""
        if entry.is_post and is_real_person(ledger.people.get(speaker)):
            focused[speaker].append(entry)
    return focused


def _of_one_side(ledger: Ledger, week: Week, finding: Finding) -> tuple[int, int]:
    posts = _focused(ledger, week).get(finding.target or "", ())
    return sum(1 for entry in posts if entry.item.profile_focus == finding.part), len(posts)


def fixes_cd_10(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """One person for all of which the same is said; the last speaker on this channel, or another; or a free choice."""
    (entry,) = entries_of(ledger, finding.items)
    choose = Fix("edit_item", {"item": entry.item.id, "field": "spokesperson"})
    name = last_on_channels(ledger, entry.channels, entry.start)
    others = [other for other in most_heard(ledger, week, [entry]) if other != name]
    names = [speaker for speaker in (name, *others) if speaker][:_MOST_OFFERED]
    return (*_one_for_all(ledger, week, entry), *(assigned(speaker, [entry.item]) for speaker in names), choose)


def _one_for_all(ledger: Ledger, week: Week, entry: Entry) -> Sequence[Fix]:
    """Who speaks most, for all items of the week that lack a speaker as this one does and can still be changed."""
    told = _told_of(ledger, entry)
    alike = [other for other in ledger.in_week(week) if is_open(ledger, other) and _told_of(ledger, other) == told]
    if entry not in alike or len(alike) < 2:
        return ()
    able = (
        name
        for name in most_heard(ledger, week, alike)
        if all(other.is_post or is_free(ledger, name, other.begins, other.minutes) for other in alike)
    )
    return [assigned(name, [other.item for other in alike]) for name in islice(able, 1)]


def fixes_cd_11(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """Give all items without a face that are not out yet to one person; offered for the two most heard."""
    faceless = [entry for entry in entries_of(ledger, finding.items) if entry.item.status != "published"]
    names = most_heard(ledger, week, faceless)[:_MOST_OFFERED]
    choose = Fix("edit_items", {"items": finding.items, "field": "spokesperson"})
    return (*(assigned(name, [entry.item for entry in faceless]) for name in names), choose)


def fixes_cd_12(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """Let a second person take over as many coming items as it takes."""
    top = finding.values["name"]
    rows = rows_of(ledger, top)
    choose = Fix("edit_items", {"items": finding.items, "field": "spokesperson"})
    coming = [entry for entry in reversed(entries_of(ledger, finding.items)) if is_open(ledger, entry)]
    others = {person.id for person in active_people(ledger, week)} - rows
    for name in (name for name in most_heard(ledger, week, coming[:1]) if name in others):
        handed = _enough_to_hand_over(ledger, week, finding, coming, name)
        if handed:
            return (assigned(name, [entry.item for entry in handed], instead_of=rows), choose)
    return (choose,)


def _enough_to_hand_over(
    ledger: Ledger, week: Week, finding: Finding, coming: Sequence[Entry], name: str
) -> list[Entry]:
    """The latest items that bring the top share down to the limit, or all that `name` can take."""
    carried = items_by_voice(ledger, week)[finding.values["name"]]
    wanted = finding.values["top_share"] * finding.values["n"]
    moments = {entry.item.id for entry in heard(ledger, week, FOUR_WEEKS)}
    handed: list[Entry] = []
    for entry in coming:
        if carried <= wanted:
            break
        if may_speak(ledger.people[name], entry.start.date()) and one_person(ledger)[name] not in persons_of(
            ledger, entry
        ):
            handed.append(entry)
            if entry.item.id in moments:
                carried -= Fraction(1, len(persons_of(ledger, entry)))
    return handed


def fixes_cd_13(ledger: Ledger, _: Week, finding: Finding) -> tuple[Fix, ...]:
    """Mark the link with the organisation as visible, or mix person and brand in some of the posts."""
    name = finding.values["name"]
    if finding.part == "link":
        return (link_visible(ledger, name),)
    surplus = finding.values["c"] - finding.values["focus_share"] * finding.values["n"]
    posts = [entry.item for entry in reversed(entries_of(ledger, finding.items)) if entry.item.status != "published"]
    mixed = [replace(item, profile_focus="mixed") for item in posts[: -(-surplus.numerator // surplus.denominator)]]
    choose = Fix("edit_items", {"items": finding.items, "field": "profile_focus"})
    if not mixed:
        return (choose,)
    return (Fix("mix_focus", {"n": len(mixed)}, Patch(items=tuple(mixed))), choose)


def _is_said_by_anonymous(finding: Finding, parent: Finding, ledger: Ledger) -> bool:
    """Whether CD-11 says it already: a note always, a role account once CD-11 itself warns (C7)."""
    if finding.severity == "note":
        return True
    entry = ledger.by_id.get(finding.target or "")
    person = ledger.people.get(entry.item.spokesperson or "") if entry else None
    return (
        finding.severity == "warning"
        and parent.severity in {"warning", "serious"}
        and person is not None
        and person.kind == "role_account"
    )


CHECKS = (
    CheckSpec(
        "CD-10",
        group="people",
        rule="C6, C9.12",
        judge=cd_10,
        remedies=(fixes_cd_10,),
        severities=("note", "warning", "serious", "block"),
        badness=lambda _: 1,
        target="item",
        window="week",
        concerns_items=True,
        folds_under=Under("CD-11", fits=_is_said_by_anonymous),
    ),
    CheckSpec(
        "CD-11",
        group="people",
        rule="C6, C9.24",
        judge=cd_11,
        remedies=(fixes_cd_11,),
        severities=("note", "warning", "serious"),
        badness=lambda values: values["a"],
        counted=_without_a_face,
        window="growing",
        thresholds=(Threshold("warn", 20, percent=True, most=100), Threshold("serious", 50, percent=True, most=100)),
    ),
    CheckSpec(
        "CD-12",
        group="people",
        rule="C6, C9.13",
        judge=cd_12,
        remedies=(fixes_cd_12,),
        severities=("note", "warning"),
        badness=lambda values: values["p"],
        counted=_part_of,
        target="person",
        names_people=True,
        thresholds=(Threshold("top_share", 70, percent=True, most=100),),
    ),
    CheckSpec(
        "CD-13",
        group="people",
        rule="C6, C9.14",
        judge=cd_13,
        remedies=(fixes_cd_13,),
        severities=("note", "warning"),
        badness=lambda values: values.get("c", values["n"]),
        counted=_of_one_side,
        target="person",
        names_people=True,
        parts=(Part("link", window="week", counted="n"), Part("brand"), Part("person")),
        thresholds=(Threshold("focus_share", 80, percent=True, most=100),),
    ),
)
