"""Who may demand a review (审查要求), which is then made; all others propose one (审查建议)."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import day, instance
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.filing.documents import (
    REGULATIONS,
    DocumentKind,
    StateOrgan,
    city_made,
    committee_of,
    filed_with,
    made_by,
    tier_below,
)
from npcmodel.filing.times import provided
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Ground, Question, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.params import legislation_filing, supervision_filing
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread

__all__ = ["demand_grounds", "demands_reviewed", "review_demand_valid"]

_LAW, _SUPERVISION = legislation_filing, supervision_filing
_INTERPRETATION = DocumentKind.JUDICIAL_INTERPRETATION
_DEMANDED = Question(
    "review_demand_valid",
    Text("可以提出审查要求", "it may demand a review"),
    Text("不得提出审查要求，可以提出审查建议", "it may not demand a review, but propose one"),
)


def _national(
    document: DocumentKind,
) -> tuple[Parameter[tuple[Body, ...]], Parameter[tuple[Body, ...]], Parameter[Text]] | None:
    """Who may demand the review of what is filed with the nation's committee, above and below."""
    if document in REGULATIONS:
        return _LAW.DEMANDERS, _LAW.DEMANDERS_BELOW, _LAW.DEMANDS_REVIEWED
    if document is _INTERPRETATION:
        found = _SUPERVISION.DEMANDERS, _SUPERVISION.DEMANDERS_BELOW
        return *found, _SUPERVISION.DEMANDS_REVIEWED
    return None


def demands_reviewed(
    document: DocumentKind, level: Level, profile: Profile | None, on: date
) -> tuple[Ground, ...]:
    """Return the provisions by which a demand is reviewed, and not refused."""
    if not level.national:
        return worded(provided("demands_reviewed", level, profile, on), holds=False)
    national = _national(document)
    found = None if national is None else national[-1].known(on)
    return () if found is None else worded((found,), holds=False)


def demand_grounds(  # noqa: PLR0913, PLR0917  # who asks, of what, whom, and by which law
    organ: StateOrgan,
    document: DocumentKind,
    maker: Body,
    level: Level,
    profile: Profile | None,
    on: date,
    *,
    of_city: bool = False,
) -> tuple[Ground, ...]:
    """Return whether each text that names organs lets this one demand a review."""
    if level.national:
        found = _national(document) or ()
        texts = [[one.known(on)] for one in found[:2]]
        others = document is _INTERPRETATION
    else:
        fields = "demanders", "demanders_below"
        texts = [[*provided(field, level, profile, on)] for field in fields]
        others = bool(provided("demands_of_others", level, profile, on))
    # What a city's government made, the province's did not make itself.
    own = others and not of_city and organ == StateOrgan(maker, level.tier)
    sources: dict[Citation, list[tuple[Tier, tuple[Body, ...]]]] = {}
    for tier, listed in zip((level.tier, tier_below(level)), texts, strict=False):
        for one in listed:
            if tier is not None and one is not None:
                sources.setdefault(one.source, []).append((tier, one.value))
    grounds = tuple(_said(organ, *entry, own=own) for entry in sources.items())
    # One text that names it is enough: those who may demand are listed here and there.
    return tuple(ground for ground in grounds if ground.holds) or grounds


def _said(
    organ: StateOrgan, source: Citation, pairs: list[tuple[Tier, tuple[Body, ...]]], *, own: bool
) -> Ground:
    """Return whether a provision names the organ, of its tier; not for what it made itself."""
    holds = any(organ.tier is tier and organ.body in bodies for tier, bodies in pairs)
    zh = "；".join(f"{t.value}：{'、'.join(b.value for b in bodies)}" for t, bodies in pairs)
    en = "; ".join(f"{english(t)}: {', '.join(map(english, bodies))}" for t, bodies in pairs)
    return Ground(source, holds and not own, says=Text(zh, en))


def review_demand_valid(  # noqa: PLR0913  # a question with its facts
    organ: StateOrgan,
    *,
    document: DocumentKind,
    maker: Body,
    level: Level,
    on: date,
    of_city: bool = False,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether an organ may demand a review, which is then made (审查要求).

    All others, organs of state or not, may propose one (审查建议).

    Args:
        organ: who asks, and of which tier; a tier below is that of the same place.
        document: the kind of document.
        maker: who made it.
        level: of the reviewing standing committee.
        on: the day whose law applies.
        of_city: whether the document is that of a city's or prefecture's government, filed with
            a province's committee.
        profile: the place's own provisions; without one no local text is known.

    Raises:
        FactsError: a document that is not filed there or not made by such an organ, or a profile
            that does not fit.

    Law: 立法法 110; 监督法 42 (2006: 32); local texts on filing and review.
    Limitations: Shanghai's text leaves open which organs of state may demand a review (依法), and
        Henan's knows proposals alone, from organs of state as well (59): both are left open. Of
        the review of supervisory regulations no text that was read speaks. That the organ holds
        the document to break the law is given.
    """
    on = day("on", on)
    instance("organ", organ, StateOrgan)
    made_by(filed_with(document, committee_of(level, profile)), maker)
    city_made(of_city=of_city, maker=maker, level=level)
    grounds = demand_grounds(organ, document, maker, level, profile, on, of_city=of_city)
    points = () if grounds else (NO_TEXT,)
    asked = (
        ("organ", organ),
        ("document", document),
        ("maker", maker),
        ("level", level),
        ("of_city", of_city),
        ("profile", profile),
    )
    return decide(_DEMANDED, on, asked, grounds, points, unread(profile, grounds))
