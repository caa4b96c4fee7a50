"""What series cost: their days with holidays and absences, and their items, against the bare rules of dateutil."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bench_rows import row, timed
from msgspec.structs import replace

MANY = 50
FIRST = date(2027, 1, 4)
LAST = date(2027, 12, 31)


def expanding() -> None:
    """Fifty series over a year: by week, by working day, by month and by every other day."""
    from dateutil.rrule import rrulestr

    from compassdesk.domain.days_off import days_off
    from compassdesk.domain.plan import Absence, Client, Item, Spokesperson
    from compassdesk.domain.series_changes import begun, days_to_make, made_of
    from compassdesk.domain.series_days import Ways
    from compassdesk.domain.series_rule import WORKING_DAYS, Rule, rule_at, spelled

    client = Client("Bench", timezone="Europe/Amsterdam", country="NL", closed_days=(date(2027, 5, 7),))
    away = Spokesperson("s", "S", absences=(Absence(date(2027, 8, 2), date(2027, 8, 20)),))
    off, ways = days_off(client, away), Ways("after", "skip")
    series = []
    for number in range(MANY):
        start = FIRST + timedelta(days=number % 7)
        rules = (
            rule_at("week", start), Rule("week", 2, weekdays=(0, 3)), Rule("week", weekdays=WORKING_DAYS),
            rule_at("month", start, by_weekday=True), Rule("day", 2),
        )  # fmt: skip
        rule = replace(rules[number % len(rules)], until=LAST)
        item = Item("", "post", "send", "Tip", starts_at=datetime.combine(start, datetime.min.time().replace(hour=9)))
        series.append((item, begun(item, rule, ways, f"s{number}", FIRST)))

    def bare() -> int:
        spans = datetime.combine(FIRST, datetime.min.time()), datetime.combine(LAST, datetime.min.time())
        return sum(len(rrulestr(spelled(one.rule), dtstart=one.starts_at).between(*spans)) for _, one in series)

    days, floor = bare(), timed(bare)
    ours = timed(lambda: [days_to_make(one, off) for _, one in series])
    row(f"the days of {MANY} series in a year", days, ours, floor, "the bare rules")
    made = timed(lambda: [made_of(item, one, off) for item, one in series])
    row("the same, with their items", days, made, floor, "the same")
