"""The command line, as the tests of its commands call it."""

from cli.conftest import example, run, shouting

__all__ = ["example", "run", "shouting"]
