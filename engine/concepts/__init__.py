"""The catalogue: every concept, in the order of the chapter."""

from engine.concept import Concept
from engine.concepts import sampling, target, training

CONCEPTS: tuple[Concept, ...] = (sampling.CONCEPT, target.CONCEPT, training.CONCEPT)
BY_ID = {concept.id: concept for concept in CONCEPTS}
