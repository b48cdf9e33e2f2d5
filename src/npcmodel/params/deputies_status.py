"""代表法, 第六十一条至第六十三条: suspension of duties, end of the mandate, announcement."""

from __future__ import annotations

from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter, Provision, parameter
from npcmodel.law.statutes import DEPUTIES_LAW_2015 as EARLIER
from npcmodel.law.statutes import DEPUTIES_LAW_2025 as NOW
from npcmodel.law.wording import Text

EARLIER_SINCE = EARLIER.in_force
SINCE = NOW.in_force
_NOT_IN_2015 = Text(
    "2015年文本没有这一规定，更早的文本未读",
    "the text of 2015 has no such words, and earlier texts were not read",
)


def _in_both(names: tuple[str, str], says: Text, old: Citation, new: Citation) -> Parameter[Text]:
    """Return what both editions say, each in its own article."""
    return parameter(*names, Provision(says, old, EARLIER_SINCE), Provision(says, new, SINCE))


# 第六十一条: suspension

DETAINED = _in_both(
    ("因刑事案件被羁押的代表", "deputies in custody in a criminal case"),
    Text(
        "因刑事案件被羁押正在受侦查、起诉、审判的，暂时停止执行代表职务",
        "suspended while in custody in a criminal case under investigation, prosecution or trial",
    ),
    Citation(EARLIER, 48, 1, 1),
    Citation(NOW, 61, 1, 1),
)
SERVING = _in_both(
    ("正在服刑的代表", "deputies serving a sentence"),
    Text(
        "被判处管制、拘役或者有期徒刑而没有附加剥夺政治权利，正在服刑的，暂时停止执行代表职务",
        "suspended while serving control, criminal detention or fixed-term imprisonment that does "
        "not take away political rights",
    ),
    Citation(EARLIER, 48, 1, 2),
    Citation(NOW, 61, 1, 2),
)
SUSPENSION_REPORTED = _in_both(
    ("暂时停止执行代表职务的报告", "report of a suspension"),
    Text(
        "由代表资格审查委员会向本级人大常委会或者乡级人大报告",
        "the credentials committee reports it to the standing committee, in townships to the "
        "congress",
    ),
    Citation(EARLIER, 48, 1),
    Citation(NOW, 61, 1),
)
RESUMPTION = _in_both(
    ("恢复执行代表职务", "resumption of duties"),
    Text(
        "所列情形在任期内消失后，恢复执行代表职务，但代表资格终止者除外",
        "duties resume when the ground is gone within the term, unless the mandate has ended",
    ),
    Citation(EARLIER, 48, 2),
    Citation(NOW, 61, 2),
)

# 第六十二条: end of the mandate; the only paragraph of the article in 2015

MOVED_AWAY = _in_both(
    ("迁出或者调离的代表", "deputies who move away"),
    Text(
        "地方各级人大代表迁出或者调离本行政区域的，代表资格终止",
        "the mandate of a local deputy who moves or is transferred out of the area ends",
    ),
    Citation(EARLIER, 49, item=1),
    Citation(NOW, 62, 1, 1),
)
RESIGNATION = _in_both(
    ("辞职被接受的代表", "deputies whose resignation was accepted"),
    Text("辞职被接受的，代表资格终止", "the mandate ends with an accepted resignation"),
    Citation(EARLIER, 49, item=2),
    Citation(NOW, 62, 1, 2),
)
ORDERED_RESIGNATION = parameter(
    "责令辞职被接受的代表",
    "deputies whose ordered resignation was accepted",
    Provision(
        Text(
            "责令辞职被接受的，代表资格终止",
            "the mandate ends with an accepted resignation that was ordered",
        ),
        Citation(NOW, 62, 1, 2),
        SINCE,
    ),
    missing=_NOT_IN_2015,
)
ABSENCES = parameter(
    "终止代表资格的缺席次数",
    "absences that end a mandate",
    Provision(2, Citation(EARLIER, 49, item=3), EARLIER_SINCE),
    Provision(2, Citation(NOW, 62, 1, 3), SINCE),
)
RECALLED = _in_both(
    ("被罢免的代表", "deputies who were recalled"),
    Text("被罢免的，代表资格终止", "the mandate of a deputy who was recalled ends"),
    Citation(EARLIER, 49, item=4),
    Citation(NOW, 62, 1, 4),
)
NATIONALITY_LOST = _in_both(
    ("丧失国籍的代表", "deputies who lost the nationality"),
    Text(
        "丧失中华人民共和国国籍的，代表资格终止",
        "the mandate ends with the loss of the nationality of the People's Republic",
    ),
    Citation(EARLIER, 49, item=5),
    Citation(NOW, 62, 1, 5),
)
RIGHTS_LOST = _in_both(
    ("被剥夺政治权利的代表", "deputies deprived of political rights"),
    Text(
        "依照法律被剥夺政治权利的，代表资格终止",
        "the mandate ends with the deprivation of political rights",
    ),
    Citation(EARLIER, 49, item=6),
    Citation(NOW, 62, 1, 6),
)
CAPACITY_LOST = _in_both(
    ("丧失行为能力的代表", "deputies who lost legal capacity"),
    Text("丧失行为能力的，代表资格终止", "the mandate ends with the loss of legal capacity"),
    Citation(EARLIER, 49, item=7),
    Citation(NOW, 62, 1, 7),
)
DEATH = parameter(
    "去世的代表",
    "deputies who died",
    Provision(
        Text("代表去世的，代表资格自然终止", "the mandate of a deputy who died ends of itself"),
        Citation(NOW, 62, 2),
        SINCE,
    ),
    missing=_NOT_IN_2015,
)

# 第六十三条: report and announcement

END_ANNOUNCED = _in_both(
    ("县级以上代表资格终止的报告和公告", "report and announcement of an end from the county up"),
    Text(
        "由代表资格审查委员会报本级人大常委会，由常委会公告",
        "the credentials committee reports it to the standing committee, which announces it",
    ),
    Citation(EARLIER, 50, 1),
    Citation(NOW, 63, 1),
)
TOWNSHIP_END_ANNOUNCED = _in_both(
    ("乡级代表资格终止的报告和公告", "report and announcement of an end in townships"),
    Text(
        "由代表资格审查委员会报本级人大，由本级人大公告",
        "the credentials committee reports it to the congress, which announces it",
    ),
    Citation(EARLIER, 50, 2),
    Citation(NOW, 63, 2),
)
