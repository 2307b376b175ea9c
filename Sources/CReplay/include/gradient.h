// Loss and gradient of many cards at once, 32 side by side, in single precision; sums in double.
//
// Reverse mode by hand. The reference is a scalar replay in double, which the tests differentiate
// by finite differences. Weights must lie within the bounds of training.

#ifndef KORYU_GRADIENT_H
#define KORYU_GRADIENT_H

#include "replay.h"

enum {
  /// Twice the widest register: what one half waits for, the other computes.
  KORYU_TRAINING_LANES = 2 * KORYU_LANES,
  KORYU_FSRS6_WEIGHTS = 21,
  /// Floats that one step of a group of cards needs on the tape.
  KORYU_FSRS6_TAPE = 9 * KORYU_TRAINING_LANES,
  KORYU_FSRS7_WEIGHTS = 34,
  KORYU_FSRS7_TAPE = 21 * KORYU_TRAINING_LANES,
};

/// Reviews in groups of 32 cards: for each group its number of steps, for each step 32 days, grades
/// and weights in the loss.
///
/// A lane that has ended holds grade 3, no days and no weight. Weight stands only where days > 0.
/// What a recall adds and what a lapse leaves is multiplied by the pace; FSRS-6 reads none.
typedef struct {
  const uint32_t *steps;
  size_t groups;
  const float *days;
  const float *grades;
  const float *weights;
  const float *paces;
} koryu_targets;

/// What the gradient of FSRS-6 needs beside the model: derivatives of what the weights give once.
typedef struct {
  /// For each grade the derivative of the first difficulty by w4 and by w5, 0 where it is clamped.
  float first_level[4], first_slope[4];
  /// The derivative of the difficulty of Easy by w5, of ln F by w20, and 1 / w11.
  float easy_slope, factor_slope, lapse_scale_inverse;
} koryu_fsrs6_slopes;

/// The same for FSRS-7.
typedef struct {
  /// For each grade the derivative of the first difficulty by w4 and by w5, 0 where it is clamped.
  float first_level[4], first_slope[4];
  /// The derivative of the difficulty of Easy by w5, and of ln Fs by w24 and by w26.
  float easy_slope, factor_decay_slope, factor_base_slope;
  /// One over the weights of which the sums hold the derivative by their logarithms.
  float slow_lapse, fast_lapse, fast_decay, fast_base, fast_share, slow_share;
} koryu_fsrs7_slopes;

/// Adds the loss to `sums[0]` and the gradient to `sums[1...21]`; to `metric`, unless it is null, the
/// sum over cards of the gradient times itself: 231 products, row by row of the lower triangle.
void koryu_gradient_fsrs6(
    const koryu_fsrs6 *model, const koryu_fsrs6_slopes *slopes, const koryu_targets *targets,
    float *tape, double *sums, double *metric);

/// The same for FSRS-7, with 34 weights and 595 products.
void koryu_gradient_fsrs7(
    const koryu_fsrs7 *model, const koryu_fsrs7_slopes *slopes, const koryu_targets *targets,
    float *tape, double *sums, double *metric);

#endif
