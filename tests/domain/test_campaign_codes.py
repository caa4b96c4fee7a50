"""Campaign codes on links, by a client's own scheme."""

from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import campaign, channel, client, plan, post
from compassdesk.domain.campaign_codes import USUAL, coded, read_scheme, slug, spelled_scheme, values_for, with_codes

CODES = "utm_source=x&utm_medium=social&utm_campaign=dorpsplein-denk-mee"
VALUES = {"network": "x", "campaign": "dorpsplein-denk-mee"}


@pytest.mark.parametrize(
    ("link", "wanted"),
    [
        ("https://a.nl/b", "https://a.nl/b?utm_source=x&utm_medium=social&utm_campaign=dorpsplein-denk-mee"),
        ("https://a.nl", "https://a.nl/?utm_source=x&utm_medium=social&utm_campaign=dorpsplein-denk-mee"),
        ("a.nl", "a.nl/?utm_source=x&utm_medium=social&utm_campaign=dorpsplein-denk-mee"),
        ("https://a.nl/?q=%C3%A9+b#top", f"https://a.nl/?q=%C3%A9+b&{CODES}#top"),
        (
            "https://a.nl/?UTM_source=mail&utm_medium=",
            "https://a.nl/?UTM_source=mail&utm_medium=&utm_campaign=dorpsplein-denk-mee",
        ),
        ("mailto:a@a.nl", "mailto:a@a.nl"),
        ("https://[a", "https://[a"),
    ],
)
def test_what_a_link_lacks_is_added_and_what_it_says_stays(link, wanted):
    assert with_codes(link, USUAL, VALUES) == wanted
    assert with_codes(wanted, USUAL, VALUES) == wanted, "a second time changes nothing"


def test_a_code_without_anything_to_say_is_left_out_and_what_is_typed_is_encoded():
    scheme = {"utm_campaign": "{campaign}", "utm_content": "brief & blad"}
    assert with_codes("https://a.nl/", scheme, {}) == "https://a.nl/?utm_content=brief%20%26%20blad"


@given(st.text(max_size=20), st.text(max_size=12))
def test_every_value_comes_back_as_it_was(query, value):
    link = with_codes("https://a.nl/p?" + "".join(letter for letter in query if letter.isalnum()), {"v": value}, {})
    told = dict(parse_qsl(urlsplit(link).query, keep_blank_values=True))
    assert not value or "{" in value or told.get("v", value) == value
    assert with_codes(link, {"v": value}, {}) == link


def test_the_fields_speak_of_the_item_on_its_channel():
    there = channel("ig", "instagram", name="Ons Instagram")
    item = post("send", "2027-03-10T13:00", title="Één boswachter!", campaign="plein")
    held = plan(item, client=client(name="Gemeente Waterhoven"), channels=(there,),
                campaigns=(campaign("plein", "2027-03-01", "2027-03-31", name="Dorpsplein: denk mee"),))  # fmt: skip
    assert values_for(held, item, there) == {
        "network": "instagram", "channel": "ons-instagram", "campaign": "dorpsplein-denk-mee",
        "title": "een-boswachter",
        "date": "2027-03-10", "week": "2027-w10", "client": "gemeente-waterhoven",
    }  # fmt: skip


def test_a_scheme_is_typed_as_lines_and_one_that_is_none_is_named():
    typed = "utm_source = {network}\n\nutm_medium=social\n"
    scheme = read_scheme(typed)
    assert scheme == {"utm_source": "{network}", "utm_medium": "social"}
    assert read_scheme(spelled_scheme(scheme)) == scheme
    for wrong in ("utm_source", "a b = c", "utm_source = {colour}"):
        with pytest.raises(ValueError, match=wrong.split("{")[0].strip()):
            read_scheme(wrong)


def test_fields_typed_in_dutch_are_kept_in_english():
    typed = "utm_source = {netwerk}\nutm_campaign = {campagne}-{titel}-{datum}\nid = {kanaal}{klant}{week}"
    assert read_scheme(typed) == {
        "utm_source": "{network}", "utm_campaign": "{campaign}-{title}-{date}", "id": "{channel}{client}{week}",
    }  # fmt: skip


def test_every_link_of_a_text_gets_its_codes():
    text = "Zie a.nl en b.nl."
    assert coded(text, ((4, 8), (12, 16)), {"s": "x"}, {}) == "Zie a.nl/?s=x en b.nl/?s=x."


def test_a_name_is_made_plain():
    assert slug("  Zo’n  50% – ça va? ") == "zo-n-50-ca-va"
