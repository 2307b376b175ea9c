// The replay of many histories at once, sixteen cards side by side, in single precision.
//
// These are second writings of FSRS6.swift and FSRS7.swift, which are the reference: the tests hold
// one against the other. Weights must lie within the bounds of training (WeightBounds.swift).

#ifndef KORYU_REPLAY_H
#define KORYU_REPLAY_H

#include <stddef.h>
#include <stdint.h>

enum { KORYU_LANES = 16 };

/// The states after a first review with grade 1 to 4.
typedef struct {
  float stability[4];
  float fast[4];
  float difficulty[4];
} koryu_first_states;

/// FSRS-6, as far as it depends on the weights alone.
typedef struct {
  koryu_first_states first;
  float decay, factor;
  float growth, growth_saturation, growth_spacing, hard_penalty, easy_bonus;
  float lapse_scale, lapse_difficulty, lapse_stability, lapse_forgetting, lapse_ceiling;
  float same_day_step, same_day_shift, same_day_saturation;
  float difficulty_step, difficulty_reversion, easy_difficulty;
} koryu_fsrs6;

/// One trace of FSRS-7.
typedef struct {
  float growth, growth_saturation, growth_spacing;
  float lapse_scale, lapse_stability, lapse_forgetting;
  float hard_penalty, easy_bonus;
} koryu_trace;

/// FSRS-7, as far as it depends on the weights alone.
typedef struct {
  koryu_first_states first;
  koryu_trace slow_trace, fast_trace;
  float fast_decay, fast_decay_stability, log_fast_base, fast_share, fast_share_stability;
  float slow_decay, slow_factor, slow_difficulty, slow_share, slow_share_stability;
  float slow_share_difficulty;
  float difficulty_step, easy_difficulty;
} koryu_fsrs7;

/// Histories in groups of sixteen: for each group its number of steps, for each step sixteen days
/// and sixteen grades; grade 0 leaves a lane as it is.
typedef struct {
  const uint32_t *steps;
  size_t groups;
  const float *days;
  const float *grades;
} koryu_histories;

/// Writes for each group sixteen stabilities, fast traces and difficulties.
void koryu_replay_fsrs6(const koryu_fsrs6 *model, const koryu_histories *histories, float *states);

/// Writes for each group sixteen stabilities, fast traces and difficulties.
void koryu_replay_fsrs7(const koryu_fsrs7 *model, const koryu_histories *histories, float *states);

#endif
