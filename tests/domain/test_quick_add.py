"""One line of typing becomes an item."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.plan import Campaign, Channel, Client, Plan, Spokesperson
from compassdesk.domain.quick_add import Defaults, parse

FRIDAY = date(2027, 2, 26)
PLAN = Plan(
    Client("Delta Pompen B.V.", timezone="Europe/Amsterdam"),
    channels=(
        Channel("fb", "Facebook", "facebook"),
        Channel("ig", "Instagram", "instagram"),
        Channel("li", "LinkedIn", "linkedin"),
        Channel("x", "X", "x"),
        Channel("g1", "Forum Groot Waterhoven", "forum"),
        Channel("old", "YouTube", "youtube", status="closed"),
    ),
    spokespersons=(
        Spokesperson("marc", "Marc Vos", initials="MV"),
        Spokesperson("anja", "Anja de Wit", initials="AW"),
        Spokesperson("marc2", "Marc Jansen", initials="MJ"),
        Spokesperson("noor", "Noor Brink", initials="NB", signature="^NB", active_to=date(2026, 1, 1)),
    ),
    campaigns=(
        Campaign("expo", "Expo 2027", date(2027, 3, 1), date(2027, 3, 12)),
        Campaign("plein", "Dorpsplein: denk mee", date(2027, 3, 1), date(2027, 3, 31)),
    ),
)


def read(line, **defaults):
    return parse(line, PLAN, FRIDAY, Defaults(**defaults))


def item(line, **defaults):
    return read(line, **defaults).item


def codes(line):
    return [problem.code for problem in read(line).problems]


@pytest.mark.in_turns(a_day=18)
@pytest.mark.parametrize(
    ("line", "starts", "minutes", "title"),
    [
        ("ma 9:00 Nieuwe pomp", datetime(2027, 3, 1, 9), None, "Nieuwe pomp"),
        ("fri 2pm News", datetime(2027, 2, 26, 14), None, "News"),
        ("12 maart Nieuws", datetime(2027, 3, 12, 9), None, "Nieuws"),
        ("12/3 Nieuws", datetime(2027, 3, 12, 9), None, "Nieuws"),
        ("Nieuws 2027-03-12", datetime(2027, 3, 12, 9), None, "Nieuws"),
        ("1 feb Nieuws", datetime(2027, 2, 1, 9), None, "Nieuws"),
        ("29 februari Nieuws", datetime(2028, 2, 29, 9), None, "Nieuws"),
        ("March 12, 2028 News", datetime(2028, 3, 12, 9), None, "News"),
        ("volgende week di Nieuws", datetime(2027, 3, 2, 9), None, "Nieuws"),
        ("wed next week News", datetime(2027, 3, 3, 9), None, "News"),
        ("next tue News", datetime(2027, 3, 2, 9), None, "News"),
        ("week 12 do Nieuws", datetime(2027, 3, 25, 9), None, "Nieuws"),
        ("week 2 Nieuws", datetime(2027, 1, 11, 9), None, "Nieuws"),
        ("1 dec Nieuws", datetime(2027, 12, 1, 9), None, "Nieuws"),
        ("over 2 weken Nieuws", datetime(2027, 3, 12, 9), None, "Nieuws"),
        ("vandaag 9.30 uur Nieuws", datetime(2027, 2, 26, 9, 30), None, "Nieuws"),
        ("overmorgen 14u30 Nieuws", datetime(2027, 2, 28, 14, 30), None, "Nieuws"),
        ("morgen om 14 uur Nieuws", datetime(2027, 2, 27, 14), None, "Nieuws"),
        ("tomorrow at 12am News", datetime(2027, 2, 27, 0), None, "News"),
        ("di 9:00-10:30 Nieuws", datetime(2027, 3, 2, 9), 90, "Nieuws"),
        ("tue 2-3pm News", datetime(2027, 3, 2, 14), 60, "News"),
        ("tue 11-1pm News", datetime(2027, 3, 2, 11), 120, "News"),
        ("di 23:30-0:15 Nieuws", datetime(2027, 3, 2, 23, 30), 45, "Nieuws"),
        ("di 14-15u Nieuws", datetime(2027, 3, 2, 14), 60, "Nieuws"),
        ("di 9:00 1,5 uur Nieuws", datetime(2027, 3, 2, 9), 90, "Nieuws"),
        ("di 9:00 2 uur Nieuws", datetime(2027, 3, 2, 9), 120, "Nieuws"),
        ("di half uur Nieuws", datetime(2027, 3, 2, 9), 30, "Nieuws"),
        ("ma 9:00 1 maart Nieuws", datetime(2027, 3, 1, 9), None, "Nieuws"),
        ("do 31 dec Oud en nieuw", datetime(2026, 12, 31, 9), None, "Oud en nieuw"),
        ("1-mrt-27 Nieuws", datetime(2027, 3, 1, 9), None, "Nieuws"),
        ("ma 1 mrt. 27 Nieuws", datetime(2027, 3, 1, 9), None, "Nieuws"),
        ("Montag, den 1. März 2027 um 14:00 Nieuws", datetime(2027, 3, 1, 14), None, "Nieuws"),
        ("1 de marzo de 2027 Nieuws", datetime(2027, 3, 1, 9), None, "Nieuws"),
        ("W12-2 Nieuws", datetime(2027, 3, 23, 9), None, "Nieuws"),
        ("ma kwart over 9 Nieuws", datetime(2027, 3, 1, 9, 15), None, "Nieuws"),
        ("2027-03-01T14:30 Nieuws", datetime(2027, 3, 1, 14, 30), None, "Nieuws"),
        ("Nieuws 20270301T133000Z", datetime(2027, 3, 1, 14, 30), None, "Nieuws"),
        ("zaterdagochtend Nieuws", datetime(2027, 2, 27, 9), None, "Nieuws"),
        ("morgenavond 20:00 Nieuws", datetime(2027, 2, 27, 20), None, "Nieuws"),
        ("Nieuws vanmiddag", datetime(2027, 2, 26, 14), None, "Nieuws"),
        ("ma 24:00 Nieuws", datetime(2027, 3, 2), None, "Nieuws"),
        ("ma 14:30-15:00 Nieuws", datetime(2027, 3, 1, 14, 30), 30, "Nieuws"),
        ("ma van 9 tot 10 uur Nieuws", datetime(2027, 3, 1, 9), 60, "Nieuws"),
        ("ma 2pm ET Nieuws", datetime(2027, 3, 1, 20), None, "Nieuws"),
        ("ma ochtend Nieuws", datetime(2027, 3, 1, 9), None, "Nieuws"),
        ("elke maandag 9:00 Nieuws", datetime(2027, 3, 1, 9), None, "Nieuws"),
        ("ma 20:30 West Nieuws", datetime(2027, 3, 1, 20, 30), None, "West Nieuws"),
        ("Top 10 - 12 maart", datetime(2027, 3, 12, 9), None, "Top 10"),
        ("every Monday News", datetime(2027, 3, 1, 9), None, "News"),
        ("28 mrt 2:30 Nieuws", datetime(2027, 3, 28, 3, 30), None, "Nieuws"),
        ("Nieuws 45 min", None, 45, "Nieuws"),
        ("Nieuwe pomp ma 9:00 over de prijs", datetime(2027, 3, 1, 9), None, "Nieuwe pomp over de prijs"),
    ],
)
def test_days_times_and_lengths(line, starts, minutes, title):
    made = item(line)
    assert (made.starts_at, made.minutes, made.title) == (starts, minutes, title)


def test_the_whole_line_in_dutch():
    made = item("ma 9:00 linkedin zenden anja Nieuwe pomp")
    assert (made.kind, made.petal, made.channels, made.spokesperson) == ("post", "send", ("li",), "anja")
    assert (made.title, made.status) == ("Nieuwe pomp", "draft")


def test_the_whole_line_in_english():
    made = item("fri 2pm respond all 30m Answer comments")
    assert (made.kind, made.petal, made.all_channels, made.channels, made.minutes) == ("slot", "respond", True, (), 30)
    assert made.title == "Answer comments"


def test_several_channels_and_a_length():
    made = item("morgen 14u fb ig reageren 30 min")
    assert (made.channels, made.petal, made.minutes, made.starts_at) == (
        ("fb", "ig"), "respond", 30, datetime(2027, 2, 27, 14)
    )  # fmt: skip
    assert codes("morgen 14u fb ig reageren 30 min") == ["no-title"]


@pytest.mark.parametrize(
    "line", ["fb, ig Nieuws", "fb+ig Nieuws", "fb/ig Nieuws", "fb en ig Nieuws", "Nieuws via fb ig"]
)
def test_channels_in_all_their_spellings(line):
    made = item(line)
    assert (made.channels, made.title) == (("fb", "ig"), "Nieuws")


def test_a_channel_by_its_whole_name_and_by_its_initials():
    assert item("ma forum groot waterhoven Nieuws").channels == ("g1",)
    assert item("ma fgw Nieuws").channels == ("g1",)
    assert item("ma youtube Nieuws").channels == ("old",)
    assert item("ma yt Nieuws").channels == ()


def test_two_channels_on_one_network_are_doubtful():
    double = Plan(Client("C"), channels=(Channel("a", "Zorg", "facebook"), Channel("b", "Werk", "facebook")))
    found = parse("fb Nieuws", double, FRIDAY)
    assert [(problem.code, problem.candidates) for problem in found.problems] == [("ambiguous-channel", ("a", "b"))]
    assert found.item.channels == ()
    assert parse("zorg Nieuws", double, FRIDAY).item.channels == ("a",)


def test_two_people_of_one_name_are_doubtful():
    found = read("ma 9:00 li marc Nieuws")
    assert [(problem.code, problem.candidates) for problem in found.problems] == [
        ("ambiguous-person", ("marc", "marc2"))
    ]
    assert found.item.spokesperson is None
    assert item("ma 9:00 li marc vos Nieuws").spokesperson == "marc"
    assert item("ma 9:00 MJ Nieuws").spokesperson == "marc2"


def test_people_by_at_sign_and_together():
    made = item("Interview @anja @marc.vos")
    assert (made.spokesperson, made.co_spokespersons, made.title) == ("anja", ("marc",), "Interview")
    assert codes("Interview @piet") == ["no-such-person"]


def test_who_has_left_is_found_by_the_whole_name_only():
    assert item("ma noor Nieuws").spokesperson is None
    assert item("ma noor brink Nieuws").spokesperson == "noor"


def test_initials_of_a_person_are_no_network():
    sample = Plan(
        Client("Gemeente"),
        channels=(Channel("news", "Nieuwsbrief", "newsletter"),),
        spokespersons=(Spokesperson("noor", "Noor Brink", initials="NB"),),
    )
    made = parse("ma nieuwsbrief nb Wat u vroeg", sample, FRIDAY).item
    assert (made.channels, made.spokesperson, made.title) == (("news",), "noor", "Wat u vroeg")


def test_campaigns_by_hash_and_other_tags_stay():
    made = item("ma fb Beurs #expo #pompen")
    assert (made.campaign, made.title) == ("expo", "Beurs #pompen")
    assert item("#dorpsplein Schetsen").campaign == "plein"


def test_kind_and_status_words():
    assert item("ma 9:00 bericht reageren Veelgestelde vraag").kind == "post"
    assert item("ma 9:00 blok Schrijven").petal == "respond"
    assert item("idee Zomeractie").status == "idea"
    assert item("ma goedgekeurd Nieuws").status == "approved"
    assert codes("goedgekeurd Nieuws") == ["time-needed"]


def test_petals_by_letter():
    assert item("li R ma Antwoorden").petal == "respond"
    assert item("/l Meldingen").petal == "listen"
    assert item("A new pump").title == "A new pump"


def test_a_post_for_all_channels_names_them():
    made = item("di 9:00 all post Nieuws")
    assert (made.kind, made.all_channels, made.channels) == ("post", False, ("fb", "ig", "li", "x", "g1"))


@pytest.mark.parametrize(
    "title",
    ["Zo werkt de pomp", "Drie vragen aan Marc", "Marc vertelt over LinkedIn", "Blog over pompen", "Terugblik op mei",
     "Uitslag van 12 maart", "Alle reacties op een rij", "#ad Nieuwe smaak", "Post van de week",
     "Ochtend op de markt", "Zaterdagochtend op de markt",
     "Kies 3 out van 5", "5 voor 12 voor het klimaat", "Elke maand iets",
     "Drie dagen ma tot en met iets", "Elke week een tip", "Wekelijks overleg", "Nieuwsbrief over mei",
     "Wat TikTok met ons doet"],
)  # fmt: skip
def test_an_ordinary_title_stays_whole(title):
    assert item(title).title == title


def test_quotes_protect_a_title():
    made = item('di 10:00 "Zenden op maandag 9:00" fb')
    assert (made.title, made.channels, made.starts_at) == ("Zenden op maandag 9:00", ("fb",), datetime(2027, 3, 2, 10))


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        ("1–3 maart Beurs", date(2027, 3, 1), date(2027, 3, 3)),
        ("1-3 mrt 2028 Beurs", date(2028, 3, 1), date(2028, 3, 3)),
        ("ma t/m wo Beurs", date(2027, 3, 1), date(2027, 3, 3)),
        ("Beurs 28 feb – 2 mrt", date(2027, 2, 28), date(2027, 3, 2)),
        ("29 dec t/m 2 jan Beurs", date(2026, 12, 29), date(2027, 1, 2)),
        ("March 1-3, 2027 Beurs", date(2027, 3, 1), date(2027, 3, 3)),
    ],
)
def test_several_days_keep_their_last_one(line, first, last):
    found = read(line)
    assert (found.item.starts_at, found.item.last_day) == (datetime.combine(first, time(9)), last)
    assert found.item.title == "Beurs"
    assert ("last_day", last) in [(part.kind, part.value) for part in found.parts]


@pytest.mark.parametrize(
    ("line", "code", "value"),
    [
        ("di 1 maart 2027 Nieuws", "weekday-differs", date(2027, 3, 1)),
        ("di 9:00 1 maart 2027 Nieuws", "weekday-differs", date(2027, 3, 1)),
        ("za 27 feb 9:00 Nieuws", "", None),
        ("vr 27 feb Nieuws", "weekday-differs", date(2027, 2, 27)),
        ("zo 27 feb Nieuws", "year-by-weekday", date(2028, 2, 27)),
        ("elke maandag Nieuws", "", None),
        ("ma ochtend Nieuws", "part-of-day", datetime(2027, 3, 1, 9)),
        ("ma 2pm ET Nieuws", "zone-converted", datetime(2027, 3, 1, 20)),
        ("28 mrt 2:30 Nieuws", "time-moved", datetime(2027, 3, 28, 3, 30)),
    ],
)
def test_what_was_made_of_a_day_or_a_time_is_told(line, code, value):
    assert [(problem.code, problem.value) for problem in read(line).problems] == ([(code, value)] if code else [])


@pytest.mark.parametrize(
    ("line", "title", "network"),
    [
        ("ma 9:00 tiktok Nieuwe pomp", "tiktok Nieuwe pomp", "tiktok"),
        ("bluesky Nieuwe pomp", "bluesky Nieuwe pomp", "bluesky"),
        ("ma fb tt Nieuws", "tt Nieuws", "tiktok"),
    ],
)
def test_a_network_that_the_client_is_not_on_is_told_and_stays_in_the_title(line, title, network):
    found = read(line)
    assert found.item.title == title
    assert [(problem.code, problem.candidates) for problem in found.problems] == [("no-such-channel", (network,))]


def test_a_closed_channel_is_told_as_that():
    found = read("ma yt Nieuws")
    assert [(problem.code, problem.candidates) for problem in found.problems] == [("closed-channel", ("old",))]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("vrijdag Nieuws", date(2027, 8, 6)),
        ("elke vrijdag Nieuws", date(2027, 8, 6)),
        ("zaterdagochtend Nieuws", date(2027, 8, 7)),
        ("ma t/m wo Nieuws", date(2027, 8, 9)),
        ("1 mei Nieuws", date(2028, 5, 1)),
        ("20 juli Nieuws", date(2027, 7, 20)),
        ("morgen Nieuws", date(2027, 2, 27)),
        ("volgende week di Nieuws", date(2027, 3, 2)),
        ("vanavond Nieuws", date(2027, 2, 26)),
        ("next friday News", date(2027, 3, 5)),
    ],
)
def test_a_day_is_looked_for_from_the_day_in_view_and_counted_from_today(line, day):
    assert item(line, seen_from=date(2027, 8, 4)).starts_at.date() == day


@pytest.mark.parametrize("line", ["ma 1 maart Nieuws", "ma 14:30 CET Nieuws", "maandag 1-3-2027 9:00 Nieuws"])
def test_what_is_plain_is_not_told(line):
    assert read(line).problems == ()


def test_parts_say_where_they_stand():
    line = "ma 9:00 linkedin zenden anja Nieuwe pomp"
    assert [(part.kind, line[part.start : part.end]) for part in read(line).parts] == [
        ("date", "ma"), ("time", "9:00"), ("channel", "linkedin"), ("petal", "zenden"), ("person", "anja"),
        ("title", "Nieuwe pomp"),
    ]  # fmt: skip


def test_defaults_fill_what_is_not_said():
    clicked = datetime(2027, 3, 10, 13)
    assert item("Nieuws", starts_at=clicked, channels=("fb",), spokesperson="anja").starts_at == clicked
    made = item("fb 15:00 Nieuws", starts_at=clicked, channels=("x",), spokesperson="anja")
    assert (made.starts_at, made.channels, made.spokesperson) == (datetime(2027, 3, 10, 15), ("fb",), "anja")
    assert item("di Nieuws", starts_at=clicked).starts_at == datetime(2027, 3, 2, 13)
    assert item("Nieuws").starts_at is None


@pytest.mark.parametrize("line", ["1 maart 2150 Nieuws", "31-12-1899 Nieuws", "Nieuws 2101-01-01"])
def test_days_beyond_the_years_of_a_plan_are_said_so(line):
    found = read(line)
    assert ([problem.code for problem in found.problems], found.item.starts_at) == (["far-date"], None)


def test_days_that_do_not_exist_are_said_so():
    found = read("31/2 fb Nieuws")
    assert [problem.code for problem in found.problems] == ["no-such-date"]
    assert found.item.starts_at is None
    assert item("3/12 News", month_first=True).starts_at == datetime(2027, 3, 12, 9)


PIECES = """
ma 9:00 9-10u 31/2 alle fb/ig @marc #expo 30 min volgende week 12 maart om op en A /r " “ ” ' , + & : zenden marc vos
wekelijks tiktok yt every other week friday elke eerste donderdag maand werkdag t/m tot 10x 5 keer van de
post idee in review 2 uur 99:99 9999-99-99 Zo naar van Nieuws
"""
LINES = st.lists(st.sampled_from(PIECES.split())).map(" ".join)


@given(st.one_of(st.text(), LINES), st.dates())
def test_whatever_is_typed_gives_an_item_and_parts_in_place(line, today):
    found = parse(line, PLAN, today)
    assert found.item.id == ""
    assert all(0 <= part.start <= part.end <= len(line) for part in found.parts)
    assert [part.start for part in found.parts] == sorted(part.start for part in found.parts)
    assert found.item.title or any(problem.code == "no-title" for problem in found.problems)
