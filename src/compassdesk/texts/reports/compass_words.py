"""What a report says of the tabs of the compass: in the words of these tabs, with a table of the numbers."""

from collections.abc import Iterable
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.compass.listening_use import InsightRow, ListeningUse
from compassdesk.domain.compass.rhythm import DAYS
from compassdesk.domain.compass.ring_counts import RINGS, Segment
from compassdesk.domain.compass.stages import StageStanding
from compassdesk.domain.reports.period_report import PeriodReport
from compassdesk.domain.reports.report_compass import (
    ToldGoals,
    ToldListening,
    ToldRhythm,
    ToldRings,
    ToldStage,
    ToldVoice,
)
from compassdesk.domain.week import FOUR_WEEKS, TWELVE_WEEKS, Week
from compassdesk.texts import numbers, words
from compassdesk.texts.compass import goals_words, listening_words, rhythm_words, rings_words, stage_words
from compassdesk.texts.names import Names
from compassdesk.texts.reports.told_blocks import (
    Behind,
    Cell,
    ReportColumn,
    ReportTable,
    behind_cells,
    sentence,
)

translate = QCoreApplication.translate
Said = tuple[tuple[str, ...], tuple[ReportTable, ...]]


def _weeks_told(weeks: int, last: Week) -> str:
    """Over which weeks it is told: they need not be the days of the report."""
    text = translate("Reports", "Over %n week(s), up to week {last}.", "", weeks)
    return sentence(text, last=str(last.number))


def _given(*sentences: str) -> tuple[str, ...]:
    return tuple(one for one in sentences if one)


def rings(values: ToldRings, report: PeriodReport, names: Names) -> Said:
    """What the compass comes to, and the items of each part that is used, by how they read."""
    del report, names
    use = values.use
    addressed = any(not part.unused for part in use.rings["players"])
    text = translate("Reports", "{tied} of %n item(s) carry a core value.", "", use.total)
    said = _given(
        rings_words.sentence(use) if addressed else "",
        rings_words.more(use),
        sentence(text, tied=numbers.number(len(use.tied))),
        rings_words.unused_line(use),
        sentence(translate("Reports", "In the picture: {reading}"), reading=rings_words.reading_meaning("inside_out")),
        _weeks_told(use.weeks, values.last),
    )
    columns = (
        ReportColumn(translate("Reports", "Part")),
        ReportColumn(translate("Reports", "Ring")),
        ReportColumn(rings_words.reading_name("inside_out"), "count"),
        ReportColumn(rings_words.reading_name("outside_in"), "count"),
    )
    used = [part for ring in RINGS for part in (*use.rings[ring], *use.beside[ring]) if not part.unused]
    rows = tuple(_ring_row(part) for part in used)
    ids = behind_cells(*((None, part.inside, part.outside) for part in used))
    return said, (ReportTable(columns, rows, behind=ids),)


def _ring_row(part: Segment) -> tuple[Cell, ...]:
    ring = rings_words.ring_name(part.ring)
    return rings_words.segment_name(part), ring, len(part.inside), len(part.outside)


def goals(values: ToldGoals, report: PeriodReport, names: Names) -> Said:
    """What serves the goals, and what lacks on the path to them."""
    del report, names
    path = values.path
    said = (*_given(*goals_words.sentence(path, values.ready)), _weeks_told(FOUR_WEEKS, values.last))
    if not path.goals:
        return said, ()
    columns = (
        ReportColumn(translate("Reports", "Goal")),
        ReportColumn(translate("Reports", "Of the minutes"), "share"),
        ReportColumn(translate("Reports", "Minutes"), "count"),
        ReportColumn(translate("Reports", "Items"), "count"),
        ReportColumn(translate("Reports", "Strategy")),
    )
    rows: list[tuple[Cell, ...]] = [
        (words.label("objective", one.goal), one.share, one.minutes, len(one.items), one.strategy or None)
        for one in path.goals
    ]
    ids = behind_cells(*((one.items, one.items, one.items) for one in path.goals))
    return said, (ReportTable(columns, tuple(rows), behind=ids),)


def listening(values: ToldListening, report: PeriodReport, names: Names) -> Said:
    """How much is listened beside what the level asks, what was asked of the blocks, and what was heard."""
    del report, names
    use = values.use
    insights = translate("Reports", "%n insight(s) noted.", "", len(use.recent))
    said = _given(
        listening_words.sentence(use), listening_words.more(use), insights, _weeks_told(use.weeks, values.last)
    )
    return said, tuple(table for table in (_asked(use), _heard(use.recent)) if table.rows)


def _asked(use: ListeningUse) -> ReportTable:
    columns = (
        ReportColumn(translate("Reports", "Asked of each block")),
        ReportColumn(translate("Reports", "There"), "count"),
        ReportColumn(translate("Reports", "Missing"), "count"),
    )
    points = [one for one in use.points if one.answered or one.missing]
    rows = tuple((listening_words.point_name(one.point), len(one.answered), len(one.missing)) for one in points)
    return ReportTable(columns, rows, behind=behind_cells(*((one.answered, one.missing) for one in points)))


def _heard(insights: Iterable[InsightRow]) -> ReportTable:
    columns = (
        ReportColumn(translate("Reports", "What was heard")),
        ReportColumn(translate("Reports", "Date"), "day"),
        ReportColumn(translate("Reports", "For")),
        ReportColumn(translate("Reports", "What was done")),
        ReportColumn(translate("Reports", "Items it led to"), "count"),
    )
    known = tuple(insights)
    rows = tuple(
        (
            row.insight.text,
            row.day,
            words.label("discipline", row.insight.discipline) if row.insight.discipline else None,
            row.insight.outcome or None,
            len(row.became),
        )
        for row in known
    )
    ids: Behind = {(at, 4): row.became for at, row in enumerate(known) if row.became}
    return ReportTable(columns, rows, behind=ids)


def voice(values: ToldVoice, report: PeriodReport, names: Names) -> Said:
    """How much of what is said was about the client, and about each competitor, by the blocks that noted it."""
    del report, names
    use = values.use
    others = use.heard_of
    columns = (
        ReportColumn(translate("Reports", "Date"), "day"),
        ReportColumn(translate("Reports", "You"), "share"),
        *(ReportColumn(name, "share") for name in others),
    )
    rows = tuple(
        (point.day, *(_part(share) for share in (point.own, *map(point.others.get, others)))) for point in use.voice
    )
    ids: Behind = {(at, 0): (point.slot,) for at, point in enumerate(use.voice)}
    own = numbers.percent(Fraction(use.voice[-1].own, 100))
    text = translate("Reports", "{share} of what was said last was about you, as it was typed in.")
    said = (sentence(text, share=own), _weeks_told(TWELVE_WEEKS, values.last))
    return said, (ReportTable(columns, rows, behind=ids),)


def _part(share: int | None) -> Fraction | None:
    return None if share is None else Fraction(share, 100)


def stage(values: ToldStage, report: PeriodReport, names: Names) -> Said:
    """What the client's own stage asks with what proves it, and its limits beside what is so."""
    del report
    stands = values.standing
    said = _given(
        *stage_words.stage_sentence(stands),
        stage_words.stage_remark(stands, names),
        _weeks_told(FOUR_WEEKS, values.last),
    )
    return said, (_points(stands, names), _limits(values))


def _points(stands: StageStanding, names: Names) -> ReportTable:
    columns = (
        ReportColumn(translate("Reports", "What it asks")),
        ReportColumn(translate("Reports", "How far")),
        ReportColumn(translate("Reports", "What proves it")),
    )
    lines = stage_words.point_lines(stands, stands.stage, names)
    yes, no = translate("StageTab", "done"), translate("StageTab", "not done")
    rows = tuple((one.title, yes if one.evidence.met else no, one.proof) for one in lines)
    return ReportTable(columns, rows, behind=behind_cells(*((None, one.evidence.items) for one in lines)))


def _limits(values: ToldStage) -> ReportTable:
    columns = (
        ReportColumn(translate("Reports", "Limit")),
        ReportColumn(translate("Reports", "Now"), "count"),
        ReportColumn(translate("Reports", "At most"), "count"),
    )
    stands, share = values.standing, values.measures.one_way
    told = stage_words.limits_beside(stands, values.measures, values.behind_one_way)
    numbers_of_it: tuple[tuple[Fraction | int | None, ...], ...] = (
        (share.b, share.warn),
        (len(stands.places), stands.most_places),
        (len(stands.disciplines), stands.most_disciplines),
    )
    rows = tuple((one.name, *beside) for one, beside in zip(told, numbers_of_it, strict=True))
    ids = behind_cells(*((one.items,) for one in told))
    return ReportTable(columns, rows, forms={(0, 1): "share", (0, 2): "share"}, behind=ids)


def rhythm(values: ToldRhythm, report: PeriodReport, names: Names) -> Said:
    """When something is published and when somebody is there, by the days of one week."""
    del report, names
    hours = values.hours
    said = _given(rhythm_words.sentence(hours), rhythm_words.more(hours), _weeks_told(1, values.week))
    columns = (
        ReportColumn(translate("Reports", "Day")),
        ReportColumn(translate("Reports", "Posts"), "count"),
        ReportColumn(translate("Reports", "Nobody there in time"), "count"),
        ReportColumn(translate("Reports", "Minutes of answering"), "count"),
        ReportColumn(translate("Reports", "Minutes of listening"), "count"),
    )
    days = [[hours.at(day, hour) for hour in range(24)] for day in range(DAYS)]
    rows: list[tuple[Cell, ...]] = []
    ids = []
    for number, day in enumerate(days):
        posts, unanswered = _once(one.posts for one in day), _once(one.unanswered for one in day)
        answering, listened = sum(one.answering for one in day), sum(one.listening for one in day)
        rows.append((numbers.weekday(number + 1, long=True), len(posts), len(unanswered), answering, listened))
        slots = _once(one.slots for one in day)
        answers = tuple(key for key in slots if key in values.behind_answering)
        ids.append((posts, unanswered, answers, tuple(key for key in slots if key not in values.behind_answering)))
    return said, (ReportTable(columns, tuple(rows), behind=behind_cells(*ids)),)


def _once(of_hours: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for hour in of_hours for key in hour))
