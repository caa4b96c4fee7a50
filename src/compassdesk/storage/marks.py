"""The mark of a commit: a number in the header of a client file by which a journal or a file is known again.

A rollback journal names no file. SQLite puts it back into whatever has the name, and when that is another version of
the client, two histories mix. So each commit changes a mark, kept with the schema version in the header's
`user_version`, and thereby on the page that every journal holds: a session of writing begins at a mark taken at random,
in a commit that changes nothing else, and each further commit adds one. A journal made at mark n then belongs to a file
that bears n, or n + 1 where the commit was under way, and to no other: another computer, another copy, an older backup
never bears n + 1, because whoever else writes begins at random too. The one journal whose next mark is not known, that
of the first commit of a session, holds nothing but the header: its file is whole without it, and it is kept aside.
"""

import os

_VERSION_BITS = 8
_MARK_BITS = 23  # with the version it stays a positive number
_VERSIONS = (1 << _VERSION_BITS) - 1
_MARKS = (1 << _MARK_BITS) - 1


def version_in(user_version: int) -> int:
    """The schema version that a header's `user_version` holds; a negative one is given back: none of ours."""
    return user_version & _VERSIONS if user_version >= 0 else user_version


def with_version(user_version: int, version: int) -> int:
    """The same mark with another schema version."""
    return user_version & ~_VERSIONS | version


def at_random(user_version: int) -> int:
    """The same version with a mark that no other session begins at."""
    return (int.from_bytes(os.urandom(4), "big") & _MARKS) << _VERSION_BITS | version_in(user_version)


def following(user_version: int) -> int:
    """The same version with the mark of the next commit."""
    mark = (user_version >> _VERSION_BITS) + 1
    return (mark & _MARKS) << _VERSION_BITS | version_in(user_version)


def is_marked(user_version: int) -> bool:
    """Whether a commit of ours has put its mark there; files of version 1 bear none."""
    return user_version >> _VERSION_BITS > 0


def same_mark(one: int, other: int) -> bool:
    """Whether the marks are the same; a migration changes the version with the mark of its own commit."""
    return one >> _VERSION_BITS == other >> _VERSION_BITS
