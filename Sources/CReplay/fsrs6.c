#include "replay.h"

#include "lanes.h"

KORYU_LANE void review(
    const koryu_fsrs6 *m, float days, float grade, float *stability, float *difficulty) {
  const float s = *stability;
  const float d = *difficulty;
  const int is_lapse = grade < 1.5f;
  const int is_same_day = days < 1.0f;

  // 1 − R, without the loss of 1 − (1 − small).
  const float forgotten = -lane_expm1(-m->decay * lane_log1p(m->factor * days / s));
  // One logarithm and two exponentials serve recall, lapse and same day: only arguments differ.
  const float log_s = lane_log(s);
  const float lapse_log = lane_log(is_lapse ? d : 1.0f);
  const float lapse_power = m->lapse_stability * lane_log(is_lapse ? s + 1.0f : 1.0f);
  const float recall_argument = -m->growth_saturation * log_s;
  const float lapse_argument =
      m->lapse_forgetting * forgotten - m->lapse_difficulty * lapse_log;
  const float same_day_argument =
      m->same_day_step * (grade - 3.0f + m->same_day_shift) - m->same_day_saturation * log_s;
  const float power = lane_exp(
      is_same_day ? same_day_argument : is_lapse ? lapse_argument : recall_argument);
  const float gain = lane_expm1(is_lapse ? lapse_power : m->growth_spacing * forgotten);

  const float bonus = lane_bonus(grade, m->hard_penalty, m->easy_bonus);
  const float recalled = s + s * (m->growth * (11.0f - d) * power * gain * bonus);
  const float lapsed = lane_min(m->lapse_scale * power * gain, s * m->lapse_ceiling);
  const float same_day = s * (is_lapse ? power : lane_max(power, 1.0f));
  const float next_s = is_same_day ? same_day : is_lapse ? lapsed : recalled;

  const float damped = d - m->difficulty_step * (grade - 3.0f) * (10.0f - d) * (1.0f / 9.0f);
  const float next_d =
      m->difficulty_reversion * m->easy_difficulty + (1.0f - m->difficulty_reversion) * damped;

  const int is_idle = grade < 0.5f;
  *stability = is_idle ? s : lane_clamp(next_s, 0.001f, 36500.0f);
  *difficulty = is_idle ? d : lane_clamp(next_d, 1.0f, 10.0f);
}

KORYU_CLONES
void koryu_replay_fsrs6(const koryu_fsrs6 *model, const koryu_histories *histories, float *states) {
  const koryu_fsrs6 m = *model;
  const float *days = histories->days;
  const float *grades = histories->grades;
  for (size_t group = 0; group < histories->groups; group++) {
    float stability[KORYU_LANES], difficulty[KORYU_LANES];
    for (int lane = 0; lane < KORYU_LANES; lane++) {
      stability[lane] = lane_pick(m.first.stability, grades[lane]);
      difficulty[lane] = lane_pick(m.first.difficulty, grades[lane]);
    }
    for (uint32_t step = 1; step < histories->steps[group]; step++) {
      const float *step_days = days + (size_t)step * KORYU_LANES;
      const float *step_grades = grades + (size_t)step * KORYU_LANES;
#pragma clang loop vectorize(enable)
      for (int lane = 0; lane < KORYU_LANES; lane++) {
        review(&m, step_days[lane], step_grades[lane], &stability[lane], &difficulty[lane]);
      }
    }
    days += (size_t)histories->steps[group] * KORYU_LANES;
    grades += (size_t)histories->steps[group] * KORYU_LANES;
    memcpy(states, stability, sizeof stability);
    memset(states + KORYU_LANES, 0, sizeof stability);
    memcpy(states + 2 * KORYU_LANES, difficulty, sizeof difficulty);
    states += 3 * KORYU_LANES;
  }
}
