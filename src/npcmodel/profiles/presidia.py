"""What several places' texts on townships say alike (乡镇人大工作条例)."""

from __future__ import annotations

from npcmodel.law.wording import Text
from npcmodel.profiles.parts import Limit, TimeLimit, TimeUnit

__all__ = [
    "ABOUT_LAWS",
    "COMPLEX",
    "CONFIRMS",
    "FOUR_MONTHS",
    "FROM_DEPUTIES_WORK",
    "INSPECTS",
    "LONGER_WITH_ELECTIONS",
    "ONE_DAY",
    "ONE_TO_THREE_MORE",
    "OPINIONS",
    "OTHERS_BY_DECISION",
    "PRINTED",
    "REPORTED",
    "REPORTS",
    "SEVEN_TO_ELEVEN",
    "SEVEN_TO_THIRTEEN",
    "TOWNSHIP_HEADS",
    "TWO_MONTHS",
    "UP_TO_TWO",
    "VOTERS",
]

ONE_DAY = Limit(least=1)
LONGER_WITH_ELECTIONS = Text(
    "有选举事项的，会期适当延长", "with elections a session lasts suitably longer"
)
SEVEN_TO_ELEVEN = Limit(7, 11)
SEVEN_TO_THIRTEEN = Limit(7, 13)
UP_TO_TWO = Limit(most=2)
ONE_TO_THREE_MORE = Limit(1, 3)
TWO_MONTHS = TimeLimit(2, TimeUnit.MONTHS)
FOUR_MONTHS = TimeLimit(4, TimeUnit.MONTHS)
TOWNSHIP_HEADS = Text(
    "乡镇人民政府的正副职领导人员列席会议",
    "the heads of the township's government and their deputies sit in on its sessions",
)
OTHERS_BY_DECISION = Text(
    "其他有关机关、团体、单位的负责人，经主席团决定可以列席",
    "heads of other organs, organisations and units may sit in if the presidium so decides",
)
COMPLEX = Text(
    "质询案情况复杂的，经主席团决定，可以闭会后答复，并向主席团报告",
    "a complex interpellation may by decision of the presidium be answered after the session; the "
    "presidium is told",
)
CONFIRMS = Text(
    "主席团根据代表资格审查的报告确认代表资格",
    "the presidium confirms credentials on the report of those who examine them",
)
REPORTS = Text(
    "主席团有计划地安排代表听取和讨论政府的专项工作报告",
    "the presidium has deputies hear and discuss special work reports of the government",
)
ABOUT_LAWS = Text(
    "主席团安排代表检查法律、法规的实施情况",
    "the presidium has deputies check how laws and regulations are carried out",
)
INSPECTS = Text(
    "主席团组织代表开展视察、调研等活动",
    "the presidium has deputies inspect and study",
)
OPINIONS = Text(
    "主席团听取和反映代表和群众的建议、批评和意见",
    "the presidium hears and passes on what deputies and people propose and criticise",
)
FROM_DEPUTIES_WORK = Text(
    "主席团组织代表评议政府及有关单位的工作",
    "the presidium has deputies appraise the work of the government and of units concerned",
)
VOTERS = Text(
    "主席团定期组织代表向原选区选民报告履职情况",
    "the presidium regularly has deputies report to the voters of their districts",
)
PRINTED = Text(
    "代表建议、批评和意见办理情况的报告印发下一次（下一年第一次）会议",
    "the report on how suggestions were handled is printed for the next session, or for the first "
    "of the next year",
)
REPORTED = Text(
    "主席团闭会期间的工作，向本级人民代表大会报告",
    "the presidium reports to the congress on its work between sessions",
)
