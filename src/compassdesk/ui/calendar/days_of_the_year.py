"""The days of the year that are shown at a day: the client's own, and those of the lists it chose."""

from datetime import date

from compassdesk.domain.several_days import Spanning, spanning
from compassdesk.system.year_day_lists import school_lists, year_day_lists
from compassdesk.texts import numbers
from compassdesk.texts.school_words import of_several_days, school_days
from compassdesk.texts.year_day_words import year_words
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight


def days_of_the_year(session: Session, sight: Sight, day: date) -> list[Spanning]:
    """Each day of the year that is shown at a day: what lasts several whole, the others as that one day."""
    plan = session.plan
    if "year_days" in sight.hidden or not (plan.year_days or plan.client.day_lists):
        return []
    breaks = school_days(plan, school_lists(), day, day)
    found = year_words(plan, year_day_lists(), day, day, numbers.language(), breaks).get(day, ())
    lasting = spanning(plan, (), year_days=True, listed=of_several_days(breaks))
    several = [one for one in lasting if one.kind == "year_days" and one.first <= day <= one.last]
    return [*several, *(Spanning("year_days", word.id, day, day, word.text) for word in found)]
