"""CompassDesk: an offline editorial calendar that warns when a plan mostly broadcasts."""

__version__ = "0.1.0"
