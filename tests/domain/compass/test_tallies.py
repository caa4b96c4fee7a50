"""Value kinds, evidence, invitations and effort, with the numbers of domain.md where it gives any."""

from fractions import Fraction

from builders import moment, plan, post, slot
from compassdesk.domain.checks.preparing import prepare
from compassdesk.domain.compass.effort import effort
from compassdesk.domain.compass.evidence import evidence
from compassdesk.domain.compass.invitations import invitations
from compassdesk.domain.compass.value_kinds import over_the_thumb, promotion, value_kinds
from compassdesk.domain.week import Week

WEEK = Week(2027, 10)
NOW = moment("2027-03-08T08:00")
TUESDAY = "2027-03-09T09:00"


def ledger_of(*items: object):
    return prepare(plan(*items), NOW)


def test_four_of_sixteen_promote_and_that_is_a_quarter() -> None:
    kinds = ["promote"] * 4 + ["inform"] * 6 + ["help"] * 3 + ["entertain"] * 2 + ["service"]
    items = [post("send", TUESDAY, value_kind=kind) for kind in kinds]
    before = post("send", "2027-02-20T09:00", value_kind="promote")
    idea = post("send", TUESDAY, status="idea", value_kind="promote")
    tally = value_kinds(ledger_of(*items, post("send", TUESDAY, id="mute"), before, idea), WEEK, 1)
    assert promotion(tally) == Fraction(1, 4)
    assert over_the_thumb(tally)
    assert tally.silent == ("mute",)
    assert tally.items["promote"] == tuple(item.id for item in items[:4])


def test_a_fifth_is_within_the_rule_of_thumb_and_nothing_said_is_no_share() -> None:
    kinds = ["promote"] + ["help"] * 4
    assert not over_the_thumb(value_kinds(ledger_of(*(post("send", TUESDAY, value_kind=k) for k in kinds)), WEEK, 1))
    nothing = value_kinds(ledger_of(post("send", TUESDAY)), WEEK, 1)
    assert promotion(nothing) is None
    assert not over_the_thumb(nothing)


def test_effort_is_minutes_and_euros_by_petal_over_the_weeks() -> None:
    found = effort(
        ledger_of(
            post("send", TUESDAY, id="film", format="video", cost_eur=250.55),
            post("send", "2027-03-02T09:00", minutes=40),
            slot("respond", TUESDAY, 600, speaker="lisa", cost_eur=10),
            post("activate", "2027-02-02T09:00", cost_eur=99),
        ),
        WEEK,
        2,
    )
    assert (found.petals["send"].minutes, found.petals["send"].cents) == (160, 25_055)
    assert found.petals["send"].paid == ("film",)
    assert found.petals["respond"].minutes == 600, "work is work, whatever the shares leave out"
    assert (found.minutes, found.cents) == (760, 26_055)
    assert found.share_of_minutes("send") == Fraction(160, 760)
    assert found.petals["activate"].items == ()
    assert effort(ledger_of(), WEEK, 4).share_of_minutes("send") is None


def test_evidence_is_of_send_posts_that_say_what_they_rest_on() -> None:
    said = ["research", "data", "case", "opinion", "opinion", "none", None]
    items = [post("send", TUESDAY, evidence=one) for one in said]
    other = post("activate", TUESDAY, evidence="research")
    tally = evidence(ledger_of(*items, other, slot("send", TUESDAY, evidence="data")), WEEK, 4)
    assert tally.share("opinion") == Fraction(2, 6)
    assert [tally.share(one) for one in ("research", "data", "case")] == [Fraction(1, 6)] * 3
    assert tally.silent == (items[-1].id,)


def test_invitations_are_counted_by_their_kind() -> None:
    items = [post("activate", TUESDAY, invitation=one) for one in ("question", "co_creation", "question", "none")]
    tally = invitations(ledger_of(*items, slot("listen", TUESDAY, invitation="call")), WEEK, 1)
    assert {word: len(ids) for word, ids in tally.items.items()} == {
        "question": 2, "call": 0, "contest": 0, "co_creation": 1,
    }  # fmt: skip
    assert tally.silent == (items[-1].id,)
