"""A picture that is made anew says nothing but what is to be seen."""

import pytest
from PySide6.QtCore import QSize

from compassdesk.rendering.pictures.decoding import decoded, filling
from compassdesk.rendering.pictures.encoding import encoded
from media_files import GPS, image_bytes, with_exif


@pytest.mark.parametrize("smaller", [decoded, filling])
@pytest.mark.parametrize("kind", ["jpeg", "png", "webp"])
def test_a_smaller_copy_of_a_photo_does_not_say_where_it_was_made(smaller, kind: str) -> None:
    photo = with_exif(image_bytes("jpeg", 400, 300))
    copy = encoded(smaller(photo, "jpeg", QSize(100, 75)), kind)
    assert GPS not in copy
    assert decoded(copy, kind, QSize(100, 75)).size() == QSize(100, 75)
