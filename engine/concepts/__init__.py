"""The catalogue: every concept, in the order of the chapter."""

from engine.concept import Concept
from engine.concepts import (
    consistency,
    crossentropy,
    divisor,
    efficiency,
    likelihood,
    noise,
    paths,
    posterior,
    sampling,
    sufficiency,
    target,
    tradeoff,
    training,
)

CONCEPTS: tuple[Concept, ...] = (
    sampling.CONCEPT,
    target.CONCEPT,
    divisor.CONCEPT,
    likelihood.CONCEPT,
    crossentropy.CONCEPT,
    noise.CONCEPT,
    training.CONCEPT,
    posterior.CONCEPT,
    paths.CONCEPT,
    consistency.CONCEPT,
    efficiency.CONCEPT,
    sufficiency.CONCEPT,
    tradeoff.CONCEPT,
)
BY_ID = {concept.id: concept for concept in CONCEPTS}
