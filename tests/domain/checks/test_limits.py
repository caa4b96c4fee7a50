"""The thresholds in force: profile, stage, audiences, target and the client's own settings (C5, C9.5, C9.6)."""

from fractions import Fraction

import pytest

from builders import channel, client, plan
from compassdesk.domain.checks.families.cd_21_presence import longest_silence
from compassdesk.domain.checks.families.cd_24_evidence import asks_evidence
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.limits_in_force import limits_of
from compassdesk.domain.checks.registry import specs
from compassdesk.domain.plan import Audience, CheckSetting
from compassdesk.domain.vocabulary import PROFILES


def limits(*settings: CheckSetting, audiences: tuple[Audience, ...] = (), **values: object) -> Limits:
    return limits_of(plan(client=client(**values), check_settings=settings, audiences=audiences))


def percent(limit: Fraction) -> int:
    assert (limit * 100).denominator == 1
    return int(limit * 100)


@pytest.mark.parametrize(
    ("profile", "one_way", "cap", "norm", "service", "streak", "cover", "min_placements", "gap"),
    [
        ("default", (60, 80), 120, 24, False, (6, 6, 10), (50, 80, 3), 4, 3),
        ("webcare_public", (60, 80), 480, 8, True, (6, 6, 10), (50, 80, 3), 4, 1),
        ("b2b", (70, 85), 120, 24, False, (6, 6, 10), (50, 80, 3), 4, 3),
        ("telecom_24x7", (60, 80), 480, 4, False, (6, 6, 10), (50, 80, 3), 4, 1),
        ("insurance", (60, 80), 120, 24, False, (6, 6, 10), (50, 80, 3), 4, 3),
        ("nonprofit", (60, 80), 120, 24, False, (6, 6, 10), (50, 80, 3), 4, 7),
        ("freelance_light", (70, 85), 120, 72, False, (8, 8, 12), (25, 50, 5), 6, 7),
    ],
)
def test_profiles(
    profile: str,
    one_way: tuple[int, int],
    cap: int,
    norm: int,
    service: bool,
    streak: tuple[int, int, int],
    cover: tuple[int, int, int],
    min_placements: int,
    gap: int,
) -> None:
    found = limits(profile=profile, stage="walk")

    assert (percent(found.share("CD-01", "warn")), percent(found.share("CD-01", "serious"))) == one_way
    assert (found.slot_cap, found.norm_hours, found.service_mode) == (cap, norm, service)
    assert (found.count("CD-02", "note"), found.count("CD-02", "warn"), found.count("CD-02", "serious")) == streak
    assert (
        percent(found.share("CD-03", "warn")),
        percent(found.share("CD-03", "note")),
        found.count("CD-03", "min"),
    ) == cover
    assert (found.count("CD-06", "min_placements"), longest_silence(found, channel("li"))) == (min_placements, gap)


@pytest.mark.parametrize(
    ("stage", "one_way", "channels", "disciplines"),
    [
        ("crawl", (50, 70), 1, 1),
        ("walk", (70, 85), 3, 1),
        ("run", (60, 80), 6, 3),
        ("fly", (50, 70), None, 8),
    ],
)
def test_stages(stage: str, one_way: tuple[int, int], channels: int | None, disciplines: int) -> None:
    found = limits(profile="b2b", stage=stage)

    assert (percent(found.share("CD-01", "warn")), percent(found.share("CD-01", "serious"))) == one_way
    assert (found.most("CD-19", "limit"), found.count("CD-20", "limit")) == (channels, disciplines)


@pytest.mark.parametrize(
    ("wishes", "expected"),
    [
        (("low",), (65, 85)),
        (("medium",), (60, 80)),
        (("high",), (55, 75)),
        (("high", None), (55, 75)),
        (("high", "low"), (60, 80)),
        ((None,), (60, 80)),
    ],
)
def test_audiences_move_both_limits(wishes: tuple[str | None, ...], expected: tuple[int, int]) -> None:
    audiences = tuple(Audience(f"a{number}", "A", expects_dialogue=wish) for number, wish in enumerate(wishes))
    found = limits(audiences=audiences)

    assert (percent(found.share("CD-01", "warn")), percent(found.share("CD-01", "serious"))) == expected


@pytest.mark.parametrize(("target", "serious"), [(50, 70), (75, 95), (90, 95), (95, 95)])
def test_a_target_replaces_the_warning_and_serious_follows(target: int, serious: int) -> None:
    found = limits(target_one_way=target)

    assert (percent(found.share("CD-01", "warn")), percent(found.share("CD-01", "serious"))) == (target, serious)


@pytest.mark.parametrize(
    ("settings", "target", "expected"),
    [({}, 100, (95, 95)), ({"warn": 100}, None, (95, 95)), ({"warn": 90, "serious": 70}, None, (90, 90))],
)
def test_a_warning_limit_counts_for_at_most_95(
    settings: dict[str, float], target: int | None, expected: tuple[int, int]
) -> None:
    """Only sending always warns, and serious is never below warn (C9.5)."""
    found = limits(CheckSetting("CD-01", thresholds=settings), target_one_way=target)

    assert (percent(found.share("CD-01", "warn")), percent(found.share("CD-01", "serious"))) == expected


def test_what_must_be_heard_cannot_be_switched_off() -> None:
    found = limits(*(CheckSetting(check, enabled=False) for check in specs()))

    assert set(specs()) - found.off == {"CD-01", "CD-10", "CD-14", "CD-15", "CD-16", "CD-18"}


def test_every_threshold_of_the_plan_format_is_used() -> None:
    settings = {
        "CD-01": {"warn": 11, "serious": 12}, "CD-02": {"note": 13, "warn": 14, "serious": 15},
        "CD-03": {"warn": 16, "note": 17, "min": 18}, "CD-04": {"min_items": 19}, "CD-05": {"min_balance": 20},
        "CD-06": {"min_placements": 21}, "CD-07": {"rise": 22}, "CD-09": {"cap_percent": 23, "crisis_cap_percent": 24},
        "CD-11": {"warn": 25, "serious": 26}, "CD-12": {"top_share": 27}, "CD-13": {"focus_share": 28},
        "CD-14": {"warn": 29, "serious": 30}, "CD-19": {"limit": 31}, "CD-20": {"limit": 32},
        "CD-21": {"max_gap_days": 9}, "CD-22": {"target_minutes": 34}, "CD-23": {"min_goal_share": 35},
        "CD-24": {"min_share": 36}, "CD-25": {"warn": 37},
    }  # fmt: skip
    found = limits(*(CheckSetting(check, thresholds=values) for check, values in settings.items()))

    assert [
        percent(found.share(check, name)) if specs()[check].threshold(name).percent else found.most(check, name)
        for check, values in settings.items()
        for name in values
    ] == [value for values in settings.values() for value in values.values()]
    assert longest_silence(found, channel("li")) == 9


def test_a_channel_has_its_own_norm_and_gap() -> None:
    found, own = limits(), channel("li", response_norm_hours=2, max_gap_days=9)

    assert (found.norm_of(own), longest_silence(found, own)) == (2, 9)
    assert not found.is_two_way(channel("x", response_norm_hours=0))
    assert not found.is_two_way(channel("x", two_way=False))


def test_the_norm_mode_of_the_client_goes_before_its_profile() -> None:
    assert limits(norm_mode="service").service_mode
    assert not limits(profile="webcare_public", norm_mode="clock").service_mode


def test_evidence_is_asked_of_light_advisers_only() -> None:
    assert asks_evidence(client(profile="freelance_light", sector="adviser"))
    assert not asks_evidence(client(profile="freelance_light", sector="retail"))
    assert not asks_evidence(client(profile="default", sector="adviser"))


@pytest.mark.parametrize("profile", PROFILES)
def test_warn_never_lies_over_serious(profile: str) -> None:
    for settings in ((), (CheckSetting("CD-01", thresholds={"warn": 90}),)):
        found = limits(*settings, profile=profile)
        assert found.share("CD-01", "warn") <= found.share("CD-01", "serious")
