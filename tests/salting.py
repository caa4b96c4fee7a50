"""The salts of protected files: every test begins with the same ones, so that keys derived before serve again."""

import hashlib


class Salting:
    """Stands for the system where it is asked for the random bytes of a salt."""

    def __init__(self) -> None:
        self._made = 0

    def begin_again(self) -> None:
        """The next salt is the first one of a test; within one test no two are alike."""
        self._made = 0

    def urandom(self, count: int) -> bytes:
        self._made += 1
        return hashlib.sha256(b"salt %d" % self._made).digest()[:count]
