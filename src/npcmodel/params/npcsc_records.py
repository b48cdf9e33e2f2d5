"""全国人大常委会议事规则: publication, records, agenda and schedule of the NPCSC."""

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
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.statutes import NPC_ORGANIC_LAW_2021 as ORGANIC
from npcmodel.law.statutes import NPCSC_RULES_2009 as EARLIER
from npcmodel.law.statutes import NPCSC_RULES_2022 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
EARLIER_SINCE = EARLIER.in_force
ORGANIC_SINCE = ORGANIC.in_force

# 第八条: agenda and schedule; 全国人大组织法 25 says the first and the third too


def _actors(*each: AgendaActor) -> tuple[AgendaActor, ...]:
    return each


_COUNCIL = _actors(AgendaActor.COUNCIL_OF_CHAIRPERSONS)
_PLENARY = _actors(AgendaActor.PLENARY_MEETING)

AGENDA_DRAFT = parameter(
    "全国人大常委会会议议程草案的拟订",
    "who drafts the agenda of the NPC Standing Committee",
    Provision(_COUNCIL, Citation(EARLIER, 5, 1), EARLIER_SINCE),
    Provision(_COUNCIL, Citation(NOW, 8, 1), SINCE),
)
AGENDA_DRAFT_BY_LAW = parameter(
    "全国人大常委会会议议程草案的拟订（组织法）",
    "who drafts the agenda of the NPC Standing Committee by the Organic Law",
    Provision(_COUNCIL, Citation(ORGANIC, 25, 1, 1), ORGANIC_SINCE),
)
AGENDA_ADOPTED = parameter(
    "全国人大常委会会议议程的决定",
    "who decides the agenda of the NPC Standing Committee",
    Provision(_PLENARY, Citation(EARLIER, 5, 1), EARLIER_SINCE),
    Provision(_PLENARY, Citation(NOW, 8, 1), SINCE),
)
AGENDA_CHANGE = parameter(
    "全国人大常委会会议议程调整的提出",
    "who proposes to change the agenda of the NPC Standing Committee",
    Provision(_COUNCIL, Citation(EARLIER, 5, 2), EARLIER_SINCE),
    Provision(_COUNCIL, Citation(NOW, 8, 2), SINCE),
)
AGENDA_CHANGE_BY_LAW = parameter(
    "全国人大常委会会议议程调整的建议（组织法）",
    "who proposes to change the agenda of the NPC Standing Committee by the Organic Law",
    Provision(_COUNCIL, Citation(ORGANIC, 25, 1, 1), ORGANIC_SINCE),
)
AGENDA_CHANGE_DECIDED = parameter(
    "全国人大常委会会议议程调整的决定",
    "who agrees to change the agenda of the NPC Standing Committee",
    Provision(_PLENARY, Citation(EARLIER, 5, 2), EARLIER_SINCE),
    Provision(_PLENARY, Citation(NOW, 8, 2), SINCE),
)
SCHEDULE = parameter(
    "全国人大常委会会议日程的决定",
    "who decides the schedule of the NPC Standing Committee",
    Provision(_COUNCIL, Citation(NOW, 8, 3), SINCE),
)

# 第十六条、第四十四条、第四十五条: openness, records, results

AGENDA_OPEN = parameter(
    "全国人大常委会会议议程的公开",
    "publicity of the agenda of the NPC Standing Committee",
    Provision(
        Publication(
            (Published.AGENDA,),
            outlets=(Outlet.PUBLIC,),
            unless=Text(
                "必要时，经委员长会议决定，可以暂不公开有关议程",
                "where needed the council of chairpersons may keep items from the public for a "
                "time",
            ),
        ),
        Citation(NOW, 16),
        SINCE,
    ),
)
MEETING_OPEN = parameter(
    "全国人大常委会会议会期、日程和情况的公开",
    "publicity of length, schedule and meetings of the NPC Standing Committee",
    Provision(
        Publication(
            (Published.MEETING_LENGTH, Published.SCHEDULE, Published.MEETING),
            outlets=(Outlet.PUBLIC,),
        ),
        Citation(NOW, 16),
        SINCE,
    ),
)


def _steps(*each: RecordStep) -> tuple[RecordStep, ...]:
    return each


_STEPS = _steps(RecordStep.RECORDED, RecordStep.SIGNED, RecordStep.BRIEFED, RecordStep.ARCHIVED)
SPEECH_RECORDS = parameter(
    "全国人大常委会会议发言的记录",
    "what is kept of speeches in the NPC Standing Committee",
    Provision(_STEPS, Citation(EARLIER, 31, 2), EARLIER_SINCE),
    Provision(_STEPS, Citation(NOW, 44, 2), SINCE),
)
_RESULT = Publication((Published.VOTE_RESULT,), (Publisher.PRESIDER,), on_the_spot=True)
VOTE_RESULT_ANNOUNCED = parameter(
    "全国人大常委会表决结果的宣布",
    "who announces the result of a vote in the NPC Standing Committee",
    Provision(_RESULT, Citation(EARLIER, 32, 2), EARLIER_SINCE),
    Provision(_RESULT, Citation(NOW, 45, 2), SINCE),
)

# 第四十九条至第五十一条: publication

LAW_PROMULGATED = parameter(
    "全国人大常委会通过的法律的公布",
    "how a law the NPC Standing Committee passed is promulgated",
    Provision(
        Publication((Published.LAW,), (Publisher.PRESIDENT,), PublicationForm.PRESIDENTIAL_ORDER),
        Citation(NOW, 49, 1),
        SINCE,
    ),
)
RESOLUTION_PUBLISHED = parameter(
    "全国人大常委会其他决议、决定的公布",
    "who publishes other resolutions and decisions of the NPC Standing Committee",
    Provision(
        Publication((Published.RESOLUTION,), (Publisher.STANDING_COMMITTEE,)),
        Citation(NOW, 49, 2),
        SINCE,
    ),
)
ANNOUNCED = parameter(
    "法律解释和全国人大代表有关事项的公布",
    "how interpretations of law and what concerns deputies to the NPC are published",
    Provision(
        Publication(
            (Published.LEGAL_INTERPRETATION, Published.DEPUTY_CHANGES),
            (Publisher.STANDING_COMMITTEE,),
            PublicationForm.ANNOUNCEMENT,
        ),
        Citation(NOW, 49, 3),
        SINCE,
    ),
)
STATE_COUNCIL_ANNOUNCED = parameter(
    "全国人大常委会决定任免的国务院组成人员的公布",
    "how the NPC Standing Committee's appointments to the State Council are published",
    Provision(
        Publication(
            (Published.STATE_COUNCIL_MEMBERS,),
            (Publisher.PRESIDENT,),
            PublicationForm.PRESIDENTIAL_ORDER,
        ),
        Citation(NOW, 50),
        SINCE,
    ),
)
PRINTED = parameter(
    "全国人大常委会通过的文件的刊载",
    "where what the NPC Standing Committee passed is printed",
    Provision(
        Publication(
            (
                Published.LAW,
                Published.RESOLUTION,
                Published.EXPLANATION,
                Published.ANNOUNCEMENT,
                Published.TREATY,
                Published.STATEMENT,
            ),
            outlets=(Outlet.GAZETTE, Outlet.NPC_WEBSITE),
            promptly=True,
        ),
        Citation(NOW, 51),
        SINCE,
    ),
)
