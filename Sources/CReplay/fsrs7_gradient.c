#include "gradient.h"

#include "sums.h"

enum { products = KORYU_FSRS7_WEIGHTS * (KORYU_FSRS7_WEIGHTS + 1) / 2 };

/// What a step leaves on the tape for the way back, one row of lanes each.
enum {
  at_s, at_f, at_d, at_log_s, at_log_f,
  // For each trace: ln(x + 1) after a lapse, the power and the gain.
  at_slow, at_fast = at_slow + 3,
  at_fast_decay = at_fast + 3, at_fast_factor,
  // For each curve: ln(1 + F t / S), its share in that, 1 − R, and its weight in recall.
  at_fast_curve, at_slow_curve = at_fast_curve + 4,
};

/// The sums of one group of cards: loss, 34 weights, and the logarithm of Fs.
enum { of_loss, of_first = 1, of_factor = 35, sums_of_group };

/// Where the weights of the traces and of the curve begin.
enum { slow_weights = of_first + 7, fast_weights = of_first + 15 };

typedef float lanes[KORYU_TRAINING_LANES];

static const float minimum_stability = 0.0001f;
static const float maximum_stability = 36500.0f;

/// One trace `x` after a review, and its three rows of tape.
KORYU_LANE float trace_forward(
    const koryu_trace *t, float x, float log_x, float d, float grade, float forgotten, float pace,
    int lane, lanes *tape) {
  const int is_lapse = grade < 1.5f;
  const float log_more = lane_log(is_lapse ? x + 1.0f : 1.0f);
  // The pace is a factor of gain and lapse alike, and so part of their power.
  const float power =
      pace
      * lane_exp(is_lapse ? t->lapse_forgetting * forgotten : -t->growth_saturation * log_x);
  const float gain =
      lane_expm1(is_lapse ? t->lapse_stability * log_more : t->growth_spacing * forgotten);
  const float bonus = lane_bonus(grade, t->hard_penalty, t->easy_bonus);
  const float recalled = x + x * (t->growth * (11.0f - d) * power * gain * bonus);
  const float lapsed = lane_min(x, t->lapse_scale * power * gain);
  tape[0][lane] = log_more;
  tape[1][lane] = power;
  tape[2][lane] = gain;
  return lane_clamp(is_lapse ? lapsed : recalled, minimum_stability, maximum_stability);
}

/// One curve: 1 − R and its rows of tape.
KORYU_LANE float curve_forward(float ratio, float decay, float weight, int lane, lanes *tape) {
  const float x = lane_min(ratio, 1e37f);
  const float sum = 1.0f + x;
  const float inverse = 1.0f / sum;
  const float log_u = lane_log(sum) + (x - (sum - 1.0f)) * inverse;
  const float forgotten = -lane_expm1(-decay * log_u);
  tape[0][lane] = log_u;
  tape[1][lane] = x * inverse;
  tape[2][lane] = forgotten;
  tape[3][lane] = weight;
  return forgotten;
}

KORYU_LANE void review_forward(
    const koryu_fsrs7 *m, float days, float grade, float weight, float pace, int lane,
    float *stability, float *fast_stability, float *difficulty, float *loss, lanes *tape) {
  const float s = *stability;
  const float f = *fast_stability;
  const float d = *difficulty;
  const int is_lapse = grade < 1.5f;
  const float log_s = lane_log(s);
  const float log_f = lane_log(f);
  const float decay = lane_clamp(
      m->fast_decay * lane_exp(m->fast_decay_stability * log_f), 0.01f, 0.95f);
  const float factor = lane_expm1(lane_min(-m->log_fast_base / decay, 60.0f));
  const float slow_factor = m->slow_factor * lane_exp((d - 5.0f) * m->slow_difficulty);
  const float fast_share = m->fast_share * lane_exp(-m->fast_share_stability * log_f);
  const float slow_share =
      m->slow_share
      * lane_exp(m->slow_share_stability * log_s + (d - 5.0f) * m->slow_share_difficulty);
  const float whole = 1.0f / (fast_share + slow_share);
  const float fast_weight = fast_share * whole;
  const float slow_weight = slow_share * whole;
  const float fast_forgotten =
      curve_forward(factor / f * days, decay, fast_weight, lane, tape + at_fast_curve);
  const float slow_forgotten =
      curve_forward(slow_factor / s * days, m->slow_decay, slow_weight, lane, tape + at_slow_curve);
  const float mean = fast_weight * fast_forgotten + slow_weight * slow_forgotten;
  const float forgotten = mean * (1.0f - 2e-5f) + 1e-5f;
  *loss -= weight * lane_log(is_lapse ? forgotten : 1.0f - forgotten);

  const float slow =
      trace_forward(&m->slow_trace, s, log_s, d, grade, forgotten, pace, lane, tape + at_slow);
  const float fast =
      trace_forward(&m->fast_trace, f, log_f, d, grade, fast_forgotten, pace, lane, tape + at_fast);
  const float surprise = is_lapse ? 1.1f - forgotten : 1.0f;
  const float step = -m->difficulty_step * (grade - 3.0f) * surprise;
  const float damped = d + (10.0f - d) * (1.0f / 9.0f) * step;
  tape[at_s][lane] = s;
  tape[at_f][lane] = f;
  tape[at_d][lane] = d;
  tape[at_log_s][lane] = log_s;
  tape[at_log_f][lane] = log_f;
  tape[at_fast_decay][lane] = decay;
  tape[at_fast_factor][lane] = factor;
  *stability = slow;
  *fast_stability = is_lapse ? lane_min(fast, 0.8f * slow) : fast;
  *difficulty = lane_clamp(0.01f * m->easy_difficulty + 0.99f * damped, 1.0f, 10.0f);
}

/// What a trace was after a review, from its tape, before the bounds.
KORYU_LANE float trace_after(
    const koryu_trace *t, float x, float d, float grade, int lane, const lanes *tape) {
  const float product = tape[1][lane] * tape[2][lane];
  const float bonus = lane_bonus(grade, t->hard_penalty, t->easy_bonus);
  const float recalled = x + x * (t->growth * (11.0f - d) * product * bonus);
  return grade < 1.5f ? lane_min(x, t->lapse_scale * product) : recalled;
}

/// One trace backwards: from the adjoint `after` to those of ln x, 1 − R and difficulty.
KORYU_LANE float trace_backward(
    const koryu_trace *t, float x, float log_x, float d, float grade, float forgotten, float after,
    int lane, const lanes *tape, lanes *sums, float *of_forgotten, float *of_difficulty) {
  const float log_more = tape[0][lane];
  const float power = tape[1][lane];
  const float gain = tape[2][lane];
  const int is_lapse = grade < 1.5f;
  const float bonus = lane_bonus(grade, t->hard_penalty, t->easy_bonus);
  const float kept = t->lapse_scale * power * gain;
  const float recall = is_lapse ? 0.0f : after;
  const float lapse = is_lapse ? after : 0.0f;
  const float moves = kept < x ? lapse : 0.0f;
  const float still = lapse - moves;

  const float plain = recall * (x * t->growth) * power * (11.0f - d);
  const float of_bonus = plain * gain;
  const float of_growth = of_bonus * bonus;
  const float of_gain = plain * bonus * (gain + 1.0f);
  const float of_kept = moves * kept;
  const float of_root = moves * t->lapse_scale * power * (gain + 1.0f);
  sums[0][lane] += of_growth;
  sums[1][lane] -= of_growth * log_x;
  sums[2][lane] += of_gain * forgotten;
  sums[3][lane] += of_kept;
  sums[4][lane] += of_root * log_more;
  sums[5][lane] += of_kept * forgotten;
  sums[6][lane] += grade < 2.5f ? of_bonus : 0.0f;
  sums[7][lane] += grade > 3.5f ? of_bonus : 0.0f;
  *of_forgotten += of_gain * t->growth_spacing + of_kept * t->lapse_forgetting;
  *of_difficulty -= recall * (x * t->growth) * power * gain * bonus;
  return (recall + still) * x + of_growth * (1.0f - t->growth_saturation)
         + of_root * t->lapse_stability * x / (x + 1.0f);
}

KORYU_LANE void review_backward(
    const koryu_fsrs7 *m, float grade, float weight, int lane, const lanes *tape, float *stability,
    float *fast_stability, float *difficulty, lanes *sums) {
  const float s = tape[at_s][lane];
  const float f = tape[at_f][lane];
  const float d = tape[at_d][lane];
  const float log_s = tape[at_log_s][lane];
  const float log_f = tape[at_log_f][lane];
  const float decay = tape[at_fast_decay][lane];
  const float factor = tape[at_fast_factor][lane];
  const float fast_forgotten = tape[at_fast_curve + 2][lane];
  const float slow_forgotten = tape[at_slow_curve + 2][lane];
  const float fast_weight = tape[at_fast_curve + 3][lane];
  const float slow_weight = tape[at_slow_curve + 3][lane];
  const float mean = fast_weight * fast_forgotten + slow_weight * slow_forgotten;
  const float forgotten = mean * (1.0f - 2e-5f) + 1e-5f;
  const int is_lapse = grade < 1.5f;

  // The traces, and their bounds.
  const float slow = trace_after(&m->slow_trace, s, d, grade, lane, tape + at_slow);
  const float fast = trace_after(&m->fast_trace, f, d, grade, lane, tape + at_fast);
  const float bounded_slow = lane_clamp(slow, minimum_stability, maximum_stability);
  const float bounded_fast = lane_clamp(fast, minimum_stability, maximum_stability);
  const float lapsed_fast = is_lapse ? *fast_stability : 0.0f;
  const float capped = bounded_fast > 0.8f * bounded_slow ? lapsed_fast : 0.0f;
  const float of_slow = *stability + 0.8f * capped;
  const float of_fast = *fast_stability - capped;
  const int slow_is_free = (slow > minimum_stability) & (slow < maximum_stability);
  const int fast_is_free = (fast > minimum_stability) & (fast < maximum_stability);
  float of_forgotten = is_lapse ? -weight / forgotten : weight / (1.0f - forgotten);
  float of_fast_forgotten = 0.0f;
  float of_d = 0.0f;
  float of_log_s = trace_backward(
      &m->slow_trace, s, log_s, d, grade, forgotten, slow_is_free ? of_slow : 0.0f, lane,
      tape + at_slow, sums + slow_weights, &of_forgotten, &of_d);
  float of_log_f = trace_backward(
      &m->fast_trace, f, log_f, d, grade, fast_forgotten, fast_is_free ? of_fast : 0.0f, lane,
      tape + at_fast, sums + fast_weights, &of_fast_forgotten, &of_d);

  // Difficulty.
  const float surprise = is_lapse ? 1.1f - forgotten : 1.0f;
  const float step = -m->difficulty_step * (grade - 3.0f) * surprise;
  const float room = (10.0f - d) * (1.0f / 9.0f);
  const float next_d = 0.01f * m->easy_difficulty + 0.99f * (d + room * step);
  const int d_is_free = (next_d > 1.0f) & (next_d < 10.0f);
  const float after_d = d_is_free ? *difficulty : 0.0f;
  const float of_step = 0.99f * after_d * room;
  sums[of_first + 4][lane] += 0.01f * after_d;
  sums[of_first + 6][lane] -= of_step * (grade - 3.0f) * surprise;
  of_forgotten += is_lapse ? of_step * m->difficulty_step * (grade - 3.0f) : 0.0f;
  of_d += 0.99f * after_d * (1.0f - step * (1.0f / 9.0f));

  // The mean of both curves.
  const float of_mean = of_forgotten * (1.0f - 2e-5f);
  const float of_share =
      of_mean * (fast_forgotten - slow_forgotten) * fast_weight * slow_weight;
  sums[of_first + 27][lane] += of_share;
  sums[of_first + 28][lane] -= of_share;
  sums[of_first + 29][lane] -= of_share * log_f;
  sums[of_first + 30][lane] -= of_share * log_s;
  sums[of_first + 31][lane] -= of_share * (d - 5.0f);
  of_log_f -= of_share * m->fast_share_stability;
  of_log_s -= of_share * m->slow_share_stability;
  of_d -= of_share * m->slow_share_difficulty;

  // The slow curve.
  const float of_slow_exponent = of_mean * slow_weight * (1.0f - slow_forgotten);
  const float of_slow_ratio = of_slow_exponent * m->slow_decay * tape[at_slow_curve + 1][lane];
  sums[of_first + 24][lane] += of_slow_exponent * tape[at_slow_curve][lane];
  sums[of_factor][lane] += of_slow_ratio;
  sums[of_first + 32][lane] += of_slow_ratio * (d - 5.0f);
  of_d += of_slow_ratio * m->slow_difficulty;
  of_log_s -= of_slow_ratio;

  // The fast curve: its decay depends on stability, and its factor on its decay.
  const float of_fast_exponent =
      (of_mean * fast_weight + of_fast_forgotten) * (1.0f - fast_forgotten);
  const float of_fast_ratio = of_fast_exponent * decay * tape[at_fast_curve + 1][lane];
  const float rise = -m->log_fast_base / decay;
  const float of_rise = rise < 60.0f ? of_fast_ratio * (factor + 1.0f) / factor : 0.0f;
  const float of_decay = of_fast_exponent * tape[at_fast_curve][lane] * decay - of_rise * rise;
  const int decay_is_free = (decay > 0.01f) & (decay < 0.95f);
  const float of_log_decay = decay_is_free ? of_decay : 0.0f;
  sums[of_first + 25][lane] -= of_rise / decay;
  sums[of_first + 23][lane] += of_log_decay;
  sums[of_first + 33][lane] += of_log_decay * log_f;
  of_log_f += of_log_decay * m->fast_decay_stability - of_fast_ratio;

  *stability = of_log_s / s;
  *fast_stability = of_log_f / f;
  *difficulty = of_d;
}

/// From the state after the first review to the weights.
KORYU_LANE void first_backward(
    const koryu_fsrs7 *m, const koryu_fsrs7_slopes *k, float grade, int lane, float stability,
    float fast, float difficulty, lanes *sums) {
  const float first = lane_pick(m->first.stability, grade);
  const float of_fast = 0.8f * first > minimum_stability ? 0.8f * fast : 0.0f;
  for (int i = 0; i < 4; i++) {
    const float number = (float)(i + 1);
    const int is_this = (grade > number - 0.5f) & (grade < number + 0.5f);
    sums[of_first + i][lane] = is_this ? stability + of_fast : 0.0f;
  }
  const float of_easy = sums[of_first + 4][lane];
  sums[of_first + 4][lane] = of_easy + difficulty * lane_pick(k->first_level, grade);
  sums[of_first + 5][lane] =
      of_easy * k->easy_slope + difficulty * lane_pick(k->first_slope, grade);
  sums[slow_weights + 3][lane] *= k->slow_lapse;
  sums[fast_weights + 3][lane] *= k->fast_lapse;
  sums[of_first + 23][lane] *= k->fast_decay;
  sums[of_first + 24][lane] += sums[of_factor][lane] * k->factor_decay_slope;
  sums[of_first + 25][lane] *= k->fast_base;
  sums[of_first + 26][lane] = sums[of_factor][lane] * k->factor_base_slope;
  sums[of_first + 27][lane] *= k->fast_share;
  sums[of_first + 28][lane] *= k->slow_share;
}

KORYU_CLONES
void koryu_gradient_fsrs7(
    const koryu_fsrs7 *model, const koryu_fsrs7_slopes *slopes, const koryu_targets *targets,
    float *restrict tape, double *restrict sums, double *restrict metric) {
  const koryu_fsrs7 m = *model;
  const koryu_fsrs7_slopes k = *slopes;
  const float *days = targets->days;
  const float *grades = targets->grades;
  const float *weights = targets->weights;
  const float *paces = targets->paces;
  float metric_lanes[products][KORYU_LANES];
  if (metric) memset(metric_lanes, 0, sizeof metric_lanes);
  lanes of_run[1 + KORYU_FSRS7_WEIGHTS];
  memset(of_run, 0, sizeof of_run);
  for (size_t group = 0; group < targets->groups; group++) {
    const size_t steps = targets->steps[group];
    lanes s, f, d, of_group[sums_of_group];
    memset(of_group, 0, sizeof of_group);
    for (int lane = 0; lane < KORYU_TRAINING_LANES; lane++) {
      s[lane] = lane_pick(m.first.stability, grades[lane]);
      f[lane] = lane_pick(m.first.fast, grades[lane]);
      d[lane] = lane_pick(m.first.difficulty, grades[lane]);
    }
    for (size_t step = 1; step < steps; step++) {
      const size_t place = step * KORYU_TRAINING_LANES;
      lanes *row = (lanes *)(tape + step * KORYU_FSRS7_TAPE);
#pragma clang loop vectorize(assume_safety) interleave_count(2)
      for (int lane = 0; lane < KORYU_TRAINING_LANES; lane++) {
        review_forward(
            &m, days[place + lane], grades[place + lane], weights[place + lane],
            paces[place + lane], lane, &s[lane], &f[lane], &d[lane], &of_group[of_loss][lane], row);
      }
    }
    memset(s, 0, sizeof s);
    memset(f, 0, sizeof f);
    memset(d, 0, sizeof d);
    for (size_t step = steps - 1; step > 0; step--) {
      const size_t place = step * KORYU_TRAINING_LANES;
      const lanes *row = (const lanes *)(tape + step * KORYU_FSRS7_TAPE);
#pragma clang loop vectorize(assume_safety) interleave(disable)
      for (int lane = 0; lane < KORYU_TRAINING_LANES; lane++) {
        review_backward(
            &m, grades[place + lane], weights[place + lane], lane, row, &s[lane], &f[lane],
            &d[lane], of_group);
      }
    }
    for (int lane = 0; lane < KORYU_TRAINING_LANES; lane++) {
      first_backward(&m, &k, grades[lane], lane, s[lane], f[lane], d[lane], of_group);
    }
    add_group((const lanes *)of_group, 1 + KORYU_FSRS7_WEIGHTS, of_run);
    if (group % GROUPS_OF_RUN == GROUPS_OF_RUN - 1 || group + 1 == targets->groups) {
      add_lanes(of_run[0], KORYU_TRAINING_LANES, 1 + KORYU_FSRS7_WEIGHTS, sums);
      memset(of_run, 0, sizeof of_run);
    }
    if (metric) {
      add_products((const lanes *)(of_group + of_first), KORYU_FSRS7_WEIGHTS, metric_lanes);
    }
    days += steps * KORYU_TRAINING_LANES;
    grades += steps * KORYU_TRAINING_LANES;
    weights += steps * KORYU_TRAINING_LANES;
    paces += steps * KORYU_TRAINING_LANES;
  }
  if (metric) add_lanes(metric_lanes[0], KORYU_LANES, products, metric);
}
