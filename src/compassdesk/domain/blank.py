"""Whether a text says anything: where a rule asks for a reason or for terms, white space and unseen signs are none."""


def is_blank(text: str) -> bool:
    """Whether no sign of it is seen: spaces of any width, also of none, and marks that only steer the others."""
    return not (text[:1].isalnum() or any(sign.isprintable() and not sign.isspace() for sign in text))
