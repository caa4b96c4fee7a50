"""What becomes of the things that hang on a row when it is removed, in sentences."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def what_becomes(list_name: str, counted: Mapping[str, int]) -> str:
    """Sentences about everything that `storage.hanging` counted; empty when nothing hangs on the row."""
    return " ".join(_sentence(list_name, what, number) for what, number in counted.items())


def _sentence(list_name: str, what: str, number: int) -> str:
    match list_name, what:
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
