"""The catalogue: every concept, in the order of the chapter."""

from engine.concept import Concept
from engine.concepts import divisor, paths, sampling, target

CONCEPTS: tuple[Concept, ...] = (sampling.CONCEPT, target.CONCEPT, divisor.CONCEPT, paths.CONCEPT)
BY_ID = {concept.id: concept for concept in CONCEPTS}
