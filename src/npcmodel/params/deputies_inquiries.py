"""代表法: interpellations by deputies."""

from __future__ import annotations

from fractions import Fraction

from npcmodel.exact.thresholds import at_least
from npcmodel.facts.inquiries import Addressee, addressed
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision, parameter
from npcmodel.law.ruling import Base, Share
from npcmodel.law.statutes import DEPUTIES_LAW_2015 as EARLIER
from npcmodel.law.statutes import DEPUTIES_LAW_2025 as NOW
from npcmodel.law.wording import Text

BEFORE_COMMISSIONS = addressed(
    Addressee.GOVERNMENT,
    Addressee.GOVERNMENT_DEPARTMENT,
    Addressee.COURT,
    Addressee.PROCURATORATE,
)
ALL_ORGANS = addressed(*BEFORE_COMMISSIONS, Addressee.SUPERVISORY_COMMISSION)
GOVERNMENT_ALONE = addressed(Addressee.GOVERNMENT)
PARTS = Text("写明质询对象、质询的问题和内容", "it states whom it asks, the question, the content")
BY_PRESIDIUM = Text(
    "按照主席团的决定由受质询机关答复", "the organ answers as the presidium decides"
)
HALF_OR_MORE = Share(at_least(Fraction(1, 2)), Base.SUBMITTERS)

NATIONAL_ADDRESSEES = parameter(
    "全国人大代表质询的对象",
    "whom national deputies may interpellate",
    Provision(BEFORE_COMMISSIONS, Citation(EARLIER, 14, 1), EARLIER.in_force),
    Provision(ALL_ORGANS, Citation(NOW, 20, 1), NOW.in_force),
)
LOCAL_ADDRESSEES = parameter(
    "县级以上地方人大代表质询的对象",
    "whom deputies from the county up may interpellate",
    Provision(BEFORE_COMMISSIONS, Citation(EARLIER, 14, 2), EARLIER.in_force),
    Provision(ALL_ORGANS, Citation(NOW, 20, 2), NOW.in_force),
)
TOWNSHIP_ADDRESSEES = parameter(
    "乡级人大代表质询的对象",
    "whom township deputies may interpellate",
    Provision(GOVERNMENT_ALONE, Citation(EARLIER, 14, 3), EARLIER.in_force),
    Provision(GOVERNMENT_ALONE, Citation(NOW, 20, 3), NOW.in_force),
)
CONTENT = parameter(
    "代表质询案的内容",
    "what a deputies' interpellation must state",
    Provision(PARTS, Citation(EARLIER, 14, 4), EARLIER.in_force),
    Provision(PARTS, Citation(NOW, 20, 4), NOW.in_force),
)
DECIDED = parameter(
    "代表质询案的答复",
    "who decides on the answer to deputies",
    Provision(BY_PRESIDIUM, Citation(EARLIER, 14, 5), EARLIER.in_force),
    Provision(BY_PRESIDIUM, Citation(NOW, 20, 5), NOW.in_force),
)
FURTHER_ANSWER = parameter(
    "代表质询案的再作答复",
    "further answers to deputies",
    Provision(HALF_OR_MORE, Citation(EARLIER, 14, 5), EARLIER.in_force),
    Provision(HALF_OR_MORE, Citation(NOW, 20, 5), NOW.in_force),
)
