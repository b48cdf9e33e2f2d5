"""What a province provides for congress work in sub-districts (街道人大工作条例)."""

from __future__ import annotations

import attrs

from npcmodel.facts.organs import OrganKind
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision
from npcmodel.law.wording import Text
from npcmodel.profiles.fields import Group, Room, check_group
from npcmodel.profiles.townships import CommitteeMembers

__all__ = ["ROOM", "StreetRules"]

ROOM: Room = {}
"""No statute says more of them than that they may be set up, and what they are for."""


@attrs.frozen(kw_only=True)
class StreetRules(Group):
    """The provisions of a province on congress work in sub-districts (街道人大工作条例).

    A field that is not given is unknown, as in a profile.

    Attributes:
        meetings: meetings of the working committee (街道工委会议).
        year_end_meetings: its meetings that sum up the year (年底总结会议).
        year_start_meetings: its meetings that plan the year's work (年初计划会议).
        plan_reviews: the county standing committee's look at its report and plan
            (审议街道工委的工作报告和计划).
        council_meetings: meetings of the residents' council (街道居民议事组织会议).
        council_start_meetings: its meetings early in the year (年初街道居民议事组织会议).
        council_projects: that it votes which livelihood projects to propose
            (票选推荐街道民生实事项目).
        council_opinions: that its opinions are handed over and answered (议事意见的交办和反馈).
        committee: who belongs to the working committee (街道工委的组成).
        appointment: who appoints them (街道工委组成人员的任免).
        incompatible: organs in which none of them may hold an office
            (街道工委组成人员不得任职的机关).
        full_time_chair: that its chair is full-time (专职主任).
        full_time_vice_chair: where a vice-chair is (专职副主任).
        chair_sitting_in: that its chair sits in on meetings of the county standing committee
            (街道工委主任列席常委会会议).
        vice_chair_sitting_in: that its vice-chair may do so instead
            (街道工委副主任列席常委会会议).
        budget_opinion: that it gives its opinion on the sub-district's draft budget
            (对街道预算草案提出意见).

    Raises:
        FactsError: a value of the wrong kind.
    """

    meetings: Provision[Norm] | None = None
    year_end_meetings: Provision[Norm] | None = None
    year_start_meetings: Provision[Norm] | None = None
    plan_reviews: Provision[Norm] | None = None
    council_meetings: Provision[Norm] | None = None
    council_start_meetings: Provision[Norm] | None = None
    council_projects: Provision[Text] | None = None
    council_opinions: Provision[Text] | None = None
    committee: Provision[CommitteeMembers] | None = None
    appointment: Provision[Text] | None = None
    incompatible: Provision[tuple[OrganKind, ...]] | None = None
    full_time_chair: Provision[Text] | None = None
    full_time_vice_chair: Provision[Text] | None = None
    chair_sitting_in: Provision[Text] | None = None
    vice_chair_sitting_in: Provision[Text] | None = None
    budget_opinion: Provision[Text] | None = None

    def __attrs_post_init__(self) -> None:
        check_group(self, "streets", ROOM)
