"""What the hand does to a sample: one observation moves and the others go along so that what is held stays as it is.

`reach` says how far an observation may go, `moved` gives the sample when it is there; `brought` moves a whole sample
until what is held has another value.
"""

from __future__ import annotations

import math

import numpy as np

from engine.concept import Array

Reach = tuple[float, float]
_EVERYWHERE: Reach = (-1e9, 1e9)


def reach(model: str, hold: str, x: Array, i: int, end: float = math.inf) -> Reach:
    """Where observation i of x (n,) may go while the others can still hold what is held; `end` is that of the model."""
    own = _own(model, end)
    if hold == "mean_sd":
        # One value lies farthest from the mean when all the others are equal.
        mean, most = float(x.mean()), float(x.std(ddof=1)) * (len(x) - 1) / math.sqrt(len(x))
        return mean - most, mean + most
    if hold == "sum":
        total = float(x.sum())
        if model == "bernoulli":
            return (0.0, 1.0) if 0.0 < total < len(x) else (float(x[i]), float(x[i]))
        return (1e-6 * total, (1.0 - 1e-6) * total) if model == "exponential" else (0.0, total)
    if hold == "first":
        return (float(x[0]), float(x[0])) if i == 0 else own
    if hold == "maximum":
        return own[0], float(x.max())
    if hold == "smallest":
        return float(x.min()), own[1]
    if hold == "median":
        return _side(own, x, i)
    return _between(own, hold, x, i)


def _own(model: str, end: float) -> Reach:
    """What an observation of the model can be at all."""
    last = min(end * (1.0 - 1e-9), 1e9)  # a hair within, so that rounding never takes a value beyond
    return {
        "bernoulli": (0.0, 1.0), "poisson": (0.0, 200.0), "exponential": (1e-6, 1e9), "uniform": (1e-6, last),
    }.get(model, _EVERYWHERE)  # fmt: skip


def _side(own: Reach, x: Array, i: int) -> Reach:
    """An observation stays on its side of the median; the middle two of an even number mirror each other."""
    order = np.argsort(x, kind="stable")
    n, rank = len(x), int(np.flatnonzero(order == i)[0])
    ordered, middle = x[order], float(np.median(x))
    low, high = (n - 1) // 2, n // 2
    if n % 2:
        return (middle, middle) if rank == low else (own[0], middle) if rank < low else (middle, own[1])
    if rank in (low, high):
        outer = [middle - float(ordered[low - 1]), float(ordered[high + 1]) - middle] if n > 2 else []
        most = min([*outer, middle - own[0], own[1] - middle])
        return (middle - most, middle) if rank == low else (middle, middle + most)
    return (own[0], float(ordered[low])) if rank < low else (float(ordered[high]), own[1])


def _between(own: Reach, hold: str, x: Array, i: int) -> Reach:
    """What is left: a range, whose ends move together; the outermost two, which stay outermost; no bound at all."""
    ordered, value = np.sort(x), float(x[i])
    if hold == "range":
        width = float(ordered[-1] - ordered[0])
        if value == ordered[0]:
            return own[0], own[1] - width
        if value == ordered[-1]:
            return own[0] + width, own[1]
        return float(ordered[0]), float(ordered[-1])
    if hold == "inner":
        order = np.argsort(x, kind="stable")
        if i == order[0]:
            return own[0], float(ordered[1])
        return (float(ordered[-2]), own[1]) if i == order[-1] else (value, value)
    return own  # of a mean the others share the rest, and all the values at once are what is held


def moved(model: str, hold: str, x: Array, i: int, value: float, end: float = math.inf) -> Array:
    """The sample (n,) with observation i at `value`, or as near as it may go, and what is held unchanged."""
    low, high = reach(model, hold, x, i, end)
    value = min(max(value, low), high)
    out = np.array(x)
    others = np.arange(len(x)) != i
    if model in ("bernoulli", "poisson"):
        return _counts(out, i, round(value), hold)
    if hold == "mean":
        out[others] -= (value - x[i]) / (len(x) - 1)
    elif hold == "mean_sd":
        out[others] = _rescaled(x, i, value)
    elif hold == "sum":
        out[others] *= (float(x.sum()) - value) / float(x[others].sum())
    elif hold in ("maximum", "smallest") and x[i] == (x.max() if hold == "maximum" else x.min()) and value != x[i]:
        # Another takes its place as the extreme.
        nearest = int(np.argmin(np.where(others, np.abs(x - x[i]), np.inf)))
        out[nearest] = x[i]
    elif hold == "range" and x[i] in (x.min(), x.max()):
        other = int(np.argmax(x)) if x[i] == x.min() else int(np.argmin(x))
        out[other] += value - x[i]
        low, high = sorted((value, float(out[other])))
        out = np.clip(out, low, high)
    elif hold == "median" and len(x) % 2 == 0:
        order = np.argsort(x, kind="stable")
        low_one, high_one = int(order[len(x) // 2 - 1]), int(order[len(x) // 2])
        if i in (low_one, high_one):
            out[high_one if i == low_one else low_one] = 2.0 * float(np.median(x)) - value
    out[i] = value
    return out


def _rescaled(x: Array, i: int, value: float) -> Array:
    """The others (n − 1,) about a new centre, stretched so that mean and spread of all stay."""
    n, mean = len(x), float(x.mean())
    others = np.delete(x, i)
    left = float(((x - mean) ** 2).sum()) - (value - mean) ** 2 * n / (n - 1.0)
    apart = others - others.mean()
    length = float((apart**2).sum())
    if length <= 1e-12 * float(((x - mean) ** 2).sum()):
        # All equal but for rounding, as at the far end of the reach: spread them evenly again.
        apart = np.arange(n - 1.0) - 0.5 * (n - 2.0)
        length = float((apart**2).sum())
    return np.asarray((n * mean - value) / (n - 1.0) + apart * math.sqrt(max(left, 0.0) / length))


def _counts(out: Array, i: int, value: int, hold: str) -> Array:
    """Whole numbers: what one gains the others lose, one at a time, the largest or the smallest first."""
    short = value - round(float(out[i]))
    out[i] = value
    if hold != "sum":
        return out
    step = -1.0 if short > 0 else 1.0
    for _ in range(abs(short)):
        open_ = np.where(np.arange(len(out)) == i, -np.inf, -step * out)
        out[int(np.argmax(open_))] += step
    return out


def brought(model: str, hold: str, x: Array, old: tuple[float, ...], new: tuple[float, ...], seed: int = 0) -> Array:
    """The sample (n,) with what is held at `new` instead of `old`: shifted, scaled, or some of its counts changed."""
    if hold == "mean_sd":
        return np.asarray(new[0] + (x - old[0]) * (new[1] / old[1]))
    if hold == "first":
        return np.asarray(np.concatenate([[new[0]], x[1:]]))
    if model in ("bernoulli", "poisson"):
        return _with_total(x, round(new[0]), 1.0 if model == "bernoulli" else math.inf, seed)
    if model in ("exponential", "uniform"):
        return np.asarray(x * (new[0] / old[0]))
    return np.asarray(x + (new[0] - old[0]))


def _with_total(x: Array, total: int, most: float, seed: int) -> Array:
    """Counts with another sum; where one is added or taken away turns about from step to step.

    Where they cannot have the sum they take the nearest that they can.
    """
    out = np.array(x)
    total = int(min(max(total, 0), most * len(out)))
    step = 1.0 if total > out.sum() else -1.0
    for turn in range(abs(total - round(float(out.sum())))):
        can = np.flatnonzero(out < most) if step > 0 else np.flatnonzero(out > 0.0)
        out[can[(seed + 7 * turn) % len(can)]] += step
    return out
