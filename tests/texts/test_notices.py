"""What was not judged, as the user reads it (domain.md C7)."""

import pytest

from builders import channel, plan
from compassdesk.domain.checks.report import Notices
from compassdesk.texts import notices
from compassdesk.texts.findings import check_name
from compassdesk.texts.names import Names

NAMES = Names(plan(channels=(channel("ig", name="Insta"), channel("x", network="x", name="X"))))
EXAMPLE = Notices(on_hold=8, undated=3, off=("CD-12",))


@pytest.mark.usefixtures("english_words")
def test_it_reads_as_the_domain_says() -> None:
    assert " ".join(notices.told(EXAMPLE, NAMES)) == "Not judged: 8 on hold, 3 without a date. Switched off: CD-12."


@pytest.mark.usefixtures("dutch")
def test_it_reads_as_the_domain_says_in_dutch() -> None:
    assert " ".join(notices.told(EXAMPLE, NAMES)) == "Niet meegeteld: 8 in de wacht, 3 zonder datum. Uitgezet: CD-12."


@pytest.mark.usefixtures("english_words")
def test_each_thing_is_named() -> None:
    found = Notices("b2b", ("CD-02",), ("CD-01",), ("CD-03", "CD-06"), ("CD-19",), ideas=1, drafts=2)

    assert notices.told(found, NAMES, lambda check: f"<{check}>") == (
        "Not judged: 1 idea, 2 drafts.", "Switched off: <CD-02>.", "Settings changed: <CD-03>, <CD-06>.",
        "Settings ignored: <CD-01>.", "Snoozed: <CD-19>.", "Profile: B2B.",
    )  # fmt: skip


@pytest.mark.usefixtures("english_words")
def test_what_the_client_and_its_channels_are_is_told_where_there_is_room() -> None:
    found = Notices(stage="fly", audience="low", one_way=("ig", "x"), cancelled=2)

    assert notices.told(found, NAMES) == (
        "Not judged: 2 cancelled.", "Stage: Fly.", "Audience: Expects little dialogue.",
        "Marked one-way, though people can answer there: Insta and X.",
    )  # fmt: skip
    assert notices.in_short(found) == "Not judged: 2 cancelled."
    assert "Limits: stage fly, expects little dialogue." in notices.beside(found, NAMES, str)


@pytest.mark.usefixtures("dutch")
def test_a_channel_that_is_marked_one_way_in_dutch() -> None:
    assert notices.told(Notices(one_way=("ig",)), NAMES) == (
        "Staat op eenrichting, terwijl mensen er kunnen antwoorden: Insta.",
    )


@pytest.mark.usefixtures("english_words")
def test_where_nothing_was_left_out_that_is_said() -> None:
    assert notices.told(Notices(), NAMES) == ("Nothing is on hold, without a date or switched off.",)
    assert notices.in_short(Notices("b2b")) == notices.in_cell(Notices("b2b")) == ""


@pytest.mark.usefixtures("english_words")
def test_below_a_heading_it_needs_no_words_of_its_own() -> None:
    assert notices.in_short(EXAMPLE) == "Not judged: 8 on hold, 3 without a date. Switched off: CD-12."
    assert notices.in_short(EXAMPLE, check_name).endswith(f"Switched off: {check_name('CD-12')}.")
    assert notices.in_cell(EXAMPLE) == "8 on hold, 3 without a date. Switched off: CD-12."
