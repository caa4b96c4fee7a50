"""CD-01 to CD-05, CD-07 and CD-09 (C4, C6, C9)."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from fractions import Fraction
from math import ceil, log

from msgspec import Struct

from compassdesk.domain.week import Week
from plain.counted import Seen, Shares, is_story, one_way_window, shares
from plain.found import Found
from plain.told import Told

PETALS = ("listen", "respond", "send", "activate")
STAGES = {"crawl": (50, 70), "walk": (70, 85), "run": (60, 80), "fly": (50, 70)}


class Judged(Struct, frozen=True):
    found: tuple[Found, ...] = ()
    lacking: bool = False


LACKING = Judged(lacking=True)


def judged(found: Iterator[Found]) -> Judged:
    return Judged(tuple(found))


def one_way_limits(seen: Seen) -> tuple[int, int]:
    client = seen.reading.client
    warn, serious = (60, 80)
    if client.profile == "b2b":
        warn, serious = STAGES[client.stage]
    elif client.profile == "freelance_light":
        warn, serious = (70, 85)
    said = {row.expects_dialogue for row in seen.reading.plan.audiences if row.expects_dialogue}
    if len(said) == 1:
        shift = {"low": 5, "medium": 0, "high": -5}[said.pop()]
        warn, serious = warn + shift, serious + shift
    if client.target_one_way is not None:
        warn, serious = client.target_one_way, min(client.target_one_way + 20, 95)
    warn = min(warn, 95)
    return warn, max(serious, warn)


def cd_01(seen: Seen) -> Judged:
    weeks, enough = one_way_window(seen)
    if not enough:
        return LACKING
    said, (warn, serious) = shares(seen, seen.within(weeks)), one_way_limits(seen)
    b = said.b
    assert b is not None
    limit = Fraction(warn, 100)
    if b > Fraction(serious, 100):
        severity = "serious"
    elif b > limit:
        severity = "warning"
    elif max(said.by_items, said.by_minutes) > limit:
        severity = "note"
    else:
        return Judged()
    k = max(0, ceil(said.ow / limit) - said.n)
    x = max(0, ceil((said.m_ow / limit - said.m) / 15) * 15)
    values = {"ow": said.ow, "N": said.n, "m_ow": said.m_ow, "M": said.m, "B": b, "k": k, "x": x, "window_weeks": weeks}
    return Judged((Found("CD-01", severity, values=values),))


def cd_02(seen: Seen) -> Judged:
    note, warn, serious = (8, 8, 12) if seen.reading.client.profile == "freelance_light" else (6, 6, 10)
    rows = []
    for run in _runs(seen):
        if sum(told.start >= seen.week.start for told in run) < 2:
            continue
        span = run[-1].begins - run[0].begins
        level = None
        if len(run) >= serious and span >= 72 * 60:
            level = "serious"
        elif len(run) >= warn and span >= 24 * 60:
            level = "warning"
        elif len(run) >= note and span < 24 * 60:
            level = "note"
        if level:
            rows.append((("note", "warning", "serious").index(level), len(run), run[0].begins, level))
    return Judged((Found("CD-02", max(rows)[3], values={"L": max(rows)[1]}),) if rows else ())


def _runs(seen: Seen) -> list[list[Told]]:
    runs: list[list[Told]] = [[]]
    stories = set()
    for told in seen.reading.within(seen.week, 3):
        if told.id in seen.exempt.ids or told.is_slot("send", "activate"):
            continue
        if is_story(told):
            if (told.places, told.day) in stories:
                continue
            stories.add((told.places, told.day))
        if told.is_post and seen.is_one_way(told):
            runs[-1].append(told)
        else:
            runs.append([])
    return [run for run in runs if run]


def cover_window(seen: Seen) -> tuple[int, int, int, int]:
    """Covered, late, required, and over how many weeks: the light profile grows until it has five."""
    light = seen.reading.client.profile == "freelance_light"
    for weeks in (1, 2, 3, 4) if light else (1,):
        first = seen.reading.minute(seen.week.plus(1 - weeks).start)
        last = seen.reading.minute(seen.week.end)
        keys = {(ask.item, ask.channel) for ask in seen.cover.required if first <= ask.begins < last}
        if not light or len(keys) >= 5 or weeks == 4:
            return len(keys & seen.cover.on_time), len(keys & seen.cover.late), len(keys), weeks
    raise AssertionError


def cd_03(seen: Seen) -> Judged:
    covered, late, required, _ = cover_window(seen)
    light = seen.reading.client.profile == "freelance_light"
    least, nobody, on_time = (5, Fraction(25, 100), Fraction(1, 2)) if light else (3, Fraction(1, 2), Fraction(80, 100))
    if required < least:
        return LACKING
    if Fraction(covered + late, required) < nobody:
        severity = "warning"
    elif Fraction(covered, required) < on_time:
        severity = "note"
    else:
        return Judged()
    return Judged((Found("CD-03", severity, values={"c": covered, "late": late, "r": required}),))


def is_young(seen: Seen) -> bool:
    told = seen.reading.told
    if not told:
        return True
    return seen.week.end - told[0].start < timedelta(days=14)


def by_petal(seen: Seen) -> dict[str, int]:
    counts = seen.within(4)
    return {petal: sum(items for told, items, _ in counts if seen.petal(told) == petal) for petal in PETALS}


def cd_04(seen: Seen) -> Judged:
    if is_young(seen) or seen.posts(4) < 8:
        return LACKING
    petals = by_petal(seen)
    missing = [petal for petal in PETALS if not petals[petal]]
    if not missing:
        return Judged()
    severity = "note"
    if "respond" in missing:
        severity = "serious" if "listen" in missing else "warning"
    elif "listen" in missing and not answers_enough(seen):
        severity = "warning"
    return Judged((Found("CD-04", severity, values={"petal": tuple(missing), "N": sum(petals.values())}),))


def cd_05(seen: Seen) -> Judged:
    petals = by_petal(seen)
    total = sum(petals.values())
    if is_young(seen) or total < 8:
        return LACKING
    balance = -sum(n / total * log(n / total) for n in petals.values() if n) / log(4)
    return Judged((Found("CD-05", "note"),) if round(balance, 9) < 0.5 else ())


def cd_07(seen: Seen) -> Judged:
    weeks = [shares(seen, seen.within(1, back)) for back in (3, 2, 1, 0)]
    if any(week.n < 3 for week in weeks):
        return LACKING
    if all(week.n >= 5 for week in weeks):
        mean, last = sum((week.by_items for week in weeks[:3]), Fraction(0)) / 3, weeks[3].by_items
    else:
        before, since = _pooled(weeks[:2]), _pooled(weeks[2:])
        if before.n < 5 or since.n < 5:
            return LACKING
        mean, last = before.by_items, since.by_items
    rises = last - mean >= Fraction(20, 100) and last > Fraction(1, 2)
    return Judged((Found("CD-07", "note", values={"mean": mean, "x4": last}),) if rises else ())


def _pooled(weeks: list[Shares]) -> Shares:
    return Shares(sum(week.ow for week in weeks), sum(week.n for week in weeks), 0, 0)


def cd_09(seen: Seen) -> Judged:
    lapsed = [Found("CD-09", "note", None, part, {"e": e, "n": n}) for part, e, n in seen.exempt.lapsed]
    return Judged((*lapsed, *(Found("CD-09", "warning", key, "reason") for key in seen.exempt.wrong)))


def weeks_of_listening(seen: Seen) -> list[Week]:
    """From the week of the first counted item, at most four; not those whose working days are all closed (C9.21)."""
    told = seen.reading.told
    first = Week.of(told[0].day) if told else None
    weeks = [seen.week.plus(-back) for back in (3, 2, 1, 0)]
    return [week for week in weeks if first is not None and week >= first and not _is_closed(seen, week)]


def begun_weeks(seen: Seen) -> list[Week]:
    """Those of them that have come, or hold something besides moments to listen or answer."""
    return [week for week in weeks_of_listening(seen) if _has_come(seen, week) or _is_planned(seen, week)]


def _has_come(seen: Seen, week: Week) -> bool:
    return seen.reading.minute(week.start) <= seen.reading.now


def _is_planned(seen: Seen, week: Week) -> bool:
    there = seen.reading.within(week, 1)
    return any(not told.is_slot("listen") and not told.is_slot("respond") for told in there)


def _is_closed(seen: Seen, week: Week) -> bool:
    client = seen.reading.client
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    working = [number for number, name in enumerate(names) if name in client.service_hours] or [0, 1, 2, 3, 4]
    days = [week.start.date().toordinal() + number for number in working]
    return {day.toordinal() for day in client.closed_days}.issuperset(days)


def minutes_a_week(seen: Seen, petal: str, weeks: Sequence[Week]) -> Fraction:
    rows = [row for row in seen.within(4) if row[0].is_slot(petal) and Week.of(row[0].day) in weeks]
    return Fraction(sum(minutes for _, _, minutes in rows), len(weeks)) if weeks else Fraction(0)


def answers_enough(seen: Seen) -> bool:
    client = seen.reading.client
    b = shares(seen, seen.within(one_way_window(seen)[0])).b
    if client.listening_stage > 2 or "listening" in client.objectives or b is None or b > Fraction(60, 100):
        return False
    begun = begun_weeks(seen)
    return bool(begun) and minutes_a_week(seen, "respond", begun) >= 30
