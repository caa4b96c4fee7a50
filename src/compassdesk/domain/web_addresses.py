"""Which stretches of a text a network would turn into a link."""

import re
from bisect import bisect_left
from functools import lru_cache
from urllib.parse import urlsplit

_COUNTRIES = """
ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf
cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg
gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn
kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na
nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh
si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve
vg vi vn vu wf ws ye yt za zm zw
"""
COUNTRIES = frozenset(_COUNTRIES.split())
_GENERIC = """
com org net edu gov mil int info biz name pro aero asia cat coop jobs mobi museum tel travel xyz online site shop
store tech app dev blog news live life world today media social design agency studio events cloud email amsterdam frl
gent brussels vlaanderen london wales scot berlin paris eus gal care health energy solar eco green bio farm garden
kitchen restaurant cafe coffee fun games film video photo art gallery school academy university community foundation
ngo charity gives support help wiki guide tips legal law finance bank insurance tax money capital company business
enterprises group team work works zone space link click page website web digital software systems network
"""
GENERIC = frozenset(_GENERIC.split())
"""Endings that make a bare name a link. A network knows more; what is missing here counts letter by letter."""

_SCHEME = re.compile(r"(?<![\w@])https?://[^\s<>\"“”«»\u3000]+", re.IGNORECASE)
_BARE = re.compile(
    r"(?<![\w@#$./:-])(?:[^\W_](?:[\w-]{0,62}[^\W_])?\.)+([a-z]{2,})(?![\w@-])(?::[0-9]+)?(?:[/?#][^\s<>\"“”«»]*)?",
    re.IGNORECASE,
)
_TRAILING = ".,:;!?'’…"


@lru_cache(maxsize=256)
def linked_spans(text: str, *, bare: bool) -> tuple[tuple[int, int], ...]:
    """Start and end of each link, in order; `bare` also takes names without "https://", such as example.nl."""
    spans = [(match.start(), match.start() + len(_trimmed(match[0]))) for match in _SCHEME.finditer(text)]
    if bare and "." in text:
        spelled_out = [start for start, _ in spans]  # in order and apart, as the bare ones are among themselves
        for match in _BARE.finditer(text):
            start, end = match.start(), match.start() + len(_trimmed(match[0]))
            known = match[1].lower() in COUNTRIES or match[1].lower() in GENERIC
            before = bisect_left(spelled_out, end) - 1
            if known and not (before >= 0 and spans[before][1] > start):
                spans.append((start, end))
    return tuple(sorted(spans))


def _trimmed(link: str) -> str:
    """A link without the punctuation of the sentence around it."""
    while link and (link[-1] in _TRAILING or (link[-1] == ")" and link.count("(") < link.count(")"))):
        link = link[:-1]
    return link


def shortened_link(link: str) -> str:
    """A link as Bluesky's app shows it: the host, and of a path over 15 characters the first 13."""
    try:
        parts = urlsplit(link if "://" in link else f"https://{link}")
    except ValueError:
        return link
    path = ("" if parts.path == "/" else parts.path) + (f"?{parts.query}" if parts.query else "")
    path += f"#{parts.fragment}" if parts.fragment else ""
    return parts.netloc + (f"{path[:13]}..." if len(path) > 15 else path)
