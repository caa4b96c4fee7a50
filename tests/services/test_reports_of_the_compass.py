"""The tabs of the compass in a report: what they show is what the report tells, in words, pictures, tables and JSON."""

import json
from datetime import date, datetime

import pytest

from builders import plan, post, slot
from compassdesk.domain.compass.goal_path import goal_path
from compassdesk.domain.compass.listening_use import items_led_to, listening_use
from compassdesk.domain.compass.rhythm import rhythm
from compassdesk.domain.compass.ring_counts import compass_use
from compassdesk.domain.compass.stages import standing
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import as_patch
from compassdesk.domain.plan import Insight
from compassdesk.domain.reports.period_report import PeriodReport, ReportWish
from compassdesk.domain.reports.report_blocks import blocks_for, chosen
from compassdesk.domain.week import Week
from compassdesk.formats.reporting import made
from compassdesk.rendering.reports.block_drawings import drawings_of
from compassdesk.services import judging
from compassdesk.services.making_reports import report_of, report_of_plan
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.sample import sample_plan
from compassdesk.texts.compass import goals_words, listening_words, rhythm_words, rings_words, stage_words
from compassdesk.texts.reports.report_words import told

TODAY = date(2027, 3, 9)
NOW = datetime(2027, 3, 9, 8, 41)
TABS = ("rhythm", "goals", "rings", "listening", "voice", "stage")


def values(report: PeriodReport, name: str):
    block = report.block(name)
    assert block is not None, name
    return block.values


@pytest.mark.parametrize(("kind", "last", "weeks"), [
    ("week", Week(2027, 10), 1), ("month", Week(2027, 12), 4), ("client", Week(2027, 10), 12),
])  # fmt: skip
def test_a_report_tells_what_the_tabs_show(qapp, kind: str, last: Week, weeks: int) -> None:
    plan_made = sample_plan("nl", TODAY)
    report = report_of_plan(plan_made, ReportWish(kind, TODAY, blocks=TABS), NOW)
    ledger = judging.of_plan(plan_made, (last,), NOW).ledger
    assert values(report, "rings").use == compass_use(ledger, last, weeks)
    assert values(report, "goals").path == goal_path(ledger, last)
    use = listening_use(ledger, last, weeks, items_led_to(plan_made.items))
    assert values(report, "listening").use == values(report, "voice").use == use
    assert values(report, "stage").standing == standing(ledger, last)
    assert values(report, "rhythm").hours == rhythm(ledger, last, 1)
    said = {block.name: block.sentences[0] for block in told(report)}
    assert said["rings"] == rings_words.sentence(values(report, "rings").use)
    assert said["goals"] == goals_words.sentence(values(report, "goals").path, values(report, "goals").ready)[0]
    assert said["listening"] == listening_words.sentence(use)
    assert said["stage"] == stage_words.stage_sentence(values(report, "stage").standing)[0]
    assert said["rhythm"] == rhythm_words.sentence(values(report, "rhythm").hours)
    drawn = drawings_of(report, told(report))
    assert list(drawn) == [block.name for block in report.blocks] == list(TABS)
    assert all(len(one.spoken) > 40 for one in drawn.values())


def test_which_of_them_stand_in_a_report_by_themselves() -> None:
    usual = {kind: {spec.name for spec in chosen(ReportWish(kind, findings=True))} & set(TABS)
             for kind in ("week", "month", "campaign", "client")}  # fmt: skip
    assert usual == {
        "week": set(), "month": {"goals", "listening"}, "campaign": set(), "client": set(TABS) - {"rhythm"},
    }  # fmt: skip
    assert {spec.name for spec in blocks_for("week")} >= set(TABS), "the others can be ticked"
    with pytest.raises(InputError):
        chosen(ReportWish("campaign", blocks=("rings",)))


def test_their_json_has_numbers_and_no_ids(qapp) -> None:
    plan_made = sample_plan("nl", TODAY)
    report = report_of_plan(plan_made, ReportWish("month", TODAY, blocks=TABS, language="nl"), NOW)
    content = json.loads(made(report, "json"))
    blocks = {block["block"]: block["values"] for block in content["blocks"]}
    use, path = values(report, "rings").use, values(report, "goals").path
    assert blocks["rings"]["readings"] == {one: len(found) for one, found in use.readings.items()}
    assert {part["value"]: part["inside_out"] + part["outside_in"] for part in blocks["rings"]["rings"]["players"]} == {
        part.value: len(part.inside) + len(part.outside) for part in (*use.rings["players"], *use.beside["players"])
    }
    assert [one["items"] for one in blocks["goals"]["goals"]] == [len(one.items) for one in path.goals]
    assert blocks["goals"]["goals"][0]["share"] == round(float(path.goals[0].share), 6)
    assert blocks["listening"]["insights"][0]["text"] == values(report, "listening").use.recent[0].insight.text
    assert blocks["voice"]["points"][-1]["own"] == values(report, "voice").use.voice[-1].own
    assert blocks["stage"]["done"]["crawl"] == {"points": 4, "met": values(report, "stage").standing.done("crawl")}
    assert sum(hour["posts"] for hour in blocks["rhythm"]["hours"]) == sum(
        len(hour.posts) for hour in values(report, "rhythm").hours.hours.values()
    )
    assert not [item.id for item in plan_made.items if f'"{item.id}"' in json.dumps(content)]


def test_a_plan_that_says_nothing_of_them_has_none(qapp) -> None:
    report = report_of_plan(plan(), ReportWish("client", TODAY, blocks=TABS), NOW)
    assert [block.name for block in report.blocks] == ["stage"], "each client stands somewhere"


def test_what_an_insight_led_to_is_found_however_far_from_the_weeks_that_are_told(tmp_path) -> None:
    far = post("send", "2028-06-01T09:00", id="far", triggered_by_insight="heard")
    ear = slot("listen", "2027-03-02T09:00", 30, id="ear")
    made_of = plan(far, ear, insights=(Insight("heard", "They wait", slot="ear"),))
    create_client(tmp_path / "a.compass", made_of.client, as_patch(made_of)).close()
    file = open_client(tmp_path / "a.compass", read_only=True)
    try:
        report = file.read(report_of, ReportWish("month", TODAY), NOW)
    finally:
        file.close()
    assert [row.became for row in values(report, "listening").use.recent] == [("far",)]
    assert "far" in {item.id for item in report.plan.items}, "the window can list it"
