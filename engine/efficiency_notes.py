"""What `efficiency` has to say where a bound, an information or a variance is missing or not what it seems."""

from __future__ import annotations

from engine.efficiency_rules import Rule
from engine.efficiency_settings import EfficiencySettings
from engine.fisher import Model
from engine.words import numerals, tr


def notes(s: EfficiencySettings, model: Model, rule: Rule) -> tuple[str, ...]:
    """One plain sentence each, the most important first."""
    found = [_of_regularity(s, model)]
    if not model.degenerate:
        found += [_of_rule(s, rule), _of_attainment(s, rule), _of_curvature(s)]
    return tuple(note for note in found if note)


def _of_regularity(s: EfficiencySettings, model: Model) -> str:
    if not model.regular:
        return tr(
            "Regularity fails: the support (0, θ) moves with θ, so the score is −n/θ in "
            "every sample and its mean is not 0. There is no bound, and the maximum does "
            "better than θ²/n"
        )
    if model.degenerate:
        value = numerals(f"p = {s.p:g}") if s.family == "bernoulli" else "λ = 0"
        return tr(
            "At {value} every sample is the same: the information is infinite, bound and variance are 0", value=value
        )
    return ""


def _of_rule(s: EfficiencySettings, rule: Rule) -> str:
    if s.family == "student_t" and rule.id == "mean" and s.nu <= 2.0:
        return tr("At ν = {nu:g} the mean has no finite variance: the empirical number never settles", nu=s.nu)
    if s.family == "normal_variance" and rule.id == "divisor_n":
        return tr("Biased, so it may go below the line: with its b′ = −1/n its own bound is (1 − 1/n)²·2σ⁴/n")
    if s.family == "bernoulli" and rule.id == "succession":
        return tr("Biased, so it may go below the line: its own bound (1 + b′)²/(nI) with b′ = −2/(n + 2) it attains")
    if s.family == "exponential" and rule.id == "mle":
        return tr("Biased by λ/(n − 1): its own bound is (1 + b′)²/(nI) with b′ = 1/(n − 1)")
    return ""


def _of_attainment(s: EfficiencySettings, rule: Rule) -> str:
    if s.family == "normal_mean" and rule.id in ("mean", "mle"):
        return tr("The mean attains the bound at every n, not only for large n")
    if s.family == "poisson" and rule.id == "mean":
        return tr("The mean attains the bound at every n")
    if s.family == "bernoulli" and rule.id == "mean":
        return tr("The share attains the bound at every n")
    if s.family == "normal_variance" and rule.id == "unbiased":
        return tr(
            "With μ unknown no unbiased estimator does better, yet the bound is not attained: the ratio is n/(n − 1)"
        )
    if s.family == "exponential" and rule.id == "unbiased":
        return tr(
            "No unbiased estimator does better, yet the bound is attained in the limit only: the ratio is n/(n − 2)"
        )
    if s.family in ("logistic", "student_t") and rule.id == "mle":
        return tr("The bound is attained in the limit only")
    return ""


def _of_curvature(s: EfficiencySettings) -> str:
    if s.family == "laplace":
        return tr(
            "The log-likelihood is made of straight pieces: −ℓ″ is 0 wherever it exists, so "
            "the information shows as the variance of the score alone"
        )
    return ""
