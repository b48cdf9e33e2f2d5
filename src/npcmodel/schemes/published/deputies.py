"""Published schemes for single deputies: what is visible of them, restated."""

from __future__ import annotations

from npcmodel.law.wording import Text
from npcmodel.schemes.published.words import (
    Entry,
    Organ,
    any_of,
    at_least,
    band,
    bands,
    base,
    boundary_readings,
    computed,
    counted,
    deduction,
    event_kind,
    fold,
    given,
    less,
    linear,
    measure,
    minimum,
    percent,
    points_of,
    rule,
    rules,
    steps,
    times,
    together,
)

__all__ = ["DEPUTIES"]

_SELF = Organ.PEOPLES_CONGRESS
_COUNTED = Text(
    "条文没有分值：每达到一项计1，只为数出达到几项",
    "the text gives no points: each minimum reached counts 1, only to say how many are",
)
_AS_GIVEN = Text(
    "各项分值未见：得分作为已评定的数值给出",
    "the points of the items are not visible: the points are taken as already given",
)
_YEARS = Text(
    "连续两年的后果要看历年的等次，不在本文件内",
    "what follows two years running asks years of grades, not one record",
)
_UNKNOWN_ITEMS = Text("各项的分值", "the points of the items")
_NOTHING_FOLLOWS = Text(
    "条文不计分，只写后果：总分为0，等次写出可能的后果",
    "the text gives no points, only consequences: the total is 0, the grade names what may follow",
)

_JIANGBEI = Entry(
    "cq-jiangbei-2014",
    "重庆市江北区",
    "江北区人大常委会代表履职积分制工作方案（试行）",
    2014,
    _SELF,
    issued_by="江北区人大常委会",
    missing=Text(
        "11项履职事项中的8项；约谈的分数线",
        "8 of 11 items; the points below which an interview follows",
    ),
    document={
        "events": [
            event_kind("suggestion", "书面建议"),
            event_kind("inspection", "常委会组织的视察、调研"),
            event_kind("leave", "人代会请假", "half_days"),
        ],
        "items": [
            linear("suggestions", "书面建议", measure("suggestion", "件"), 3),
            linear("inspections", "视察、调研", measure("inspection"), 3),
            deduction("leave", "人代会请假", {**measure("leave", "个半天"), "sum": "half_days"}, 1),
        ],
    },
)

_SHIGU = Entry(
    "hn-shigu-2022",
    "湖南省衡阳市石鼓区青山街道",
    "石鼓区人大代表履职积分管理考核",
    2022,
    _SELF,
    missing=Text("30项指标中的28项", "28 of 30 items"),
    document={
        "events": [
            event_kind("reception", "到联络站接待群众"),
            event_kind("charity", "公益日捐赠活动"),
        ],
        "items": [
            linear("receptions", "到联络站接待群众", measure("reception"), 5),
            linear("charity", "参加公益捐赠", measure("charity"), 10),
        ],
    },
    choices=(
        Text(
            "按月计分：以当月的起止日期计分",
            "points are given by the month: score with the days of the month",
        ),
    ),
)

_FIVE = (
    ("supervision", "监督活动", "次"),
    ("suggestion", "高质量建议", "件"),
    ("visit", "走访选民", "次"),
    ("debrief", "述职", "次"),
    ("article", "宣传信息", "篇"),
)
_XIANGZHOU = Entry(
    "hb-xiangzhou",
    "湖北省襄阳市襄州区",
    "襄州区人大代表履职量化考评暂行办法（五个一）",
    None,
    _SELF,
    missing=Text(
        "总分100分在会议期间与闭会期间各项的分值",
        "the points of the items at and between sessions that make up the 100",
    ),
    document={
        "events": [event_kind(code, title) for code, title, _ in _FIVE],
        "items": [
            minimum(f"one_{code}", f"一{unit}{title}", counted(code, unit), 1)
            for code, title, unit in _FIVE
        ],
        "grades": bands(band("五个一完成", at_least=5), band("未完成", below=5)),
    },
    choices=(
        _COUNTED,
        Text(
            "连续两年排名后五位的后果要看历年名次，不在本文件内",
            "what follows two years among the last five asks years of ranks, not one record",
        ),
    ),
)

_YINCHUAN_BANDS = (
    band("履职好", at_least=80),
    band("履职较好", at_least=60, at_most=79, printed="60—79分"),
    band("履职差", below=60, printed="60分以下"),
)
_YINCHUAN = Entry(
    "nx-yinchuan",
    "宁夏回族自治区银川市",
    "银川市人民代表大会代表履职评价办法（试行）",
    None,
    _SELF,
    missing=_UNKNOWN_ITEMS,
    document={
        "items": [computed("result", "履职得分", given("得分", 100))],
        "full_marks": 100,
        "grades": bands(*_YINCHUAN_BANDS),
    },
    obstacle=Text(
        "79分与80分之间没有等次：出现半分时，79.5分无法评定",
        "there is no grade between 79 and 80: with half points, 79.5 cannot be graded",
    ),
    choices=(_AS_GIVEN, _YEARS),
    readings=boundary_readings(_YINCHUAN_BANDS),
)

_BAIHE_BANDS = (
    band("优秀", at_least=90, printed="90分以上"),
    band("良好", at_least=80, at_most=89, printed="80—89分"),
    band("一般", at_least=60, at_most=79, printed="60—79分"),
    band("较差", at_most=59, printed="59分以下"),
)
_BAIHE = Entry(
    "sx-baihe-2017",
    "陕西省安康市白河县",
    "白河县人大代表履职考核管理暂行办法",
    2017,
    _SELF,
    missing=_UNKNOWN_ITEMS,
    document={
        "items": [computed("result", "履职得分", given("得分", 100))],
        "full_marks": 100,
        "grades": bands(*_BAIHE_BANDS),
    },
    obstacle=Text(
        "89与90、79与80、59与60之间没有等次：出现半分时无法评定",
        "there is no grade between 89 and 90, 79 and 80, 59 and 60: half points cannot be graded",
    ),
    choices=(_AS_GIVEN, _YEARS),
    readings=boundary_readings(_BAIHE_BANDS),
)

_YIYANG = Entry(
    "hn-yuanjiang-2020",
    "湖南省益阳市",
    "益阳市人大代表履职考核（2018年9月至2020年8月，沅江市选出的64名代表）",
    2020,
    _SELF,
    missing=Text(
        "会议期间、闭会期间、自身形象三块的分值",
        "the points of the three parts: at sessions, between them, conduct",
    ),
    obstacle=Text(
        "没有印出分值：按得分高低从64名代表中评出9名，要比较众人",
        "no points are printed: 9 of 64 deputies are chosen by score, which compares people",
    ),
)

_YUANJIANG = Entry(
    "hn-yuanjiang-excellent",
    "湖南省沅江市",
    "沅江市十七届人大优秀代表评选",
    None,
    _SELF,
    missing=Text("推荐与评选的标准", "what nominees are judged by"),
    obstacle=Text(
        "没有印出分值：优秀名额为代表总数的20%，领导干部等不参评，要比较众人",
        "no points are printed: places are 20% of all deputies, office holders are not eligible,"
        " which compares people",
    ),
)

_CHONGQING = Entry(
    "cq-municipal-2019",
    "重庆市",
    "重庆市人民代表大会代表履职活动登记办法（试行）（“341 311”）",
    2019,
    _SELF,
    partial=False,
    document={
        "events": [
            event_kind("deliberation", "审议发言"),
            event_kind("activity", "闭会期间活动"),
            event_kind("proposal", "议案或者建议"),
            event_kind("training", "培训"),
            event_kind("deed", "办实事"),
            event_kind("debrief", "述职"),
        ],
        "items": [
            minimum(code, title, fold("year", counted(event, unit), "last"), least)
            for code, title, event, unit, least in (
                ("deliberations", "年内审议发言3次", "deliberation", "次", 3),
                ("activities", "年内闭会活动4次", "activity", "次", 4),
                ("proposals", "年内议案或者建议1件", "proposal", "件", 1),
            )
        ]
        + [
            minimum("trainings", "届内培训3次", counted("training"), 3),
            minimum("deeds", "届内办实事1件", counted("deed", "件"), 1),
            minimum("debriefs", "届内述职1次", counted("debrief"), 1),
        ],
        "grades": bands(band("达到", at_least=6), band("未达到", below=6)),
    },
    choices=(
        _COUNTED,
        Text(
            "计分期间从本届第一年起，到所考核的年份止；年内各项只看最后一年",
            "the days scored run from the term's first year to the year judged; what is asked of"
            " a year is asked of the last one",
        ),
    ),
)

_SHANGJIN = Entry(
    "hb-shangjin",
    "湖北省十堰市郧西县上津镇",
    "上津镇人大代表履职考评活动（十项活动承诺）",
    None,
    _SELF,
    missing=Text(
        "十项活动的内容，以及年终票决各等次的票数线",
        "what the ten activities are, and how many ballots make a grade at the year's end",
    ),
    document={
        "events": [event_kind("pledge", "承诺的活动")],
        "items": [
            computed(
                "pledges",
                "承诺超过下限的条数",
                together(
                    counted("pledge", "条"),
                    times(-1, points_of("身份", {"在职干部": 6, "村（居）干部": 6, "无职代表": 4})),
                ),
            )
        ],
        "grades": bands(band("够", at_least=0), band("不够", below=0)),
    },
    choices=(
        Text(
            "条文没有分值：总分是承诺条数与身份所要求条数之差",
            "the text gives no points: the total is the pledges beyond what the post asks",
        ),
        _YEARS,
    ),
)

_RATE = {"kind": "rate", "part": given("出席次数"), "whole": given("应出席次数")}
_POLITICS = Text(
    "三档（坚定8—10、基本4—7、不坚定0—3）由考评人判断，这里只限定在0至10分",
    "which of three ranges (8-10, 4-7, 0-3) applies is the assessor's; here the mark is 0 to 10",
)
_TEMPLATE = Entry(
    "tmpl-township",
    "地方未署",
    "乡镇人大代表考核制度（文库范本）",
    None,
    Organ.OTHER,
    issued_by="文库作者（未署名）",
    missing=Text(
        "思想政治20分、人代会出席率15分以外的部分",
        "what lies beyond the 20 for politics and the 15 for attendance",
    ),
    document={
        "items": [
            computed("stand", "政治立场", given("政治立场", 10, "考评人")),
            computed("moral", "道德品质", given("道德品质", 10, "考评人")),
            computed(
                "attendance",
                "人代会出席率",
                {
                    "kind": "clamp",
                    "of": given("出席评分", 15, "考评人"),
                    "floor": steps(_RATE, (0, 0), ("0.8", 8), ("0.9", 12)),
                    "cap": steps(_RATE, (0, 7), ("0.8", 11), ("0.9", 15)),
                },
            ),
        ],
    },
    choices=(
        _POLITICS,
        Text(
            "80%—89%读作80%以上不满90%；考评人的评分超出该档的，按该档上下限计",
            "80% to 89% is read as from 80% to less than 90%; a mark outside the range of its"
            " step counts as the nearest end",
        ),
    ),
)

_ZHANGDIAN = Entry(
    "sd-zhangdian-2005",
    "山东省淄博市张店区",
    "张店区人民代表大会代表监督管理暂行办法",
    2005,
    _SELF,
    partial=False,
    document={
        "events": [
            event_kind("silent_session", "人代会上不行使审议权、建议权"),
            event_kind("activity_absence", "不参加闭会活动", traits={"approved": ("yes", "no")}),
        ],
        "items": [base("none", "条文不计分", 0)],
        "grades": rules(
            rule("劝辞", at_least(counted("silent_session"), 2)),
            rule(
                "可提出劝辞建议", at_least(counted("activity_absence", where={"approved": "no"}), 3)
            ),
            otherwise="无",
        ),
    },
    choices=(
        _NOTHING_FOLLOWS,
        Text(
            "选民50人以上联名的建议不属于代表档案，未列入",
            "a proposal of 50 or more voters is no part of a deputy's record and is left out",
        ),
    ),
)

_SHOUXIAN = Entry(
    "ah-shouxian-2018",
    "安徽省寿县",
    "寿县人民代表大会代表辞职（暂行）办法",
    2018,
    _SELF,
    partial=False,
    document={
        "events": [
            event_kind("congress_absence", "不出席县人代会", traits={"approved": ("yes", "no")}),
            event_kind("activity_absence", "不参加闭会活动"),
        ],
        "items": [
            computed("satisfied", "述职测评满意率（%）", percent(given("满意票"), given("测评票")))
        ],
        "grades": rules(
            rule(
                "劝辞",
                any_of(
                    at_least(counted("congress_absence", where={"approved": "no"}), 1),
                    at_least(counted("activity_absence"), 2),
                    less({"kind": "points", "of": "satisfied"}, 50),
                ),
            ),
            otherwise="无",
        ),
    },
    choices=(
        Text(
            "总分是满意率的百分数；只写入可以计数的情形，违法、违纪、健康等情形未列入",
            "the total is the share satisfied in hundredths; only what can be counted is written"
            " down, not breaches of law, conduct or health",
        ),
        Text(
            "“一年内”以所考核年份的起止日期计分",
            '"within a year": score with the days of the year',
        ),
    ),
)

DEPUTIES = (
    _JIANGBEI,
    _SHIGU,
    _XIANGZHOU,
    _YINCHUAN,
    _BAIHE,
    _YIYANG,
    _YUANJIANG,
    _CHONGQING,
    _SHANGJIN,
    _TEMPLATE,
    _ZHANGDIAN,
    _SHOUXIAN,
)
