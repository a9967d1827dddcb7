/** A study that uses every part of the format, against `smallCatalogue`; tests break it one line at a time. */
export const goodStudy = `format: 1
id: example-2026
paper: { author: A. Writer, title: "An example: of a study", year: 2026, publisher: Press }
note: The model is not a forecast.
base: P0
packages: [P0, P1, P3]
lenses: [neutral, OR, mixes]
horizon: { start: 2012Q1, policy: 2026Q3, end: 2035Q4 }
runs: { draws: 100, seeds: 4, seed: 1 }
negligible: { Y01: 0.005, Y10: 0.1, Y10.TWS: 0.2 }
uncertainties:
  spiralGain: { low: 0.2, central: 0.3, high: 0.4 }
  delay.JP: { low: { value: 1, unit: week }, central: 8, high: 9 }
metrics: [Y01, pressure]
claims:
  - id: D02
    section: "ES"
    opening: "first words of the passage"
    says: Allied weapons that reach the mainland risk an arms race.
    mechanisms: [M07, M01]
    kind: lens-decided
    arms:
      strike:
        package: P1
        levers: { like: { package: P3, only: [L34, L18] }, hostedStrike: 2.4 }
        pins: { leader.JP: 1, leader: 0 }
        shifts: { credibility: { by: -0.2, from: 2027Q1 }, presence: { by: 0.1 } }
        parameters: { delay: { times: 2 }, spiralGain: { quantile: 0.9 }, delay.PH: 5 }
        switches: { S2: richardson }
        start: 2027Q1
      cut:
        cuts: [{ equation: credibility, input: presence }]
        hold: [chinaThreat]
        hold_in: strike
    test:
      all:
        - difference: { metric: Y15, of: strike, minus: P0, is: above }
        - any:
            - difference: { metric: Y10.SCS, of: strike, minus: P0, is: above, window: [2027Q1, 2030Q4] }
            - difference: { metric: pressure.TWS, of: strike, minus: P0, is: below, value: 0.1, relative: true, size: true }
        - none:
            - threshold: { metric: Y06, arm: strike, is: at least, value: { value: 20, unit: "%" } }
        - mediation: { metric: Y15, of: strike, minus: P0, held: cut, is: above, value: 0.5 }
    report:
      - order: { metric: Y01, arms: [P0, strike] }
  - id: D15
    section: D2
    opening: "some words"
    says: Porcupine sales raise the cost of invasion.
    mechanisms: [M05]
    kind: testable
    wired: the sign is built in, the size is not
    share: 1
    arms:
      together: { levers: { like: { package: P1 }, L18: 2.5 } }
    test:
      all:
        - slope: { metric: Y01, per: { lever: L21 }, at: P0, is: above }
        - slope: { metric: Y01, per: { parameter: delay.JP }, at: P1, is: below }
        - interaction: { metric: Y01, first: P1, second: P3, both: together, neither: P0, is: above }
        - order: { metric: Y06, arms: [P3, P0, P1], is: falling }
        - change: { metric: Y01, arm: P0, from: [2012Q1, 2012Q4], to: [2026Q1, 2026Q4], is: not above }
  - id: D48
    section: D8
    opening: "other words"
    says: States seek security.
    mechanisms: [M07]
    kind: normative
    untestable: a choice of lens, not a result
`;
