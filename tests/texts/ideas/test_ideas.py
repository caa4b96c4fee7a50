"""Every idea of A01 to A59 has words, a source and places that are there, in the app and in docs/ideas.md."""

import re

import idea_docs
import pytest
from msgspec.structs import fields

from compassdesk.domain.checks.registry import codes
from compassdesk.domain.plan import (
    Audience,
    Campaign,
    Channel,
    Client,
    Insight,
    Item,
    OrganiseTask,
    Spokesperson,
)
from compassdesk.domain.reports.report_blocks import BLOCKS
from compassdesk.texts.ideas import idea_sources
from compassdesk.texts.ideas.all_ideas import found, ideas
from compassdesk.texts.ideas.idea import Idea
from compassdesk.texts.other_language import speaking
from compassdesk.ui.compass.tabs import TABS
from compassdesk.ui.desk.brought import EDITORS
from compassdesk.ui.shell.actions import ACTIONS
from compassdesk.ui.shell.idea_places import place_words

STRUCTS = {
    "item": Item, "client": Client, "channel": Channel, "person": Spokesperson, "audience": Audience,
    "campaign": Campaign, "task": OrganiseTask, "insight": Insight,
}  # fmt: skip
THERE = {
    **{kind: {entry.name for entry in fields(struct)} for kind, struct in STRUCTS.items()},
    "check": set(codes()),
    "tab": {tab.name for tab in TABS},
    "people": {*EDITORS.values(), "roadmap"},
    "settings": {"checks", "limits"},
    "report": set(BLOCKS),
    "action": {spec.name for spec in ACTIONS},
}
"""What places may name, by their kind: taken from the code that has it."""
YEAR_NOT_KNOWN = {idea_sources.ROSE, idea_sources.BARTHOLOMEW}


def test_all_fifty_nine_are_there_in_order() -> None:
    assert [idea.code for idea in ideas()] == [f"A{number:02}" for number in range(1, 60)]


@pytest.mark.parametrize("idea", ideas(), ids=lambda idea: idea.code)
def test_an_idea_lives_in_places_that_are_there(idea: Idea) -> None:
    assert idea.places
    assert len(set(idea.places)) == len(idea.places)
    for place in idea.places:
        kind, _, name = place.partition(":")
        assert name in THERE[kind], place
        assert place_words(place)
        assert "_" not in place_words(place), "a place is called by words, not by a code"


@pytest.mark.parametrize("idea", ideas(), ids=lambda idea: idea.code)
def test_an_idea_is_two_sentences_with_a_source_and_its_year(idea: Idea) -> None:
    assert len(re.findall(r"[.](?: |$)", idea.text)) == 2
    assert idea.title
    assert not idea.title.endswith(".")
    assert idea.source.year is not None or idea.source in YEAR_NOT_KNOWN


def test_each_compass_tab_and_each_check_of_a_finding_on_honesty_is_named_by_an_idea() -> None:
    named = {place for idea in ideas() for place in idea.places}
    assert {f"tab:{tab.name}" for tab in TABS} - named == set(), "a tab without an idea is not in the registry"
    assert {f"check:{code}" for code in codes()} - named == {"check:CD-07", "check:CD-18", "check:CD-25"}, (
        "a trend, privacy and confirming come from elsewhere than the five articles; "
        "another check is named by its idea in src/compassdesk/texts/ideas, or here"
    )


def test_the_page_of_the_ideas_is_fresh() -> None:
    assert idea_docs.PATH.read_text(encoding="utf-8") == idea_docs.document(), "run `dev.py docs`"


def test_ideas_are_found_by_words_source_and_code() -> None:
    assert [idea.code for idea in found("joneses")] == ["A39"]
    assert {idea.code for idea in found("smit 2009")} >= {"A50", "A59"}
    assert [idea.code for idea in found("a19")] == ["A19"]
    assert found("") == ideas()
    assert found("zzzz") == ()


@pytest.mark.usefixtures("dutch")
def test_every_idea_is_told_in_dutch_too() -> None:
    for idea in ideas():
        assert idea.text_in_words() != idea.text, idea.code
        assert len(re.findall(r"[.](?: |$)", idea.text_in_words())) == 2, idea.code
    assert [idea.code for idea in found("routekaart")] == ["A18"]


def test_sources_are_told_in_the_language_of_the_window() -> None:
    with speaking("nl"):
        told = idea_sources.ROSE.spelled()
    assert told == "Communicatieroos (Paul Blok), zoals beschreven op socialmediamodellen.nl"
