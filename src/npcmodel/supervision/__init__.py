"""How congresses and standing committees supervise: interpellations and what follows them."""

from npcmodel.facts.inquiries import Addressee
from npcmodel.supervision.answers import (
    AnswerPlace,
    InterpellationAnswer,
    InterpellationPart,
    Reader,
)
from npcmodel.supervision.interpellations import (
    AnswerForm,
    answer_form,
    answer_given_valid,
    further_answer_valid,
    interpellation_form_valid,
)

__all__ = [
    "Addressee",
    "AnswerForm",
    "AnswerPlace",
    "InterpellationAnswer",
    "InterpellationPart",
    "Reader",
    "answer_form",
    "answer_given_valid",
    "further_answer_valid",
    "interpellation_form_valid",
]
