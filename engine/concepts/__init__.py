"""The catalogue: every concept, in the order of the chapter."""

from engine.concept import Concept
from engine.concepts import crossentropy, divisor, noise, posterior, sampling, target, tradeoff, training

CONCEPTS: tuple[Concept, ...] = (
    sampling.CONCEPT,
    target.CONCEPT,
    divisor.CONCEPT,
    crossentropy.CONCEPT,
    noise.CONCEPT,
    training.CONCEPT,
    posterior.CONCEPT,
    tradeoff.CONCEPT,
)
BY_ID = {concept.id: concept for concept in CONCEPTS}
