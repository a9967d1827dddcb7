/** A study of the rarer forms of the format, against `smallCatalogue`; tests break it one line at a time. */
export const wideStudy = `format: 1
id: wide
paper: { author: A. Writer, title: Another example, year: 2026 }
base: P0
packages: [P0, P1, P3]
lenses: [neutral, OR]
horizon: { start: 2012Q1, policy: 2026Q3, end: 2035Q4 }
runs: { draws: 100, seeds: 4, seed: 1 }
measures:
  fearOfChina: { variable: chinaThreat, window: [2026Q3, 2030Q4], negligible: 0.1, says: Threat China sees }
  leaderJapan:
    variable: leader.JP
    window: [2026Q3, 2035Q4]
    reducer: last
    path: quiet
    negligible: 0.5
    says: Whether Japan has a bold leader
  delayJapan: { variable: delay.JP, window: [2026Q3, 2026Q4], reducer: sum, negligible: { value: 1, unit: week }, says: Delay }
metrics: [Y01, fearOfChina]
claims:
  - id: W01
    section: "1"
    opening: "first words"
    says: A shock raises fear.
    mechanisms: [M07]
    kind: testable
    central: true
    arms:
      shocked: { shifts: { presence: { by: 0.33, until: 2029Q2 }, leader.JP: { by: 1, from: 2027Q1, until: 2027Q1 } } }
    test:
      all:
        - difference: { metric: fearOfChina, of: shocked, minus: P0, is: above }
        - threshold: { metric: leaderJapan, arm: shocked, is: at least, value: 1 }
    report:
      - threshold: { metric: delayJapan, arm: shocked }
  - id: W02
    section: "2"
    opening: "second words"
    says: Secret talks matter.
    mechanisms: [M18]
    kind: testable
    blocked: The model has no secret talks.
  - id: W03
    section: "3"
    opening: "third words"
    says: Restraint does more for less.
    mechanisms: [M05]
    kind: testable
    test:
      all:
        - contrast: { metric: Y01, first: { of: P1, minus: P0 }, second: { of: P3, minus: P0 }, log: true, size: true, per: Y15, is: above }
        - contrast: { metric: Y15, first: { of: P1, minus: P0 }, second: { of: P3, minus: P0 }, is: below, value: -0.5 }
        - best: { metric: fearOfChina, among: [P0, P1, P3], one_of: [P1], is: lowest, window: [2026Q3, 2028Q4] }
  - id: W04
    section: "4"
    opening: "fourth words"
    says: Fear follows presence.
    mechanisms: [M07]
    kind: testable
    test:
      any:
        - correlation: { metric: Y01, with: fearOfChina, than: { parameter: delay.JP }, arm: P0, size: true, is: below, value: 0.2 }
        - correlation: { metric: Y01, with: Y15, arm: P1, is: above }
        - variance: { of: [fearOfChina], among: [fearOfChina, Y15], arm: P0, windows: [[2012Q1, 2015Q4], [2026Q3, 2030Q4]], is: at least, value: 0.2 }
        - regret: { among: [P0, P1, P3], one_of: [P1], weights: [{ Y06: -100 }, { force: -50, Y15: -2 }] }
    report:
      - contrast: { metric: Y06, first: { of: P1, minus: P0 }, second: { of: P3, minus: P0 } }
weights: { force: -100, fearOfChina: -1 }
contested:
  - { title: Fear, one: [W01], other: [W04, other-study/B23], choice: Whom to frighten }
`;
