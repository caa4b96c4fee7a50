"""The page on which one writes a post: the channel's own where it has an address, else that of its network."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from compassdesk.domain.plan import Channel
from compassdesk.domain.publishing import is_address
from compassdesk.system.networks import network_facts


def page_of(channel: Channel) -> str:
    """The address; "" where there is none that makes sense."""
    own = channel.url.strip()
    spelled = own if "://" in own or not own else f"https://{own}"
    return next((one for one in (spelled, network_facts()[channel.network].page) if is_address(one)), "")


def open_page(channel: Channel) -> bool:
    """Have the system's browser show it, because somebody asked for it; whether there was one to show."""
    address = page_of(channel)
    return bool(address) and QDesktopServices.openUrl(QUrl(address))
