"""What a sentence says where its number, its limit or its deadline is not the usual one."""

from datetime import datetime
from fractions import Fraction
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from ts_words import TsWords

from builders import channel, plan
from compassdesk.domain.checks.fixes import Effect
from compassdesk.domain.checks.report import Finding, Measures, OneWay
from compassdesk.domain.week import Week
from compassdesk.system.resources import resource_path
from compassdesk.texts import language
from compassdesk.texts.effects import becomes, effect, of_the_week
from compassdesk.texts.findings import message
from compassdesk.texts.names import Names

NAMES = Names(plan(channels=(channel("li", name="LinkedIn"),)))
MONDAY, FRIDAY = datetime(2027, 3, 1, 9), datetime(2027, 3, 5, 9)


def said(
    check: str, severity: Any = "warning", target: str | None = None, part: str | None = None, **values: Any
) -> str:
    return message(Finding(check, severity, target, part, values=values), NAMES)


def unanswered(**values: Any) -> str:
    usual = {"u": 1, "l": 0, "r": 3, "N": 24, "list": ("li",), "list_starts": (MONDAY,), "window_weeks": 1}
    usual |= {"service_mode": True, "w": 0, "answers_planned": True, "young": False}
    return said("CD-03", **{**usual, **values})


def test_three_working_days_are_named_where_they_are_the_deadline(english_words: TsWords) -> None:
    assert "within 24 opening hours: LinkedIn" in unanswered()
    assert "within three working days: LinkedIn" in unanswered(w=1)
    two = {"u": 2, "list": ("li", "li"), "list_starts": (MONDAY, FRIDAY)}
    assert "within 24 opening hours or three working days: LinkedIn" in unanswered(w=1, **two)
    assert "within 24 hours: LinkedIn" in unanswered(service_mode=False)


def test_one_place_is_a_place_and_a_limit_of_none_is_no_plenty(english_words: TsWords) -> None:
    one = {"n": 1, "channels": ("li",), "stage": "walk"}
    assert said("CD-19", part="count", limit=0, **one) == "1 place active in 4 weeks (LinkedIn), and the limit is 0."
    assert said("CD-19", part="count", limit=3, **{**one, "n": 4}).startswith(
        "4 places active in 4 weeks (LinkedIn); at"
    )


def test_a_silence_says_from_when_it_is_a_warning(english_words: TsWords) -> None:
    silence = {"channel": "li", "g": 22.5, "from": MONDAY, "to": FRIDAY, "limit": 14, "far": 21, "unit": "days"}
    warning, note = said("CD-21", target="li", **silence), said("CD-21", "note", "li", **silence)
    assert warning.endswith("; the limit is 14 days, and over 21 days it is a warning.")
    assert note.endswith("; the limit is 14 days.")


@pytest.mark.parametrize(
    ("spoken", "written"),
    [("nl", "1.000 minuten luisteren of antwoorden"), ("en", "1,000 minutes of listening or answering")],
)
def test_counts_are_grouped_as_the_language_does(qapp: QCoreApplication, spoken: str, written: str) -> None:
    before = QLocale()
    words = QTranslator()
    assert words.load(f"compassdesk_{spoken}", str(resource_path("translations")))
    qapp.installTranslator(words)
    QLocale.setDefault(language.locale_for(spoken))
    try:
        text = QCoreApplication.translate("Findings", "%n minute(s) of listening or answering", "", 1000)
    finally:
        qapp.removeTranslator(words)
        QLocale.setDefault(before)
    assert text == written


def test_what_a_fix_does_is_said_in_the_measure_of_its_check(english_words: TsWords) -> None:
    assert effect(Effect(None, 20.583333, 3.0)) == "20.6 → 3, solved"
    assert effect(Effect("note", 0.406, 0.7)) == "0.41 → 0.70, still: note"
    together = effect(Effect(None, (2880, 2160), (2100, 2160)))
    assert together == "2,880\u00a0of\u00a02,160 → 2,100\u00a0of\u00a02,160, solved", "no line ends within a number"
    assert effect(Effect(None, Fraction(89, 300), Fraction(1, 3), (), Fraction(3, 10))) == "29.7% → 33%, solved"
    assert effect(Effect(None, 5, 0, (Week(2027, 10),))) == "5 → 0, solved, and better in week 10"
    assert effect(Effect(None, lighter=(Week(2027, 10), Week(2027, 12)))) == "solved, and better in week 10 and 12"
    answered = effect(Effect(None, Fraction(4, 5), Fraction(37, 100), answered=3))
    assert answered == "80% → 37%, solved; 3 posts get an answer"


def measured(share: str, covered: int, required: int) -> Measures:
    b = Fraction(share)
    one_way = OneWay(1, 0, 1, 0, 1, b, enough_data=True, warn=Fraction(3, 5), serious=Fraction(4, 5))
    return Measures(one_way, covered, 0, required, {}, {}, 1.0, 1.0)


def told(was: Measures, will: Measures, **others: Any) -> str:
    made = Effect(**{"left": None, "before": 5, "after": 0, "was": was, "will": will, **others})
    return of_the_week(made).replace("\u00a0", " ")


def test_what_becomes_of_the_week_stands_on_the_first_button(english_words: TsWords) -> None:
    before = measured("64/100", 1, 13)
    assert told(before, measured("58/100", 3, 13)) == "sends 64 → 58% | answered 1 → 3 of 13"
    assert told(before, measured("604/1000", 1, 13)) == "sends 64 → 60.4%", "near its limit with one decimal"
    assert told(before, measured("64/100", 3, 13), left="note") == "answered 1 → 3 of 13 | still: note"
    assert told(before, before) == "5 → 0, solved", "neither number moves: what becomes of the finding"
    assert told(measured("1/2", 3, 5), measured("1/2", 3, 3)) == "answered 3 of 5 → 3 of 3", "fewer posts to answer"
    assert told(measured("1/2", 0, 2), measured("1/2", 0, 1)) == "5 → 0, solved"
    assert told(before, measured("58/100", 1, 13), last_resort=1) == "sends 64 → 58% | 1 on a day off"
    better = told(before, measured("58/100", 1, 13), lighter=(Week(2027, 10),))
    assert better == "sends 64 → 58% | better in week 10"
    assert of_the_week(None) == becomes(None) == ""


def test_the_number_of_the_check_comes_before_those_of_the_week(english_words: TsWords) -> None:
    before, better = measured("64/100", 1, 13), measured("58/100", 1, 13)
    listening = {"check": "CD-22", "part": "minutes", "before": 0.0, "after": 30.0}
    assert told(before, better, **listening) == "listening 0 → 30 min a week | sends 64 → 58%"
    assert told(before, before, **listening) == "listening 0 → 30 min a week", "though nothing of the week moves"
    goal = {"check": "CD-23", "part": "b:embracing", "before": Fraction(5, 100), "after": Fraction(32, 100)}
    assert told(before, before, **goal, left="note") == "goal 5 → 32% of the minutes | still: note"
    later = told(before, before, **goal, left="note", enough_in=Week(2027, 14))
    assert later == "goal 5 → 32% of the minutes | enough in week 14"
    assert effect(Effect("note", 0, 5, enough_in=Week(2027, 14))) == "0 → 5, still: note", (
        "of weeks that were asked for"
    )
    calls = {"check": "CD-08", "before": (1, 3), "after": (3, 3)}
    assert told(before, before, **calls) == "calls answered 1 → 3 of 3"
    load = {"check": "CD-14", "part": "capacity", "before": (2880, 2160), "after": (2100, 2160)}
    assert told(before, before, **load) == "2,880 → 2,100 of 2,160 minutes"
    share = {"check": "CD-01", "before": Fraction(64, 100), "after": Fraction(58, 100)}
    assert told(before, better, **share) == "sends 64 → 58%", "it is a number of the week, and told once"


def test_what_a_number_becomes_stands_at_the_end_of_an_option(english_words: TsWords) -> None:
    assert becomes(Effect(None, Fraction(64, 100), Fraction(46, 100))) == "46%"
    assert becomes(Effect("note", (3, 4), (1, 4))) == "1\u00a0of\u00a04"
    assert becomes(Effect(None)) == "solved"
    assert becomes(Effect("warning")) == "warning"


def test_what_comes_first_is_said_once_where_one_finding_is_folded_under_another(english_words: TsWords) -> None:
    values = {"u": 1, "l": 0, "r": 3, "N": 24, "list": ("li",), "list_starts": (MONDAY,), "window_weeks": 1}
    values |= {"service_mode": False, "w": 0, "answers_planned": False, "young": True}
    alone = Finding("CD-03", "warning", None, None, values=values)
    assert message(alone, NAMES).startswith("A first look: The plan holds no time to answer. ")
    assert message(replace(alone, parent=("CD-01", None, None)), NAMES).startswith("1 of 3 placements ")


def test_a_share_that_is_no_more_than_the_limit_is_not_held_against_it(english_words: TsWords) -> None:
    nameless = {"a": 1, "n": 5, "p": Fraction(1, 5), "warn": Fraction(1, 5), "window_weeks": 1}
    assert "(20%; up to 20% it stays a note)" in said("CD-11", "note", **nameless)
    assert "(40%; the limit is 20%)" in said("CD-11", **{**nameless, "a": 2, "p": Fraction(2, 5)})


def test_numbers_beside_words_are_grouped_too(english_words: TsWords) -> None:
    assert "(1,671 items)" in said("CD-04", petal=("listen",), N=1671)
    assert "1,200 of 2,000" in said("CD-24", e=1200, n=2000, p=Fraction(3, 5), limit=Fraction(1, 2))
