"""What rules and texts leave in doubt about a project."""

from __future__ import annotations

from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Tier
from npcmodel.law.ruling import OpenPoint
from npcmodel.law.wording import Text
from npcmodel.livelihood.events import (
    AdjustmentDecided,
    ProjectClosed,
    ProjectDeliberated,
    ProjectRated,
    ProjectVoted,
)
from npcmodel.livelihood.guards import ProjectSoFar, last_of, satisfied, since_drafted, vote_texts
from npcmodel.livelihood.stages import ProjectVoter
from npcmodel.sitting.sources import asked_whom

__all__ = ["doubts"]

_NO_RULES = OpenPoint(
    Text(
        "没有给出票决制工作办法：负面清单、审议、整改和测评如何要求，不详",
        "no rules of the body were given: what they ask for is unknown",
    )
)
_RECOMMENDED = Text(
    "没有法律规定街道的机构可以决定项目：票选结果只是推荐",
    "no statute lets a body of a sub-district decide on projects: what it chose is proposed",
)
_OTHER_BODY = Text(
    "办法规定由未票决的机关同意调整：法律没有规定其能否改变大会的决定",
    "by the rules a body that did not vote consented to the change: no statute says whether it "
    "can change what the congress decided",
)
_OTHER_THAN_COUNCIL = Text(
    "办法规定由未票选的机关同意调整：法律没有规定由谁决定街道的项目",
    "by the rules a body that did not vote consented to the change: no statute says who decides "
    "on the projects of a sub-district",
)
_NOT_KNOWN = OpenPoint(
    Text("票决之日的法律文本不详", "no text of the law is known for the day of the vote")
)
_STUDIED = Text(
    "条文要求主席团先组织代表调查研究：是否如此，没有问",
    "the text has the presidium let deputies study it first: whether they did was not asked",
)
_UNSATISFYING = OpenPoint(
    Text(
        "测评未通过即办结：测评次数已尽，办法没有说明此后如何",
        "closed though it did not satisfy: the ratings are used up, what follows is not said",
    )
)
_UNRATED = OpenPoint(
    Text(
        "未经测评即办结：所给的办法没有规定测评等次",
        "closed without a rating: the rules given name no grades",
    )
)
_UNGRADED = OpenPoint(
    Text(
        "办结时测评是否通过不详：所给的办法没有规定何为测评通过",
        "closed, and whether it satisfied is unknown: the rules given do not say which grades do",
    )
)


def doubts(case: ProjectSoFar) -> tuple[OpenPoint, ...]:
    """Return what rules and texts leave in doubt about the project so far."""
    points: tuple[OpenPoint, ...] = () if case.rules else (_NO_RULES,)
    vote = last_of(case, ProjectVoted)
    if vote is not None:
        points += _of_vote(case, vote)
    for event in since_drafted(case):
        if isinstance(event, AdjustmentDecided) and isinstance(event.by, Body) and event.consented:
            texts = vote_texts(case, event.day)
            congress = case.voter is ProjectVoter.CONGRESS
            says = _OTHER_BODY if congress else _OTHER_THAN_COUNCIL
            points += (OpenPoint(says, texts[0].source if texts else None),)
    if last_of(case, ProjectClosed) is not None and not satisfied(case):
        points += (_of_closing(case),)
    return points


def _of_closing(case: ProjectSoFar) -> OpenPoint:
    if case.rules is not None and case.rules.grades:
        return _UNSATISFYING
    return _UNRATED if last_of(case, ProjectRated) is None else _UNGRADED


def _of_vote(case: ProjectSoFar, vote: ProjectVoted) -> tuple[OpenPoint, ...]:
    texts = vote_texts(case, vote.day)
    if case.voter is not ProjectVoter.CONGRESS:
        return (OpenPoint(_RECOMMENDED, texts[0].source if texts else None),)
    points: tuple[OpenPoint, ...] = () if texts else (_NOT_KNOWN,)
    done = {one.by for one in since_drafted(case) if isinstance(one, ProjectDeliberated)}
    if case.level.tier is Tier.TOWNSHIP and case.profile is not None:
        local = case.profile.find("townships.projects", vote.day)
        points += tuple(OpenPoint(_STUDIED, one.provision.source) for one in local)
    if case.level.tier is not Tier.TOWNSHIP and Body.STANDING_COMMITTEE not in done:
        # Whether a place has its committee deliberate first is not known of one not asked.
        points += tuple(OpenPoint(says) for says in asked_whom(None, case.profile))
    return points
