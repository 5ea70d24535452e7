"""The data of `sufficiency` and their redraws, all with what is held fixed at one and the same value."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from engine import conditional_draws as draws
from engine.concept import Array
from engine.streams import stream
from engine.sufficiency_settings import SufficiencySettings, law_of

_FIRST_STREAM = 2**31  # of the redraws: fresh samples of the same seed take the streams before it
_BLOCK = 64  # redraws that share a stream, so that redraw r does not depend on how many there are


def data_and_redraws(s: SufficiencySettings) -> tuple[Array, Array]:
    """The data (n,) and R redraws (R, n). Data that are not given are redraw 0 of the same law."""
    rows = s.n_redraws + 1
    if s.source == "own":
        x = np.array(s.own)
        return x, redrawn(s, held_of(s, x), rows, x)[1:]
    if s.hold in ("order", "inner"):
        # There is no one number to type for a whole sample: it comes from the truth.
        x = np.asarray(law_of(s).icdf(_noise(s.seed, 1, s.n, "u")[0]))
        return x, redrawn(s, held_of(s, x), rows, x)[1:]
    held = typed(s)
    found = redrawn(s, held, rows, np.empty(0))
    return found[0], found[1:]


def typed(s: SufficiencySettings) -> tuple[float, ...]:
    """The values of what is held, as the settings have them."""
    if s.hold == "sum":
        return (float({"bernoulli": s.heads, "poisson": s.events, "exponential": s.total}[s.model]),)
    if s.hold == "first":
        return (float(s.first_toss if s.model == "bernoulli" else s.first_count),)
    named = {"mean": (s.mean,), "mean_sd": (s.mean, s.sd), "median": (s.median,), "smallest": (s.smallest,),
             "maximum": (s.maximum,), "range": (s.width,)}  # fmt: skip
    return named[s.hold]


def held_of(s: SufficiencySettings, x: Array) -> tuple[float, ...]:
    """The values of what is held, from data (n,)."""
    if s.hold in ("order", "inner"):
        ordered = np.sort(x)
        return tuple((ordered if s.hold == "order" else ordered[1:-1]).tolist())
    if s.hold in ("mean", "mean_sd"):
        mean, sd = float(x.mean()), float(x.std(ddof=1))
        return (mean, sd) if s.hold == "mean_sd" else (mean,)
    if s.hold == "first":
        return (float(x[0]),)
    if s.hold == "range":
        return (float(x.max() - x.min()),)
    return ({"median": float(np.median(x)), "sum": float(x.sum()), "smallest": float(x.min()),
             "maximum": float(x.max())}[s.hold],)  # fmt: skip


def redrawn(s: SufficiencySettings, held: tuple[float, ...], rows: int, x: Array) -> Array:
    """Samples (rows, n) given what is held; of the data x (n,) only that is used."""
    n, law = s.size, law_of(s)

    def noise(kind: str, wide: int = n) -> Array:
        return _noise(s.seed, rows, wide, kind)

    if s.hold == "mean_sd":
        return draws.normal_given_mean_sd(noise("z"), *held)
    if s.hold == "mean":
        return draws.normal_given_mean(noise("z"), held[0], s.sigma)
    if s.hold == "sum" and s.model == "bernoulli":
        return draws.heads_given_sum(noise("keys"), int(held[0]))
    if s.hold == "sum" and s.model == "poisson":
        return draws.counts_given_sum(noise("u", max(1, int(held[0])))[:, : int(held[0])], n)
    if s.hold == "sum":
        return draws.exponential_given_sum(noise("u"), held[0])
    if s.hold == "maximum":
        return draws.uniform_given_max(noise("u"), noise("keys"), held[0])
    if s.hold == "range":
        return draws.uniform_given_range(noise("u"), noise("keys"), held[0], s.end)
    if s.hold == "order":
        return draws.permuted(np.array(x), noise("keys"))
    if s.hold == "inner":
        return draws.given_inner(law, noise("u"), noise("keys"), np.array(held))
    if s.hold == "median":
        return draws.given_median(law, noise("u"), noise("keys"), held[0])
    if s.hold == "smallest":
        return draws.given_order_statistic(law, noise("u"), noise("keys"), 1, held[0])
    return draws.given_first(law, noise("u"), held[0])


@lru_cache(maxsize=8)
def _noise(seed: int, rows: int, wide: int, kind: str) -> Array:
    """Noise (rows, wide), kept: standard normal "z", uniform on (0, 1] "u", on [0, 1) "keys", independent of "u".

    A larger R only continues the same rows. The columns of "u" for counts are as many as there are events, and more
    events go on in the same row.
    """
    blocks = []
    for block in range(-(-rows // _BLOCK)):
        rng = stream(seed, _FIRST_STREAM + 4 * block + "zuk".index(kind[0]))
        shape = (wide, _BLOCK)  # column by column, so that more columns continue the rows
        drawn = rng.standard_normal(shape) if kind == "z" else rng.random(shape)
        blocks.append(drawn.T)
    made = np.ascontiguousarray(np.concatenate(blocks)[:rows])
    if kind == "u":
        made = 1.0 - made
    made.flags.writeable = False
    return made
