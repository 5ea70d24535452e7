"""Log-likelihood curves of many samples at once, each less its own maximum, and how far they lie apart.

A factor of the likelihood without the parameter only lifts a curve as a whole; less its own maximum that is gone. Each
curve is made of the sample's own values, whatever was held fixed when it was drawn.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from engine.concept import Array
from engine.words import tr

DEPTH = 8.0  # natural logarithms below the top that a curve is shown; exp(−8) is 0.0003


@dataclass(frozen=True)
class Sums:
    """What the curves of samples (R, n) are made of, each (R,)."""

    x: Array
    mean: Array
    squares: Array
    largest: Array

    @classmethod
    def of(cls, x: Array) -> Sums:
        mean = x.mean(axis=1)
        apart = x - mean[:, None]
        return cls(x, mean, np.einsum("ij,ij->i", apart, apart), x.max(axis=1))

    @property
    def n(self) -> int:
        return int(self.x.shape[1])


def curves(model: str, samples: Array, theta: Array, scale: float = 1.0) -> Array:
    """log L(θ) − max log L of samples (R, n) at θ (m,), shape (R, m); −∞ where a sample is impossible.

    `model` names the parameter: "normal" the mean with σ profiled out, "sd" the σ of a normal model with the mean
    profiled out, "normal_mean" the mean at σ = `scale`, "laplace" the centre at b = `scale`, "exponential" the mean.
    """
    sums, n = Sums.of(samples), samples.shape[1]
    mean = sums.mean[:, None]
    if model == "normal":
        # max over σ of log L is −(n/2) log Σ(x − μ)² and a constant.
        return np.asarray(-0.5 * n * np.log1p((theta - mean) ** 2 * n / sums.squares[:, None]))
    if model == "sd":
        ratio = sums.squares[:, None] / n / theta**2
        return np.asarray(0.5 * n * (np.log(ratio) + 1.0 - ratio))
    if model == "normal_mean":
        return np.asarray(-0.5 * n * ((theta - mean) / scale) ** 2)
    if model == "laplace":
        return _laplace(samples, theta, scale)
    if model == "uniform":
        ratio = theta / sums.largest[:, None]
        return np.where(ratio >= 1.0, -n * np.log(np.maximum(ratio, 1.0)), -np.inf)
    return _counts_and_waits(model, mean, theta, n)


def _counts_and_waits(model: str, mean: Array, theta: Array, n: int) -> Array:
    """Models whose curve is that of the mean alone."""
    from scipy.special import xlog1py, xlogy

    if model == "exponential":
        ratio = mean / theta
        return np.asarray(n * (np.log(ratio) + 1.0 - ratio))
    if model == "poisson":
        return np.asarray(n * (xlogy(mean, theta) - xlogy(mean, mean) - theta + mean))
    if model == "bernoulli":
        at, top = xlogy(mean, theta) + xlog1py(1.0 - mean, -theta), xlogy(mean, mean) + xlog1py(1.0 - mean, -mean)
        return np.asarray(n * (at - top))
    raise ValueError(tr("no likelihood of {model}", model=model))


def _laplace(samples: Array, theta: Array, scale: float) -> Array:
    """−Σ|x − μ|/b less that at the median, by sorting: Σ|x − μ| is linear between neighbouring values."""
    ordered = np.sort(samples, axis=1)
    if len(ordered) > 1 and (ordered == ordered[0]).all():
        # The values in order are all that the curve is made of: where they are held, one serves every sample.
        return np.broadcast_to(_laplace(ordered[:1], theta, scale), (len(ordered), theta.size))
    n = ordered.shape[1]
    middle = ordered[:, (n - 1) // 2][:, None]
    below = np.concatenate([np.zeros((len(ordered), 1)), np.cumsum(ordered - middle, axis=1)], axis=1)
    rank = np.stack([row.searchsorted(theta, side="right") for row in ordered])
    shifted = theta - middle
    under = np.take_along_axis(below, rank, axis=1)
    far = (2 * rank - n) * shifted + below[:, -1:] - 2.0 * under
    least = np.abs(ordered - middle).sum(axis=1, keepdims=True)
    return np.asarray(-(far - least) / scale)


def apart(reference: Array, others: Array) -> tuple[Array, Array, float]:
    """How far curves (R, m) lie from one (m,): the largest difference of each (R,) twice, and the range.

    First as a share of the range, which goes from the top, 0, to the reference's lowest finite value; what lies lower,
    or is −∞, counts as that. Then plain, of what is shown: down to `DEPTH` below the top.
    """
    foot = float(reference[np.isfinite(reference)].min())
    span = -foot
    share = np.abs(np.maximum(others, foot) - np.maximum(reference, foot)).max(axis=1)
    plain = np.abs(np.maximum(others, -DEPTH) - np.maximum(reference, -DEPTH)).max(axis=1)
    return share / span if span > 0.0 else share, plain, span


def log_likelihood(model: str, samples: Array, theta: float, scale: float = 1.0) -> Array:
    """log p(x | θ) of samples (R, n) with all constants, shape (R,): the sum of the log-densities, one by one."""
    from engine.families import Bernoulli, Exponential, Family, Laplace, Normal, Poisson, Uniform

    made: Family
    if model in ("normal", "normal_mean", "laplace"):
        theta = theta if abs(theta) > 1e-60 else 0.0  # families take no smaller number for one
    if model in ("normal", "normal_mean"):
        made = Normal(mu=theta, sigma=scale)
    elif model == "laplace":
        made = Laplace(mu=theta, b=scale)
    elif model == "bernoulli":
        made = Bernoulli(p=theta)
    elif model == "poisson":
        made = Poisson(lam=theta)
    else:
        made = Exponential(lam=1.0 / theta) if model == "exponential" else Uniform(low=0.0, high=theta)
    return np.asarray(made.logpdf(samples).sum(axis=1))


def log_base(model: str, samples: Array, scale: float = 1.0) -> Array:
    """log h(x), the factor without the parameter, of samples (R, n), shape (R,); 0 where there is none."""
    if model == "poisson":
        from scipy.special import gammaln

        return np.asarray(-gammaln(samples + 1.0).sum(axis=1))
    if model == "normal_mean":
        sums = Sums.of(samples)
        return np.asarray(-0.5 * sums.n * math.log(2.0 * math.pi * scale**2) - 0.5 * sums.squares / scale**2)
    return np.zeros(len(samples))
