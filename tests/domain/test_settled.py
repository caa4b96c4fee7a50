"""What is settled of a week, and how it is told."""

from datetime import date

from builders import campaign, client, person, plan
from compassdesk.domain.plan import Absence
from compassdesk.domain.settled import settled
from compassdesk.domain.week import Week
from compassdesk.texts.settled_words import told

EASTER = Week(2027, 13)
"""Monday 29 March is the second day of Easter."""


def test_campaigns_that_touch_the_week_who_is_away_and_days_off_are_settled() -> None:
    away = person("noor", legal_basis="contract", absences=(Absence(date(2027, 4, 1), date(2027, 4, 9)),))
    there = person("lisa", legal_basis="contract")
    gone = person("bram", legal_basis="contract", active_to=date(2026, 1, 1))
    made = plan(
        client=client(closed_days=(date(2027, 4, 2),)),
        spokespersons=(away, there, gone),
        campaigns=(
            campaign("ends", "2027-03-01", "2027-03-29"),
            campaign("over", "2027-03-01", "2027-03-28"),
            campaign("begins", "2027-04-04", "2027-05-01"),
            campaign("later", "2027-04-05", "2027-05-01"),
        ),
    )
    found = settled(made, EASTER)
    assert [one.id for one in found.campaigns] == ["ends", "begins"]
    assert [one.id for one in found.away] == ["noor"]
    assert found.off == (date(2027, 3, 29), date(2027, 4, 2))


def test_a_client_without_a_country_has_no_holidays() -> None:
    found = settled(plan(client=client(country="")), EASTER)
    assert (found.campaigns, found.away, found.off) == ((), (), ())


def test_of_a_client_without_people_nobody_is_said_to_be_there(qapp) -> None:
    nobody = plan(client=client(country=""), spokespersons=())
    somebody = plan(client=client(country=""), spokespersons=(person("lisa", legal_basis="contract"),))
    assert [*told(settled(nobody, EASTER), EASTER)] == ["No public holidays."]
    assert [*told(settled(somebody, EASTER), EASTER)] == ["Everybody is there this week.", "No public holidays."]


def test_many_campaigns_are_counted_behind_the_first(qapp) -> None:
    def sentences(many: int) -> list[str]:
        rows = tuple(campaign(f"c{at}", "2027-03-01", "2027-05-01") for at in range(many))
        return list(told(settled(plan(client=client(country=""), campaigns=rows), EASTER), EASTER))

    assert sentences(400)[4].startswith("And 396 more campaign")
    assert len(sentences(400)) == len(sentences(5)) == 7
    assert not any(one.startswith("And") for one in sentences(5))
