/*
 * The campaign as fast C as we can write for the machine: futures as lanes of vectors as wide as the machine has, an
 * exponential of our own inline (full double precision), inputs laid out for it, the two fadings by recurrence.
 *
 * Compile with -O3 -march=native -ffp-contract=fast -fopenmp-simd; -DPLAIN_TAIL where the C library has no vector functions.
 */
#if defined(__AVX512F__)
#define LANES 8
#elif defined(__AVX__)
#define LANES 4
#else
#define LANES 2
#endif
#ifndef PLAIN_TAIL
double log(double) __attribute__((simd("notinbranch")));
double erfc(double) __attribute__((simd("notinbranch")));
#else
double log(double);
double erfc(double);
#endif
#include "campaign.h"

typedef double vec __attribute__((vector_size(LANES * sizeof(double)), may_alias));
typedef long long ivec __attribute__((vector_size(LANES * sizeof(double)), may_alias));

static inline vec all(double x) { return x - (vec){}; }
/* The smaller and larger of two, and a choice by a mask: one instruction each, which gcc does not find by itself in C. */
#if defined(__AVX512F__)
#include <immintrin.h>
static inline vec smaller(vec x, vec y) { return (vec)_mm512_min_pd((__m512d)x, (__m512d)y); }
static inline vec larger(vec x, vec y) { return (vec)_mm512_max_pd((__m512d)x, (__m512d)y); }
static inline vec pick(ivec test, vec yes, vec no) {
  return (vec)_mm512_mask_blend_pd(_mm512_movepi64_mask((__m512i)test), (__m512d)no, (__m512d)yes);
}
#elif defined(__AVX__)
#include <immintrin.h>
static inline vec smaller(vec x, vec y) { return (vec)_mm256_min_pd((__m256d)x, (__m256d)y); }
static inline vec larger(vec x, vec y) { return (vec)_mm256_max_pd((__m256d)x, (__m256d)y); }
static inline vec pick(ivec test, vec yes, vec no) {
  return (vec)_mm256_blendv_pd((__m256d)no, (__m256d)yes, (__m256d)test);
}
#elif defined(__SSE4_1__)
#include <smmintrin.h>
static inline vec smaller(vec x, vec y) { return (vec)_mm_min_pd((__m128d)x, (__m128d)y); }
static inline vec larger(vec x, vec y) { return (vec)_mm_max_pd((__m128d)x, (__m128d)y); }
static inline vec pick(ivec test, vec yes, vec no) {
  return (vec)_mm_blendv_pd((__m128d)no, (__m128d)yes, (__m128d)test);
}
#else
static inline vec pick(ivec test, vec yes, vec no) { return (vec)((test & (ivec)yes) | (~test & (ivec)no)); }
static inline vec smaller(vec x, vec y) { return pick(x < y, x, y); }
static inline vec larger(vec x, vec y) { return pick(x > y, x, y); }
#endif
static inline vec arrived(vec tomorrow, vec entry) { return larger(smaller(tomorrow - entry, all(1)), all(0)); }

/* e to the x for -700 < x < 700: multiples of ln 2 taken off, Taylor to the eleventh power, exponent by integer addition. */
static inline vec exponential(vec x) {
  const vec magic = all(6755399441055744.0);
  const vec shifted = x * 1.4426950408889634 + magic;
  const vec k = shifted - magic;
  const vec r = (x - k * 0.6931471803691238) - k * 1.9082149292705877e-10;
  const vec r2 = r * r, r4 = r2 * r2;
  const vec low = (all(1.0 / 2) + r * (1.0 / 6)) + r2 * (all(1.0 / 24) + r * (1.0 / 120));
  const vec high = (all(1.0 / 720) + r * (1.0 / 5040)) + r2 * (all(1.0 / 40320) + r * (1.0 / 362880));
  const vec top = all(1.0 / 3628800) + r * (1.0 / 39916800);
  const vec p = all(1) + (r + r2 * (low + r4 * (high + r4 * top)));
  return (vec)((ivec)p + ((ivec)shifted << 52));
}
static inline vec fading(vec x) { return exponential(larger(x, all(-700))); }

/* Inputs and outcomes of LANES futures: [input][lane], [outcome][lane]. */
static void fight(const vec *restrict x, vec *restrict out) {
  const vec to_close = -1 / (x[LEAKERS_PER_CLOSURE] * x[BASE_CLUSTERS]);
  const vec repaired = fading(-1 / x[REPAIR_TIME]);
  const vec ground_loss = x[GROUND_LOSS] * (x[HARDENING] - 1) / x[BASE_CLUSTERS];
  const vec fewer_salvos = fading(-1 / x[SALVO_DECAY]), fewer_launchers = fading(-1 / x[TAIWAN_RATE_DECAY]);
  const vec access_gained = x[CASE_ACCESS] - x[RESTRICTED_ACCESS];
  const vec standoff_rate = x[STANDOFF_RATE] * x[US_PARTICIPATES];
  const vec tactical_rate = x[FIRST_RING_RATE] * x[US_PARTICIPATES];
  const vec japan_rate = x[JAPANESE_RATE] * x[JAPAN_PARTICIPATES];
  const vec philippine_rate = x[PHILIPPINE_RATE] * x[PHILIPPINE_INVOLVEMENT];
  const vec scale = x[SURVEILLANCE] * x[SHARE_ON_LIFT];
  const vec taiwan_kills = x[TAIWAN_KILLS] * scale, standoff_kills = x[STANDOFF_KILLS] * scale;
  const vec tactical_kills = x[FIRST_RING_KILLS] * scale;
  const vec japan_kills = x[JAPANESE_KILLS] * x[JAPANESE_GEOGRAPHY] * scale;
  const vec philippine_kills = x[PHILIPPINE_KILLS] * x[PHILIPPINE_GEOGRAPHY] * scale;
  const vec us_submarines = x[SUBMARINE_KILLS] * x[SHARE_ON_LIFT] * x[US_PARTICIPATES];
  const vec japan_submarines =
      x[SUBMARINE_KILLS] * x[SHARE_ON_LIFT] * x[JAPANESE_SUBMARINES] * x[JAPAN_PARTICIPATES];
  const vec lands = x[CROSSINGS_PER_DAY] * (1 - x[BEACH_LOSS]), kept = 1 - x[ATTRITION_ASHORE];

  vec leakers = x[MISSILES_AGAINST_BASES] / x[SALVO_DECAY] * (1 - x[INTERCEPTION]);
  vec taiwan_rate = x[TAIWAN_RATE] * x[TAIWAN_SURVIVAL];
  vec military = x[MILITARY_LIFT], civilian = x[CIVILIAN_LIFT];
  vec taiwan_left = x[TAIWAN_MISSILES], standoff_left = x[STANDOFF_STOCK], tactical_left = x[FIRST_RING_STOCK];
  vec japan_left = x[JAPANESE_MISSILES], philippines_left = x[PHILIPPINE_MISSILES] * x[PHILIPPINE_INVOLVEMENT];
  const vec none = all(0);
  vec closed = none, aircraft = all(1), closed_days = none, available_days = none;
  vec ashore = none, peak = none, ships = none, day = none;

  for (int d = 0; d < DAYS; d += 1) {
    const vec tomorrow = day + 1;
    closed = (1 - (1 - closed) * fading(leakers * to_close)) * repaired;
    aircraft *= fading(leakers * ground_loss);
    const vec available = aircraft - closed * aircraft;
    closed_days += pick(day < x[CLOSURE_WINDOW], closed, none);
    available_days += pick(day < x[FORTNIGHT], available, none);
    leakers *= fewer_salvos;

    const vec us = arrived(tomorrow, x[US_ENTRY_DAY]), japan = arrived(tomorrow, x[JAPAN_ENTRY_DAY]);
    const vec access = x[RESTRICTED_ACCESS] + access_gained * arrived(tomorrow, x[ACCESS_DAY]);
    const vec taiwan_fire = smaller(taiwan_rate, taiwan_left);
    const vec standoff_fire =
        smaller(standoff_rate * (1 - x[STANDOFF_NEED_OF_ACCESS] * (1 - access)) * us, standoff_left);
    const vec tactical_fire = smaller(tactical_rate * available * access * us, tactical_left);
    const vec japan_fire = smaller(japan_rate * japan, japan_left);
    const vec philippine_fire =
        smaller(philippine_rate * arrived(tomorrow, x[PHILIPPINE_ENTRY_DAY]), philippines_left);
    taiwan_rate *= fewer_launchers;
    taiwan_left -= taiwan_fire;
    standoff_left -= standoff_fire;
    tactical_left -= tactical_fire;
    japan_left -= japan_fire;
    philippines_left -= philippine_fire;

    const vec sailing = arrived(tomorrow, x[CIVILIAN_FROM_DAY]);
    const vec exposed = military + sailing * civilian;
    const ivec some = exposed > x[NO_LIFT];
    const vec kills = pick(some,
                           taiwan_fire * taiwan_kills + standoff_fire * standoff_kills +
                               tactical_fire * tactical_kills + japan_fire * japan_kills +
                               philippine_fire * philippine_kills + us_submarines * us + japan_submarines * japan,
                           none);
    const vec of_military = kills * (military / pick(some, exposed, all(1)));
    military = larger(none, military - of_military * x[MILITARY_PER_SHIP]);
    civilian = larger(none, civilian - (kills - of_military) * x[CIVILIAN_PER_SHIP]);
    ships += kills;
    ashore = ashore * kept + (military + x[CIVILIAN_UNLOADING] * sailing * civilian) * lands;
    peak = larger(peak, ashore);
    day = tomorrow;
  }

  const vec ratio = larger(peak, all(1e-300)) / x[REQUIRED_FORCE];
  double chance[LANES];
#pragma omp simd
  for (int lane = 0; lane < LANES; lane += 1)
    chance[lane] = 0.5 * erfc(-log(ratio[lane]) / x[REQUIRED_FORCE_SPREAD][lane] * 0.70710678118654752440);
  for (int lane = 0; lane < LANES; lane += 1) out[CHANCE][lane] = peak[lane] > 0 ? chance[lane] : 0;
  out[LANDED_PEAK] = peak;
  out[SHIPS_LOST] = ships;
  out[CLOSED_DAYS] = closed_days;
  out[AVAILABILITY] = available_days / x[FORTNIGHT];
  out[AIRCRAFT] = aircraft;
}

/* Blocks of futures side by side; the last block is filled up with the last future. */
static double *laid_out(const double *inputs, long count, long blocks) {
  double *x = aligned_alloc(64, (size_t)blocks * INPUTS * LANES * sizeof(double));
  for (long k = 0; k < blocks * LANES; k += 1)
    for (long i = 0; i < INPUTS; i += 1)
      x[(k / LANES * INPUTS + i) * LANES + k % LANES] = inputs[(k < count ? k : count - 1) * INPUTS + i];
  return x;
}

void *prepare(const double *inputs, long count) { return laid_out(inputs, count, (count + LANES - 1) / LANES); }

void fight_all(const void *prepared, double *outcomes, long count) {
  const vec *x = prepared;
  vec *out = (vec *)outcomes;
  const long blocks = (count + LANES - 1) / LANES;
  for (long k = 0; k < blocks; k += 1) fight(x + k * INPUTS, out + k * OUTCOMES);
}

/* From blocks side by side to one campaign after another. */
void flatten(double *outcomes, long count) {
  double block[OUTCOMES * LANES];
  for (long k = 0; k < count; k += LANES) {
    memcpy(block, outcomes + k * OUTCOMES, sizeof block);
    for (long lane = 0; lane < LANES; lane += 1)
      for (long i = 0; i < OUTCOMES; i += 1) outcomes[(k + lane) * OUTCOMES + i] = block[i * LANES + lane];
  }
}
