"""Samples and likelihoods that several test modules look at."""

import math

import numpy as np
from scipy import stats

from engine.likelihood import one_parameter, two_parameter
from engine.likelihood.roots import falling_root

RNG = np.random.default_rng(20)
N = 40
# Model, data, what it takes as known, where it is looked at.
ONE = {
    "normal_mean": (RNG.normal(2, 1, N), {"sigma": 1.3}, 1.7),
    "normal_variance": (RNG.normal(2, 1, N), {"mu": 1.5}, 1.1),
    "bernoulli": (RNG.integers(0, 2, N).astype(float), {}, 0.4),
    "exponential": (RNG.exponential(2, N), {}, 0.7),
    "poisson": (RNG.poisson(3, N).astype(float), {}, 2.2),
    "geometric": (RNG.geometric(0.3, N).astype(float), {}, 0.4),
    "laplace": (RNG.laplace(0, 1, N + 1), {"b": 0.7}, 0.33),
    "cauchy": (RNG.standard_cauchy(N), {"nu": 1.0, "sigma": 0.8}, 0.4),
    "student_t": (RNG.standard_t(3, N), {"nu": 3.0, "sigma": 0.8}, 0.4),
    "uniform_theta": (RNG.random(N), {}, 1.2),
    "pareto": (1.5 * (1 + RNG.pareto(2, N)), {"xm": 1.2}, 1.6),
}
TWO = {
    "normal": (RNG.normal(2, 1, N), {}, (1.7, 1.2)),
    "gamma": (RNG.gamma(2, 1, N), {}, (1.7, 1.2)),
    "weibull": (RNG.weibull(2, N), {}, (1.7, 1.2)),
    "lognormal": (np.exp(RNG.normal(size=N)), {}, (0.2, 1.2)),
    "beta": (RNG.beta(2, 3, N), {}, (1.7, 2.2)),
    "negative_binomial": (RNG.negative_binomial(3, 0.3, N).astype(float), {}, (2.5, 0.35)),
    "student_t_scale": (RNG.standard_t(3, N), {"nu": 3.0}, (0.2, 1.3)),
}
# The same densities by SciPy, written down apart from the program's.
SCIPY = {
    "normal_mean": lambda x, mu: stats.norm.logpdf(x, mu, 1.3),
    "normal_variance": lambda x, v: stats.norm.logpdf(x, 1.5, math.sqrt(v)),
    "bernoulli": lambda x, p: stats.bernoulli.logpmf(x, p),
    "exponential": lambda x, lam: stats.expon.logpdf(x, scale=1 / lam),
    "poisson": lambda x, lam: stats.poisson.logpmf(x, lam),
    "geometric": lambda x, p: stats.geom.logpmf(x, p),
    "laplace": lambda x, mu: stats.laplace.logpdf(x, mu, 0.7),
    "cauchy": lambda x, mu: stats.cauchy.logpdf(x, mu, 0.8),
    "student_t": lambda x, mu: stats.t.logpdf(x, 3, mu, 0.8),
    "uniform_theta": lambda x, end: stats.uniform.logpdf(x, 0, end),
    "pareto": lambda x, alpha: stats.pareto.logpdf(x, alpha, scale=1.2),
    "normal": lambda x, mu, v: stats.norm.logpdf(x, mu, math.sqrt(v)),
    "gamma": lambda x, k, s: stats.gamma.logpdf(x, k, scale=s),
    "weibull": lambda x, k, s: stats.weibull_min.logpdf(x, k, scale=s),
    "lognormal": lambda x, mu, sigma: stats.lognorm.logpdf(x, sigma, scale=math.exp(mu)),
    "beta": lambda x, a, b: stats.beta.logpdf(x, a, b),
    "negative_binomial": lambda x, r, p: stats.nbinom.logpmf(x, r, p),
    "student_t_scale": lambda x, mu, sigma: stats.t.logpdf(x, 3, mu, sigma),
}
ALL = {**ONE, **TWO}


def made(name):
    x, known, theta = ALL[name]
    build = one_parameter if name in ONE else two_parameter
    return build(name, x, **known), x, np.atleast_1d(np.array(theta, dtype=float))


def newton_calls(monkeypatch, module):
    """The points at which a function is looked at while its root is sought."""
    calls = []

    def watched(function, *where):
        def told(t):
            calls.append(t)
            return function(t)

        return falling_root(told, *where)

    monkeypatch.setattr(module, "falling_root", watched)
    return calls
