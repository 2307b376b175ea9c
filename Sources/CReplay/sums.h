// Sums over cards: lanes are added up in single precision for a while, then in double.

#ifndef KORYU_SUMS_H
#define KORYU_SUMS_H

#include "gradient.h"
#include "lanes.h"

/// How many groups are added up in single precision.
enum { GROUPS_OF_RUN = 8 };

/// Adds lanes to lanes.
KORYU_LANE void add_group(
    const float (*values)[KORYU_TRAINING_LANES], int count, float (*run)[KORYU_TRAINING_LANES]) {
  for (int i = 0; i < count; i++) {
#pragma clang loop vectorize(enable)
    for (int lane = 0; lane < KORYU_TRAINING_LANES; lane++) run[i][lane] += values[i][lane];
  }
}

/// Adds the lanes of `count` values to double sums.
KORYU_LANE void add_lanes(const float *values, int lanes, int count, double *sums) {
  for (int i = 0; i < count; i++, values += lanes) {
    float sum[KORYU_LANES];
    for (int lane = 0; lane < KORYU_LANES; lane++) {
      sum[lane] = lanes > KORYU_LANES ? values[lane] + values[lane + KORYU_LANES] : values[lane];
    }
    for (int half = KORYU_LANES / 2; half > 1; half /= 2) {
      for (int lane = 0; lane < half; lane++) sum[lane] += sum[lane + half];
    }
    sums[i] += (double)(sum[0] + sum[1]);
  }
}

/// Adds each product of two of `count` values to its lanes, two cards to each.
KORYU_LANE void add_products(
    const float (*values)[KORYU_TRAINING_LANES], int count, float (*products)[KORYU_LANES]) {
  int place = 0;
  for (int row = 0; row < count; row++) {
    for (int column = 0; column <= row; column++, place++) {
      const float *a = values[row];
      const float *b = values[column];
#pragma clang loop vectorize(enable)
      for (int lane = 0; lane < KORYU_LANES; lane++) {
        products[place][lane] += a[lane] * b[lane] + a[lane + KORYU_LANES] * b[lane + KORYU_LANES];
      }
    }
  }
}

#endif
