"""Workers that are busy with something else, as on a slow disk: what they are asked waits for the end of the block."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication


@contextmanager
def held_workers() -> Iterator[None]:
    """Nothing that a worker is asked for is done in the block; behind it all of it is, and its answers have arrived."""
    pool = QThreadPool.globalInstance()
    pool.waitForDone()
    most, go_on = pool.maxThreadCount(), threading.Event()
    pool.setMaxThreadCount(1)
    pool.start(go_on.wait)
    try:
        yield
    finally:
        go_on.set()
        pool.waitForDone()
        pool.setMaxThreadCount(most)
        QApplication.processEvents()
