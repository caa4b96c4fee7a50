"""What findings say, over every worked example: whole sentences with numbers, in both languages.

The texts of fixes are read of one example in ten a run, a day of half as many; under `dev.py torture` of all.
"""

import re
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from ts_words import TsWords

from compassdesk.domain.checks import engine
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.registry import codes
from compassdesk.domain.checks.remedies import fixes_for
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.week import Week
from compassdesk.texts import findings, fixes
from compassdesk.texts.names import Names
from compassdesk.texts.why import why

sys.path.insert(0, str(Path(__file__).parents[1] / "domain" / "checks"))

from check_cases import Case, cases, of_each_check

ALL = cases()
MOST_LETTERS = 110
"""Of what is said first, beside the rose: five or six short lines."""
LEFTOVER = re.compile(r"[{}]|%n|%1|None|Fraction|datetime")


def found_in(case: Case) -> tuple[Ledger, list[Finding]]:
    ledger = engine.prepare(case.plan, case.now)
    return ledger, [found for found in engine.judge(ledger, case.week).findings if found.check == case.check]


def assert_reads_well(text: str) -> None:
    assert text
    assert not LEFTOVER.search(text), text
    assert text == " ".join(text.split(" ")).strip(), text


def assert_all_read_well(case: Case) -> None:
    ledger, found = found_in(case)
    names = Names(case.plan)
    for finding in found:
        assert_reads_well(findings.title(finding))
        message = findings.message(finding, names)
        assert_reads_well(message)
        assert message[-1] in ".?", message
        short, more = findings.in_short(finding, names), findings.evidence(finding, names)
        assert_reads_well(short)
        assert short[-1] == ".", short
        assert not more or more[-1] in ".?", more
        assert not more.startswith(short), "it stands above already"
        assert len(findings.in_short(finding, names)) <= MOST_LETTERS
        for fix in fixes_for(ledger, case.week, finding):
            assert_reads_well(fixes.label(fix, names))
            if fix.patch is not None:
                assert all(item.title for item in fixes.titled(fix, names).items), fix


@pytest.mark.usefixtures("english")
@of_each_check(ALL, part=10)
def test_every_finding_and_fix_reads_well_in_english(case: Case) -> None:
    assert_all_read_well(case)


@pytest.mark.usefixtures("dutch")
@of_each_check(ALL, part=10)
def test_every_finding_and_fix_reads_well_in_dutch(case: Case) -> None:
    assert_all_read_well(case)


@pytest.mark.parametrize("check", codes())
def test_every_check_has_its_reason(check: str) -> None:
    reason = why(check)

    assert reason.source
    assert reason.text.endswith(".")
    assert 1 <= len(re.findall(r"[.?](?: |$)", reason.text)) <= 4
    assert findings.check_name(check)
    assert reason.year is None or 2000 <= reason.year <= 2026
    assert not reason.address or reason.address.startswith("http")


YEAR = re.compile(r"\b(19|20)\d\d\b")


def test_what_belongs_to_a_reason_besides_is_two_sentences_with_its_year() -> None:
    told = [(check, text) for check in codes() for text in why(check).besides]
    assert {check for check, _ in told} >= {"CD-15", "CD-16", "CD-09", "CD-19", "CD-21", "CD-18", "CD-13"}
    for check, text in told:
        assert YEAR.search(text), check
        assert len(re.findall(r"[.](?: |$)", text)) == 2, check


@pytest.mark.usefixtures("dutch")
def test_anti_examples_are_told_in_dutch_too() -> None:
    assert "Lonelygirl15" in why("CD-15").besides[0]
    assert "The Joneses" in why("CD-16").besides[0]
    assert "hoe het" in why("CD-16").besides[0].lower()


def case_named(check: str, name: str) -> Case:
    return next(case for case in ALL if (case.check, case.name) == (check, name))


def message_of(case: Case) -> str:
    return findings.message(found_in(case)[1][0], Names(case.plan))


NB = "\u00a0"
SENTENCES = {
    ("CD-01", "5 sends"): (
        (
            "A first look: The plan holds no time to answer. Does somebody answer already? Put that time in. One-way"
            " share 100% this week: 5 of 5 items (100%), 100 of 100 minutes (100%). The limit is 60%. Add 4 moments to"
            " listen or answer, or 75 minutes of it together."
        ),
        (
            "Een eerste blik: Er staat geen antwoordtijd in het plan. Antwoordt er al iemand? Zet die tijd erin."
            f" Zendaandeel 100{NB}% deze week: 5 van 5 items (100{NB}%), 100 van 100 minuten (100{NB}%). De grens is"
            f" 60{NB}%. Plan 4 momenten om te luisteren of antwoorden erbij, of samen 75 minuten."
        ),
    ),
    ("CD-12", "71 and 29"): (
        (
            "Marc Vos carries 71.0% of 100 items in 4 weeks; as if 1.7 people shared it. Let a second person take over"
            " some."
        ),
        (
            f"Marc Vos draagt 71,0{NB}% van 100 items in 4 weken; alsof 1,7 mensen het delen. Laat iemand anders er"
            " een paar overnemen."
        ),
    ),
    ("CD-14", "2,880 of 2,160"): (
        "Marc Vos: 2,880 of 2,160 minutes in week 9 (133%). Move something, or give it to somebody else.",
        f"Marc Vos: 2.880 van 2.160 minuten in week 9 (133{NB}%). Verplaats iets, of geef het aan een ander.",
    ),
    ("CD-17", "€ 4,501 without terms"): (
        f"Giveaway “Taart”: a prize of €{NB}4,501 needs terms, as everything above €{NB}4,500 does.",
        f"Winactie “Taart”: een prijs van €{NB}4.501 vraagt om voorwaarden, zoals alles boven €{NB}4.500.",
    ),
    ("CD-12", "9 and 1"): (
        "Marc Vos carries 90% of 10 items in 4 weeks; as if 1.2 people shared it. Let a second person take over some.",
        (
            f"Marc Vos draagt 90{NB}% van 10 items in 4 weken; alsof 1,2 mensen het delen. Laat iemand anders er"
            " een paar overnemen."
        ),
    ),
    ("CD-12", "co-speaker beside a role account carries it alone"): (
        "Lisa Bos carries 100% of 8 items in 4 weeks; nobody shares it. Let a second person take over some.",
        (
            f"Lisa Bos draagt 100{NB}% van 8 items in 4 weken; niemand deelt het. Laat iemand anders er een paar"
            " overnemen."
        ),
    ),
    ("CD-06", "a network marked one-way alone"): (
        (
            "People cannot answer on the one channel used. People react on Instagram all the same: plan time to answer"
            " there."
        ),
        (
            "Op het gebruikte kanaal kan niet worden gereageerd. Mensen reageren op Instagram toch: plan daar tijd om"
            " te antwoorden."
        ),
    ),
    ("CD-21", "service days: two whole ones, at most one"): (
        "LinkedIn: nobody present for 2 opening days (Tue 23 Mar 17:00–Mon 29 Mar 00:00); the limit is 1 opening day.",
        ("LinkedIn: 2 openingsdagen niemand aanwezig (di 23 mrt 17:00–ma 29 mrt 00:00); de grens is 1 openingsdag."),
    ),
    ("CD-22", "30 minutes once in four weeks"): (
        "7.5 minutes of listening per week (over 4 weeks); listening level 2 asks 30. Add 25 a week.",
        "7,5 minuten luisteren per week (over 4 weken); luisterniveau 2 vraagt 30. Plan er 25 per week bij.",
    ),
    ("CD-25", "5 sends on hold ahead"): (
        "5 of 5 posts this week do not count: 5 on hold. Decide what goes out.",
        "5 van 5 berichten van deze week tellen niet mee: 5 in de wacht. Beslis wat uitgaat.",
    ),
    ("CD-25", "posts left behind"): (
        "3 posts whose time has passed, not published and not moved. Mark as published, or plan anew.",
        (
            "3 berichten waarvan de tijd voorbij is, niet gepubliceerd en niet verzet. Markeer ze als gepubliceerd of"
            " plan ze opnieuw."
        ),
    ),
}


@pytest.mark.parametrize("key", SENTENCES, ids=" ".join)
def test_the_sentences_in_english(key: tuple[str, str], english_words: TsWords) -> None:
    assert message_of(case_named(*key)) == SENTENCES[key][0]


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize("key", SENTENCES, ids=" ".join)
def test_the_sentences_in_dutch(key: tuple[str, str]) -> None:
    assert message_of(case_named(*key)) == SENTENCES[key][1]


def label_of(case: Case, code: str) -> tuple[Fix, str]:
    ledger, found = found_in(case)
    fix = next(fix for fix in fixes_for(ledger, Week.of(case.week.monday), found[0]) if fix.code == code)
    return fix, fixes.label(fix, Names(case.plan))


@pytest.mark.usefixtures("dutch")
def test_a_fix_says_when_and_who_and_names_what_it_makes() -> None:
    case = case_named("CD-21", "light profile: a note at most")
    fix, said = label_of(case, "add_weekly_block")

    assert re.fullmatch(r"Gespreksblok (ma|di|wo|do|vr|za|zo) \d+ mrt 13:00 toevoegen, 4 weken", said)
    assert {item.title for item in fixes.titled(fix, Names(case.plan)).items} == {"Gespreksblok"}
    assert label_of(case_named("CD-10", "scheduled without speaker"), "assign_speaker")[1] == "Marc Vos laten spreken"


@pytest.mark.usefixtures("english")
def test_braces_and_markup_in_a_name_stay_as_they_are() -> None:
    case = case_named("CD-19", "in use without strategy")
    names = Names(case.plan)
    finding = replace(found_in(case)[1][0], values={"n": 1, "channels": ("{0} <b>",)})

    assert "{0} <b>" in findings.message(finding, names)
