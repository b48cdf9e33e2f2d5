"""立法法: local regulations, regulations on autonomy, and rules in their place."""

from __future__ import annotations

from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter, Provision, parameter
from npcmodel.law.statutes import LEGISLATION_LAW_2023 as NOW
from npcmodel.law.wording import Text

SINCE = NOW.in_force
_MAKERS: tuple[Body, ...] = (Body.CONGRESS, Body.STANDING_COMMITTEE)
_CONGRESS: tuple[Body, ...] = (Body.CONGRESS,)
_REGIONS: tuple[Level, ...] = (Level.PROVINCE, Level.AUTONOMOUS_REGION)
_NATION: tuple[Level, ...] = (Level.NATIONAL,)
_PROVINCES: tuple[Level, ...] = (Level.PROVINCE, Level.AUTONOMOUS_REGION, Level.MUNICIPALITY)

# 第八十条、第八十一条、第八十六条: who makes local regulations

PROVINCE_MAKERS: Parameter[tuple[Body, ...]] = parameter(
    "省级地方性法规的制定机关",
    "who makes a province's regulations",
    Provision(_MAKERS, Citation(NOW, 80), SINCE),
)
CITY_MAKERS: Parameter[tuple[Body, ...]] = parameter(
    "设区的市的地方性法规的制定机关",
    "who makes the regulations of a city with districts",
    Provision(_MAKERS, Citation(NOW, 81, 1), SINCE),
)
PREFECTURE_MAKERS: Parameter[tuple[Body, ...]] = parameter(
    "自治州的地方性法规的制定机关",
    "who makes the regulations of an autonomous prefecture",
    Provision(_MAKERS, Citation(NOW, 81, 4), SINCE),
)
MAJOR_MAKERS: Parameter[tuple[Body, ...]] = parameter(
    "规定特别重大事项的地方性法规的通过机关",
    "who passes regulations on especially major matters",
    Provision(_CONGRESS, Citation(NOW, 86), SINCE),
)

# 第八十一条: approval

APPROVERS: Parameter[tuple[Level, ...]] = parameter(
    "设区的市、自治州地方性法规的批准机关",
    "whose standing committee approves regulations of cities and prefectures",
    Provision(_REGIONS, Citation(NOW, 81, 1), SINCE),
)
APPROVAL = parameter(
    "设区的市、自治州地方性法规的批准条件",
    "when regulations of cities and prefectures are approved",
    Provision(
        Text(
            "同宪法、法律、行政法规和本省、自治区的地方性法规不抵触的，应当予以批准",
            "what is not contrary to the constitution, laws, administrative regulations and the "
            "province's own regulations is approved",
        ),
        Citation(NOW, 81, 1),
        SINCE,
    ),
)
APPROVAL_MONTHS = parameter(
    "批准设区的市、自治州地方性法规的期限",
    "within what time regulations of cities and prefectures are approved",
    Provision(4, Citation(NOW, 81, 1), SINCE),
)
RULE_CONFLICT = parameter(
    "同省级政府规章相抵触的处理",
    "regulations contrary to rules of the province's government",
    Provision(
        Text(
            "同本省、自治区人民政府的规章相抵触的，应当作出处理决定",
            "where it is contrary to a rule of the province's government, a decision is made on "
            "that",
        ),
        Citation(NOW, 81, 2),
        SINCE,
    ),
)

# 第八十五条: autonomy

AUTONOMY_MAKERS: Parameter[tuple[Body, ...]] = parameter(
    "自治条例和单行条例的制定机关",
    "who makes regulations on autonomy and separate regulations",
    Provision(_CONGRESS, Citation(NOW, 85, 1), SINCE),
)
REGION_APPROVERS: Parameter[tuple[Level, ...]] = parameter(
    "自治区的自治条例和单行条例的批准机关",
    "whose standing committee approves those of an autonomous region",
    Provision(_NATION, Citation(NOW, 85, 1), SINCE),
)
BELOW_APPROVERS: Parameter[tuple[Level, ...]] = parameter(
    "自治州、自治县的自治条例和单行条例的批准机关",
    "whose standing committee approves those of autonomous prefectures and counties",
    Provision(_PROVINCES, Citation(NOW, 85, 1), SINCE),
)

# 第八十七条: procedure

UNIFIED_ORGAN = parameter(
    "地方性法规草案的统一审议",
    "the unified deliberation of draft local regulations",
    Provision(
        Text(
            "由负责统一审议的机构提出审议结果的报告和草案修改稿",
            "the organ charged with the unified deliberation puts a report on the result and a "
            "revised draft",
        ),
        Citation(NOW, 87, 2),
        SINCE,
    ),
)

# 第九十三条: rules in place of regulations

INTERIM_MONTHS = parameter(
    "先行制定的地方政府规章的实施时间",
    "how long rules in place of a local regulation run before one is asked for",
    Provision(24, Citation(NOW, 93, 5), SINCE),
)
INTERIM_CAUSE = parameter(
    "先行制定地方政府规章的条件",
    "when a rule may come before a local regulation",
    Provision(
        Text(
            "应当制定地方性法规但条件尚不成熟，因行政管理迫切需要",
            "a local regulation is due but not ripe, and administration needs it urgently",
        ),
        Citation(NOW, 93, 5),
        SINCE,
    ),
)
INTERIM_REQUEST = parameter(
    "继续实施规章所规定的行政措施",
    "going on with the measures of such a rule",
    Provision(
        Text(
            "满两年需要继续实施的，应当提请本级人民代表大会或者其常务委员会制定地方性法规",
            "where the measures go on after two years, a local regulation is asked for of the "
            "congress of the level or its standing committee",
        ),
        Citation(NOW, 93, 5),
        SINCE,
    ),
)
