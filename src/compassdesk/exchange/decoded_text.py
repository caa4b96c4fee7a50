"""The text in the bytes of a file that does not say its encoding."""

from contextlib import suppress

from compassdesk.domain.errors import InputError


def decoded(source: bytes) -> tuple[str, str]:
    """The text and the name of its encoding: by byte order mark, else strict UTF-8, else Windows-1252.

    InputError("not-text") for what holds characters that no text has, "text-damaged" for UTF-16 that is none.
    """
    for mark, name in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if source.startswith(mark):
            try:
                return source[len(mark) :].decode(name), name
            except UnicodeDecodeError:
                raise InputError("text-damaged", encoding=name[:-3].upper() if "16" in name else "UTF-8") from None
    if b"\x00" in source or source.startswith((b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"\x89PNG")):
        raise InputError("not-text")
    with suppress(UnicodeDecodeError):  # older programs write in the letters of Windows
        return source.decode("utf-8"), "utf-8"
    try:
        text = source.decode("cp1252")
    except UnicodeDecodeError:
        raise InputError("not-text") from None
    if sum(character < " " and character not in "\t\r\n" for character in text) * 100 > len(text):
        raise InputError("not-text")
    return text, "windows-1252"
