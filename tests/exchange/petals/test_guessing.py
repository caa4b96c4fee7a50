"""The petal of a row: asks, answers, slots and work of the team in five languages, and what only looks like them."""

import pytest

from compassdesk.exchange.petals.guessing import guess_petal, guess_petals
from compassdesk.exchange.petals.row_words import PlannedRow
from compassdesk.exchange.petals.word_lists import PetalWords
from compassdesk.services import petal_guesses
from petal_rows import labelled, measured, petal_of


def guess(title: str = "", body: str = "", language: str | None = "nl", **row):
    return guess_petal(PlannedRow(title, body, **row), petal_guesses.words(), language)


@pytest.mark.parametrize(
    ("title", "body", "petal", "language"),
    [
        ("Zomerfeest", "Tag je buurvrouw en vertel ons wat jullie meenemen.", "activate", "nl"),
        ("WINST!", "3-1 tegen de koploper", "send", "nl"),
        ("Het stemmen van de piano", "Meneer Bos komt elk jaar langs", "send", "nl"),
        ("Vrijwilligers bedankt", "312 uur in de regen", "send", "nl"),
        ("Poll results", "612 people answered", "send", "en"),
        ("Cash register out of order", "Card only today", "send", "en"),
        ("Comment la marque est née", "Portrait d'une famille", "send", "fr"),
        ("Jullie vroegen: mag de hond mee?", "Ja, aangelijnd.", "respond", "nl"),
        ("You asked: is it vegan?", "Yes, all of it.", "respond", "en"),
        ("Can I park by the gate?", "We hear this one a lot. Yes, two bays: tell the desk.", "respond", "en"),
        ("„Darf mein Hund mit?“", "Fragt uns Bello. Leider nein, aber im Hof gibt es Wasser.", "respond", "de"),
        ("Umfrage zum Markt", "Stimmt ab bis Freitag und sagt uns eure Meinung", "activate", "de"),
        ("Se buscan voluntarios", "Apúntate antes del viernes", "activate", "es"),
        ("Bayern gewinnt das Finale", "Der Verein spendet 500 Euro", "send", "de"),
        ("La clase participa en el concurso", "Ana gana el premio", "send", "es"),
        ("Welke taart zetten we in de etalage?", "", "activate", "nl"),
        ("Welk dessert blijft?", "a) spekkoek b) broodpudding c) advocaat", "activate", "nl"),
        ("Nieuwe folder", "Link in bio, volg ons, bewaar deze post en deel met een vriend", "send", "nl"),
    ],
)
def test_what_a_post_is_for(title: str, body: str, petal: str, language: str) -> None:
    found = guess(title, body, language)
    assert (found.petal, found.kind) == (petal, "post"), found


@pytest.mark.parametrize(
    ("title", "body", "petal", "kind"),
    [
        ("Webcare", "30 min", "respond", "slot"),
        ("DM-inbox", "9-10 uur", "respond", "slot"),
        ("Reviews lezen", "Google en Zorgkaart", "listen", "slot"),
        ("Vermeldingen monitoren", "niets plaatsen", "listen", "slot"),
        ("Captions schrijven voor mei", "vrijdag 2 uur", "send", "slot"),
        ("Contentoverleg april", "wie schrijft wat", "send", "task"),
        ("Vragen van ouders", "", "respond", "slot"),
        ("Klachten over de bus", "turven en samenvatten voor het team", "listen", "slot"),
        ("Mailtjes van het weekend", "terugschrijven, Lotte", "respond", "slot"),
        ("Reacties", "", "respond", "slot"),
        ("Facebook", "doorlezen wat er speelt", "listen", "slot"),
    ],
)
def test_what_is_planned_and_never_goes_out(title: str, body: str, petal: str, kind: str) -> None:
    found = guess(title, body)
    assert (found.petal, found.kind) == (petal, kind), found


@pytest.mark.parametrize(
    ("title", "body", "petal", "kind"),
    [
        ("Comments", "", "respond", "slot"),
        ("Residents' groups", "note what comes up", "listen", "slot"),
        ("New flyer", "ask Tess for a quote", "send", "task"),
    ],
)
def test_a_dash_for_the_channel_says_that_nothing_goes_out(title: str, body: str, petal: str, kind: str) -> None:
    found = guess(title, body, "en", columns=(("Channel", "-"),))
    assert (found.petal, found.kind) == (petal, kind), found
    call = guess("Volunteers wanted", "Sign up by Friday, we need your help", "en", columns=(("Picture", "-"),))
    assert call.petal == "activate", "who is asked for something is to see it"


def test_the_result_of_what_was_asked_asks_nothing() -> None:
    asked = guess("Poll", "Tea or coffee in the canteen?", "en", labels=("poll",))
    told = guess("Poll: the results", "Tea won, 61 to 40", "en", labels=("poll",))
    assert (asked.petal, told.petal) == ("activate", "send")


def test_a_title_made_of_the_text_says_nothing_twice() -> None:
    text = "Vertel ons wat je ervan vindt"
    assert guess("", text) == guess(text, text) == guess(text)
    headed = "Nieuwe zaal\nVertel ons wat je ervan vindt"
    assert guess("", headed) == guess("Nieuwe zaal", headed) == guess("Nieuwe zaal", text)


def test_a_column_for_the_call_is_looked_at_first() -> None:
    words = "Zaterdag is de opening van de nieuwe zaal"
    assert guess(words, columns=(("CTA", "aanmelden"),)).petal == "activate"
    for none in ("lees", "-", "none", "link in bio", "bekijk de agenda"):
        found = guess(words, columns=(("CTA", none),))
        assert (found.petal, found.surety) == ("send", "sure")
    assert guess(words, columns=(("Aufruf", "ja"),)).petal == "activate"


def test_the_three_classes() -> None:
    sure = guess("Winactie", "Tag een vriend en maak kans op twee kaarten", labels=("winactie",))
    assert (sure.petal, sure.surety) == ("activate", "sure")
    assert "en maak kans" in sure.because
    likely = guess("Nieuwe zaal", "Vertel ons wat je ervan vindt")
    assert (likely.petal, likely.surety, likely.because) == ("activate", "likely", ("Vertel ons",))
    unsure = guess("Nieuwe zaal", "De verf is droog. Welke kleur vind jij de mooiste?")
    assert (unsure.petal, unsure.surety) == ("activate", "unsure")
    assert unsure.because[-1] == "Welke kleur vind jij de mooiste"


def test_a_question_behind_a_story_is_asked_about_but_is_no_call() -> None:
    story = "Veertig jaar geleden stond Henk voor het eerst in de zaak, met een kwast in de hand. " * 2
    found = guess("Henk 40 jaar", f"{story} Ken jij hem ook?")
    assert (found.petal, found.surety) == ("send", "unsure")
    assert guess("Feest", "Zondag open. Zien we je dan?").petal == "send", "that waits for no answer"


def test_what_somebody_is_quoted_with_is_no_call() -> None:
    quoted = guess("Nieuwe voorzitter", 'Carla Bos is gekozen. "Vertel ons gerust wat je ervan vindt", zegt ze.')
    assert quoted.petal == "send"
    assert guess("Nieuwe voorzitter", "Carla Bos is gekozen. Vertel ons gerust wat je ervan vindt.").petal == "activate"
    assert guess("Nieuwe zaal", '"Vertel ons gerust wat je ervan vindt"').petal == "activate", "the text as a whole"


def test_a_short_ask_of_what_tells_or_sells_is_no_call() -> None:
    assert guess("Give us a shout", "Saturday at the gate", "en").petal == "activate"
    assert guess("Nominate", "Saturday at the gate", "en").petal == "activate"
    assert guess("Nominate", "Podcast on how juries work", "en").petal == "send"


def test_advice_asks_nothing_of_its_reader() -> None:
    advice = "Write to the owner. Keep a copy of everything."
    assert guess("Five ways to get your deposit back", advice, "en").petal == "send"
    assert guess("Deposit scandal", advice, "en").petal == "activate"


def test_what_has_a_button_to_read_or_buy_is_no_work_of_the_team() -> None:
    row = ("Redactievergadering", "thema's van mei")
    assert guess(*row).kind == "task"
    assert guess(*row, columns=(("CTA", "-"),)).kind == "task"
    assert guess(*row, columns=(("CTA", "lees meer"),)).kind == "post"


def test_words_of_a_headline_ask_in_a_title_alone() -> None:
    assert guess("Drivers wanted", "Minibus, Tuesdays", "en").petal == "activate"
    assert guess("The minibus", "It went where nobody wanted it to go.", "en").petal == "send"


def test_a_row_that_names_its_petal_is_no_guess() -> None:
    named = guess("Win een fiets", petal="Zenden")
    assert (named.petal, named.kind, named.certain) == ("send", "post", True)
    assert guess("Rondje", labels=("luisteren",)).kind == "slot"


def test_an_ask_in_the_middle_of_a_long_text_is_not_looked_at() -> None:
    long = "Dit vertelt hij zonder haast. " * 12
    assert guess("Portret", f"{long} Meld je aan, zei zijn vrouw. {long}").petal == "send"
    assert guess("Portret", f"{long} Meld je aan.").petal == "activate"


def test_the_language_of_the_file_helps_short_rows_and_words_of_others_do_not_count() -> None:
    dutch = [PlannedRow("De nieuwe zaal is open en het is er warm"), PlannedRow("Stem mee")]
    assert [found.petal for found in guess_petals(dutch, petal_guesses.words())] == ["send", "activate"]
    alone = guess("Stem mee", language=None)
    assert (alone.petal, alone.surety) == ("activate", "unsure"), "without a language it is not relied on"
    assert guess("Comment", "La marque du mois", language="fr").petal == "send"


def test_without_words_everything_is_sent() -> None:
    assert guess_petal(PlannedRow("Win een fiets", "Tag een vriend"), PetalWords({})).petal == "send"


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize(
    ("name", "right", "found", "precision"),
    [
        ("rows_open.json", 237, 53, 0.96),
        ("rows_more.json", 149, 49, 0.98),
        ("rows_second_open.json", 309, 62, 0.93),
        ("rows_third.json", 785, 269, 0.96),
        ("rows_later.json", 720, 145, 0.91),
        ("rows_fourth.json", 417, 129, 0.94),
    ],
)
def test_labelled_rows(name: str, right: int, found: int, precision: float) -> None:
    """What the rules reach on rows that were known when they were written; the sealed rows say what they are worth."""
    result = measured(labelled(name))
    assert result.right >= right, result.told()
    assert result.calls_found >= found, result.told()
    assert result.precision >= precision, result.told()
    assert result.of("sure")[1] == 0, result.told()


def test_a_call_says_by_which_words_of_the_row() -> None:
    for row in labelled("rows_more.json"):
        found = guess_petal(PlannedRow(" ".join(row.cells.values())), petal_guesses.words(), row.language)
        if petal_of(found) == "activate":
            assert found.because
            text = " ".join(row.cells.values())
            assert all(said in text for said in found.because)


def test_a_heading_of_signs_alone_means_no_other_column_and_none_without_a_heading():
    words = PetalWords({"headings": {"call": ["📣", ""]}})
    assert [words.heading(one) for one in ("📣", "📅", "")] == ["call", "", ""]
