"""What the rings and the ladder paint: strength by use, dots where nothing is, and the client's own level filled."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from builders import client, moment, plan, post, slot
from compassdesk.domain.checks.preparing import prepare
from compassdesk.domain.compass.listening_use import ListeningUse, listening_use
from compassdesk.domain.compass.ring_counts import Segment, compass_use
from compassdesk.domain.week import Week
from compassdesk.rendering.compass.ladder import ladder_drawing, paint_ladder, step_box
from compassdesk.rendering.compass.rings import OUTER, THICK, angles, paint_rings, place, rings_drawing, rings_picture
from compassdesk.rendering.compass.voice_lines import paint_voice, spot
from compassdesk.rendering.look import theme
from compassdesk.rendering.look.theme import THEMES, Theme
from compassdesk.rendering.pictures.drawing import as_svg

WEEK, NOW = Week(2027, 10), moment("2027-03-12T18:00")
BOX = QRectF(0, 0, 600, 600)


@pytest.fixture(autouse=True)
def _app(qapp) -> None:
    """Letters are measured with the app's fonts."""


def painted(paint, box: QRectF, tokens: Theme) -> QImage:
    image = QImage(box.size().toSize(), QImage.Format.Format_RGB32)
    image.fill(tokens.panel)
    with QPainter(image) as painter:
        paint(painter, box, tokens)
    return image


def picture(reading: str = "inside_out"):
    items = [post("send", f"2027-03-0{day}T10:00", players=("bloggers",)) for day in range(1, 9)]
    items += [
        post("send", "2027-03-09T10:00", players=("influencers",)),
        slot("listen", "2027-03-09T10:00", players=("tastemakers",)),
    ]
    made = plan(*items, client=client(brand_statement="Close by.", core_values=("honest",)))
    return rings_picture(compass_use(prepare(made, NOW), WEEK, 4), reading, made.client)


def ground(image: QImage, segment: Segment, row: tuple[Segment, ...]):
    """The colour at the inner edge of a part, where no letter stands."""
    import math

    where = place(BOX)
    first, last = angles(row.index(segment), len(row))
    reach, turn = where.radius * (OUTER["players"] - THICK * 0.9), (first + last) / 2
    at = where.middle + QPointF(reach * math.sin(turn), -reach * math.cos(turn))
    return image.pixelColor(at.toPoint())


@pytest.mark.parametrize("tokens", THEMES, ids=lambda one: one.name)
def test_a_part_is_the_stronger_the_more_it_is_used(tokens: Theme) -> None:
    shown = picture()
    image = painted(lambda painter, box, theme_: paint_rings(painter, box, shown, theme_), BOX, tokens)
    row = shown.use.rings["players"]
    told = {one.value: ground(image, one, row) for one in row}
    far = {
        value: sum(abs(a - b) for a, b in zip(colour.getRgb()[:3], tokens.panel.getRgb()[:3], strict=True))
        for value, colour in told.items()
    }
    assert far["bloggers"] > far["influencers"] > far["tastemakers"] > far["traditional_media"] == 0


def test_the_drawing_says_the_brand_the_numbers_and_what_is_dotted() -> None:
    drawing = rings_drawing(picture())
    assert drawing.spoken.startswith("Delta Pompen B.V. Close by. honest.")
    assert "Bloggers 8" in drawing.spoken
    assert "Dotted is not used in four weeks: traditional media" in drawing.spoken
    assert drawing.spoken.split(".")[0] in as_svg(drawing).decode()


def listening(level: int = 3) -> ListeningUse:
    items = [
        slot(
            "listen", (moment("2027-03-08T09:00") - timedelta(weeks=ago)).isoformat(), 30, kept="yes",
            share_of_voice_pct=30 - ago, competitor_shares={"Sigma": 40 + ago} if ago else {},
        )
        for ago in range(4)
    ]  # fmt: skip
    made = plan(*items, client=client(listening_stage=level, competitors=("Omega", "Sigma")))
    return listening_use(prepare(made, NOW), WEEK, 4, {})


@pytest.mark.parametrize("tokens", THEMES, ids=lambda one: one.name)
def test_the_clients_own_level_is_filled(tokens: Theme) -> None:
    box = QRectF(0, 0, 500, 230)
    use = listening()
    image = painted(lambda painter, where, theme_: paint_ladder(painter, where, use, theme_), box, tokens)
    colours = [image.pixelColor(step_box(box, at, 5).center().toPoint()) for at in range(5)]
    own = tokens.petal["listen"]
    assert [colour == own for colour in colours] == [False, False, True, False, False]
    assert colours[0] == colours[1] == tokens.petal_tint["listen"]
    assert colours[3] == tokens.panel
    heights = [step_box(box, at, 5).height() for at in range(5)]
    assert heights == sorted(heights)
    assert "Level 3" in ladder_drawing(use).spoken


def test_the_line_of_the_client_runs_through_its_points_in_time() -> None:
    box = QRectF(0, 0, 480, 190)
    use = listening()
    image = painted(lambda painter, where, tokens: paint_voice(painter, where, use, tokens), box, theme.LIGHT)
    spots = [spot(box, use, point.day, point.own) for point in use.voice]
    assert [one.x() for one in spots] == sorted(one.x() for one in spots)
    assert [one.y() for one in spots] == sorted((one.y() for one in spots), reverse=True), "more stands higher"
    assert all(image.pixelColor(one.toPoint()) == theme.LIGHT.accent for one in spots)
    assert use.heard_of == ("Sigma",), "of whom nothing was noted there is no line"
