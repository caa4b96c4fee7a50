"""What becomes of the things that hang on a row when it is removed, in sentences."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def what_becomes(list_name: str, counted: Mapping[str, int]) -> str:
    """Sentences about everything that `storage.hanging` counted; empty when nothing hangs on the row."""
    return " ".join(_sentence(list_name, what, number) for what, number in counted.items())


def _sentence(list_name: str, what: str, number: int) -> str:
    match list_name, what:
        case _, "series" | "templates" | "saved_views" | "weekly_places" | "reminders":
            return _of_records(what, number)
        case "channels", "answers":
            return translate("Hanging", "%n item(s) no longer say where answers come.", "", number)
        case "spokespersons", "asked":
            return translate("Hanging", "%n item(s) no longer say who is to approve them.", "", number)
        case "channels", "items":
            return translate("Hanging", "%n item(s) lose this channel.", "", number)
        case "channels", "alone":
            return translate(
                "Hanging", "%n of them then have no channel at all: unseen by the checks of channels.", "", number
            )
        case "channels", "texts":
            return translate("Hanging", "%n text(s) written for it alone go with it.", "", number)
        case "channels", "audiences":
            return translate("Hanging", "%n audience(s) are no longer found there.", "", number)
        case "spokespersons", "items":
            return translate("Hanging", "%n item(s) are left without a spokesperson.", "", number)
        case "spokespersons", "beside":
            return translate("Hanging", "%n item(s) lose a second spokesperson.", "", number)
        case "spokespersons", "approvals":
            return translate("Hanging", "%n approval(s) no longer say by whom.", "", number)
        case "spokespersons", "relationships":
            return translate("Hanging", "%n relationship(s) with the client go with it.", "", number)
        case "campaigns", "items":
            return translate("Hanging", "%n item(s) belong to no campaign any more.", "", number)
    return translate("Hanging", "%n item(s) are for no audience in particular any more.", "", number)


def _of_records(list_name: str, number: int) -> str:
    match list_name:
        case "series":
            return translate("Hanging", "%n series go on without it.", "", number)
        case "templates":
            return translate("Hanging", "%n template(s) look for another like it.", "", number)
        case "saved_views":
            return translate("Hanging", "%n saved view(s) no longer look for it.", "", number)
        case "weekly_places":
            return translate("Hanging", "%n weekly place(s) are then for any channel.", "", number)
    return translate("Hanging", "%n reminder(s) no longer say about whom.", "", number)
