"""The catalogue: every concept, in the order of the chapter."""

from engine.concept import Concept
from engine.concepts import likelihood, sampling, target

CONCEPTS: tuple[Concept, ...] = (sampling.CONCEPT, target.CONCEPT, likelihood.CONCEPT)
BY_ID = {concept.id: concept for concept in CONCEPTS}
