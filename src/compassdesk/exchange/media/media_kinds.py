"""What kind of image, film or document a file is: by its first bytes, whatever it is called."""

from compassdesk.domain.attachments import Kind
from compassdesk.domain.errors import InputError

HEAD = 4096
"""So many bytes of a file tell what it is."""

_SVG = (b"<svg", b"<!doctype svg")
_PACKED = b"\x1f\x8b"
_FILM_BRANDS = (
    b"isom",
    b"iso2",
    b"iso3",
    b"iso4",
    b"iso5",
    b"iso6",
    b"mp41",
    b"mp42",
    b"avc1",
    b"M4V ",
    b"M4VP",
    b"dash",
    b"MSNV",
    b"3gp",
    b"f4v ",
)
_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"BM", "BMP"),
    (b"8BPS", "PSD"),
    (b"\x00\x00\x01\x00", "ICO"),
)


def kind_of(head: bytes, name: str) -> Kind:
    """The kind of a file that begins with `head`.

    InputError: "media-empty", "media-svg" for drawings that may hold programs, "media-other" for a picture of a kind
    that no network takes as it is, "media-unknown" for anything else. Each names the file.
    """
    if not head:
        raise InputError("media-empty", name=name)
    if head.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head[4:8] == b"ftyp":
        return _film(head, name)
    if head[4:8] in {b"moov", b"mdat", b"wide", b"free", b"skip"}:
        return "mov"
    if (name.casefold().endswith(".svgz") and head.startswith(_PACKED)) or any(one in head.lower() for one in _SVG):
        raise InputError("media-svg", name=name)
    other = next((kind for begin, kind in _OTHERS if head.startswith(begin)), None)
    if other is not None:
        raise InputError("media-other", name=name, kind=other)
    raise InputError("media-unknown", name=name)


def _film(head: bytes, name: str) -> Kind:
    brand = head[8:12]
    if brand == b"qt  ":
        return "mov"
    if brand.startswith(_FILM_BRANDS):
        return "mp4"
    if brand in {b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"}:
        raise InputError("media-other", name=name, kind="HEIC")
    if brand in {b"avif", b"avis"}:
        raise InputError("media-other", name=name, kind="AVIF")
    raise InputError("media-unknown", name=name)
