"""What of an attachment goes out of the client's file, for whoever writes it somewhere: whole, or the part of a ratio.

What it tells besides itself (where it was taken, with what) stays behind, unless the client wants it to go along. The
content in the file is left as it is. For a worker.
"""

from compassdesk.domain.attachments import ENDINGS, IMAGES, Attachment, crop_of
from compassdesk.domain.crops import Ratio
from compassdesk.exchange.file_names import file_name
from compassdesk.services.workspace import ClientFile


def content(file: ClientFile, one: Attachment, *, keeps_details: bool, ratio: Ratio | None = None) -> bytes:
    """What is to be written; a part of a picture is written anew and so tells nothing besides.

    InputErrors of `attachments.going_out` and `decoding.cut`, and the WorldErrors of reading.
    """
    from compassdesk.services import attachments

    crop = crop_of(one, ratio) if ratio is not None else None
    with file.reader() as connection:
        if crop is None or one.kind not in IMAGES:
            return attachments.going_out(connection, one, keeps_details=keeps_details)
        whole = attachments.going_out(connection, one, keeps_details=True)
    from compassdesk.rendering.pictures.decoding import cut

    return cut(whole, one.kind, crop.values, one.name)


def proposed_name(one: Attachment, ratio: Ratio | None = None) -> str:
    """A name that every system takes, with the ending of what it is; a part says its ratio: "pump 4x5.jpg"."""
    stem, dot, ending = one.name.rpartition(".")
    words, usual = (stem, f".{ending}") if dot and stem else (one.name, "")
    if ratio is not None and one.kind in IMAGES:
        from compassdesk.rendering.pictures.decoding import CUT_AS

        return file_name(f"{words} {ratio.replace(':', 'x')}", ENDINGS[CUT_AS[one.kind]], instead="attachment")
    return file_name(words, ENDINGS[one.kind] if one.kind is not None else usual, instead="attachment")
