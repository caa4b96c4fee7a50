"""What is folded under what, waived, capped and shown (domain.md C7, C9.27)."""

from datetime import date, datetime

import pytest
from msgspec.structs import replace

from builders import client, person, plan, post
from compassdesk.domain.checks import engine
from compassdesk.domain.checks.folding import finished
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.report import Finding, Key
from compassdesk.domain.plan import CheckSetting, Plan, Waiver

NOW = datetime(2027, 2, 26, 12)
TODAY = NOW.date()


def ledger(*, of: Plan | None = None, **values: object) -> Ledger:
    return engine.prepare(replace(of or plan(), **values), NOW)


def parents(*findings: Finding, of: Ledger | None = None) -> dict[str, str | None]:
    """The finding that each is folded under, both as check and target."""
    return {
        _named(finding.key): finding.parent and _named(finding.parent) for finding in finished(findings, of or ledger())
    }


def _named(key: Key) -> str:
    return " ".join(filter(None, key))


def shown(*findings: Finding, of: Ledger) -> list[str]:
    return [f"{finding.check} {finding.target or ''}".strip() for finding in finished(findings, of) if finding.shown]


def waiver(check: str, until: date = TODAY, target: str | None = None) -> Waiver:
    return Waiver(check, until, "we know", target, id=f"{check} {target}")


FAMILY = tuple(f"CD-{number:02}" for number in (1, 2, 3, 4, 5, 6, 7, 8, 21, 22))
"""The one-way family (C7)."""


def test_the_gravest_of_the_one_way_family_takes_in_all_others_and_nothing_else() -> None:
    others = [Finding(check, "warning") for check in ("CD-09", "CD-11", "CD-19")]
    for check in FAMILY:
        family = [Finding(other, "serious" if other == check else "warning") for other in FAMILY]

        found = parents(*family, *others)

        assert {child for child, parent in found.items() if parent == check} == {*FAMILY} - {check}
        assert not any(found[other.check] for other in others)


def test_a_warning_takes_in_notes() -> None:
    found = parents(Finding("CD-07", "warning"), *(Finding(check, "note") for check in FAMILY if check != "CD-07"))

    assert {child for child, parent in found.items() if parent == "CD-07"} == {*FAMILY} - {"CD-07"}


def test_of_equally_grave_ones_the_head_is_chosen_by_order_then_by_target() -> None:
    order = [f"CD-{number}" for number in ["01", "03", "04", "06", "08", "02", "21", "22", "05", "07"]]
    for place, check in enumerate(order):
        found = parents(*(Finding(other, "warning") for other in reversed(order[place:])))

        assert [child for child, parent in found.items() if parent is None] == [check]


def test_findings_of_the_same_check_fold_under_the_first_channel() -> None:
    found = parents(
        Finding("CD-21", "warning", "x"), Finding("CD-21", "warning", "li"), Finding("CD-22", "note", part="insight"),
        Finding("CD-22", "note", part="objective"),
    )  # fmt: skip

    assert found == {
        "CD-21 li": None, "CD-21 x": "CD-21 li", "CD-22 insight": "CD-21 li", "CD-22 objective": "CD-21 li",
    }  # fmt: skip


def test_among_notes_only_a_missing_petal_takes_in_balance_and_listening() -> None:
    found = parents(*(Finding(check, "note") for check in FAMILY))

    assert {child: parent for child, parent in found.items() if parent} == {"CD-05": "CD-04", "CD-22": "CD-04"}


def test_one_moment_more_to_answer_never_uncovers_what_was_folded() -> None:
    """C10: with 0, 1, 2, 3, 4 and 5 slots a week the family showed 1, 1, 3, 2, 2 and 1 findings."""
    for worst in ("serious", "warning"):
        found = finished([Finding("CD-01", worst), *(Finding(check, "warning") for check in FAMILY[1:])], ledger())
        assert sum(finding.shown for finding in found) == 1
    found = finished([Finding("CD-01", "note"), *(Finding(check, "warning") for check in FAMILY[1:])], ledger())
    assert [finding.check for finding in found if finding.shown] == ["CD-03"]


def test_an_anonymous_voice_takes_in_role_accounts_once_it_warns_and_every_note() -> None:
    of = ledger(
        of=plan(
            post("send", "2027-03-01T09:00", id="role", speaker="team"),
            post("send", "2027-03-02T09:00", id="nobody"),
        ),
        spokespersons=(person("team", kind="role_account", is_person=False),),
    )
    said = (Finding("CD-10", "warning", "role"), Finding("CD-10", "note", "nobody"))

    assert parents(Finding("CD-11", "serious"), *said, of=of) == {
        "CD-11": None, "CD-10 role": "CD-11", "CD-10 nobody": "CD-11",
    }  # fmt: skip
    assert parents(Finding("CD-11", "note"), *said, of=of) == {
        "CD-11": None, "CD-10 role": None, "CD-10 nobody": "CD-11",
    }  # fmt: skip


def test_what_is_out_without_a_speaker_stands_by_itself() -> None:
    found = parents(Finding("CD-11", "serious"), Finding("CD-10", "serious", "i"), Finding("CD-10", "block", "j"))

    assert (found["CD-10 i"], found["CD-10 j"]) == (None, None)


def test_blocks_are_never_folded_nor_waived() -> None:
    of = ledger(waivers=(waiver("CD-21"),))

    (block,) = (
        finding
        for finding in finished([Finding("CD-01", "serious"), Finding("CD-21", "block", "li")], of)
        if finding.check == "CD-21"
    )

    assert (block.parent, block.waived, block.shown) == (None, False, True)


def test_a_waived_finding_is_no_parent_and_may_be_a_child() -> None:
    of = ledger(waivers=(waiver("CD-01"),))

    found = parents(Finding("CD-01", "serious"), Finding("CD-02", "warning"), Finding("CD-05", "note"), of=of)

    assert found == {"CD-01": "CD-02", "CD-02": None, "CD-05": "CD-02"}


def test_a_waiver_with_a_target_covers_that_target_only() -> None:
    of = ledger(waivers=(waiver("CD-21", target="li"),))

    assert shown(Finding("CD-21", "warning", "li"), Finding("CD-21", "warning", "x"), of=of) == ["CD-21 x"]


def test_a_waiver_ends_with_its_day() -> None:
    of = ledger(waivers=(waiver("CD-01", date(2027, 2, 25)),))

    assert shown(Finding("CD-01", "serious"), of=of) == ["CD-01"]


def test_notes_are_not_shown_and_the_worst_comes_first() -> None:
    found = shown(
        Finding("CD-19", "warning"), Finding("CD-05", "note"), Finding("CD-10", "block", "i"),
        Finding("CD-11", "serious"),
        of=ledger(),
    )  # fmt: skip

    assert found == ["CD-10 i", "CD-11", "CD-19"]


def test_the_light_profile_shows_one_finding_and_every_block() -> None:
    light = ledger(client=client(profile="freelance_light"))

    found = shown(
        Finding("CD-19", "warning"), Finding("CD-06", "warning", "x"), Finding("CD-06", "warning", "li"),
        Finding("CD-10", "block", "i"), Finding("CD-15", "block", "j"), of=light,
    )  # fmt: skip

    assert found == ["CD-10 i", "CD-15 j", "CD-06 li"]


def test_the_light_profile_caps_some_checks_at_a_note_but_no_block() -> None:
    light = ledger(client=client(profile="freelance_light"))

    found = finished([Finding("CD-04", "serious"), Finding("CD-21", "warning", "li"), Finding("CD-23", "block")], light)

    assert [(finding.check, finding.severity) for finding in found] == [
        ("CD-23", "block"), ("CD-04", "note"), ("CD-21", "note"),
    ]  # fmt: skip


def test_the_clients_own_cap_lowers_no_block_nor_the_share_below_a_warning() -> None:
    of = ledger(check_settings=tuple(CheckSetting(check, cap="note") for check in ("CD-01", "CD-11", "CD-15")))

    found = finished(
        [
            Finding("CD-15", "block", "i"), Finding("CD-15", "warning", "j"), Finding("CD-11", "serious"),
            Finding("CD-01", "serious"),
        ],
        of,
    )  # fmt: skip

    assert {(finding.check, finding.severity) for finding in found} == {
        ("CD-15", "block"), ("CD-15", "note"), ("CD-11", "note"), ("CD-01", "warning"),
    }  # fmt: skip


def test_the_lower_of_the_caps_of_profile_and_client_holds() -> None:
    light = ledger(client=client(profile="freelance_light"), check_settings=(CheckSetting("CD-04", cap="serious"),))

    assert [finding.severity for finding in finished([Finding("CD-04", "serious")], light)] == ["note"]


@pytest.mark.parametrize(
    ("until", "reason"), [(date(2027, 8, 28), "we know"), (date(2099, 1, 1), "we know"), (TODAY, " ")]
)
def test_a_waiver_without_a_reason_or_too_far_away_covers_nothing(until: date, reason: str) -> None:
    of = ledger(waivers=(replace(waiver("CD-11", until), reason=reason),))

    assert shown(Finding("CD-11", "serious"), of=of) == ["CD-11"]
    assert shown(Finding("CD-11", "serious"), of=ledger(waivers=(waiver("CD-11", date(2027, 8, 27)),))) == []
