// Sums over cards: lanes are added up in single precision for a while, then in double.

#ifndef KORYU_SUMS_H
#define KORYU_SUMS_H

#include "gradient.h"
#include "lanes.h"

/// Adds the lanes of `count` values to double sums.
KORYU_LANE void add_lanes(const float (*values)[KORYU_TRAINING_LANES], int count, double *sums) {
  for (int i = 0; i < count; i++) {
    float sum[KORYU_TRAINING_LANES];
    for (int lane = 0; lane < KORYU_TRAINING_LANES; lane++) sum[lane] = values[i][lane];
    for (int half = KORYU_TRAINING_LANES / 2; half > 1; half /= 2) {
      for (int lane = 0; lane < half; lane++) sum[lane] += sum[lane + half];
    }
    sums[i] += (double)(sum[0] + sum[1]);
  }
}

/// Adds each product of two of `count` values to its lanes.
KORYU_LANE void add_products(
    const float (*values)[KORYU_TRAINING_LANES], int count, float (*products)[KORYU_TRAINING_LANES]) {
  int place = 0;
  for (int row = 0; row < count; row++) {
    for (int column = 0; column <= row; column++, place++) {
#pragma clang loop vectorize(enable)
      for (int lane = 0; lane < KORYU_TRAINING_LANES; lane++) {
        products[place][lane] += values[row][lane] * values[column][lane];
      }
    }
  }
}

#endif
