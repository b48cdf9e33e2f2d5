"""With whom a document is filed, and who reviews it."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import day, instance, member
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.filing.documents import DocumentKind, StateOrgan, made_by, tier_below
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Question, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text
from npcmodel.params import legislation_filing as law
from npcmodel.params import supervision_filing as supervision
from npcmodel.sitting.limits import NO_TEXT

__all__ = ["reviewer_valid"]

_KIND = DocumentKind
_REVIEWS = Question(
    "reviewer_valid",
    Text("属于该机关备案审查的范围", "it is filed with the organ, which reviews it"),
    Text("不属于该机关备案审查的范围", "it is for others to review"),
)
_COMMITTEE = StateOrgan(Body.STANDING_COMMITTEE, Tier.NATIONAL)
_STATE_COUNCIL = StateOrgan(Body.GOVERNMENT, Tier.NATIONAL)
_BY_KIND: dict[DocumentKind, tuple[Parameter[Text], tuple[StateOrgan, ...]]] = {
    _KIND.ADMINISTRATIVE_REGULATION: (law.FILED_ADMINISTRATIVE, (_COMMITTEE,)),
    _KIND.LOCAL_REGULATION: (law.FILED_LOCAL, (_COMMITTEE, _STATE_COUNCIL)),
    _KIND.AUTONOMOUS_REGULATION: (law.FILED_AUTONOMOUS, (_COMMITTEE, _STATE_COUNCIL)),
    _KIND.SUPERVISORY_REGULATION: (law.FILED_SUPERVISORY, (_COMMITTEE,)),
    _KIND.JUDICIAL_INTERPRETATION: (law.FILED_INTERPRETATIONS, (_COMMITTEE,)),
    _KIND.GOVERNMENT_RULE: (law.FILED_RULES, (_STATE_COUNCIL,)),
}
_TIERS = {
    _KIND.ADMINISTRATIVE_REGULATION: (Tier.NATIONAL,),
    _KIND.SUPERVISORY_REGULATION: (Tier.NATIONAL,),
    _KIND.JUDICIAL_INTERPRETATION: (Tier.NATIONAL,),
    _KIND.LOCAL_REGULATION: (Tier.PROVINCE, Tier.PREFECTURE),
    _KIND.AUTONOMOUS_REGULATION: (Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY),
    _KIND.GOVERNMENT_RULE: (Tier.PROVINCE, Tier.PREFECTURE),
}
_CONGRESSES = (Body.CONGRESS, Body.STANDING_COMMITTEE)
_LOCAL = (Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY)
_OF_THE_LEVEL = (
    Body.GOVERNMENT,
    Body.SUPERVISORY_COMMISSION,
    Body.COURT,
    Body.PROCURATORATE,
)


def reviewer_valid(
    reviewer: Body, level: Level, *, document: DocumentKind, maker: StateOrgan, on: date
) -> Ruling:
    """Rule whether a document is filed with an organ, which reviews it (备案审查的范围).

    What is filed with others, or is for them to review, is passed on to them (移送).

    Args:
        reviewer: a standing committee or a government.
        level: its level.
        document: the kind of document.
        maker: who made it, and of which tier; it lies in the reviewer's area.
        on: the day whose law applies.

    Raises:
        FactsError: a reviewer of another kind, a standing committee of a township, or a maker
            that makes no such documents.

    Law: 立法法 109, 118, 119 II; 监督法 39 (2006: 30).
    Limitations: where an autonomous region's own autonomous regulations are filed, which 立法法
        109 does not name, and who reviews what congresses below make besides resolutions and
        decisions (决议、决定) is left open. What the Central Military Commission or an
        authorisation's own words are about is not asked, nor are rules of the departments of the
        State Council. Local texts add to it: what departments make for a local regulation, what
        courts make before the text of 2024, and lists of their own. County governments and others
        below the committees file with nobody here.
    """
    on = day("on", on)
    if member("reviewer", reviewer, Body) not in {Body.STANDING_COMMITTEE, Body.GOVERNMENT}:
        raise FactsError("reviewer", reviewer, "STANDING_COMMITTEE or GOVERNMENT")
    if member("level", level, Level).tier is Tier.TOWNSHIP and reviewer is Body.STANDING_COMMITTEE:
        raise FactsError("level", level, "a level with a standing committee")
    made_by(member("document", document, DocumentKind), instance("maker", maker, StateOrgan).body)
    if maker.tier not in _TIERS.get(document, tuple(Tier)):
        tiers = ", ".join(tier.name for tier in _TIERS[document])
        raise FactsError("maker", maker, f"one of a tier that makes such documents: {tiers}")
    parameter, holds = _asked(reviewer, level, document, maker, on)
    found = None if _unnamed(document, maker) else parameter.known(on)
    grounds = () if found is None else worded((found,), holds=holds)
    points = () if grounds else (NO_TEXT,)
    asked = (("reviewer", reviewer), ("level", level), ("document", document), ("maker", maker))
    return decide(_REVIEWS, on, asked, grounds, points)


def _unnamed(document: DocumentKind, maker: StateOrgan) -> bool:
    """Say whether no national text speaks of such documents of such a maker."""
    if document is _KIND.AUTONOMOUS_REGULATION:
        return maker.tier is Tier.PROVINCE
    return document is _KIND.NORMATIVE_DOCUMENT and maker.body in _CONGRESSES


def _asked(
    reviewer: Body, level: Level, document: DocumentKind, maker: StateOrgan, on: date
) -> tuple[Parameter[Text], bool]:
    """Return the provision that says with whom it is filed, and whether it names the organ."""
    organ = StateOrgan(reviewer, level.tier)
    if document not in _BY_KIND:
        return supervision.REVIEWED, _reviewed(organ, level, maker, on)
    parameter, organs = _BY_KIND[document]
    if document is not _KIND.GOVERNMENT_RULE:
        return parameter, organ in organs
    own = organ == StateOrgan(Body.STANDING_COMMITTEE, maker.tier)
    above = maker.tier is Tier.PREFECTURE and level in {Level.PROVINCE, Level.AUTONOMOUS_REGION}
    return parameter, organ in organs or own or above


def _reviewed(organ: StateOrgan, level: Level, maker: StateOrgan, on: date) -> bool:
    """Say whether a local committee reviews it: of the level's organs, or the congresses below."""
    if organ.body is not Body.STANDING_COMMITTEE or organ.tier not in _LOCAL:
        return False
    if maker.body in _CONGRESSES:
        below = Tier.TOWNSHIP if organ.tier is Tier.COUNTY else tier_below(level)
        return maker.tier is below
    known = supervision.REVIEWED.known(on)
    now = known is not None and known.since == supervision.SINCE
    bodies = _OF_THE_LEVEL if now else (Body.GOVERNMENT,)
    return maker.body in bodies and maker.tier is organ.tier
