"""What is folded under what, waived, capped and shown (domain.md C7, C9.27)."""

from datetime import date, datetime

from msgspec.structs import replace

from builders import client, person, plan, post
from compassdesk.domain.checks import engine
from compassdesk.domain.checks.folding import finished
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.plan import CheckSetting, Plan, Waiver

NOW = datetime(2027, 2, 26, 12)
TODAY = NOW.date()


def ledger(*, of: Plan | None = None, **values: object) -> Ledger:
    return engine.prepare(replace(of or plan(), **values), NOW)


def parents(*findings: Finding, of: Ledger | None = None) -> dict[str, str | None]:
    done = finished(findings, of or ledger())
    return {f"{finding.check} {finding.target or ''}".strip(): finding.parent for finding in done}


def shown(*findings: Finding, of: Ledger) -> list[str]:
    return [f"{finding.check} {finding.target or ''}".strip() for finding in finished(findings, of) if finding.shown]


def waiver(check: str, until: date = TODAY, target: str | None = None) -> Waiver:
    return Waiver(check, until, "we know", target, id=f"{check} {target}")


def test_a_serious_share_takes_in_everything_about_sending() -> None:
    children = [Finding(f"CD-{number:02}", "warning") for number in (2, 3, 4, 5, 6, 7, 8, 21, 22)]
    others = [Finding(check, "warning") for check in ("CD-09", "CD-11", "CD-19")]

    found = parents(Finding("CD-01", "serious"), *children, *others)

    assert {check for check, parent in found.items() if parent == "CD-01"} == {child.check for child in children}


def test_a_share_over_the_first_limit_takes_in_less() -> None:
    children = [Finding(f"CD-{number:02}", "note") for number in (2, 3, 4, 5, 6, 7, 8, 22)]

    found = parents(Finding("CD-01", "warning"), *children)

    assert {check for check, parent in found.items() if parent == "CD-01"} == {"CD-02", "CD-05", "CD-07"}


def test_a_note_on_the_share_takes_in_nothing() -> None:
    assert parents(Finding("CD-01", "note"), Finding("CD-02", "warning"))["CD-02"] is None


def test_a_folded_finding_can_be_a_parent() -> None:
    found = parents(Finding("CD-04", "serious"), Finding("CD-06", "warning", "li"), Finding("CD-21", "warning", "li"))

    assert found == {"CD-04": None, "CD-06 li": "CD-04", "CD-21 li": "CD-04"}


def test_a_silent_channel_takes_in_its_own_gap_only() -> None:
    found = parents(
        Finding("CD-06", "warning", "li"), Finding("CD-21", "warning", "li"), Finding("CD-21", "warning", "x")
    )

    assert found == {"CD-06 li": None, "CD-21 li": "CD-06", "CD-21 x": None}


def test_no_room_to_answer_takes_in_open_calls_as_a_warning_only() -> None:
    assert parents(Finding("CD-03", "warning"), Finding("CD-08", "note"))["CD-08"] == "CD-03"
    assert parents(Finding("CD-03", "note"), Finding("CD-08", "note"))["CD-08"] is None


def test_a_missing_petal_takes_in_balance_and_listening() -> None:
    found = parents(Finding("CD-04", "note"), Finding("CD-05", "note"), Finding("CD-22", "warning"))

    assert found == {"CD-04": None, "CD-05": "CD-04", "CD-22": "CD-04"}


def test_only_role_accounts_fold_under_the_anonymous_voice() -> None:
    of = ledger(
        of=plan(
            post("send", "2027-03-01T09:00", id="role", speaker="team"),
            post("send", "2027-03-02T09:00", id="nobody"),
        ),
        spokespersons=(person("team", kind="role_account", is_person=False),),
    )

    found = parents(
        Finding("CD-11", "serious"), Finding("CD-10", "warning", "role"), Finding("CD-10", "note", "nobody"), of=of
    )

    assert found == {"CD-11": None, "CD-10 role": "CD-11", "CD-10 nobody": None}


def test_blocks_are_never_folded_nor_waived() -> None:
    of = ledger(waivers=(waiver("CD-21"),))

    (block,) = (
        finding
        for finding in finished([Finding("CD-01", "serious"), Finding("CD-21", "block", "li")], of)
        if finding.check == "CD-21"
    )

    assert (block.parent, block.waived, block.shown) == (None, False, True)


def test_a_waived_finding_is_no_parent() -> None:
    of = ledger(waivers=(waiver("CD-01"),))

    assert parents(Finding("CD-01", "serious"), Finding("CD-02", "warning"), of=of)["CD-02"] is None


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


def test_the_clients_own_cap_holds_for_all() -> None:
    of = ledger(check_settings=(CheckSetting("CD-15", cap="warning"), CheckSetting("CD-11", cap="serious")))

    found = finished([Finding("CD-15", "block", "i"), Finding("CD-11", "warning")], of)

    assert [(finding.check, finding.severity) for finding in found] == [("CD-11", "warning"), ("CD-15", "warning")]
