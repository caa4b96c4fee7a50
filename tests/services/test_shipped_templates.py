"""The templates that come with the app are healthy by our own checks, in every profile, and say the same in Dutch."""

from datetime import date, datetime, timedelta

import pytest
from msgspec.structs import replace

from compassdesk.domain.languages import LANGUAGES
from compassdesk.domain.patch import applied
from compassdesk.domain.plan import Plan
from compassdesk.domain.planned_template import Wish, last_day_of, planned
from compassdesk.domain.template_roles import Roles, roles_in
from compassdesk.domain.vocabulary import PROFILES, Network, Profile
from compassdesk.domain.week import Week
from compassdesk.services import judging
from compassdesk.services.shipped_templates import first_week, is_shipped, shipped_templates
from compassdesk.ui.dialogs.first_rows import first_patch, new_client_row

NOW = datetime(2027, 2, 26, 8)
EACH_DAY: frozenset[Profile] = frozenset(("webcare_public", "telecom_24x7"))
"""They promise that somebody is there each (working) day, which their first week keeps and no campaign alone does."""


def new_client(profile: Profile, networks: tuple[Network, ...]) -> Plan:
    """A client as the dialog for new ones makes it."""
    client = new_client_row("X", "other", profile, "Europe/Amsterdam", "NL")
    plan = applied(Plan(client), first_patch(dict.fromkeys(networks, ""), "Anna de Wit"))
    return replace(plan, channels=tuple(replace(row, id=f"c{row.position}") for row in plan.channels))


def with_template(plan: Plan, template, anchor: date) -> Plan:
    wish = Wish(anchor, roles_in(plan, template, anchor), f"{template.id} {anchor}")
    return applied(plan, planned(template, plan, wish, NOW).patch)


def shown_in(plan: Plan, first: date, last: date) -> list[tuple[str, str, str]]:
    weeks = [Week.of(first + timedelta(weeks=ahead)) for ahead in range((last - first).days // 7 + 1)]
    reports = judging.of_plan(plan, weeks, NOW).reports
    return [(str(week), one.check, one.severity) for week, report in reports.items() for one in report.shown()]


@pytest.mark.parametrize("networks", [("facebook",), ("instagram", "newsletter", "linkedin")])
@pytest.mark.parametrize("profile", PROFILES)
def test_the_first_week_of_a_profile_raises_nothing_however_often_it_comes_back(profile, networks):
    monday = date(2027, 3, 1)
    template = first_week(profile, "nl")
    plan = new_client(profile, networks)
    assert shown_in(with_template(plan, template, monday), monday, monday) == []
    for ahead in range(4):
        plan = with_template(plan, template, monday + timedelta(weeks=ahead))
    assert [one for one in shown_in(plan, monday, monday + timedelta(weeks=3)) if one[2] != "note"] == []


@pytest.mark.parametrize("start", [date(2027, 3, 1), date(2027, 3, 3), date(2027, 3, 5)])
@pytest.mark.parametrize("profile", PROFILES)
def test_a_campaign_raises_nothing_in_a_client_that_is_empty_but_for_its_first_week(profile, start):
    for shipped in shipped_templates("nl"):
        template = shipped.template
        if template.kind != "campaign":
            continue
        plan = with_template(new_client(profile, ("instagram", "newsletter")), template, start)
        last = last_day_of(template, Wish(start, Roles(), "")) + timedelta(days=2)
        found = shown_in(plan, start, last)
        allowed = {"CD-21"} if profile in EACH_DAY else set()
        assert {check for _, check, _ in found} <= allowed, template.id
        beside = new_client(profile, ("instagram", "newsletter"))
        monday = Week.of(start).monday
        for ahead in range((last - monday).days // 7 + 1):
            beside = with_template(beside, first_week(profile, "nl"), monday + timedelta(weeks=ahead))
        found = shown_in(with_template(beside, template, start), start, last)
        assert [one for one in found if one[2] != "note"] == [], template.id


def test_a_giveaway_has_all_that_it_needs():
    (template,) = (one.template for one in shipped_templates("en") if one.template.id.endswith(":giveaway"))
    plan = with_template(new_client("default", ("facebook",)), template, date(2027, 3, 1))
    (run,) = plan.campaigns
    assert (run.kind, run.closes_on) == ("giveaway", date(2027, 3, 10))
    assert run.terms
    winner = next(item for item in plan.items if item.id == run.winner_item)
    assert winner.starts_at is not None
    assert run.closes_on < winner.starts_at.date() <= run.closes_on + timedelta(days=14)


def test_both_languages_say_the_same_things_and_every_profile_has_one_first_week():
    english, dutch = (shipped_templates(language) for language in LANGUAGES[::-1])
    assert [one.template.id for one in english] == [one.template.id for one in dutch]
    for one, other in zip(english, dutch, strict=True):
        assert is_shipped(one.template)
        assert one.template.about != other.template.about
        assert [(part.day, part.at, part.item.petal) for part in one.template.parts] == [
            (part.day, part.at, part.item.petal) for part in other.template.parts
        ]
        assert all(part.item.title for part in (*one.template.parts, *other.template.parts))
        assert len(one.template.tasks) == len(other.template.tasks)
    weeks = [profile for one in english for profile in one.profiles]
    assert sorted(weeks) == sorted(PROFILES)
