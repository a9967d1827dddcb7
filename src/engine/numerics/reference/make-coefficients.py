"""Find the minimax polynomials of exp.ts and ln.ts by Remez exchange in 60 digits (needs mpmath).

Run: python3 make-coefficients.py
"""

from mpmath import exp, fabs, linspace, log, lu_solve, matrix, mp, mpf, sign, sqrt

mp.dps = 60


def remez(target, weight, low, high, degree, rounds=12, points=4000):
    """Return coefficients (lowest first) and the largest weighted error of the best polynomial on [low, high]."""
    grid = [mpf(x) for x in linspace(low, high, points)]
    values = [target(x) for x in grid]
    weights = [weight(x) for x in grid]
    nodes = [round(i * (points - 1) / (degree + 1)) for i in range(degree + 2)]
    nodes = [n + 1 if weights[n] < mpf(10) ** -12 else n for n in nodes]
    for _ in range(rounds):
        system, right = matrix(degree + 2, degree + 2), matrix(degree + 2, 1)
        for row, n in enumerate(nodes):
            for column in range(degree + 1):
                system[row, column] = grid[n] ** column
            system[row, degree + 1] = (-1) ** row / weights[n]
            right[row] = values[n]
        solution = lu_solve(system, right)
        coefficients = [solution[i] for i in range(degree + 1)]
        errors = [w * (sum(c * x**i for i, c in enumerate(coefficients)) - v) for x, v, w in zip(grid, values, weights)]
        peaks = []
        for n, e in enumerate(errors):
            if peaks and sign(errors[peaks[-1]]) == sign(e):
                peaks[-1] = n if fabs(e) > fabs(errors[peaks[-1]]) else peaks[-1]
            elif e != 0:
                peaks.append(n)
        while len(peaks) > degree + 2:
            peaks.pop(0 if fabs(errors[peaks[0]]) < fabs(errors[peaks[-1]]) else -1)
        if len(peaks) < degree + 2:
            break
        nodes = peaks
    return coefficients, max(fabs(e) for e in errors)


def excess(r):
    """(exp(r) - 1 - r) / r^2, by its series near zero."""
    if fabs(r) > mpf("1e-6"):
        return (exp(r) - 1 - r) / r**2
    return mpf(1) / 2 + r / 6 + r**2 / 24 + r**3 / 120 + r**4 / 720


def tail(z):
    """(ln((1 + s) / (1 - s)) / s - 2) / z with s = sqrt(z), by its series near zero."""
    if z > mpf("1e-8"):
        s = sqrt(z)
        return (log((1 + s) / (1 - s)) / s - 2) / z
    return 2 * (mpf(1) / 3 + z / 5 + z**2 / 7 + z**3 / 9 + z**4 / 11)


def show(name, result):
    coefficients, error = result
    print(name, "largest relative error 2^%.2f" % float(log(error) / log(2)))
    for c in coefficients:
        print("  ", repr(float(c)))


half = log(2) / 2 + mpf("1e-9")
edge = ((sqrt(2) - 1) / (sqrt(2) + 1)) ** 2 + mpf("1e-8")
show("exp, powers of r", remez(excess, lambda r: r**2 / exp(r), -half, half, 9))
show("ln, powers of s^2", remez(tail, lambda z: z / 2 + mpf("1e-30"), mpf(0), edge, 6))
