"""A silence of a week that is over is told, and no post to come is cancelled for it."""

from builders import moment, plan, post, slot
from compassdesk.domain.checks import engine
from compassdesk.domain.checks.remedies import fixes_for
from compassdesk.domain.week import Week

MADE = plan(
    post("send", "2027-02-15T09:00", channels=("li",)),
    slot("respond", "2027-02-15T10:00", 60, speaker="marc"),
    *(post("send", f"2027-03-{day:02}T09:00", channels=("li",)) for day in (2, 9, 16, 23)),
)


def offered(now: str) -> list[str]:
    """The fixes of the silence in week 9."""
    week = Week(2027, 9)
    ledger = engine.prepare(MADE, moment(now))
    found = [one for one in engine.judge(ledger, week).findings if one.check == "CD-21"]
    assert found
    return [fix.code for one in found for fix in fixes_for(ledger, week, one)]


def test_a_silence_to_come_can_be_mended_or_the_channel_rests() -> None:
    assert "rest_channel" in offered("2027-03-01T08:00")


def test_a_silence_that_is_over_cancels_nothing() -> None:
    assert "rest_channel" not in offered("2027-03-08T08:00")
