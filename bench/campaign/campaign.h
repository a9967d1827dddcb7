/* What both C twins share: names of inputs and outcomes in the order of inputs.js, and the loop that takes orders. */
#ifndef CAMPAIGN_H
#define CAMPAIGN_H
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
  MISSILES_AGAINST_BASES, INTERCEPTION, BASE_CLUSTERS, HARDENING, REPAIR_TIME, MILITARY_LIFT, CIVILIAN_LIFT,
  TAIWAN_RATE, TAIWAN_MISSILES, STANDOFF_STOCK, FIRST_RING_RATE, JAPANESE_RATE, JAPANESE_MISSILES, PHILIPPINE_RATE,
  PHILIPPINE_MISSILES, PHILIPPINE_INVOLVEMENT, SURVEILLANCE, JAPAN_ENTRY_DAY, PHILIPPINE_ENTRY_DAY, ACCESS_DAY,
  CASE_ACCESS, US_PARTICIPATES, JAPAN_PARTICIPATES, SALVO_DECAY, LEAKERS_PER_CLOSURE, GROUND_LOSS, CLOSURE_WINDOW,
  FORTNIGHT, US_ENTRY_DAY, RESTRICTED_ACCESS, TAIWAN_RATE_DECAY, TAIWAN_SURVIVAL, STANDOFF_RATE,
  STANDOFF_NEED_OF_ACCESS, FIRST_RING_STOCK, TAIWAN_KILLS, STANDOFF_KILLS, FIRST_RING_KILLS, JAPANESE_KILLS,
  JAPANESE_GEOGRAPHY, PHILIPPINE_KILLS, PHILIPPINE_GEOGRAPHY, SUBMARINE_KILLS, JAPANESE_SUBMARINES, SHARE_ON_LIFT,
  CIVILIAN_FROM_DAY, NO_LIFT, MILITARY_PER_SHIP, CIVILIAN_PER_SHIP, CIVILIAN_UNLOADING, CROSSINGS_PER_DAY, BEACH_LOSS,
  ATTRITION_ASHORE, REQUIRED_FORCE, REQUIRED_FORCE_SPREAD, INPUTS
};
enum { CHANCE, LANDED_PEAK, SHIPS_LOST, CLOSED_DAYS, AVAILABILITY, AIRCRAFT, OUTCOMES };
#define DAYS 60

/* A twin gives these. Only `fight_all` is timed: `prepare` may lay out the inputs [campaign][input] as suits it, and
   `flatten` brings its outcomes into the order [campaign][outcome]. */
void *prepare(const double *inputs, long count);
void fight_all(const void *prepared, double *outcomes, long count);
void flatten(double *outcomes, long count);

/* Time of the processor. */
static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* Arguments: file of inputs, file for outcomes. Orders on standard input: `check`, or `time N` for N passes over all. */
int main(int argc, char **argv) {
  if (argc != 3) return 2;
  FILE *file = fopen(argv[1], "rb");
  if (file == NULL) return 2;
  fseek(file, 0, SEEK_END);
  const long count = ftell(file) / (long)(INPUTS * sizeof(double));
  rewind(file);
  double *inputs = aligned_alloc(64, (size_t)count * INPUTS * sizeof(double));
  /* Room for a last block that is not full. */
  double *outcomes = aligned_alloc(64, (size_t)(count + 64) * OUTCOMES * sizeof(double));
  if (fread(inputs, INPUTS * sizeof(double), (size_t)count, file) != (size_t)count) return 2;
  fclose(file);
  const void *prepared = prepare(inputs, count);
  char order[64];
  while (fgets(order, sizeof order, stdin) != NULL) {
    long passes = 1;
    const double start = seconds();
    sscanf(order, "time %ld", &passes);
    for (long pass = 0; pass < passes; pass += 1) fight_all(prepared, outcomes, count);
    const double taken = seconds() - start;
    if (strncmp(order, "check", 5) == 0) {
      flatten(outcomes, count);
      FILE *out = fopen(argv[2], "wb");
      if (out == NULL || fwrite(outcomes, OUTCOMES * sizeof(double), (size_t)count, out) != (size_t)count) return 2;
      fclose(out);
    }
    printf("%.9f\n", taken);
    fflush(stdout);
  }
  return 0;
}
#endif
