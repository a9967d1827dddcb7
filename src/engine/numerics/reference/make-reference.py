"""Tabulate exact values of the elementary functions for the tests, in 80 digits (needs mpmath).

Run: python3 make-reference.py > table.json
Each row is [argument, nearest double to the true value, true value less that double], so that errors well below one unit
in the last place can be measured. Arguments are exactly the doubles printed. Rows are pseudo-random by a fixed rule.
"""

import json

from mpmath import erfc, erfinv, exp, floor, log, mp, mpf, npdf, sqrt

mp.dps = 80


def fractions(count, seed):
    """Yield `count` fixed numbers in (0, 1): multiples of the golden ratio."""
    golden = (sqrt(mpf(5)) - 1) / 2
    for i in range(count):
        x = (i + 1) * golden + seed
        yield float(x - floor(x))


def between(low, high, count, seed):
    return [low + (high - low) * f for f in fractions(count, mpf(seed) / 7)]


def split(value):
    nearest = float(value)
    return [nearest, float(value - mpf(nearest))]


def table(function, arguments):
    return [[x, *split(function(mpf(x)))] for x in sorted(set(arguments))]


def normal_cdf(x):
    return erfc(-x / sqrt(mpf(2))) / 2


def normal_quantile(p):
    """Newton's method on ln(cdf) of the nearer tail, from a coarse start."""
    if p > mpf(1) / 2:
        return -normal_quantile(1 - p)
    z = -sqrt(-2 * log(p)) if p < mpf("1e-3") else -sqrt(mpf(2)) * erfinv(1 - 2 * p)
    for _ in range(60):
        move = (log(normal_cdf(z)) - log(p)) * normal_cdf(z) / npdf(z)
        z -= move
        if abs(move) < mpf(10) ** -70:
            break
    return z


def gamma_two_quantile(u):
    """y with 1 - (1 + y) exp(-y) = u, by bisection of the upper tail and of the series."""
    low, high = mpf(0), mpf(60)
    for _ in range(270):
        middle = (low + high) / 2
        if 1 - (1 + middle) * exp(-middle) < u:
            low = middle
        else:
            high = middle
    return low


TINY = 5e-324
NEAR_ONE = [1 - 2.0**-53, 1 + 2.0**-52, 1 - 1e-9, 1 + 1e-9]
probabilities = [2.0**-54, 2.0**-53, 1e-12, 1e-9, 1e-5, 0.025, 0.075, 0.0749999, 0.25, 0.4, 0.499999, 0.5000001, 0.6, 0.75]
probabilities += [0.9, 0.925, 0.9250001, 0.975, 0.99999, 1 - 1e-12, 1 - 2.0**-53] + between(0, 1, 120, 1)
print(
    json.dumps(
        {
            "exp": table(
                exp,
                [-745.13, -745, -744.4, -740.25, -720, -709.7, -708.4, -708, 708.5, 709, 709.7, 709.782712893384]
                + [1e-300, -1e-300, 1e-17, -1e-17, 1e-9, -1e-9, 0.34657359, 0.34657360, -0.34657359, -0.34657360, 1.0, -1.0]
                + between(-745, 709.78, 120, 1) + between(-2, 2, 120, 2),
            ),
            "ln": table(
                log,
                [TINY, 3 * TINY, 1e-310, 2.2250738585072014e-308, 1e-300, 0.5, 2.0, 10.0, 1e300, 1.7976931348623157e308]
                + [0.70710678, 0.70710679, 1.41421356, 1.41421357] + NEAR_ONE
                + [10.0**k for k in range(-320, 309, 9)] + between(0.3, 3, 120, 3) + between(0.99, 1.01, 40, 4),
            ),
            "normalCdf": table(
                normal_cdf,
                [-37.5, -37, -36.99, -30, -20, -10, -5.66, -5.65, -0.675, -0.67, -1e-9, 1e-9, 0.67, 0.675, 5.65, 5.66, 8.2]
                + between(-37.5, 0, 120, 5) + between(-6, 6, 120, 6),
            ),
            "normalQuantile": table(normal_quantile, [*(10.0**-k for k in range(12, 301, 4)), 7.739348467159559e-191, *probabilities]),
            "gammaTwoQuantile": table(gamma_two_quantile, probabilities),
        },
        separators=(",", ":"),
    )
)
