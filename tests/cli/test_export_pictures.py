"""The rose from the command line: the picture that the window saves."""

import xml.etree.ElementTree as ET
from datetime import datetime

from compassdesk.domain.week import Week
from compassdesk.exchange.plan import plan_json
from compassdesk.rendering.pictures.drawing import as_image
from compassdesk.rendering.pictures.encoding import encoded
from compassdesk.rendering.rose.rose_drawing import rose_drawing
from compassdesk.rendering.rose.rose_values import of_measures
from compassdesk.services import judging

WEEK, EARLIER = Week(2027, 11), datetime(2027, 2, 26, 12)


def test_the_picture_is_the_rose_of_the_week_in_which_the_period_ends(run, shouting, tmp_path):
    target = tmp_path / "rose.png"
    answer = run("export", shouting, target, "--from", "2027-03-01", "--to", "2027-03-18")
    assert (answer.status, answer.err) == (0, "compassdesk: 5 items written to rose.png\n")
    report = judging.of_plan(plan_json.read(shouting.read_bytes()), [WEEK], EARLIER).reports[WEEK]
    assert target.read_bytes() == encoded(as_image(rose_drawing(of_measures(report.measures))), "png")


def test_the_drawing_says_its_numbers_in_the_language_asked_for(run, shouting, tmp_path):
    for language, told in (("en", "One-way share 100%"), ("nl", "Luisteren: 0 items")):
        target = tmp_path / f"{language}.svg"
        assert run("export", shouting, target, "--from", "2027-03-15", "--lang", language).status == 0
        words = "".join(ET.fromstring(target.read_text("utf-8")).itertext())  # noqa: S314 - our own picture
        assert told in words
        assert "Loud B.V., 2027-W11" in words
    assert (tmp_path / "en.svg").read_bytes() != (tmp_path / "nl.svg").read_bytes()


def test_a_week_without_items_is_an_empty_rose(run, shouting, tmp_path):
    answer = run("export", shouting, tmp_path / "rose.png", "--to", "2030-01-01")
    assert (answer.status, answer.err) == (0, "compassdesk: 0 items written to rose.png\n")
    assert (tmp_path / "rose.png").read_bytes().startswith(b"\x89PNG")
