/* The campaign as an engineer would write it in C with the standard library: one future at a time. */
#include "campaign.h"
#include <math.h>

static inline double smaller(double x, double y) { return x < y ? x : y; }
static inline double larger(double x, double y) { return x > y ? x : y; }
static inline double arrived(double day, double entry) { return larger(0, smaller(day + 1 - entry, 1)); }
static double normal_cdf(double x) { return 0.5 * erfc(-x * 0.70710678118654752440); }

static void fight(const double *restrict x, double *restrict out) {
  const double first_salvo = x[MISSILES_AGAINST_BASES] / x[SALVO_DECAY] * (1 - x[INTERCEPTION]);
  const double to_close = x[LEAKERS_PER_CLOSURE] * x[BASE_CLUSTERS];
  const double repaired = exp(-1 / x[REPAIR_TIME]);
  const double ground_loss = x[GROUND_LOSS] * (1 - x[HARDENING]) / x[BASE_CLUSTERS];
  const double lands = x[CROSSINGS_PER_DAY] * (1 - x[BEACH_LOSS]);
  double military = x[MILITARY_LIFT], civilian = x[CIVILIAN_LIFT];
  double taiwan_left = x[TAIWAN_MISSILES], standoff_left = x[STANDOFF_STOCK], tactical_left = x[FIRST_RING_STOCK];
  double japan_left = x[JAPANESE_MISSILES];
  double philippines_left = x[PHILIPPINE_MISSILES] * x[PHILIPPINE_INVOLVEMENT];
  double closed = 0, aircraft = 1, closed_days = 0, available_days = 0, ashore = 0, peak = 0, ships = 0;

  for (int d = 0; d < DAYS; d += 1) {
    const double day = d;
    const double leakers = first_salvo * exp(-day / x[SALVO_DECAY]);
    closed = (closed + (1 - closed) * (1 - exp(-leakers / to_close))) * repaired;
    aircraft *= exp(-ground_loss * leakers);
    const double available = (1 - closed) * aircraft;
    if (day < x[CLOSURE_WINDOW]) closed_days += closed;
    if (day < x[FORTNIGHT]) available_days += available;

    const double us = x[US_PARTICIPATES] * arrived(day, x[US_ENTRY_DAY]);
    const double japan = x[JAPAN_PARTICIPATES] * arrived(day, x[JAPAN_ENTRY_DAY]);
    const double philippines = x[PHILIPPINE_INVOLVEMENT] * arrived(day, x[PHILIPPINE_ENTRY_DAY]);
    const double access =
        x[RESTRICTED_ACCESS] + (x[CASE_ACCESS] - x[RESTRICTED_ACCESS]) * arrived(day, x[ACCESS_DAY]);
    const double taiwan_fire =
        smaller(x[TAIWAN_RATE] * x[TAIWAN_SURVIVAL] * exp(-day / x[TAIWAN_RATE_DECAY]), taiwan_left);
    const double standoff_fire =
        smaller(x[STANDOFF_RATE] * (1 - x[STANDOFF_NEED_OF_ACCESS] * (1 - access)) * us, standoff_left);
    const double tactical_fire = smaller(x[FIRST_RING_RATE] * available * access * us, tactical_left);
    const double japan_fire = smaller(x[JAPANESE_RATE] * japan, japan_left);
    const double philippine_fire = smaller(x[PHILIPPINE_RATE] * philippines, philippines_left);
    taiwan_left -= taiwan_fire;
    standoff_left -= standoff_fire;
    tactical_left -= tactical_fire;
    japan_left -= japan_fire;
    philippines_left -= philippine_fire;

    const double by_missiles =
        (taiwan_fire * x[TAIWAN_KILLS] + standoff_fire * x[STANDOFF_KILLS] + tactical_fire * x[FIRST_RING_KILLS] +
         japan_fire * x[JAPANESE_KILLS] * x[JAPANESE_GEOGRAPHY] +
         philippine_fire * x[PHILIPPINE_KILLS] * x[PHILIPPINE_GEOGRAPHY]) *
        x[SURVEILLANCE];
    const double by_submarines = x[SUBMARINE_KILLS] * (us + x[JAPANESE_SUBMARINES] * japan);
    const double kills = (by_missiles + by_submarines) * x[SHARE_ON_LIFT];
    const double sailing = arrived(day, x[CIVILIAN_FROM_DAY]);
    const double exposed = military + sailing * civilian;
    if (exposed > x[NO_LIFT]) {
      const double share = military / exposed;
      military = larger(0, military - kills * share * x[MILITARY_PER_SHIP]);
      civilian = larger(0, civilian - kills * (1 - share) * x[CIVILIAN_PER_SHIP]);
      ships += kills;
    }
    const double flow = (military + x[CIVILIAN_UNLOADING] * sailing * civilian) * lands;
    ashore += flow - x[ATTRITION_ASHORE] * ashore;
    peak = larger(peak, ashore);
  }

  out[CHANCE] = peak > 0 ? normal_cdf(log(peak / x[REQUIRED_FORCE]) / x[REQUIRED_FORCE_SPREAD]) : 0;
  out[LANDED_PEAK] = peak;
  out[SHIPS_LOST] = ships;
  out[CLOSED_DAYS] = closed_days;
  out[AVAILABILITY] = available_days / x[FORTNIGHT];
  out[AIRCRAFT] = aircraft;
}

void *prepare(const double *inputs, long count) {
  (void)count;
  return (void *)inputs;
}

void fight_all(const void *prepared, double *outcomes, long count) {
  const double *inputs = prepared;
  for (long k = 0; k < count; k += 1) fight(inputs + k * INPUTS, outcomes + k * OUTCOMES);
}

void flatten(double *outcomes, long count) {
  (void)outcomes;
  (void)count;
}
