// Sums over cards: lanes are added up in single precision for a while, then in double.

#ifndef KORYU_SUMS_H
#define KORYU_SUMS_H

#include "lanes.h"

/// Adds sixteen lanes of `count` values to double sums.
KORYU_LANE void add_lanes(const float (*values)[KORYU_LANES], int count, double *sums) {
  for (int i = 0; i < count; i++) {
    float sum[KORYU_LANES / 2];
    for (int lane = 0; lane < 8; lane++) sum[lane] = values[i][lane] + values[i][lane + 8];
    for (int lane = 0; lane < 4; lane++) sum[lane] += sum[lane + 4];
    sums[i] += (double)((sum[0] + sum[2]) + (sum[1] + sum[3]));
  }
}

/// Adds each product of two of `count` values to its lanes.
KORYU_LANE void add_products(
    const float (*values)[KORYU_LANES], int count, float (*products)[KORYU_LANES]) {
  int place = 0;
  for (int row = 0; row < count; row++) {
    for (int column = 0; column <= row; column++, place++) {
#pragma clang loop vectorize(enable)
      for (int lane = 0; lane < KORYU_LANES; lane++) {
        products[place][lane] += values[row][lane] * values[column][lane];
      }
    }
  }
}

#endif
