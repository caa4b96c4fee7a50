"""Which part of a picture a network shows, in one of a few ratios: as fractions, so that the picture stays whole."""

from collections.abc import Mapping
from typing import Any, Literal, get_args

from msgspec import Struct

from compassdesk.domain.record_values import said_else
from compassdesk.domain.vocabulary import Network

Ratio = Literal["1:1", "4:5", "16:9", "1.91:1"]
RATIOS: tuple[Ratio, ...] = get_args(Ratio)
WIDE: Mapping[Ratio, float] = {"1:1": 1.0, "4:5": 0.8, "16:9": 16 / 9, "1.91:1": 1.91}
"""Width by height."""
USUAL: Mapping[Network, Ratio] = {
    "instagram": "4:5", "x": "16:9", "facebook": "1.91:1", "linkedin": "1.91:1", "threads": "4:5", "bluesky": "16:9",
    "mastodon": "16:9", "youtube": "16:9", "blog": "1.91:1", "website": "1.91:1", "newsletter": "1.91:1",
}  # fmt: skip
"""The ratio in which a network shows a picture well; those that are not named show it as it is."""
SMALLEST = 0.2
"""Of the largest part of a ratio: less of a picture is another picture."""
_PLACES = 4
_LEAST = 10**-_PLACES
"""Of the length or the height of a picture: with none of it there is no part."""


class Crop(Struct, frozen=True):
    """A part of a picture: where it begins from left and top, and how much it takes, each from 0 to 1."""

    left: float
    top: float
    width: float
    height: float

    @property
    def values(self) -> tuple[float, float, float, float]:
        return self.left, self.top, self.width, self.height


def middle(ratio: Ratio, width: int, height: int) -> Crop:
    """The largest part of a picture of so many pixels that has the ratio, from its middle."""
    wide = WIDE[ratio] * height / width
    across, down = (1.0, 1 / wide) if wide > 1 else (wide, 1.0)
    return _rounded((1 - across) / 2, (1 - down) / 2, across, down)


def moved(crop: Crop, across: float, down: float) -> Crop:
    """The part as large as it is, further right and down by fractions of the picture, within it."""
    left = min(max(0.0, crop.left + across), 1 - crop.width)
    top = min(max(0.0, crop.top + down), 1 - crop.height)
    return _rounded(left, top, crop.width, crop.height)


def scaled(crop: Crop, by: float, ratio: Ratio, width: int, height: int) -> Crop:
    """The part larger or smaller about its middle, never larger than the picture nor smaller than a fifth of that."""
    largest = middle(ratio, width, height)
    share = min(1.0, max(SMALLEST, crop.width / largest.width * by))
    across, down = largest.width * share, largest.height * share
    left, top = crop.left + (crop.width - across) / 2, crop.top + (crop.height - down) / 2
    return moved(Crop(left, top, across, down), 0, 0)


def crops_in(said: object) -> dict[Ratio, Crop]:
    """The parts that a record says, those that make sense."""
    found: dict[Ratio, Crop] = {}
    if isinstance(said, Mapping):
        for ratio in RATIOS:
            crop = _read(said.get(ratio))
            if crop is not None:
                found[ratio] = crop
    return found


def spelled(crops: Mapping[Ratio, Crop], before: object) -> dict[str, Any]:
    """Parts as a record says them, with those that are not understood."""
    return {**{ratio: list(crops[ratio].values) for ratio in RATIOS if ratio in crops}, **said_else(before, RATIOS)}


def _read(said: object) -> Crop | None:
    if not isinstance(said, list | tuple) or len(said) != 4:
        return None
    if not all(isinstance(one, int | float) and not isinstance(one, bool) and 0 <= one <= 1 for one in said):
        return None
    left, top, width, height = map(float, said)
    fits = min(width, height) >= _LEAST and left + width <= 1.0001 and top + height <= 1.0001
    return Crop(left, top, width, height) if fits else None


def _rounded(left: float, top: float, width: float, height: float) -> Crop:
    left, top, width, height = (round(one, _PLACES) for one in (left, top, width, height))
    return Crop(left, top, max(_LEAST, width), max(_LEAST, height))
