"""The catalogue: every concept, in the order of the chapter."""

from engine.concept import Concept
from engine.concepts import target

CONCEPTS: tuple[Concept, ...] = (target.CONCEPT,)
BY_ID = {concept.id: concept for concept in CONCEPTS}
