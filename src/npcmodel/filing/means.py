"""How a review is made with others, to whom matters are passed on, and what is published."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date
from typing import Any

from npcmodel.checks import day, instance, member
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.filing.documents import REGULATIONS, DocumentKind, committee_of
from npcmodel.filing.rules import among
from npcmodel.filing.times import provided
from npcmodel.law.parameter import Parameter, Provision
from npcmodel.law.ruling import Ground, Question, Ruling, decide
from npcmodel.law.saying import worded
from npcmodel.law.wording import Text, english
from npcmodel.params import legislation_filing, supervision_filing
from npcmodel.profiles.filings import ReviewMeans
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread

__all__ = [
    "FilingPublication",
    "filing_publication_valid",
    "review_means_valid",
    "review_transfer_valid",
]

_WORDED = {
    ReviewMeans.FIELD_STUDY: "field_study",
    ReviewMeans.JOINT_MEETING: "joint_meeting",
    ReviewMeans.JOINT_REVIEW: "joint_review",
}
_MEANS = {
    means: Question(
        "review_means_valid",
        Text(f"{means.value}：条文列明的审查方式", f"{english(means)}: named by the texts"),
        Text(f"{means.value}：条文没有列明", f"{english(means)}: not named by the texts"),
    )
    for means in ReviewMeans
}


def review_means_valid(
    means: ReviewMeans, *, level: Level, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether the texts name a way to hear views or to use expertise (审查研究的方式).

    What no text names is left open: their lists are not closed (等方式).

    Args:
        means: how views are heard, a study is entrusted, or others take part.
        level: of the reviewing standing committee.
        on: the day whose law applies.
        profile: the place's own provisions; without one no local text is known.

    Raises:
        FactsError: a level without a standing committee, or a profile that does not fit.

    Law: 立法法 112 I; local texts on filing and review.
    Limitations: a study is entrusted to a third party by Shanghai's text alone; Beijing's, Henan's
        and Shandong's have experts asked. Whom they take as an expert no text says.
    """
    on = day("on", on)
    field = _WORDED.get(member("means", means, ReviewMeans))
    committee_of(level, profile)
    grounds: tuple[Ground, ...] = ()
    if means is ReviewMeans.JOINT_MEETING and level.national:
        grounds = _known(on, legislation_filing.JOINT_MEETING)
    if field is not None:
        grounds += worded(provided(field, level, profile, on))
    else:
        texts = provided("means", level, profile, on)
        grounds += _naming(texts, means)
    points = () if grounds else (NO_TEXT,)
    asked = (("means", means), ("level", level), ("profile", profile))
    return decide(_MEANS[means], on, asked, grounds, points, unread(profile, grounds))


def _known(on: date, *parameters: Parameter[Text]) -> tuple[Ground, ...]:
    found = [one.known(on) for one in parameters]
    return worded(one for one in found if one is not None)


def _naming(texts: Iterable[Provision[Any]], one: enum.Enum) -> tuple[Ground, ...]:
    """Return the grounds of the texts that name it: those that do not are silent on it."""
    grounds = (among(text.source, text.value, {one}) for text in texts)
    return tuple(ground for ground in grounds if ground.holds)


_TRANSFER = Question(
    "review_transfer_valid",
    Text("可以移送、协作处理", "it may be passed on to it, or handled together"),
    Text("没有移送、协作的规定", "nothing lets it be passed on to it"),
)


def review_transfer_valid(
    to: Body, *, level: Level, on: date, profile: Profile | None = None
) -> Ruling:
    """Rule whether matters may be passed on to another reviewing organ (移送、衔接联动).

    Args:
        to: the kind of organ: the Party's committee, a government, a court...
        level: of the standing committee.
        on: the day whose law applies.
        profile: the place's own provisions; without one no local text is known.

    Raises:
        FactsError: a level without a standing committee, or a profile that does not fit.

    Law: 监督法 44; 立法法 115; local texts on filing and review.
    Limitations: that the matter is one for the other organ to handle is given. The statutes name
        no organ (有关机关), which is read as one of state; bodies of the Party are reached by a
        place's text alone. In Shandong the committee works with the organs concerned (9), which
        are not named.
    """
    on = day("on", on)
    member("to", to, Body)
    texts = provided("linkage", committee_of(level, profile), profile, on)
    grounds = _naming(texts, to)
    if to in _OF_STATE:
        grounds = (*_known(on, legislation_filing.TRANSFER, supervision_filing.TRANSFER), *grounds)
    points = () if grounds else (NO_TEXT,)
    asked = (("to", to), ("level", level), ("profile", profile))
    return decide(_TRANSFER, on, asked, grounds, points, unread(profile, texts))


_OF_STATE = (
    Body.STANDING_COMMITTEE,
    Body.GOVERNMENT,
    Body.CENTRAL_MILITARY_COMMISSION,
    Body.SUPERVISORY_COMMISSION,
    Body.COURT,
    Body.PROCURATORATE,
)


@enum.unique
class FilingPublication(enum.Enum):
    """What is published of filing and review (备案审查的公开事项)."""

    LIST = "备案的规范性文件目录"
    REPORT = "备案审查工作报告"
    DECISION = "撤销决定"
    RESULT = "审查情况"


_PUBLISHED = {
    what: Question(
        "filing_publication_valid",
        Text(f"{what.value}：公开情况符合规定", f"{english(what)}: as the texts ask"),
        Text(f"{what.value}：应当公布而未公布", f"{english(what)}: to be published, and was not"),
    )
    for what in FilingPublication
}


def filing_publication_valid(  # noqa: PLR0913  # a question with its facts
    what: FilingPublication,
    published: bool,  # noqa: FBT001  # the one fact asked about
    *,
    document: DocumentKind,
    level: Level,
    on: date,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether what is to be published was (备案审查的公开).

    What a review found may be published (可以): to keep it is lawful as well.

    Args:
        what: what is published.
        published: whether it was.
        document: the kind of document; it tells for what a review found.
        level: of the reviewing standing committee.
        on: the day whose law applies.
        profile: the place's own provisions; None asks national law alone.

    Raises:
        FactsError: a level without a standing committee, or a profile that does not fit.

    Law: 立法法 113; local texts on filing and review.
    Limitations: no text gives a time for it. Where it is published, and that Shanghai's workings
        and typical cases are made known (2024: 40), is not asked.
    """
    on = day("on", on)
    member("what", what, FilingPublication)
    member("document", document, DocumentKind)
    may = what is FilingPublication.RESULT
    holds = instance("published", published, bool) or may
    texts = provided(f"{what.name.lower()}_publication", committee_of(level, profile), profile, on)
    grounds = worded(texts, holds=holds)
    if may and level.national and document in REGULATIONS:
        grounds = (*_known(on, legislation_filing.RESULT_PUBLICATION), *grounds)
    points = () if grounds else (NO_TEXT,)
    asked = (
        ("what", what),
        ("published", published),
        ("document", document),
        ("level", level),
        ("profile", profile),
    )
    return decide(_PUBLISHED[what], on, asked, grounds, points, unread(profile, grounds))
