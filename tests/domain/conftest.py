"""Property tests say what is right, not how fast: a busy machine must not fail them."""

from hypothesis import settings

settings.register_profile("without a deadline", deadline=None)
settings.load_profile("without a deadline")
