"""立法法: how the NPC Standing Committee reads, votes on and shelves bills of law."""

from __future__ import annotations

import enum

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter, Provision, parameter
from npcmodel.law.statutes import LEGISLATION_LAW_2023 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force


@enum.unique
class ReadingStep(enum.Enum):
    """What belongs to a reading of a bill of law (审议法律案的步骤)."""

    EXPLANATION_HEARD = "全体会议听取提案人的说明"
    CHANGES_HEARD = "全体会议听取宪法和法律委员会关于修改情况和主要问题的汇报"
    RESULT_HEARD = "全体会议听取宪法和法律委员会关于审议结果的报告"
    GROUPS_ON_DRAFT = "分组会议审议法律草案"
    GROUPS_ON_REVISION = "分组会议对法律草案修改稿进行审议"


@enum.unique
class UnifiedStep(enum.Enum):
    """What belongs to the unified deliberation of a bill of law (统一审议的步骤)."""

    CHANGES_REPORTED = "提出修改情况的汇报"
    RESULT_REPORTED = "提出审议结果报告"
    REVISION_PUT = "提出法律草案修改稿"
    CONSTITUTIONALITY_EXPLAINED = "说明涉及的合宪性问题"
    OPINIONS_EXPLAINED = "说明重要的不同意见"
    FED_BACK = "向有关的专门委员会反馈未采纳的意见"
    COMMITTEES_INVITED = "邀请有关的专门委员会的成员列席"
    FULL_MEETING = "召开全体会议审议"


_STEP = ReadingStep

# 第二十九条、第三十条: onto the agenda

COUNCIL_BILL = parameter(
    "委员长会议提出的法律案的审议",
    "how the council's own bills of law are considered",
    Provision(
        Text("由常务委员会会议审议", "the standing committee considers it"),
        Citation(NOW, 29, 1),
        SINCE,
    ),
)
ORGAN_BILL = parameter(
    "机构提出的法律案的列入",
    "how organs' bills of law are listed",
    Provision(
        Text(
            "由委员长会议决定列入会议议程；有重大问题需要进一步研究的，可以建议修改完善后再提出",
            "the council of chairpersons lists it; where there are major problems it may suggest "
            "that it be improved and put again",
        ),
        Citation(NOW, 29, 2),
        SINCE,
    ),
)
MEMBERS_BILL = parameter(
    "组成人员联名提出的法律案的列入",
    "how members' bills of law are listed",
    Provision(
        Text(
            "由委员长会议决定是否列入会议议程",
            "the council of chairpersons decides whether to list it",
        ),
        Citation(NOW, 30, 1),
        SINCE,
    ),
)

# 第三十二条、第三十三条: readings

READINGS = parameter(
    "法律案交付表决前的审议次数",
    "readings before the vote on a bill of law",
    Provision(3, Citation(NOW, 32, 1), SINCE),
)
READINGS_AGREED = parameter(
    "意见比较一致的法律案的审议次数",
    "readings of a bill of law on which opinions agree",
    Provision(2, Citation(NOW, 33), SINCE),
)
READINGS_NARROW = parameter(
    "调整事项较为单一或者部分修改的法律案的审议次数",
    "readings of a bill of law on a single matter or a partial amendment",
    Provision(1, Citation(NOW, 33), SINCE),
)
FIRST_READING: Parameter[tuple[ReadingStep, ...]] = parameter(
    "第一次审议法律案",
    "the first reading of a bill of law",
    Provision((_STEP.EXPLANATION_HEARD, _STEP.GROUPS_ON_DRAFT), Citation(NOW, 32, 2), SINCE),
)
SECOND_READING: Parameter[tuple[ReadingStep, ...]] = parameter(
    "第二次审议法律案",
    "the second reading of a bill of law",
    Provision((_STEP.CHANGES_HEARD, _STEP.GROUPS_ON_DRAFT), Citation(NOW, 32, 3), SINCE),
)
THIRD_READING: Parameter[tuple[ReadingStep, ...]] = parameter(
    "第三次审议法律案",
    "the third reading of a bill of law",
    Provision((_STEP.RESULT_HEARD, _STEP.GROUPS_ON_REVISION), Citation(NOW, 32, 4), SINCE),
)

# 第三十六条、第三十七条: unified deliberation

UNIFIED = parameter(
    "法律案的统一审议",
    "the unified deliberation of a bill of law",
    Provision(
        Text(
            "由宪法和法律委员会统一审议，提出修改情况的汇报或者审议结果报告和法律草案修改稿",
            "the Constitution and Law Committee deliberates it, and puts a report on the changes "
            "or on the result with a revised draft",
        ),
        Citation(NOW, 36, 1),
        SINCE,
    ),
)
COMMITTEES_INVITED = parameter(
    "统一审议的列席",
    "who is invited to the unified deliberation",
    Provision(
        Text(
            "邀请有关的专门委员会的成员列席会议，发表意见",
            "members of the special committees concerned are invited",
        ),
        Citation(NOW, 36, 2),
        SINCE,
    ),
)
FULL_MEETING = parameter(
    "专门委员会审议法律案的会议",
    "in what meeting a special committee deliberates a bill of law",
    Provision(
        Text("召开全体会议审议", "in a full meeting of the committee"), Citation(NOW, 37), SINCE
    ),
)

# 第四十三条、第五十九条: withdrawal

WITHDRAWAL = parameter(
    "列入议程后撤回法律案",
    "withdrawal of a listed bill of law",
    Provision(
        Text(
            "说明理由，经委员长会议同意，并向常务委员会报告",
            "with reasons, the consent of the council of chairpersons, and a report to the "
            "standing committee",
        ),
        Citation(NOW, 43),
        SINCE,
    ),
)

# 第四十四条: the vote

PUT_TO_VOTE = parameter(
    "法律草案表决稿的提请表决",
    "who puts the voting draft of a law to the vote",
    Provision(
        Text(
            "由委员长会议提请常务委员会全体会议表决",
            "the council of chairpersons puts it to the plenary",
        ),
        Citation(NOW, 44, 1),
        SINCE,
    ),
)
CLAUSE_VOTE = parameter(
    "个别条款的单独表决",
    "the separate vote on single clauses",
    Provision(
        Text(
            "表决稿交付表决前，委员长会议可以决定将个别意见分歧较大的重要条款单独表决",
            "before the draft is put to the vote, the council of chairpersons may have single "
            "important clauses on which opinions differ widely voted on",
        ),
        Citation(NOW, 44, 2),
        SINCE,
    ),
)
AFTER_CLAUSE_VOTE = parameter(
    "单独表决后的处理",
    "what follows the separate vote",
    Provision(
        Text(
            "由委员长会议决定交付表决，或者暂不付表决",
            "the council of chairpersons has the draft voted on, or the vote put off",
        ),
        Citation(NOW, 44, 3),
        SINCE,
    ),
)

# 第四十五条: the end without a vote

SHELVED_MONTHS = parameter(
    "搁置审议或者暂不付表决的法律案终止审议的时间",
    "after what time a bill of law shelved or put off may be ended",
    Provision(24, Citation(NOW, 45), SINCE),
)
TERMINATION = parameter(
    "终止审议的决定",
    "who ends the consideration of a bill of law",
    Provision(
        Text("由委员长会议决定", "the council of chairpersons decides"), Citation(NOW, 45), SINCE
    ),
)
TERMINATION_REPORTED = parameter(
    "终止审议的报告",
    "to whom the end of consideration is reported",
    Provision(
        Text("向常务委员会报告", "it is reported to the standing committee"),
        Citation(NOW, 45),
        SINCE,
    ),
)
SHELVING_CAUSE = parameter(
    "搁置审议的原因",
    "why a bill of law was shelved",
    Provision(
        Text(
            "因对必要性、可行性等重大问题存在较大意见分歧搁置审议",
            "it was shelved for wide differences on major questions such as need and feasibility",
        ),
        Citation(NOW, 45),
        SINCE,
    ),
)
