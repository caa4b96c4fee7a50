"""Days are written as the user chose, everywhere in the same way; what is for programs stays as it is."""

from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QLocale

from compassdesk.domain.week import Week
from compassdesk.system.preferences import DayForm
from compassdesk.texts import numbers

DAY, SAME, NEXT = date(2027, 3, 9), date(2027, 3, 14), date(2027, 4, 4)
WRITTEN: dict[tuple[str, DayForm], tuple[str, ...]] = {
    ("nl_NL", "system"): (
        "di 9 mrt", "di 9 mrt 2027", "dinsdag 9 maart 2027", "09-03-2027", "di 9 mrt 2027 14:05", "9 mrt 14:05",
        "9–14 maart", "9 mrt – 4 apr", "9–14 maart 2027", "9 dec 2026 – 4 apr 2027", "9–4 apr",
    ),
    ("nl_NL", "dmy"): (
        "di 9 mrt", "di 9 mrt 2027", "dinsdag 9 maart 2027", "09-03-2027", "di 9 mrt 2027 14:05", "9 mrt 14:05",
        "9–14 maart", "9 mrt – 4 apr", "9–14 maart 2027", "9 dec 2026 – 4 apr 2027", "9–4 apr",
    ),
    ("en_GB", "mdy"): (
        "Tue, Mar 9", "Tue, Mar 9, 2027", "Tuesday, March 9, 2027", "03/09/2027", "Tue, Mar 9, 2027, 14:05",
        "Mar 9, 14:05", "March 9–14", "Mar 9 – Apr 4", "March 9–14, 2027", "Dec 9, 2026 – Apr 4, 2027", "9–Apr 4",
    ),
    ("en_US", "system"): (
        "Tue, Mar 9", "Tue, Mar 9, 2027", "Tuesday, March 9, 2027", "3/9/27", "Tue, Mar 9, 2027, 2:05\u00a0PM",
        "Mar 9, 2:05pm", "March 9–14", "Mar 9 – Apr 4", "March 9–14, 2027", "Dec 9, 2026 – Apr 4, 2027", "9–Apr 4",
    ),
    ("en_GB", "iso"): (
        "Tue 2027-03-09", "Tue 2027-03-09", "Tuesday 2027-03-09", "2027-03-09", "Tue 2027-03-09 14:05",
        "03-09 14:05", "2027-03-09 – 03-14", "2027-03-09 – 04-04", "2027-03-09 – 03-14",
        "2026-12-09 – 2027-04-04", "03-09 – 04-04",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("name", "form"), WRITTEN)
def test_a_day_is_written_in_the_chosen_form(name: str, form: DayForm) -> None:
    numbers.use(QLocale(name), day_form=form)
    moment = datetime(2027, 3, 9, 14, 5)
    assert (
        numbers.day(DAY), numbers.dated(DAY), numbers.full_day(DAY), numbers.short_date(DAY),
        numbers.dated_moment(moment), numbers.short_moment(moment), numbers.day_range(DAY, SAME),
        numbers.day_range(DAY, NEXT), numbers.dated_range(DAY, SAME), numbers.dated_range(date(2026, 12, 9), NEXT),
        numbers.narrow_range(DAY, NEXT),
    ) == WRITTEN[name, form]  # fmt: skip
    assert numbers.month(DAY) in {"Maart 2027", "March 2027"}
    assert numbers.week_days(Week(2027, 10)) == numbers.day_range(date(2027, 3, 8), SAME)
    assert numbers.month_first() == (form == "mdy" or name == "en_US")


@pytest.mark.parametrize(
    ("name", "morning", "half_past", "noon", "night"),
    [
        ("en_US", "9am", "9:30am", "12pm", "12:05am"),
        ("en_CA", "9am", "9:30am", "12pm", "12:05am"),
        ("en_GB", "09:00", "09:30", "12:00", "00:05"),
        ("nl_NL", "09:00", "09:30", "12:00", "00:05"),
    ],
)
def test_where_there_is_little_room_a_time_loses_no_minutes(
    name: str, morning: str, half_past: str, noon: str, night: str
) -> None:
    """An hour alone says another time than half past it: on a clock of twelve hours they stay."""
    numbers.use(QLocale(name))
    times = [time(9), time(9, 30), time(12), time(0, 5)]
    assert [numbers.brief_clock(one) for one in times] == [morning, half_past, noon, night]
    if name.endswith(("GB", "NL")):
        assert (numbers.hour(time(9, 30)), numbers.full_hour(9)) == ("09", "09:00")
    else:
        assert [numbers.hour(one) for one in times] == [morning, half_past, noon, night]
        assert numbers.full_hour(14).replace(".", "").upper() == "2\u00a0PM"
