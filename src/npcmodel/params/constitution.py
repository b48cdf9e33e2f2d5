"""宪法: the Constitution."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.dates.frequency import AtLeast
from npcmodel.exact.thresholds import at_least, more_than
from npcmodel.law.citation import Citation
from npcmodel.law.norm import Norm
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import CONSTITUTION_1982 as FIRST
from npcmodel.law.statutes import CONSTITUTION_2018 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
FIRST_SINCE = FIRST.in_force
UNTOUCHED = Text(
    "1982年以来五次修正案的52条均未涉及第六十条、第六十一条、第六十四条",
    "none of the 52 articles of the five amendments since 1982 touches articles 60, 61 and 64",
)

ELECTORAL_AGE = parameter(
    "有选举权的年龄", "age of the electoral right", Provision(18, Citation(NOW, 34), SINCE)
)
ELECTORAL_RIGHT = parameter(
    "选举权和被选举权",
    "electoral right",
    Provision(
        Text(
            "公民都有选举权和被选举权，依照法律被剥夺政治权利的人除外",
            "every citizen has the electoral right who is not deprived of political rights by law",
        ),
        Citation(NOW, 34),
        SINCE,
    ),
)
ELECTION_BEFORE_EXPIRY_MONTHS = parameter(
    "完成下届全国人大代表选举的期限",
    "months before the term ends to complete the next national election",
    Provision(2, Citation(FIRST, 60, 2), FIRST_SINCE, support=UNTOUCHED),
    Provision(2, Citation(NOW, 60, 2), SINCE),
)
ELECTION_AFTER_POSTPONEMENT_MONTHS = parameter(
    "非常情况结束后完成选举的期限",
    "months to complete a postponed national election",
    Provision(12, Citation(FIRST, 60, 2), FIRST_SINCE, support=UNTOUCHED),
    Provision(12, Citation(NOW, 60, 2), SINCE),
)
TERM_EXTENSION = parameter(
    "推迟选举、延长本届任期的多数",
    "majority to postpone the election and extend the term",
    Provision(
        Share(at_least(Fraction(2, 3)), Base.ALL_MEMBERS),
        Citation(FIRST, 60, 2),
        FIRST_SINCE,
        support=UNTOUCHED,
    ),
    Provision(Share(at_least(Fraction(2, 3)), Base.ALL_MEMBERS), Citation(NOW, 60, 2), SINCE),
)
SESSIONS = parameter(
    "全国人大会议次数",
    "sessions of the national congress in a year",
    Provision(Norm(AtLeast(1)), Citation(FIRST, 61, 1), FIRST_SINCE, support=UNTOUCHED),
    Provision(Norm(AtLeast(1)), Citation(NOW, 61, 1), SINCE),
)
EXTRAORDINARY_SESSION = parameter(
    "临时召集全国人大会议的代表提议",
    "deputies' call for an extraordinary session of the national congress",
    Provision(
        Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES),
        Citation(FIRST, 61, 1),
        FIRST_SINCE,
        support=UNTOUCHED,
    ),
    Provision(Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES), Citation(NOW, 61, 1), SINCE),
)
AMENDMENT_PROPOSAL = parameter(
    "代表提议修改宪法",
    "deputies' proposal to amend the constitution",
    Provision(
        Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES),
        Citation(FIRST, 64, 1),
        FIRST_SINCE,
        support=UNTOUCHED,
    ),
    Provision(Share(at_least(Fraction(1, 5)), Base.ALL_DEPUTIES), Citation(NOW, 64, 1), SINCE),
)
AMENDMENT_MAJORITY = parameter(
    "修改宪法的多数",
    "majority to amend the constitution",
    Provision(
        Share(at_least(Fraction(2, 3)), Base.ALL_DEPUTIES),
        Citation(FIRST, 64, 1),
        FIRST_SINCE,
        support=UNTOUCHED,
    ),
    Provision(Share(at_least(Fraction(2, 3)), Base.ALL_DEPUTIES), Citation(NOW, 64, 1), SINCE),
)
BILL_MAJORITY = parameter(
    "全国人大通过法律和其他议案的多数",
    "majority for laws and other bills of the national congress",
    Provision(
        Share(more_than(Fraction(1, 2)), Base.ALL_DEPUTIES),
        Citation(FIRST, 64, 2),
        FIRST_SINCE,
        support=UNTOUCHED,
    ),
    Provision(Share(more_than(Fraction(1, 2)), Base.ALL_DEPUTIES), Citation(NOW, 64, 2), SINCE),
)

# 第一百零四条: what a local standing committee may do to deputies of the level above

UPPER_DEPUTIES = parameter(
    "县级以上地方人大常委会罢免和补选上一级人大代表",
    "recall and by-election of upper deputies by a local standing committee",
    Provision(
        Text(
            "本级人大闭会期间，罢免和补选上一级人大的个别代表",
            "between sessions it recalls and by-elects individual deputies of the level above",
        ),
        Citation(NOW, 104),
        SINCE,
    ),
)
PRESIDENT_AGE = parameter(
    "国家主席、副主席的年龄",
    "age of the President and the Vice-President",
    Provision(45, Citation(NOW, 79, 2), SINCE),
)
LOCAL_ELECTIONS = parameter(
    "地方各级人大代表的选举",
    "elections of local deputies",
    Provision(
        Text(
            "省、直辖市、设区的市的人大代表由下一级人大选举；"
            "县、不设区的市、市辖区、乡、民族乡、镇的人大代表由选民直接选举",
            "deputies of provinces, municipalities and cities with districts are elected by the "
            "congresses below, those of counties, districts and townships by the voters",
        ),
        Citation(NOW, 97, 1),
        SINCE,
    ),
)
