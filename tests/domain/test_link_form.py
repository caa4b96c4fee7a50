"""What is wrong with a link, and how it is mended."""

import pytest

from compassdesk.domain.link_form import flaw_in, flaw_of


@pytest.mark.parametrize(
    ("link", "flaw"),
    [
        ("", None),
        ("https://a.nl/b?c=d", None),
        ("mailto:a@a.nl", None),
        ("a.nl/b", ("no-scheme", "https://a.nl/b")),
        ("http://a.nl", ("not-secure", "https://a.nl")),
        ("https://a.nl/een twee", ("blank-in-link", "https://a.nl/eentwee")),
        ("https:/a.nl", ("blank-in-link", "https://a.nl")),
        ("https;//a.nl", ("blank-in-link", "https://a.nl")),
    ],
)
def test_a_link_in_its_field(link, flaw):
    assert flaw_of(link) == flaw
    if flaw is not None:
        assert flaw_of(flaw[1]) is None


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("Zie a.nl en https://b.nl.", None),
        ("Zie http://a.nl/b.", ("not-secure", "Zie https://a.nl/b.")),
        ("Zie https:// a.nl", ("blank-in-link", "Zie https://a.nl")),
        ("Zie https:/a.nl", ("blank-in-link", "Zie https://a.nl")),
        ("http: dat is geen link", None),
    ],
)
def test_a_link_in_a_text(text, flaw):
    assert flaw_in(text) == flaw
    if flaw is not None:
        assert flaw_in(flaw[1]) is None
