"""Every number of a report leads to the items that it counts, as many as it says."""

from datetime import date, datetime

import pytest
from msgspec.structs import replace

from builders import campaign, client, person, plan, post, slot
from compassdesk.domain.plan import Audience, Insight, ItemResult, Plan, Record
from compassdesk.domain.reports.period_report import PeriodReport, ReportWish
from compassdesk.domain.reports.report_blocks import BLOCKS, blocks_for
from compassdesk.formats.report_json import document
from compassdesk.services.making_reports import report_of_plan
from compassdesk.services.sample import sample_plan
from compassdesk.texts.reports.report_words import told
from compassdesk.texts.reports.told_blocks import NUMBERS, cell_list

TODAY = date(2027, 3, 9)
NOW = datetime(2027, 3, 9, 8, 41)
OTHER_THAN_ITEMS = frozenset((
    "Minutes", "One-way minutes", "Euros", "In time", "Late", "Placements", "Over weeks", "Days", "Comments", "Shares",
    "Likes", "Answers given", "Reach", "Minutes of answering", "Minutes of listening",
))  # fmt: skip
"""Columns of counts that are no items: minutes, money, placements of which a post may have several, answers."""
OF_NO_ITEMS = frozenset(("Over weeks", "Days", "At most"))
"""Columns of numbers that are no item's: how long something is, and limits."""


def everything() -> Plan:
    """A plan of which every block has something to tell."""
    posts = [
        post("send", f"2027-03-{day:02d}T09:00", id=f"out{day}", title=f"Out {day}", speaker="lisa", channels=("li",),
             discipline="service", partner_disciplines=("branding",) if day % 2 else (), c_tags=("culture",),
             value_kind="promote", evidence="opinion", invitation="question", media_type="owned", cost_eur=12.5,
             status="published", campaign="win", result=ItemResult(comments=day), players=("bloggers",),
             objective="talking", triggered_by_insight="heard" if day == 3 else None)
        for day in range(1, 9)
    ]  # fmt: skip
    story = [post("send", "2027-03-03T09:00", id=f"story{number}", format="story", channels=("li",), campaign="win")
             for number in (1, 2)]  # fmt: skip
    before = [post("send", f"2027-02-{day:02d}T09:00", id=f"then{day}", speaker="lisa", channels=("li",))
              for day in range(1, 26)]  # fmt: skip
    slots = [slot("respond", f"2027-03-{day:02d}T15:00", 60, id=f"in{day}", speaker="marc", kept="yes")
             for day in (2, 4)]  # fmt: skip
    listening = [
        slot("listen", f"2027-03-{day:02d}T15:10", 30, id=f"ear{day}", speaker="marc", kept=kept, risk_seen=False,
             share_of_voice_pct=30, competitor_shares={"Sigma": 50})
        for day, kept in ((4, "yes"), (5, "no"), (25, "unknown"))
    ]  # fmt: skip
    return plan(
        *posts, *story, *before, *slots, *listening,
        client=client(objectives=("talking", "embracing"), listening_stage=3, competitors=("Sigma",), stage="walk"),
        audiences=(Audience("all", "Everybody"),),
        insights=(Insight("heard", "They wait", slot="ear4", noted_on=date(2027, 3, 4)),),
        spokespersons=(person("lisa"), person("marc")),
        campaigns=(campaign("win", "2027-03-01", "2027-03-14"),),
        small_wins=(Record("w", {"what": "Answered", "date": "2027-03-02", "item": "in2"}),),
        experiments=(Record("e", {"hypothesis": "Asking", "begun_on": "2027-03-02", "items": ["out1", "out2"]}),),
    )  # fmt: skip


def report(made_of: Plan, kind: str, **values) -> PeriodReport:
    return report_of_plan(made_of, ReportWish(kind, TODAY, findings=True, **values), NOW)


@pytest.mark.parametrize("kind", ["week", "month", "client", "campaign", "faces"])
@pytest.mark.parametrize("of", ["sample", "everything"])
def test_as_many_items_stand_behind_a_count_as_it_says(qapp, kind: str, of: str) -> None:
    made_of = sample_plan("nl", TODAY) if of == "sample" else everything()
    every = tuple(spec.name for spec in blocks_for(kind))
    one = report(made_of, kind, campaign=made_of.campaigns[0].id if kind == "campaign" else None, blocks=every)
    known = {item.id for item in one.plan.items}
    for block in told(one):
        for table in block.tables:
            for row, cells in enumerate(table.rows):
                for at, cell in enumerate(cells):
                    ids = cell_list(table, row, at).ids
                    assert known.issuperset(ids), block.name
                    assert len(set(ids)) == len(ids), block.name
                    if table.form(row, at) == "count" and table.columns[at].heading not in OTHER_THAN_ITEMS:
                        counts_items = block.name not in {"changes", "stage"} or cells[0] == "Items"
                        assert not counts_items or len(ids) == cell, (block.name, cells[0], table.columns[at].heading)
                    elif (
                        at
                        and table.form(row, at) in NUMBERS
                        and cell
                        and block.name not in {"results", "changes", "voice"}
                    ):
                        assert ids or table.columns[at].heading in OF_NO_ITEMS, (block.name, cells)


def test_every_block_has_items_behind_its_numbers(qapp) -> None:
    one = report(everything(), "month", blocks=tuple(spec.name for spec in blocks_for("month")))
    assert {block.name for block in one.blocks} >= set(BLOCKS) - {"roadmap"}
    assert [block.name for block in told(one) if not block.all_lists()] == []


def test_the_numbers_of_sentences_have_their_items(qapp) -> None:
    one = report(everything(), "month")
    shares = one.block("summary").values.shares
    lists = {block.name: {found.heading: found.ids for found in block.lists} for block in told(one)}
    assert len(lists["summary"]["One way"]) == shares.ow
    assert len(lists["summary"]["All that counts"]) == shares.n
    assert len(lists["rose"]["One way"]) == shares.ow
    assert len(lists["value_kinds"]["Say so"]) == one.block("value_kinds").values.said == 8
    assert len(lists["disciplines"]["Of two disciplines or more"]) == one.block("disciplines").values.shared == 4
    results = one.block("results").values
    assert [len(lists["results"][name]) for name in ("Posts so far", "Published", "Kept", "Not kept")] == [
        results.posts, results.published, results.kept, results.not_kept,
    ]  # fmt: skip


def test_a_row_leads_to_what_it_tells_of(qapp) -> None:
    blocks = {block.name: block for block in told(report(everything(), "month"))}
    assert cell_list(blocks["small_wins"].tables[0], 0, 0).ids == ("in2",)
    assert cell_list(blocks["experiments"].tables[0], 0, 0).ids == ("out1", "out2")
    assert cell_list(blocks["results"].tables[0], 0, 0).ids == ("out8",), "the one people answered most"


def test_a_table_in_short_keeps_what_stands_behind_the_columns_it_keeps(qapp) -> None:
    table = next(block for block in told(report(everything(), "month")) if block.name == "one_way").tables[0]
    short = table.in_short()
    assert len(short.columns) < len(table.columns)
    for row in range(len(short.rows)):
        for at, column in enumerate(short.columns):
            assert cell_list(short, row, at).ids == cell_list(table, row, table.columns.index(column)).ids


def test_no_id_of_an_item_goes_out_as_json(qapp) -> None:
    one = report(replace(everything(), small_wins=(), experiments=()), "month")
    ids = {item.id for item in one.plan.items}

    def texts(value) -> set[str]:
        if isinstance(value, dict):
            return {*value, *(found for inner in value.values() for found in texts(inner))}
        if isinstance(value, list):
            return {found for inner in value for found in texts(inner)}
        return {value} if isinstance(value, str) else set()

    assert not ids & texts(document(one))
