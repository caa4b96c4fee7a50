"""What stands with the shares of weeks: which days and items they are of, so that no number contradicts another."""

import re

import pytest

from builders import campaign, client, moment, plan, post, slot
from compassdesk.domain.plan import Plan
from compassdesk.domain.reports.period_report import ReportWish
from compassdesk.services.making_reports import report_of_plan
from compassdesk.services.sample import sample_plan
from compassdesk.texts import numbers
from compassdesk.texts.reports import report_words

NOW = moment("2027-03-09T09:00")


def weeks(made: Plan, wish: ReportWish) -> tuple[str, ...]:
    told = report_words.told(report_of_plan(made, wish, NOW))
    return next(block.sentences for block in told if block.name == "one_way")


def made() -> Plan:
    return plan(
        *(post("send", f"2027-03-0{day}T09:00", channels=("li",), campaign="park") for day in (1, 2, 3)),
        *(post("send", f"2027-03-{day:02d}T09:00", channels=("li",)) for day in (8, 9)),
        slot("respond", "2027-03-09T15:00", 60, speaker="marc"),
        client=client(profile="freelance_light"),
        campaigns=(campaign("park", "2027-03-01", "2027-03-14"),),
    )


@pytest.mark.usefixtures("dutch")
def test_weeks_that_reach_beyond_a_month_are_named_in_one_right_sentence() -> None:
    assert "Hele weken; week 13 valt deels buiten deze dagen." in weeks(made(), ReportWish("month", NOW.date()))
    april = ReportWish("month", moment("2027-04-10T09:00").date())
    then = plan(post("send", "2027-04-12T09:00", channels=("li",)))
    assert "Hele weken; week 13 en 17 vallen deels buiten deze dagen." in weeks(then, april)


@pytest.mark.usefixtures("dutch")
def test_a_week_with_few_items_says_that_others_are_counted_with_it() -> None:
    said = [one for one in weeks(made(), ReportWish("month", NOW.date())) if one.startswith("Met weinig items")]
    assert len(said) == 1
    assert "9, 10, 11" in said[0]


@pytest.mark.usefixtures("dutch")
def test_the_weeks_of_a_campaign_are_those_of_the_whole_plan() -> None:
    whole = "Van alles wat in deze weken gepland is, niet van de campagne alleen."
    assert whole in weeks(made(), ReportWish("campaign", campaign="park"))
    assert whole not in weeks(made(), ReportWish("month", NOW.date()))


def test_a_campaign_is_judged_by_its_own_items_and_not_by_the_weeks_around_it() -> None:
    """Two weeks only send; the campaign in them asks and answers."""
    others = [post("send", f"2027-03-{day:02}T09:00", channels=("li",)) for day in range(1, 13)]
    asks = [post("activate", f"2027-03-{day:02}T10:00", channels=("li",), campaign="talk") for day in range(1, 6)]
    answers = [slot("respond", f"2027-03-{day:02}T13:00", 60, speaker="marc", campaign="talk") for day in range(1, 6)]
    made = plan(*others, *asks, *answers, campaigns=(campaign("talk", "2027-03-01", "2027-03-14", name="Talk <b>"),))
    report = report_of_plan(made, ReportWish("campaign", campaign="talk"), moment("2027-03-01T08:00"))
    share = report.block("summary").values.shares.share
    assert report_words.headline(report) == f"Talk <b> is a conversation: {numbers.percent(share)} sends."
    (first, *rest) = report_words.told(report)[0].sentences
    assert first.startswith("0 of 10 item(s) went one way")
    assert not [one for one in rest if "limit" in one]


@pytest.mark.usefixtures("dutch")
def test_a_report_of_one_part_is_headed_by_what_that_part_comes_to() -> None:
    report = report_of_plan(made(), ReportWish("faces", NOW.date()), NOW)
    (block,) = report_words.told(report)
    assert report_words.headline(report) == block.sentences[0] != report_words.title(report)
    nothing = report_of_plan(plan(), ReportWish("experiments", NOW.date()), NOW)
    assert report_words.headline(nothing) == report_words.title(nothing)


@pytest.mark.usefixtures("dutch")
def test_the_report_of_a_client_is_headed_by_a_sentence() -> None:
    report = report_of_plan(made(), ReportWish("client", NOW.date()), NOW)
    assert report_words.headline(report).startswith("Deze periode ")
    assert report_words.period_words(report) in report_words.whose(report)


@pytest.mark.usefixtures("dutch")
def test_a_roadmap_says_how_far_it_is() -> None:
    report = report_of_plan(sample_plan("nl", NOW.date()), ReportWish("roadmap", NOW.date()), NOW)
    assert re.match(r"\d+ van de \d+ stappen zijn gedaan\.", report_words.headline(report))
