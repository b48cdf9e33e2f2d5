"""全国人大议事规则、全国人大组织法: publication, records, agenda and schedule of the NPC."""

from __future__ import annotations

from npcmodel.facts.agendas import AgendaActor
from npcmodel.facts.publications import (
    Outlet,
    Publication,
    PublicationForm,
    Published,
    Publisher,
    RecordStep,
)
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter, Provision, parameter
from npcmodel.law.statutes import NPC_ORGANIC_LAW_2021 as ORGANIC
from npcmodel.law.statutes import NPC_RULES_2021 as NOW

SINCE = NOW.in_force
ORGANIC_SINCE = ORGANIC.in_force

# 第二条: the day of a session, which its standing committee publishes

SESSION_DATE_PUBLISHED = parameter(
    "全国人大会议日期的公布",
    "who publishes the day of a session of the NPC",
    Provision(
        Publication((Published.SESSION_DATE,), (Publisher.STANDING_COMMITTEE,)),
        Citation(NOW, 2, 1),
        SINCE,
    ),
)
MOVED_SESSION_DATE_PUBLISHED = parameter(
    "全国人大会议提前或者推迟的日期的公布",
    "who publishes the day of a session of the NPC that was moved",
    Provision(
        Publication(
            (Published.MOVED_SESSION_DATE,),
            (Publisher.STANDING_COMMITTEE, Publisher.COUNCIL_OF_CHAIRPERSONS),
        ),
        Citation(NOW, 2, 2),
        SINCE,
    ),
)

# 第十七条、第四十条、第五十九条: openness, briefings, results

MEETING_OPEN = parameter(
    "全国人大会议的公开",
    "what of a session of the NPC is made public",
    Provision(
        Publication(
            (Published.AGENDA, Published.SCHEDULE, Published.MEETING), outlets=(Outlet.PUBLIC,)
        ),
        Citation(NOW, 17, 2),
        SINCE,
    ),
)


def _steps(*each: RecordStep) -> tuple[RecordStep, ...]:
    return each


_STEPS = _steps(RecordStep.BRIEFED, RecordStep.ISSUED)
SPEECH_RECORDS = parameter(
    "全国人大会议发言的简报",
    "what is kept of speeches in a session of the NPC",
    Provision(_STEPS, Citation(NOW, 17, 3), SINCE),
)
RESULT_ANNOUNCED = parameter(
    "全国人大选举、表决任命案结果的宣布",
    "who announces the result of elections and appointments in the NPC",
    Provision(
        Publication(
            (Published.ELECTION_RESULT, Published.VOTE_RESULT),
            (Publisher.PRESIDER,),
            on_the_spot=True,
        ),
        Citation(NOW, 40, 3),
        SINCE,
    ),
)
VOTES_PUBLISHED = parameter(
    "全国人大候选人得票数的公布",
    "publication of candidates' votes in the NPC",
    Provision(Publication((Published.VOTES,)), Citation(NOW, 40, 3), SINCE),
)
VOTE_RESULT_ANNOUNCED = parameter(
    "全国人大表决结果的宣布",
    "who announces the result of a vote in the NPC",
    Provision(
        Publication((Published.VOTE_RESULT,), (Publisher.PRESIDER,), on_the_spot=True),
        Citation(NOW, 59, 3),
        SINCE,
    ),
)

# 第六十一条至第六十五条: publication

# 全国人民代表大会公告 is the congress's own, for which in session its presidium signs; another
# body's announcement is none.
_ITS_OWN = (Publisher.PRESIDIUM,)
OFFICERS_ANNOUNCED = parameter(
    "全国人大选举、决定任命、通过的人员的公布",
    "how persons the NPC elects or appoints are published",
    Provision(
        Publication((Published.OFFICERS,), _ITS_OWN, PublicationForm.ANNOUNCEMENT),
        Citation(NOW, 61, 1),
        SINCE,
    ),
)
STATE_COUNCIL_ANNOUNCED = parameter(
    "全国人大决定任命的国务院组成人员的公布",
    "how members of the State Council the NPC appoints are published",
    Provision(
        Publication(
            (Published.STATE_COUNCIL_MEMBERS,),
            (Publisher.PRESIDENT,),
            PublicationForm.PRESIDENTIAL_ORDER,
        ),
        Citation(NOW, 61, 2),
        SINCE,
    ),
)
DEPARTED_ANNOUNCED = parameter(
    "全国人大会议期间辞职、被罢免的公布",
    "how departures during a session of the NPC are published",
    Provision(
        Publication((Published.DEPARTED_OFFICERS,), _ITS_OWN, PublicationForm.ANNOUNCEMENT),
        Citation(NOW, 62),
        SINCE,
    ),
)
DEPARTED_STATE_COUNCIL_ANNOUNCED = parameter(
    "全国人大会议期间国务院组成人员辞职、被罢免的公布",
    "how departures from the State Council during a session of the NPC are published",
    Provision(
        Publication(
            (Published.DEPARTED_STATE_COUNCIL_MEMBERS,),
            (Publisher.PRESIDENT,),
            PublicationForm.PRESIDENTIAL_ORDER,
        ),
        Citation(NOW, 62),
        SINCE,
    ),
)
AMENDMENT_ANNOUNCED = parameter(
    "宪法修正案的公布",
    "how an amendment to the Constitution is published",
    Provision(
        Publication((Published.CONSTITUTIONAL_AMENDMENT,), _ITS_OWN, PublicationForm.ANNOUNCEMENT),
        Citation(NOW, 63),
        SINCE,
    ),
)
LAW_PROMULGATED = parameter(
    "全国人大通过的法律的公布",
    "how a law the NPC passed is promulgated",
    Provision(
        Publication((Published.LAW,), (Publisher.PRESIDENT,), PublicationForm.PRESIDENTIAL_ORDER),
        Citation(NOW, 64),
        SINCE,
    ),
)
PRINTED = parameter(
    "全国人大通过的文件的刊载",
    "where what the NPC passed is printed",
    Provision(
        Publication(
            (
                Published.LAW,
                Published.RESOLUTION,
                Published.ANNOUNCEMENT,
                Published.EXPLANATION,
            ),
            outlets=(Outlet.GAZETTE, Outlet.NPC_WEBSITE),
            promptly=True,
        ),
        Citation(NOW, 65),
        SINCE,
    ),
)

# The agenda (议事规则 5, 8, 10; 组织法 11, 14, 15)


def _actors(
    zh: str, en: str, *sources: Provision[tuple[AgendaActor, ...]]
) -> Parameter[tuple[AgendaActor, ...]]:
    return parameter(zh, en, *sources)


AGENDA_DRAFT = _actors(
    "全国人大会议议程草案的提出",
    "who drafts the agenda of a session of the NPC",
    Provision((AgendaActor.STANDING_COMMITTEE,), Citation(NOW, 5, 1, 1), SINCE),
)
AGENDA_DISCUSSED = _actors(
    "全国人大会议议程草案的审议",
    "who discusses the draft agenda of a session of the NPC",
    Provision((AgendaActor.DELEGATIONS,), Citation(NOW, 8, 3), SINCE),
)
AGENDA_REVISED = _actors(
    "全国人大会议议程草案的调整意见",
    "who proposes changes to the draft agenda of a session of the NPC",
    Provision((AgendaActor.COUNCIL_OF_CHAIRPERSONS,), Citation(NOW, 8, 4), SINCE),
)
AGENDA_ADOPTED = _actors(
    "全国人大会议议程的通过",
    "who adopts the agenda of a session of the NPC",
    Provision((AgendaActor.PREPARATORY_MEETING,), Citation(NOW, 8, 1), SINCE),
)
AGENDA_ADOPTED_BY_LAW = _actors(
    "全国人大会议议程的通过（组织法）",
    "who adopts the agenda of a session of the NPC by the Organic Law",
    Provision((AgendaActor.PREPARATORY_MEETING,), Citation(ORGANIC, 11, 1), ORGANIC_SINCE),
)
PREPARATORY_PRESIDER = _actors(
    "全国人大预备会议的主持",
    "who presides over the preparatory meeting of the NPC",
    Provision(
        (AgendaActor.STANDING_COMMITTEE, AgendaActor.PREVIOUS_STANDING_COMMITTEE),
        Citation(NOW, 8, 2),
        SINCE,
    ),
)
SCHEDULE = _actors(
    "全国人大会议日程的决定",
    "who decides the schedule of a session of the NPC",
    Provision((AgendaActor.PRESIDIUM,), Citation(NOW, 10, 1, 2), SINCE),
)
SCHEDULE_BY_AGENDA = _actors(
    "全国人大会议日程的决定（组织法）",
    "who decides the schedule of a session of the NPC by the Organic Law",
    Provision((AgendaActor.PRESIDIUM,), Citation(ORGANIC, 14, 1, 1), ORGANIC_SINCE),
)
SCHEDULE_CHANGE = _actors(
    "全国人大会议日程的调整",
    "who changes the schedule of a session of the NPC",
    Provision((AgendaActor.PRESIDIUM_CHAIRS,), Citation(ORGANIC, 15, 2), ORGANIC_SINCE),
)
