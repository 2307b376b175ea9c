// Arithmetic that a compiler can spread over lanes: no branches, no calls, no tables.

#ifndef KORYU_LANES_H
#define KORYU_LANES_H

#include <stdint.h>
#include <string.h>

// A binary built without flags still uses the widest lanes of the processor it runs on.
#if defined(__x86_64__) && defined(__linux__) && defined(__GLIBC__)
#define KORYU_CLONES \
  __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define KORYU_CLONES
#endif

#define KORYU_LANE static inline __attribute__((always_inline))

KORYU_LANE float lane_float(int32_t bits) {
  float value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

KORYU_LANE int32_t lane_bits(float value) {
  int32_t bits;
  memcpy(&bits, &value, sizeof bits);
  return bits;
}

KORYU_LANE float lane_min(float a, float b) { return a < b ? a : b; }
KORYU_LANE float lane_max(float a, float b) { return a > b ? a : b; }
KORYU_LANE float lane_clamp(float x, float low, float high) {
  return lane_min(lane_max(x, low), high);
}

/// ln x for normal x > 0: the exponent times ln 2, and a polynomial of the rest in [√½, √2).
KORYU_LANE float lane_log(float x) {
  const int32_t bits = lane_bits(x);
  const int32_t exponent = (bits - 0x3F3504F3) >> 23;
  const float f = lane_float(bits - exponent * (1 << 23)) - 1.0f;
  const float e = (float)exponent;
  // Coefficients in pairs: a chain one by one would hold up whatever waits for the result.
  const float square = f * f;
  const float fourth = square * square;
  const float p01 = 3.3333331174e-1f - 2.4999993993e-1f * f;
  const float p23 = 2.0000714765e-1f - 1.6668057665e-1f * f;
  const float p45 = 1.4249322787e-1f - 1.2420140846e-1f * f;
  const float p67 = 1.1676998740e-1f - 1.1514610310e-1f * f;
  const float p8 = 7.0376836292e-2f;
  const float p = p01 + square * p23 + fourth * (p45 + square * p67 + fourth * p8);
  return e * 0.693359375f + (f + (square * f * p - 0.5f * square - e * 2.12194440e-4f));
}

/// ln(1 + x) for x >= 0, without loss for small x.
KORYU_LANE float lane_log1p(float x) {
  const float bounded = lane_min(x, 1e37f);
  const float sum = 1.0f + bounded;
  return lane_log(sum) + (bounded - (sum - 1.0f)) / sum;
}

/// e^r − 1 for the rest r of x after n ln 2, and 2^n.
KORYU_LANE float lane_expm1_rest(float x, float *scale) {
  const float bounded = lane_clamp(x, -86.0f, 87.0f);
  // Adding and taking away 1.5 · 2^23 rounds to a whole number.
  const float shifted = bounded * 1.44269504089f + 12582912.0f;
  const float n = shifted - 12582912.0f;
  const float r = (bounded - n * 0.693359375f) + n * 2.12194440e-4f;
  *scale = lane_float((lane_bits(shifted) - 0x4B400000 + 127) * (1 << 23));
  const float square = r * r;
  const float p01 = 5.0000001201e-1f + 1.6666665459e-1f * r;
  const float p23 = 4.1665795894e-2f + 8.3334519073e-3f * r;
  const float p45 = 1.3981999507e-3f + 1.9875691500e-4f * r;
  const float p = p01 + square * (p23 + square * p45);
  return square * p + r;
}

KORYU_LANE float lane_exp(float x) {
  float scale;
  const float rest = lane_expm1_rest(x, &scale);
  return scale + scale * rest;
}

KORYU_LANE float lane_expm1(float x) {
  float scale;
  const float rest = lane_expm1_rest(x, &scale);
  return scale * rest + (scale - 1.0f);
}

/// The entry of a table of four for grade 1 to 4.
KORYU_LANE float lane_pick(const float table[4], float grade) {
  return grade < 1.5f ? table[0] : grade < 2.5f ? table[1] : grade < 3.5f ? table[2] : table[3];
}

/// A factor of growth: for Hard, for Easy, otherwise 1.
KORYU_LANE float lane_bonus(float grade, float hard, float easy) {
  return grade < 2.5f ? hard : grade > 3.5f ? easy : 1.0f;
}

#endif
