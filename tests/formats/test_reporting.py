"""A report in each kind of file: nothing of a plan leaves its place, nobody is named unasked, numbers are numbers."""

import io
import json
import re
import xml.etree.ElementTree as ET
from datetime import date, datetime
from html.parser import HTMLParser
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtGui import QImage

from builders import campaign, channel, client, person, plan, post, slot
from compassdesk.domain.languages import LANGUAGES
from compassdesk.domain.plan import OrganiseTask, Plan, Record
from compassdesk.domain.reports.period_report import PeriodReport, ReportWish
from compassdesk.domain.reports.report_blocks import BLOCKS
from compassdesk.domain.reports.report_period import KINDS
from compassdesk.domain.week import Week
from compassdesk.exchange.check_json import measures_object
from compassdesk.formats.report_json import document
from compassdesk.formats.reporting import REPORT_FORMATS, made, pictures, wanted
from compassdesk.rendering.reports.block_drawings import drawings_of
from compassdesk.services import judging
from compassdesk.services.making_reports import report_of_plan
from compassdesk.services.sample import sample_plan
from compassdesk.texts import language
from compassdesk.texts.other_language import speaking
from compassdesk.texts.reports import report_words
from plan_values import plans

TODAY = date(2027, 3, 9)
NOW = datetime(2027, 3, 9, 8, 41)
HOSTILE = '<script>alert(\'x\')</script>\x00\x0b" onload="x" =1+1 {share} &amp; </style> ]]>'
NAMED = ("Wilhelmina", "Okonkwo")
PIECES = {
    *("html", "head", "meta", "title", "style", "body", "main", "header", "p", "h1", "h2", "div", "section", "figure"),
    *("svg", "table", "caption", "thead", "tbody", "tr", "th", "td", "g", "path", "rect", "circle", "ellipse", "line"),
    *("polyline", "polygon", "text", "tspan", "defs", "lineargradient", "radialgradient", "stop", "image"),
}


class Page(HTMLParser):
    """The elements and attributes of a document, its words, and the tags that are still open."""

    EMPTY = frozenset(("meta", "path", "rect", "circle", "stop", "ellipse", "line", "polyline", "polygon", "image"))

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str, str | None]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.EMPTY:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def hostile() -> Plan:
    people = (person("wil", name=" ".join(NAMED), initials="WO", role_title=f"Wilhelmina {HOSTILE}"), person("lisa"))
    items = [
        post("send", f"2027-03-{day:02d}T09:00", title=HOSTILE, speaker="wil", discipline="service",
             c_tags=("culture",), value_kind="promote", status="published", evidence="opinion", invitation="question",
             cost_eur=12.5, channels=("li",))
        for day in range(1, 9)
    ]  # fmt: skip
    return plan(
        *items,
        slot("respond", "2027-03-02T15:00", 60, speaker="wil", kept="yes"),
        client=client(name=f"Delta {HOSTILE}"),
        channels=(channel("li", name=HOSTILE, opened_on=date(2027, 3, 3)),),
        spokespersons=people,
        campaigns=(campaign("win", "2027-03-01", "2027-03-14", name=HOSTILE),),
        small_wins=(Record("w", {"what": HOSTILE, "date": "2027-03-02", "told_to": " ".join(NAMED)}),),
        experiments=(Record("e", {"hypothesis": HOSTILE, "begun_on": "2027-03-02", "result": HOSTILE}),),
        organise_tasks=(OrganiseTask("t", HOSTILE, owner=" ".join(NAMED), extra={"horizon": "now"}),),
    )


def report(made_of: Plan, kind: str = "month", **values: Any) -> PeriodReport:
    wish = {"day": TODAY, "findings": True, "sentence": HOSTILE, "campaign": "win", **values}
    return report_of_plan(made_of, ReportWish(kind, **wish), NOW)


def test_the_page_holds_nothing_that_runs_or_leads_away(qapp) -> None:
    for kind in ("month", "campaign", "client", "roadmap"):
        text = made(report(hostile(), kind), "html").decode()
        page = Page(text)
        assert page.open == []
        assert page.tags <= PIECES
        assert [one for one in page.attributes if one[1].startswith("on") or one[1] in {"href", "src", "style"}] == []
        assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f]", text)
        assert "alert('x')" in "".join(page.words), "what was said is said"
        assert text.count("<style>") == 1
        policy = next(value for tag, name, value in page.attributes if tag == "meta" and name == "content")
        assert policy.startswith("default-src 'none'; style-src 'sha256-")


def test_pictures_of_a_page_are_whole_and_named_apart(qapp) -> None:
    text = made(report(sample_plan("nl", TODAY)), "html").decode()
    ids = re.findall(r'\bid="([^"]+)"', text)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r"url\(#([^)]+)\)", text)) <= set(ids)
    drawn = re.findall(r"<svg.*?</svg>", text, re.DOTALL)
    whole = report(sample_plan("nl", TODAY))
    assert len(drawn) == 2 * len(drawings_of(whole, report_words.told(whole)))
    for one in drawn:
        assert ET.fromstring(one).get("viewBox")  # noqa: S314 - our own
    told = re.findall(r'role="img" aria-label="([^"]+)"', text)
    assert len(told) == len(drawn)
    assert all(len(words) > 20 for words in told)


def test_words_of_pictures_are_as_wide_as_here_in_whatever_face_a_browser_has(qapp) -> None:
    text = made(report(sample_plan("nl", TODAY)), "html").decode()
    drawn = re.findall(r"<svg.*?</svg>", text, re.DOTALL)
    assert not any("font-family" in one for one in drawn), "the document says once in which face"
    letters = [one for svg in drawn for one in ET.fromstring(svg).iterfind(".//{*}text")]  # noqa: S314 - our own
    assert len(letters) > 100
    assert all(float(one.get("textLength")) > 0 for one in letters if (one.text or "").strip())


def test_a_table_that_is_wider_than_its_place_can_be_moved_by_keys(qapp) -> None:
    page = Page(made(report(sample_plan("nl", TODAY)), "html").decode())
    regions = [value for tag, name, value in page.attributes if (tag, name) == ("div", "tabindex")]
    shown = [value for tag, name, value in page.attributes if (tag, name, value) == ("div", "class", "table")]
    assert regions == ["0"] * len(shown)
    assert shown


@pytest.mark.parametrize("kind", ["week", "month", "campaign", "client", "faces", "small_wins", "roadmap"])
def test_nobody_is_named_where_names_were_not_wished(qapp, kind: str) -> None:
    without, with_names = (report(hostile(), kind, names=named, sentence="") for named in (False, True))
    found = {key: [name for name in NAMED if name in said(without, key)] for key in REPORT_FORMATS}
    assert found == {key: [] for key in REPORT_FORMATS}
    if kind in {"month", "faces"}:
        assert NAMED[0] in said(with_names, "html")


def said(one: PeriodReport, key: str) -> str:
    """All the words of a file."""
    content = made(one, key)
    if key == "pdf":
        with speaking(one.wish.language):
            return " ".join(drawing.spoken for drawing in drawings_of(one, report_words.told(one)).values())
    if key == "xlsx":
        book = openpyxl.load_workbook(io.BytesIO(content))
        return " ".join(str(cell.value) for sheet in book for row in sheet for cell in row)
    return content.decode()


def test_a_workbook_has_numbers_as_numbers_texts_as_texts_and_charts_of_its_own(qapp) -> None:
    one = report(hostile())
    book = openpyxl.load_workbook(io.BytesIO(made(one, "xlsx")))
    cells = [cell for sheet in book for row in sheet for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s", "n", "d"}
    assert any("=1+1" in str(cell.value) for cell in cells)
    assert not any(cell.hyperlink for cell in cells)
    rose = book["The rose"]
    assert [[cell.value for cell in row] for row in rose.iter_rows(4, 7, 2, 3)] == [[0, 0], [1, 60], [8, 160], [0, 0]]
    share = book["One-way share by week"]
    assert share["B4"].number_format == "0%"
    assert share["B4"].value == pytest.approx(float(one.block("one_way").values.reports[0].measures.one_way.b))
    effort = book["Minutes and euros by petal"]
    assert (effort["D6"].value, effort["D6"].number_format) == (100, '"€" #,##0.00')
    charted = {sheet.title for sheet in book if sheet._charts}  # noqa: SLF001 - it has no other word for them
    assert {"The rose", "One-way share by week", "Twelve weeks", "Faces"} <= charted


def test_the_compass_in_a_workbook_has_numbers_and_charts(qapp) -> None:
    one = report(sample_plan("nl", TODAY), "client", sentence="")
    book = openpyxl.load_workbook(io.BytesIO(made(one, "xlsx")))
    limits = book["Crawl, walk, run, fly 2"]
    stands, share = one.block("stage").values.standing, one.block("stage").values.measures.one_way
    assert [cell.value for cell in limits["B"][3:]] == [
        pytest.approx(float(share.b)), len(stands.places), len(stands.disciplines),
    ]  # fmt: skip
    assert limits["C4"].number_format == "0%"
    use = one.block("voice").values.use
    voice = book["Share of voice"]
    assert [cell.value for cell in voice["B"][3:]] == [pytest.approx(point.own / 100) for point in use.voice]
    (chart,) = voice._charts  # noqa: SLF001 - it has no other word for them
    assert len(chart.series) == 1 + len(use.heard_of)
    assert book["Goals"]._charts  # noqa: SLF001 - it has no other word for them


def test_the_numbers_of_json_are_those_of_the_checks(qapp) -> None:
    plan_made = sample_plan("nl", TODAY)
    told = json.loads(made(report(plan_made, sentence=""), "json"))
    blocks = {block["block"]: block["values"] for block in told["blocks"]}
    weeks = [Week(2027, number) for number in range(9, 14)]
    judged = judging.of_plan(plan_made, weeks, NOW).reports
    expected = [{"week": str(week), "measures": measures_object(judged[week].measures)} for week in weeks]
    assert blocks["one_way"]["reports"] == blocks["cover"]["reports"] == json.loads(json.dumps(expected))
    assert blocks["twelve_weeks"]["reports"][-5:] == blocks["one_way"]["reports"]


@pytest.mark.parametrize("kind", ["week", "month", "client", "small_wins", "experiments", "roadmap"])
def test_no_id_of_the_plan_goes_out_as_json(qapp, kind: str) -> None:
    whole = sample_plan("nl", TODAY)
    channels = (replace(whole.channels[0], opened_on=TODAY), *whole.channels[1:])
    experiments = (Record("tried", {"hypothesis": "A", "begun_on": str(TODAY), "items": [whole.items[0].id]}),)
    wins = (Record("won", {"what": "B", "date": str(TODAY), "item": whole.items[0].id}),)
    made_of = replace(whole, channels=channels, experiments=experiments, small_wins=wins)
    told = made(report(made_of, kind, names=True), "json").decode()
    lists = (made_of.items, channels, made_of.spokespersons, experiments, wins, made_of.campaigns)
    ids = {one.id for of_kind in lists for one in of_kind}
    assert not {*re.findall(r'"((?:[^"\\]|\\.)*)"', told)} & ids


@pytest.mark.parametrize("asked", LANGUAGES)
def test_a_report_speaks_its_own_language_and_leaves_that_of_the_window(qapp, asked: str) -> None:
    before = language.spoken()
    told = {key: made(report(sample_plan("nl", TODAY), language=asked), key) for key in ("html", "json")}
    words = {"nl": "De roos", "en": "The rose"}
    assert [words[asked].encode() in content for content in told.values()] == [True, True]
    assert f'<html lang="{asked}">'.encode() in told["html"]
    assert words["en" if asked == "nl" else "nl"].encode() not in told["html"]
    assert language.spoken() == before


def test_each_picture_goes_out_alone(qapp) -> None:
    found = dict(pictures(report(sample_plan("nl", TODAY)), scale=1))
    assert {"rose", "one_way", "cover", "twelve_weeks", "faces", "disciplines", "effort"} <= set(found)
    for content in found.values():
        image = QImage.fromData(content)
        assert image.width() >= 400
        assert len({image.pixel(x, y) for x in range(0, 400, 3) for y in range(0, image.height(), 3)}) > 2


def test_every_block_is_told_in_every_language(qapp) -> None:
    assert {block.name for block in report(hostile()).blocks} >= {"small_wins", "experiments", "findings"}
    for asked in LANGUAGES:
        with speaking(asked):
            told = document(report(hostile(), "client", language=asked))
            assert all(block["title"] for block in told["blocks"])
    assert set(BLOCKS) >= {block["block"] for block in told["blocks"]}


def test_the_ending_of_the_target_says_the_format(tmp_path) -> None:
    assert [wanted(tmp_path / f"a{one.suffix}", None).key for one in REPORT_FORMATS.values()] == list(REPORT_FORMATS)
    assert wanted(tmp_path / "a", None).key == "pdf"
    assert wanted(tmp_path / "a.pdf", "json").key == "json"


@given(
    plans(), st.sampled_from([kind for kind in KINDS if kind != "matrix"]), st.sampled_from(LANGUAGES), st.booleans()
)
@settings(max_examples=12, suppress_health_check=list(HealthCheck), deadline=None)
def test_any_plan_gives_a_report_in_every_format(qapp, made_of: Plan, kind: str, asked: str, named: bool) -> None:
    dated = [item.starts_at for item in made_of.items if item.starts_at]
    now = max(dated, default=NOW)
    if kind == "campaign" and not made_of.campaigns:
        return
    key = made_of.campaigns[0].id if kind == "campaign" else None
    wish = ReportWish(kind, campaign=key, names=named, findings=True, language=asked, sentence=made_of.client.name)
    one = report_of_plan(made_of, wish, now)
    for fmt in REPORT_FORMATS:
        content = made(replace(one, wish=wish), fmt)
        assert content
        if fmt == "html":
            page = Page(content.decode())
            assert page.tags <= PIECES
            assert page.open == []
        if fmt == "json":
            json.loads(content)
        if fmt == "xlsx":
            openpyxl.load_workbook(io.BytesIO(content))
