"""监督法: topics, plans, reports, inspections and special inquiries of standing committees."""

from __future__ import annotations

from datetime import timedelta
from typing import TypeVar

from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Tier
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter, Provision, parameter
from npcmodel.law.statutes import SUPERVISION_LAW_2006 as FIRST
from npcmodel.law.statutes import SUPERVISION_LAW_2024 as NOW
from npcmodel.law.wording import Text

T = TypeVar("T")


def _organs(*bodies: Body) -> tuple[Body, ...]:
    return bodies


_FOUR = _organs(Body.GOVERNMENT, Body.SUPERVISORY_COMMISSION, Body.COURT, Body.PROCURATORATE)
_THREE = _organs(Body.GOVERNMENT, Body.COURT, Body.PROCURATORATE)
_ALONE = _organs(Body.GOVERNMENT)
FIRST_SINCE = FIRST.in_force
SINCE = NOW.in_force
LAST_OF_FIRST = SINCE - timedelta(days=1)


def _old(value: T, *where: int) -> Provision[T]:
    return Provision(value, Citation(FIRST, *where), FIRST_SINCE)


def _ended(value: T, *where: int) -> Provision[T]:
    return Provision(value, Citation(FIRST, *where), FIRST_SINCE, LAST_OF_FIRST)


def _new(value: T, *where: int) -> Provision[T]:
    return Provision(value, Citation(NOW, *where), SINCE)


# 第十一条、第十二条 (2006: 第八条、第九条): topics


def _source(item: int, zh: str, en: str) -> Parameter[Text]:
    says = Text(zh, en)
    return parameter(zh, en, _old(says, 9, 1, item), _new(says, 12, 1, item))


SOURCE_INSPECTIONS = _source(1, "执法检查中发现的突出问题", "what inspections brought to light")
SOURCE_SUGGESTIONS = _source(
    2, "代表建议、批评和意见集中反映的问题", "what deputies' suggestions point to"
)
SOURCE_MEMBERS = _source(
    3, "常委会组成人员提出的比较集中的问题", "what members of the committee raise together"
)
SOURCE_RESEARCH = _source(
    4,
    "专门委员会、常委会工作机构在调查研究中发现的突出问题",
    "what studies of special committees and working bodies brought to light",
)
SOURCE_LETTERS = _source(
    5, "人民来信来访集中反映的问题", "what letters and visits of the people point to"
)
SOURCE_SOCIETY = _source(
    6, "社会普遍关注的其他问题", "other questions of general concern to society"
)
_REQUEST = Text("本级国家机关可以要求报告专项工作", "an organ may itself ask to report on its work")
ORGAN_REQUEST = parameter(
    "报告机关要求报告专项工作",
    "an organ's own request to report",
    _old(_REQUEST, 9, 2),
    _new(_REQUEST, 12, 2),
)
SOURCE_LAW = parameter(
    "有关法律规定的专项工作报告议题",
    "topics that other laws provide for",
    _new(Text("根据有关法律的规定确定", "determined as other laws provide"), 12, 1),
)
ENVIRONMENT_REPORT = parameter(
    "环境状况和环境保护目标完成情况的报告",
    "the report on the environment",
    _new(
        Text(
            "听取和审议政府关于环境状况和环境保护目标完成情况的报告",
            "the government's report on the environment is heard",
        ),
        12,
        3,
    ),
)

# 第六十三条 (2006: 第八条第二款、第二十三条第一款): yearly plans

_ADOPTED = Text("由委员长会议或者主任会议通过", "adopted by the council of chairpersons")
_PRINTED = Text("印发常委会组成人员", "printed for the members of the committee")
_PUBLISHED = Text("向社会公布", "made public")
PLAN_ADOPTED = parameter(
    "年度监督工作计划的通过", "who adopts the year's plan", _new(_ADOPTED, 63, 2)
)
PLAN_PUBLISHED = parameter(
    "年度监督工作计划的公布", "whether the year's plan is made public", _new(_PUBLISHED, 63, 2)
)
REPORT_PLAN_ADOPTED = parameter(
    "专项工作报告年度计划的通过", "who adopts the plan of reports", _ended(_ADOPTED, 8, 2)
)
REPORT_PLAN_PRINTED = parameter(
    "专项工作报告年度计划的印发", "for whom the plan of reports is printed", _ended(_PRINTED, 8, 2)
)
REPORT_PLAN_PUBLISHED = parameter(
    "专项工作报告年度计划的公布",
    "whether the plan of reports is made public",
    _ended(_PUBLISHED, 8, 2),
)
INSPECTION_PLAN_ADOPTED = parameter(
    "年度执法检查计划的通过", "who adopts the plan of inspections", _ended(_ADOPTED, 23, 1)
)
INSPECTION_PLAN_PRINTED = parameter(
    "年度执法检查计划的印发",
    "for whom the plan of inspections is printed",
    _ended(_PRINTED, 23, 1),
)
INSPECTION_PLAN_PUBLISHED = parameter(
    "年度执法检查计划的公布",
    "whether the plan of inspections is made public",
    _ended(_PUBLISHED, 23, 1),
)

# 第十四条至第十七条 (2006: 第十一条至第十四条): reports

_COLLECTED = Text(
    "各方面意见汇总后交由报告机关研究并在报告中作出回应",
    "what others think of the work is collected and handed to the organ before its report is heard",
)
OPINIONS_COLLECTED = parameter(
    "专项工作报告前的意见汇总",
    "opinions collected before a report is heard",
    _old(_COLLECTED, 11),
    _new(_COLLECTED, 14),
)

DRAFT_DAYS = parameter(
    "专项工作报告送交征求意见的期限",
    "time to send a report for comments",
    _old(20, 12, 1),
    _new(20, 15, 1),
)
REVISED_DAYS = parameter(
    "修改后的专项工作报告送交常委会的期限",
    "time to send the revised report",
    _old(10, 12, 1),
    _new(10, 15, 1),
)
COPY_DAYS = parameter(
    "专项工作报告发给组成人员的期限",
    "time to send the report to the members",
    _old(7, 12, 2),
    _new(7, 15, 2),
)
REPORTING = parameter(
    "报告专项工作的机关",
    "which organs report",
    _old(_THREE, 13),
    _new(_FOUR, 16, 1),
)
DELEGATING = parameter(
    "可以委托有关部门负责人报告的机关",
    "which organs may have the head of a department report",
    _old((Body.GOVERNMENT,), 13),
    _new((Body.GOVERNMENT,), 16, 1),
)
_CONSULTED = Text(
    "研究处理情况由其办事机构送交专门委员会或者常委会工作机构征求意见后提出报告",
    "the report on what became of the opinions follows the comments of the special committee or "
    "working body",
)
_WRITTEN = Text("向常委会提出书面报告", "reported to the committee in writing")
CONSULTED = parameter(
    "专项工作报告审议意见研究处理情况的征求意见",
    "comments on what became of the opinions on a report",
    _old(_CONSULTED, 14, 1),
    _new(_CONSULTED, 17, 1),
)
WRITTEN = parameter(
    "专项工作报告审议意见研究处理情况的报告形式",
    "form of the report on what became of the opinions on a report",
    _old(_WRITTEN, 14, 1),
    _new(_WRITTEN, 17, 1),
)
FINANCE_CONSULTED = parameter(
    "财政经济工作报告审议意见研究处理情况的征求意见",
    "comments on what became of the opinions on a financial report",
    _new(_CONSULTED, 29, 1),
)
FINANCE_WRITTEN = parameter(
    "财政经济工作报告审议意见研究处理情况的报告形式",
    "form of the report on what became of the opinions on a financial report",
    _old(_WRITTEN, 20, 1),
    _new(_WRITTEN, 29, 1),
)
OTHER_FINANCE_WRITTEN = parameter(
    "其他财政经济工作报告审议意见研究处理情况的报告形式",
    "form of the report on what became of the opinions on another financial report",
    _new(_WRITTEN, 29, 1),
)
INSPECTION_CONSULTED = parameter(
    "执法检查审议意见研究处理情况的征求意见",
    "comments on what became of the opinions on an inspection",
    _old(_CONSULTED, 27, 1),
    _new(_CONSULTED, 37, 1),
)
INSPECTION_WRITTEN = parameter(
    "执法检查审议意见研究处理情况的报告形式",
    "form of the report on what became of the opinions on an inspection",
    _new(_WRITTEN, 37, 1),
)

_RESOLUTION = Text(
    "应当在决议规定的期限内，将执行决议的情况向常委会报告",
    "how a resolution was carried out is reported in the time it sets",
)
RESOLUTION_REPORTED = parameter(
    "对专项工作报告的决议执行情况的报告",
    "the report on how a resolution on a report was carried out",
    _old(_RESOLUTION, 14, 1),
    _new(_RESOLUTION, 17, 1),
)
# In 2006 a resolution was on the audit report alone.
AUDIT_RESOLUTION_REPORTED = parameter(
    "对审计工作报告的决议执行情况的报告",
    "the report on how a resolution on an audit report was carried out",
    _old(_RESOLUTION, 20, 1),
    _new(_RESOLUTION, 29, 1),
)
FINANCE_RESOLUTION_REPORTED = parameter(
    "对财政经济工作报告的决议执行情况的报告",
    "the report on how a resolution on a financial report was carried out",
    _new(_RESOLUTION, 29, 1),
)
INSPECTION_RESOLUTION_REPORTED = parameter(
    "对执法检查报告的决议执行情况的报告",
    "the report on how a resolution on an inspection was carried out",
    _new(_RESOLUTION, 37, 1),
)

# 第三十一条至第三十七条 (2006: 第二十二条至第二十七条): inspections

ENTRUSTING = parameter(
    "可以委托下一级常委会执法检查的常委会",
    "which committees may entrust the next lower one with an inspection",
    _old((Tier.NATIONAL, Tier.PROVINCE), 25),
    _new((Tier.NATIONAL, Tier.PROVINCE), 34, 1),
)
_TEAM = Text(
    "从常委会组成人员和专门委员会组成人员中确定，并可以邀请代表参加",
    "chosen from members of the committee and of special committees; deputies may be invited",
)
INSPECTION_TEAM = parameter(
    "执法检查组的组成",
    "who belongs to an inspection team",
    _old(_TEAM, 24, 2),
    _new(
        Text(
            "从常委会组成人员以及专门委员会组成人员或者常委会工作机构的人员中确定，并可以邀请代表参加",
            "chosen from members of the committee, and of special committees or staff of its "
            "working bodies; deputies may be invited",
        ),
        33,
        2,
    ),
)
INSPECTION_STAFF = parameter(
    "执法检查组可以吸收工作机构人员",
    "whether staff of working bodies may belong to an inspection team",
    _new(
        Text("可以从常委会有关工作机构的人员中确定", "staff of its working bodies may be chosen"),
        33,
        2,
    ),
)
_ASSESSED = Text(
    "对实施情况进行评价，提出执法中存在的问题和改进执法工作的建议",
    "an assessment, the problems found, and how to enforce better",
)
_AMENDING = Text("对有关法律、法规提出修改完善的建议", "how to amend the laws or regulations")
REPORT_ASSESSMENT = parameter(
    "执法检查报告的内容：评价、问题和建议",
    "what an inspection report contains: assessment, problems, suggestions",
    _old(_ASSESSED, 26, 2, 1),
    _new(_ASSESSED, 36, 2, 1),
)
REPORT_AMENDMENTS = parameter(
    "执法检查报告的内容：修改法律、法规的建议",
    "what an inspection report contains: amendments",
    _old(_AMENDING, 26, 2, 2),
    _new(_AMENDING, 36, 2, 2),
)
_SUBMITTED = Text(
    "由委员长会议或者主任会议决定提请常委会审议",
    "the council of chairpersons decides to submit it to the committee",
)
REPORT_SUBMITTED = parameter(
    "执法检查报告的提请审议",
    "who submits an inspection report",
    _old(_SUBMITTED, 26, 1),
    _new(_SUBMITTED, 36, 1),
)

# 第三十九条 (2006: 第三十条): annulment

ANNULLED_OWN = parameter(
    "常委会可以撤销其文件的本级机关",
    "organs of its own level whose documents a committee may annul",
    _old(_ALONE, 30),
    _new(_FOUR, 39),
)
ANNULLED_LOWER = parameter(
    "常委会可以撤销其决议、决定的下一级机关",
    "bodies of the next lower level whose resolutions a committee may annul",
    _old((Body.CONGRESS, Body.STANDING_COMMITTEE), 30),
    _new((Body.CONGRESS, Body.STANDING_COMMITTEE), 39),
)


def _improper(item: int, zh: str, en: str) -> Parameter[Text]:
    says = Text(zh, en)
    return parameter(zh, en, _old(says, 30, 1, item), _new(says, 39, 1, item))


ANNULLED_POWERS = _improper(
    1,
    "超越法定权限，限制或者剥夺合法权利，或者增加义务",
    "beyond the powers given by law, it limits or takes rights, or adds duties",
)
ANNULLED_CONTRARY = _improper(2, "同法律、法规规定相抵触", "contrary to laws or regulations")
ANNULLED_OTHER = _improper(
    3,
    "有其他不适当的情形，应当予以撤销",
    "otherwise improper, so that it should be annulled",
)

# 第四十七条、第五十条: special inquiries

INQUIRY_MEETINGS = parameter(
    "专题询问的会议形式",
    "at which meetings a special inquiry is held",
    _new(
        Text(
            "可以召开全体会议、联组会议或者分组会议进行专题询问",
            "held at a plenary, joint or group meeting",
        ),
        47,
    ),
)
INQUIRY_ATTENDED = parameter(
    "专题询问的到会",
    "who attends a special inquiry",
    _new(
        Text(
            "政府及其有关部门、监察委员会、法院或者检察院的负责人应当到会，听取意见，回答询问",
            "heads of the government and its departments concerned, of the commission, court or "
            "procuratorate attend, listen and answer",
        ),
        47,
    ),
)
INQUIRY_REPORT = parameter(
    "专题询问意见研究处理情况的报告",
    "the report on what became of the opinions of a special inquiry",
    _new(
        Text("应当及时提交研究处理情况报告", "handed in promptly"),
        50,
    ),
)

# 第十一条、第三十一条 (2006: 第八条第一款、第二十二条): several a year

_SEVERAL = Text("每年选择若干重大问题", "several great questions every year")
SEVERAL_REPORTS = parameter(
    "每年听取和审议若干专项工作报告",
    "several reports every year",
    _old(_SEVERAL, 8, 1),
    _new(_SEVERAL, 11),
)
SEVERAL_INSPECTIONS = parameter(
    "每年组织若干执法检查",
    "several inspections every year",
    _old(_SEVERAL, 22),
    _new(_SEVERAL, 31),
)
YEARLY_PLAN = parameter(
    "制定年度监督工作计划",
    "a plan of supervision every year",
    _new(Text("制定年度监督工作计划", "a plan of supervision every year"), 63, 1),
)
