#include "replay.h"

#include "lanes.h"

static const float minimum_stability = 0.0001f;
static const float maximum_stability = 36500.0f;

/// One trace `x` after a review, `forgotten` being 1 − recall as this trace sees it.
KORYU_LANE float review_trace(
    const koryu_trace *t, float x, float log_x, float difficulty, float grade, float forgotten) {
  const int is_lapse = grade < 1.5f;
  const float lapse_power = t->lapse_stability * lane_log(is_lapse ? x + 1.0f : 1.0f);
  const float power =
      lane_exp(is_lapse ? t->lapse_forgetting * forgotten : -t->growth_saturation * log_x);
  const float gain = lane_expm1(is_lapse ? lapse_power : t->growth_spacing * forgotten);
  const float bonus = lane_bonus(grade, t->hard_penalty, t->easy_bonus);
  const float recalled = x + x * (t->growth * (11.0f - difficulty) * power * gain * bonus);
  const float lapsed = lane_min(x, t->lapse_scale * power * gain);
  return lane_clamp(is_lapse ? lapsed : recalled, minimum_stability, maximum_stability);
}

KORYU_LANE void review(
    const koryu_fsrs7 *m, float days, float grade, float *stability, float *fast_stability,
    float *difficulty) {
  const float s = *stability;
  const float f = *fast_stability;
  const float d = *difficulty;
  const float log_s = lane_log(s);
  const float log_f = lane_log(f);

  const float fast_decay = lane_clamp(
      m->fast_decay * lane_exp(m->fast_decay_stability * log_f), 0.01f, 0.95f);
  const float fast_factor = lane_expm1(lane_min(-m->log_fast_base / fast_decay, 60.0f));
  const float slow_factor = m->slow_factor * lane_exp((d - 5.0f) * m->slow_difficulty);
  // 1 − R of each curve, without the loss of 1 − (1 − small).
  const float fast_forgotten = -lane_expm1(-fast_decay * lane_log1p(fast_factor / f * days));
  const float slow_forgotten = -lane_expm1(-m->slow_decay * lane_log1p(slow_factor / s * days));
  const float fast_share = m->fast_share * lane_exp(-m->fast_share_stability * log_f);
  const float slow_share =
      m->slow_share
      * lane_exp(m->slow_share_stability * log_s + (d - 5.0f) * m->slow_share_difficulty);
  const float mean =
      (fast_share * fast_forgotten + slow_share * slow_forgotten) / (fast_share + slow_share);
  const float forgotten = mean * (1.0f - 2e-5f) + 1e-5f;

  const int is_lapse = grade < 1.5f;
  const float slow = review_trace(&m->slow_trace, s, log_s, d, grade, forgotten);
  const float fast = review_trace(&m->fast_trace, f, log_f, d, grade, fast_forgotten);
  const float surprise = is_lapse ? 1.1f - forgotten : 1.0f;
  const float step = -m->difficulty_step * (grade - 3.0f) * surprise;
  const float damped = d + (10.0f - d) * (1.0f / 9.0f) * step;
  const float next_d = lane_clamp(0.01f * m->easy_difficulty + 0.99f * damped, 1.0f, 10.0f);

  const int is_idle = grade < 0.5f;
  *stability = is_idle ? s : slow;
  *fast_stability = is_idle ? f : is_lapse ? lane_min(fast, 0.8f * slow) : fast;
  *difficulty = is_idle ? d : next_d;
}

KORYU_CLONES
void koryu_replay_fsrs7(const koryu_fsrs7 *model, const koryu_histories *histories, float *states) {
  const koryu_fsrs7 m = *model;
  const float *days = histories->days;
  const float *grades = histories->grades;
  for (size_t group = 0; group < histories->groups; group++) {
    float stability[KORYU_LANES], fast[KORYU_LANES], difficulty[KORYU_LANES];
    for (int lane = 0; lane < KORYU_LANES; lane++) {
      stability[lane] = lane_pick(m.first.stability, grades[lane]);
      fast[lane] = lane_pick(m.first.fast, grades[lane]);
      difficulty[lane] = lane_pick(m.first.difficulty, grades[lane]);
    }
    for (uint32_t step = 1; step < histories->steps[group]; step++) {
      const float *step_days = days + (size_t)step * KORYU_LANES;
      const float *step_grades = grades + (size_t)step * KORYU_LANES;
#pragma clang loop vectorize(enable)
      for (int lane = 0; lane < KORYU_LANES; lane++) {
        review(
            &m, step_days[lane], step_grades[lane], &stability[lane], &fast[lane],
            &difficulty[lane]);
      }
    }
    days += (size_t)histories->steps[group] * KORYU_LANES;
    grades += (size_t)histories->steps[group] * KORYU_LANES;
    memcpy(states, stability, sizeof stability);
    memcpy(states + KORYU_LANES, fast, sizeof fast);
    memcpy(states + 2 * KORYU_LANES, difficulty, sizeof difficulty);
    states += 3 * KORYU_LANES;
  }
}
