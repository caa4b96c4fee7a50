"""Reports say the numbers that the checks say: of weeks as they are judged, of longer periods added up."""

from datetime import UTC, date, datetime
from fractions import Fraction

import pytest
from msgspec.structs import replace

from builders import campaign, client, moment, person, plan, post, slot
from compassdesk.domain.checks.report import PetalShare
from compassdesk.domain.compass.budget import BudgetLine
from compassdesk.domain.compass.disciplines import discipline_map, four_cs
from compassdesk.domain.compass.effort import effort
from compassdesk.domain.compass.evidence import evidence
from compassdesk.domain.compass.invitations import invitations
from compassdesk.domain.compass.value_kinds import value_kinds
from compassdesk.domain.errors import InputError, PlanError, WorldError
from compassdesk.domain.patch import as_patch
from compassdesk.domain.plan import ItemResult
from compassdesk.domain.reports.period_report import PeriodReport, ReportWish
from compassdesk.domain.reports.report_blocks import BLOCKS, blocks_for
from compassdesk.domain.vocabulary import PETALS
from compassdesk.domain.week import Week
from compassdesk.services import judging
from compassdesk.services.making_reports import matrix_of, report_of, report_of_plan, reports_of
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.sample import sample_plan
from compassdesk.texts.reports import report_words

TODAY = date(2027, 3, 9)
NOW = datetime(2027, 3, 9, 8, 41)
NOON = datetime(2027, 3, 9, 11, tzinfo=UTC)
FEBRUARY = tuple(Week(2027, number) for number in (5, 6, 7, 8))
"""February 2027 is four whole weeks."""


def values(report: PeriodReport, name: str):
    block = report.block(name)
    assert block is not None, name
    return block.values


def busy_february():
    items = []
    for number in range(1, 29):
        day = f"2027-02-{number:02d}"
        items.append(post("send", f"{day}T09:00", channels=("li",), speaker="lisa", discipline="service"))
        if number % 2:
            items.append(slot("respond", f"{day}T15:00", 30, speaker="marc", kept="yes"))
        if number % 7 == 2:
            items.append(slot("listen", f"{day}T11:00", 45, speaker="marc", kept="yes"))
    return plan(*items)


def test_a_week_has_the_numbers_of_its_judging():
    made = sample_plan("nl", TODAY)
    report = report_of_plan(made, ReportWish("week", TODAY), NOW)
    week = judging.of_plan(made, (Week.of(TODAY),), NOW).reports[Week.of(TODAY)]
    measures, shares = week.measures, values(report, "summary").shares
    assert measures.one_way.window_weeks == 1
    assert (shares.ow, shares.n, shares.m_ow, shares.m, shares.share) == (
        measures.one_way.ow, measures.one_way.n, measures.one_way.m_ow, measures.one_way.m, measures.one_way.b,
    )  # fmt: skip
    assert (shares.covered, shares.late, shares.required) == (
        measures.cover_covered, measures.cover_late, measures.cover_required,
    )  # fmt: skip
    assert values(report, "rose").petals == measures.petals
    assert float(values(report, "summary").voices) == measures.voices
    assert values(report, "twelve_weeks").reports[-1] == week
    assert [one.week for one in values(report, "summary").over] == [Week.of(TODAY)]


def test_a_small_week_has_the_share_of_the_weeks_it_is_judged_over():
    made = plan(
        *(post("send", f"2027-03-0{day}T09:00", channels=("li",)) for day in (1, 2, 3)),
        *(post("send", f"2027-03-{day:02d}T09:00", channels=("li",)) for day in (8, 9)),
        slot("respond", "2027-03-09T15:00", 60, speaker="marc"),
        client=client(profile="freelance_light"),
    )
    week, now = Week(2027, 10), moment("2027-03-09T09:00")
    measures = judging.of_plan(made, (week,), now).reports[week].measures
    report = report_of_plan(made, ReportWish("week", week.monday), now)
    rose, shares = values(report, "rose"), values(report, "summary").shares
    assert (rose.share, rose.window_weeks) == (measures.one_way.b, 2)
    assert (shares.ow, shares.n) == (2, 3)
    assert (shares.covered, shares.late, shares.required) == (
        measures.cover_covered, measures.cover_late, measures.cover_required,
    )  # fmt: skip
    assert values(report, "changes").rows[0].after == measures.one_way.b


def test_a_month_of_whole_weeks_is_the_sum_of_them():
    made = busy_february()
    report = report_of_plan(made, ReportWish("month", date(2027, 2, 10)), datetime(2027, 3, 1, 9))
    weeks = [judging.of_plan(made, (week,), datetime(2027, 3, 1, 9)).reports[week].measures for week in FEBRUARY]
    assert [one.one_way.window_weeks for one in weeks] == [1, 1, 1, 1]
    shares = values(report, "summary").shares
    assert shares.ow == sum(one.one_way.ow for one in weeks) == 28
    assert shares.n == sum(one.one_way.n for one in weeks)
    assert shares.m == sum(one.one_way.m for one in weeks)
    assert shares.required == sum(one.cover_required for one in weeks) == 28
    assert shares.covered == sum(one.cover_covered for one in weeks)
    for petal in PETALS:
        assert values(report, "rose").petals[petal].items == sum(one.petals[petal].items for one in weeks)
        assert values(report, "rose").petals[petal].minutes == sum(one.petals[petal].minutes for one in weeks)
    assert [one.measures for one in values(report, "one_way").reports] == weeks
    assert values(report, "one_way").cut == ()


def test_a_month_counts_its_own_days_of_a_week_that_reaches_beyond_it():
    made = plan(*(post("send", f"{day}T09:00") for day in ("2027-03-29", "2027-03-31", "2027-04-01")))
    now = datetime(2027, 4, 5, 9)
    counted = [
        values(report_of_plan(made, ReportWish("month", day), now), "rose").petals["send"].items
        for day in (date(2027, 3, 1), date(2027, 4, 1))
    ]
    assert counted == [2, 1]
    report = report_of_plan(made, ReportWish("month", date(2027, 3, 1)), now)
    assert values(report, "one_way").cut == (Week(2027, 13),)
    assert values(report, "one_way").reports[-1].measures.petals["send"].items == 3
    assert (report.period.whole_weeks, report.period.days_besides) == (4, 3)


def test_a_campaign_tells_of_its_own_items_exempt_or_not():
    giveaway = campaign(
        "win", "2027-03-01", "2027-03-14", one_way_ok=True, exemption_reason="prize", exemption_until=date(2027, 3, 14)
    )
    own = [post("send", f"2027-03-0{day}T09:00", campaign="win") for day in (2, 3)]
    others = [post("send", f"2027-03-{day:02d}T12:00") for day in range(1, 13)]
    made = plan(*own, *others, campaigns=(giveaway,))
    report = report_of_plan(made, ReportWish("campaign", campaign="WIN"), moment("2027-03-20T09:00"))
    assert report.campaign == "win"
    assert report.before is None
    assert values(report, "rose").petals["send"] == PetalShare(2, 40)
    month = report_of_plan(made, ReportWish("month", date(2027, 3, 1)), moment("2027-03-20T09:00"))
    assert values(month, "summary").exempt == 2
    assert values(month, "rose").petals["send"].items == 12


def test_disciplines_are_those_of_the_compass():
    made, week = sample_plan("nl", TODAY), Week.of(TODAY)
    rows = values(report_of_plan(made, ReportWish("week", TODAY), NOW), "disciplines").items
    shown = discipline_map(judging.of_plan(made, (week,), NOW).ledger, week, 1)
    assert {(one, petal): count for one, row in rows.items() for petal, count in row.items() if count} == {
        key: len(ids) for key, ids in shown.cells.items()
    }


@pytest.mark.parametrize("weeks", [1, 4])
def test_tags_and_effort_are_those_of_the_compass(weeks: int):
    made, week = sample_plan("nl", TODAY), Week.of(TODAY)
    kind = "week" if weeks == 1 else "month"
    day = week.monday if weeks == 1 else date(2027, 2, 1)
    last = week if weeks == 1 else Week(2027, 8)
    report = report_of_plan(made, ReportWish(kind, day), NOW)
    ledger = judging.of_plan(made, (last,), NOW).ledger
    shown = {
        "value_kinds": value_kinds(ledger, last, weeks),
        "evidence": evidence(ledger, last, weeks),
        "invitations": invitations(ledger, last, weeks),
    }
    for name, tally in shown.items():
        block = report.block(name)
        told = {word: count for word, count in block.values.counts.items() if count} if block else {}
        assert told == {word: len(ids) for word, ids in tally.items.items() if ids}, name
        assert block is None or (block.values.said, block.values.silent) == (tally.said, len(tally.silent)), name
    asked = effort(ledger, last, weeks)
    assert {petal: (one.minutes, one.cents) for petal, one in values(report, "effort").petals.items()} == {
        petal: (one.minutes, one.cents) for petal, one in asked.petals.items()
    }
    cs = four_cs(ledger, last, weeks)
    told = report.block("four_cs")
    assert (dict(told.values.counts) if told else {}) == (
        {one: len(ids) for one, ids in cs.items.items()} if cs.tagged else {}
    )


def test_tags_are_counted_as_the_sources_count_them():
    posts = [
        post("send", f"2027-03-{1 + number:02d}T09:00", value_kind="promote" if number < 4 else "help",
             c_tags=("commerce",) if number < 8 else ("culture",), cost_eur=2.5)
        for number in range(16)
    ]  # fmt: skip
    report = report_of_plan(plan(*posts), ReportWish("month", date(2027, 3, 1)), moment("2027-03-20T09:00"))
    worth = values(report, "value_kinds")
    assert (worth.share, worth.is_over, worth.silent) == (Fraction(1, 4), True, 0)
    assert (values(report, "four_cs").share, values(report, "four_cs").is_over) == (Fraction(1, 2), False)
    assert values(report, "effort").cents == 16 * 250
    assert report.block("evidence") is None


def test_the_budget_is_the_years_part_of_a_month_and_all_of_a_campaigns():
    run = replace(campaign("run", "2027-03-01", "2027-03-31"), budget_eur=100.0)
    other = post("send", "2027-03-02T09:00", cost_eur=30)
    made = plan(
        post("send", "2027-03-01T09:00", campaign="run", cost_eur=25), other,
        campaigns=(run,), client=client(budget_eur_year=1320.0),
    )  # fmt: skip
    now = moment("2027-03-20T09:00")
    month = report_of_plan(made, ReportWish("month", date(2027, 3, 1)), now)
    of_run = report_of_plan(made, ReportWish("campaign", date(2027, 3, 1), campaign="run"), now)
    assert values(month, "effort").budget == BudgetLine(132_000, 11_000, 5_500)
    assert values(of_run, "effort").budget == BudgetLine(10_000, 10_000, 2_500)
    [told] = [block for block in report_words.told(of_run) if block.name == "effort"]
    assert told.sentences[-1] == "€\u00a025 of the campaign’s budget of €\u00a0100: 25%."


def test_results_are_those_of_what_went_out():
    out = post("send", "2027-03-01T09:00", status="published", result=ItemResult(comments=4, shares=2))
    more = post("send", "2027-03-02T09:00", status="published", result=ItemResult(comments=41))
    late = post("send", "2027-03-03T09:00", status="scheduled")
    coming = post("send", "2027-03-25T09:00", status="scheduled")
    made = plan(out, more, late, coming, slot("respond", "2027-03-02T10:00", kept="yes"))
    report = report_of_plan(made, ReportWish("month", date(2027, 3, 1)), moment("2027-03-20T09:00"))
    told = values(report, "results")
    assert (told.posts, told.published, told.slots, told.kept, told.measured) == (3, 2, 1, 1, 2)
    assert told.total == ItemResult(comments=45, shares=2)
    assert [one.item for one in told.best] == [more.id, out.id]


def test_what_changed_is_then_and_now_and_last_times_findings_are_followed():
    calm = [slot("respond", f"2027-03-{day:02d}T15:00", 60, speaker="marc", kept="yes") for day in (8, 9, 10, 11, 12)]
    loud = [post("send", f"2027-03-0{day}T09:00", speaker="lisa", channels=("li",)) for day in (1, 2, 3, 4, 5)]
    asked = [post("send", f"2027-03-{day:02d}T09:00", speaker="lisa", channels=("li",)) for day in (8, 9, 10, 11, 12)]
    now = moment("2027-03-15T09:00")
    report = report_of_plan(plan(*loud, *calm, *asked), ReportWish("week", date(2027, 3, 10), findings=True), now)
    rows = {row.what: (row.before, row.after) for row in values(report, "changes").rows}
    assert rows["one_way"] == (Fraction(1), Fraction(1, 4))
    assert rows["items"] == (5, 10)
    followed = {one.then.finding.check: one.became for one in values(report, "followed_up").findings}
    assert followed["CD-01"] == "solved"


def test_findings_about_people_stay_away_without_names():
    made = plan(
        *(post("send", f"2027-03-0{day}T09:00", speaker="marc") for day in (1, 2, 3, 4, 5)),
        slot("respond", "2027-03-02T10:00", 60, speaker="marc", kept="yes"),
        slot("listen", "2027-03-02T10:30", 60, speaker="marc", kept="yes"),
        spokespersons=(person("marc", capacity_minutes_week=60), person("lisa")),
    )
    now = moment("2027-03-05T09:00")
    checks = []
    for names in (True, False):
        report = report_of_plan(made, ReportWish("week", date(2027, 3, 1), findings=True, names=names), now)
        checks.append({row.finding.check for row in values(report, "findings").findings})
    assert "CD-14" in checks[0]
    assert "CD-14" not in checks[1]


def test_blocks_are_chosen_and_ordered_by_who_asks():
    made = sample_plan("nl", TODAY)
    report = report_of_plan(made, ReportWish("month", TODAY, blocks=("findings", "rose", "summary", "rose")), NOW)
    assert [block.name for block in report.blocks] == ["findings", "rose", "summary"]
    usual = report_of_plan(made, ReportWish("month", TODAY), NOW)
    assert "findings" not in [block.name for block in usual.blocks]
    assert [name for name in BLOCKS if usual.block(name)] == [block.name for block in usual.blocks]
    assert {spec.name for spec in blocks_for("faces")} == {"faces"}


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        (ReportWish("month", blocks=("rosé",)), "no-such-block"),
        (ReportWish("campaign"), "campaign-needed"),
        (ReportWish("campaign", campaign="nowhere"), "no-such-campaign"),
    ],
)
def test_what_is_not_there_cannot_be_wished(wish: ReportWish, code: str):
    with pytest.raises(InputError) as caught:
        report_of_plan(sample_plan("nl", TODAY), wish, NOW)
    assert caught.value.code == code


def test_a_client_file_tells_what_its_plan_tells(tmp_path):
    made = sample_plan("nl", TODAY)
    create_client(tmp_path / "a.compass", made.client, as_patch(made)).close()
    file = open_client(tmp_path / "a.compass", read_only=True)
    try:
        wishes = [ReportWish(kind, TODAY, findings=True) for kind in ("week", "month", "client", "faces")]
        wishes.append(ReportWish("campaign", campaign=made.campaigns[0].id))
        for wish in wishes:
            assert file.read(report_of, wish, NOW).blocks == report_of_plan(made, wish, NOW).blocks
    finally:
        file.close()


def test_an_adviser_makes_the_reports_of_all_clients_with_progress(tmp_path):
    paths = []
    for language in ("nl", "en"):
        made = sample_plan(language, TODAY)
        paths.append(tmp_path / f"{language}.compass")
        create_client(paths[-1], made.client, as_patch(made)).close()
    paths.insert(1, tmp_path / "gone.compass")
    told: list[tuple[int, int]] = []
    made = list(reports_of(paths, ReportWish("month", TODAY), NOON, lambda so_far, every: told.append((so_far, every))))
    assert [None if isinstance(one.outcome, PlanError) else one.report().plan.client.name for one in made] == [
        "Gemeente Waterhoven", None, "Waterhaven Council",
    ]  # fmt: skip
    with pytest.raises(WorldError) as missing:
        made[1].report()
    assert missing.value.code == "missing-file"
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
    rows = values(matrix_of(paths, ReportWish("matrix", TODAY), NOON), "matrix").clients
    assert [row.problem for row in rows] == [None, "missing-file", None]
    assert rows[0].findings == (("warning", 1),)
    assert (rows[0].gap.days, rows[0].gap.first) == (Fraction(4), TODAY)


def test_a_week_without_items_is_not_over_the_limit_because_of_those_before_it():
    made = plan(*(post("send", f"2027-03-0{day}T09:00", channels=("li",)) for day in (1, 2, 3, 4, 5)))
    report = report_of_plan(made, ReportWish("month", date(2027, 3, 1)), moment("2027-04-02T09:00"))
    told = values(report, "summary")
    assert [one.week for one in told.over] == [Week(2027, 9)]
    assert told.judged == 1
