"""Workers read an open file, wherever it lies at that moment."""

from threading import Event, Thread

from compassdesk.domain.errors import WorldError
from compassdesk.services import plans
from compassdesk.services.workspace import ClientFile


def test_a_file_that_is_away_for_a_moment_is_read_or_told_to_be_away(opened: ClientFile) -> None:
    away, enough = opened.path.with_name("away.compass"), Event()

    def move() -> None:
        while not enough.wait(0.001):
            opened.path.rename(away)
            away.rename(opened.path)

    told = set()
    there = opened.read(plans.whole)
    mover = Thread(target=move)
    mover.start()
    try:
        for _ in range(200):
            try:
                with opened.reader() as connection:
                    assert plans.whole(connection) == there
            except WorldError as error:
                told.add(error.code)
    finally:
        enough.set()
        mover.join()
    assert told <= {"file-moved"}
