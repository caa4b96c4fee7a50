"""A workbook that is protected with a password, as Excel and LibreOffice keep XLSX then, becomes the one inside.

It is opened by msoffcrypto, which is loaded when such a one comes in. What comes out is a file from anybody like any
other: it is measured as those are. A password is used here and kept nowhere.
"""

import io
import logging
import re

from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import go_on

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""With what files begin that hold others, as old workbooks and protected new ones are."""
MOST_LOCKED = 200_000_000
"""Bytes of such a file: it stands in memory several times while it is opened."""
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_UNASKED = "VelvetSweatshop"
"""What Excel uses where nobody chose a password, and tries before it asks ([MS-OFFCRYPTO] 2.4.2.3)."""
_MOST_TOLD = 100_000
"""Bytes in which such a file says how it is protected; some 2,000 do."""
MOST_TURNS = 1_000_000
"""How often a password is hashed: Office and LibreOffice do it 100,000 times, and more than this takes seconds."""
_TURNS = re.compile(rb"spinCount\s*=\s*[\"']\s*(\d+)")


def is_locked(source: bytes) -> bool:
    """Whether these are the bytes of a workbook that opens with a password."""
    return source.startswith(OLD_OFFICE) and _LOCKED in source


def opened(source: bytes, password: str) -> bytes:
    """The workbook inside one that `is_locked`; no password is none, with which some open all the same.

    Raises InputError: "workbook-locked" without a password, "workbook-password-wrong" for another one,
    "workbook-lock-unknown" (protected in a way of which nobody here knows), "workbook-damaged", "too-large".
    """
    if len(source) > MOST_LOCKED:
        raise InputError("too-large", most=MOST_LOCKED)
    import msoffcrypto.exceptions as kinds

    logging.getLogger("msoffcrypto").setLevel(logging.CRITICAL)  # it would note passwords for who debugs it
    try:
        return _inside(source, password or _UNASKED)
    except kinds.InvalidKeyError:
        raise InputError("workbook-password-wrong" if password else "workbook-locked") from None
    except kinds.DecryptionError:
        raise InputError("workbook-lock-unknown") from None
    except InputError:
        raise
    except Exception as error:  # whatever a spoiled file makes of two libraries: struct, XML, ciphers
        raise InputError("workbook-damaged") from error


def _inside(source: bytes, password: str) -> bytes:
    import olefile
    from msoffcrypto.format.ooxml import OOXMLFile

    with olefile.OleFileIO(io.BytesIO(source)) as told:
        if told.get_size("EncryptionInfo") > _MOST_TOLD:
            raise InputError("workbook-bomb")
        how = told.openstream("EncryptionInfo").read()
    if b"<!" in how or any(int(turns[:12]) > MOST_TURNS for turns in _TURNS.findall(how)):
        raise InputError("workbook-bomb")
    go_on()
    office = OOXMLFile(io.BytesIO(source))
    office.load_key(password=password, verify_password=True)
    go_on()
    out = io.BytesIO()
    office.decrypt(out)
    go_on()
    return out.getvalue()
