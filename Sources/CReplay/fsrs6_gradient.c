// Products and sums of different statements become one instruction where there is one: a tenth faster.
#ifdef __clang__
#pragma clang fp contract(fast)
#endif

#include "gradient.h"

#include "sums.h"

enum { products = KORYU_FSRS6_WEIGHTS * (KORYU_FSRS6_WEIGHTS + 1) / 2 };

/// What a step leaves on the tape for the way back, one row of lanes each.
enum { at_s, at_d, at_log_s, at_log_d, at_log_u, at_share, at_forgotten, at_power, at_gain };

/// The sums of one group of cards: loss, 21 weights, and the share of F.
enum { of_loss, of_first = 1, of_factor = 22, sums_of_group };

typedef float lanes[KORYU_TRAINING_LANES];

KORYU_LANE void review_forward(
    const koryu_fsrs6 *m, float days, float grade, float weight, int lane, float *stability,
    float *difficulty, float *loss, lanes *tape) {
  const float s = *stability;
  const float d = *difficulty;
  const int is_lapse = grade < 1.5f;
  const int is_same_day = days < 1.0f;
  const int is_forgotten = is_lapse & (days >= 1.0f);

  // ln(1 + F t / S) and 1 − R without loss near R = 1.
  const float x = lane_min(m->factor * days / s, 1e37f);
  const float sum = 1.0f + x;
  const float inverse = 1.0f / sum;
  const float log_u = lane_log(sum) + (x - (sum - 1.0f)) * inverse;
  const float forgotten = -lane_expm1(-m->decay * log_u);

  // A lapse needs ln(S + 1), everything else ln S.
  const float log_s = lane_log(is_forgotten ? s + 1.0f : s);
  const float log_d = lane_log(d);
  const float recall_argument = -m->growth_saturation * log_s;
  const float lapse_argument = m->lapse_forgetting * forgotten - m->lapse_difficulty * log_d;
  const float same_day_argument =
      m->same_day_step * (grade - 3.0f + m->same_day_shift) - m->same_day_saturation * log_s;
  const float power =
      lane_exp(is_same_day ? same_day_argument : is_lapse ? lapse_argument : recall_argument);
  const float gain =
      lane_expm1(is_forgotten ? m->lapse_stability * log_s : m->growth_spacing * forgotten);

  const float bonus = lane_bonus(grade, m->hard_penalty, m->easy_bonus);
  const float recalled = s + s * (m->growth * (11.0f - d) * power * gain * bonus);
  const float lapsed = lane_min(m->lapse_scale * power * gain, s * m->lapse_ceiling);
  const float same_day = s * (is_lapse ? power : lane_max(power, 1.0f));
  const float next_s = is_same_day ? same_day : is_lapse ? lapsed : recalled;
  const float damped = d - m->difficulty_step * (grade - 3.0f) * (10.0f - d) * (1.0f / 9.0f);
  const float next_d =
      m->difficulty_reversion * m->easy_difficulty + (1.0f - m->difficulty_reversion) * damped;

  // −ln R is w20 ln(1 + F t / S).
  *loss += weight * (is_lapse ? -lane_log(lane_max(forgotten, 1e-12f)) : m->decay * log_u);
  tape[at_s][lane] = s;
  tape[at_d][lane] = d;
  tape[at_log_s][lane] = log_s;
  tape[at_log_d][lane] = log_d;
  tape[at_log_u][lane] = log_u;
  tape[at_share][lane] = x * inverse;
  tape[at_forgotten][lane] = forgotten;
  tape[at_power][lane] = power;
  tape[at_gain][lane] = gain;
  *stability = lane_clamp(next_s, 0.001f, 36500.0f);
  *difficulty = lane_clamp(next_d, 1.0f, 10.0f);
}

/// One review backwards: from the adjoints of the state after it to those of the state before.
KORYU_LANE void review_backward(
    const koryu_fsrs6 *m, float days, float grade, float weight, int lane, const lanes *tape,
    float *stability, float *difficulty, lanes *sums) {
  const float s = tape[at_s][lane];
  const float d = tape[at_d][lane];
  const float log_s = tape[at_log_s][lane];
  const float log_u = tape[at_log_u][lane];
  const float forgotten = tape[at_forgotten][lane];
  const float power = tape[at_power][lane];
  const float gain = tape[at_gain][lane];
  const int is_lapse = grade < 1.5f;
  const int is_same_day = days < 1.0f;
  const float inverse_s = 1.0f / s;

  const float bonus = lane_bonus(grade, m->hard_penalty, m->easy_bonus);
  const float plain_growth = s * (m->growth * power * gain);
  const float kept = m->lapse_scale * power * gain;
  const float ceiling = s * m->lapse_ceiling;
  const float same_day = is_lapse ? power : lane_max(power, 1.0f);
  const float growth = plain_growth * (11.0f - d) * bonus;
  const float next_s =
      is_same_day ? s * same_day : is_lapse ? lane_min(kept, ceiling) : s + growth;
  const int is_free = (next_s > 0.001f) & (next_s < 36500.0f);
  const float after = is_free ? *stability : 0.0f;

  const float later = is_same_day ? 0.0f : after;
  const float recall = is_lapse ? 0.0f : later;
  const float forgot = is_lapse ? later : 0.0f;
  const float lapse = kept < ceiling ? forgot : 0.0f;
  const float capped = forgot - lapse;
  const float sooner = after - later;
  const float moves = is_lapse ? sooner : power > 1.0f ? sooner : 0.0f;
  const float still = sooner - moves;

  const float of_growth = recall * growth;
  const float of_gain = recall * (s * m->growth * power) * (11.0f - d) * bonus * (gain + 1.0f);
  const float of_bonus = recall * plain_growth * (11.0f - d);
  const float of_kept = lapse * kept;
  const float of_root = lapse * (m->lapse_scale * power) * (gain + 1.0f);
  const float of_ceiling = -capped * ceiling;
  const float of_power = moves * s * power;

  sums[of_first + 8][lane] += of_growth;
  sums[of_first + 9][lane] -= of_growth * log_s;
  sums[of_first + 10][lane] += of_gain * forgotten;
  sums[of_first + 11][lane] += of_kept;
  sums[of_first + 12][lane] -= of_kept * tape[at_log_d][lane];
  sums[of_first + 13][lane] += of_root * log_s;
  sums[of_first + 14][lane] += of_kept * forgotten;
  sums[of_first + 15][lane] += grade < 2.5f ? of_bonus : 0.0f;
  sums[of_first + 16][lane] += grade > 3.5f ? of_bonus : 0.0f;
  sums[of_first + 17][lane] +=
      of_ceiling * m->same_day_shift + of_power * (grade - 3.0f + m->same_day_shift);
  sums[of_first + 18][lane] += (of_ceiling + of_power) * m->same_day_step;
  sums[of_first + 19][lane] -= of_power * log_s;

  // Through 1 − R, and the loss itself.
  const float missed = is_lapse ? weight / lane_max(forgotten, 1e-12f) : 0.0f;
  const float passed = is_lapse ? 0.0f : weight;
  const float of_forgotten =
      of_gain * m->growth_spacing + of_kept * m->lapse_forgetting - missed;
  const float of_exponent = of_forgotten * (1.0f - forgotten) + passed;
  const float of_log_u = of_exponent * m->decay * tape[at_share][lane];
  sums[of_first + 20][lane] += of_exponent * log_u;
  sums[of_factor][lane] += of_log_u;

  const float damped = d - m->difficulty_step * (grade - 3.0f) * (10.0f - d) * (1.0f / 9.0f);
  const float next_d =
      m->difficulty_reversion * m->easy_difficulty + (1.0f - m->difficulty_reversion) * damped;
  const int is_free_d = (next_d > 1.0f) & (next_d < 10.0f);
  const float after_d = is_free_d ? *difficulty : 0.0f;
  const float of_damped = after_d * (1.0f - m->difficulty_reversion);
  const float of_easy = after_d * m->difficulty_reversion;
  sums[of_first + 4][lane] += of_easy;
  sums[of_first + 6][lane] -= of_damped * (grade - 3.0f) * (10.0f - d) * (1.0f / 9.0f);
  sums[of_first + 7][lane] += after_d * (m->easy_difficulty - damped);

  *stability = recall + of_growth * (1.0f - m->growth_saturation) * inverse_s
               + of_root * m->lapse_stability / (s + 1.0f) + capped * m->lapse_ceiling
               + moves * power * (1.0f - m->same_day_saturation) + still - of_log_u * inverse_s;
  *difficulty = of_damped * (1.0f + m->difficulty_step * (grade - 3.0f) * (1.0f / 9.0f))
                - recall * plain_growth * bonus - of_kept * m->lapse_difficulty / d;
}

/// From the state after the first review to the weights.
KORYU_LANE void first_backward(
    const koryu_fsrs6 *m, const koryu_fsrs6_slopes *k, float grade, int lane, float stability,
    float difficulty, lanes *sums) {
  for (int i = 0; i < 4; i++) {
    const float number = (float)(i + 1);
    const int is_this = (grade > number - 0.5f) & (grade < number + 0.5f);
    sums[of_first + i][lane] = is_this ? stability : 0.0f;
  }
  const float of_easy = sums[of_first + 4][lane];
  sums[of_first + 4][lane] = of_easy + difficulty * lane_pick(k->first_level, grade);
  sums[of_first + 5][lane] =
      of_easy * k->easy_slope + difficulty * lane_pick(k->first_slope, grade);
  sums[of_first + 11][lane] *= k->lapse_scale_inverse;
  sums[of_first + 20][lane] += sums[of_factor][lane] * k->factor_slope;
}

KORYU_CLONES
void koryu_gradient_fsrs6(
    const koryu_fsrs6 *model, const koryu_fsrs6_slopes *slopes, const koryu_targets *targets,
    float *restrict tape, double *restrict sums, double *restrict metric) {
  const koryu_fsrs6 m = *model;
  const koryu_fsrs6_slopes k = *slopes;
  const float *days = targets->days;
  const float *grades = targets->grades;
  const float *weights = targets->weights;
  float metric_lanes[products][KORYU_LANES];
  if (metric) memset(metric_lanes, 0, sizeof metric_lanes);
  lanes of_run[1 + KORYU_FSRS6_WEIGHTS];
  memset(of_run, 0, sizeof of_run);
  for (size_t group = 0; group < targets->groups; group++) {
    const size_t steps = targets->steps[group];
    lanes s, d, of_group[sums_of_group];
    memset(of_group, 0, sizeof of_group);
    for (int lane = 0; lane < KORYU_TRAINING_LANES; lane++) {
      s[lane] = lane_pick(m.first.stability, grades[lane]);
      d[lane] = lane_pick(m.first.difficulty, grades[lane]);
    }
    for (size_t step = 1; step < steps; step++) {
      const size_t place = step * KORYU_TRAINING_LANES;
      lanes *row = (lanes *)(tape + step * KORYU_FSRS6_TAPE);
#pragma clang loop vectorize(assume_safety) interleave_count(2)
      for (int lane = 0; lane < KORYU_TRAINING_LANES; lane++) {
        review_forward(
            &m, days[place + lane], grades[place + lane], weights[place + lane], lane, &s[lane],
            &d[lane], &of_group[of_loss][lane], row);
      }
    }
    memset(s, 0, sizeof s);
    memset(d, 0, sizeof d);
    for (size_t step = steps - 1; step > 0; step--) {
      const size_t place = step * KORYU_TRAINING_LANES;
      const lanes *row = (const lanes *)(tape + step * KORYU_FSRS6_TAPE);
#pragma clang loop vectorize(assume_safety) interleave(disable)
      for (int lane = 0; lane < KORYU_TRAINING_LANES; lane++) {
        review_backward(
            &m, days[place + lane], grades[place + lane], weights[place + lane], lane, row,
            &s[lane], &d[lane], of_group);
      }
    }
    for (int lane = 0; lane < KORYU_TRAINING_LANES; lane++) {
      first_backward(&m, &k, grades[lane], lane, s[lane], d[lane], of_group);
    }
    add_group((const lanes *)of_group, 1 + KORYU_FSRS6_WEIGHTS, of_run);
    if (group % GROUPS_OF_RUN == GROUPS_OF_RUN - 1 || group + 1 == targets->groups) {
      add_lanes(of_run[0], KORYU_TRAINING_LANES, 1 + KORYU_FSRS6_WEIGHTS, sums);
      memset(of_run, 0, sizeof of_run);
    }
    if (metric) {
      add_products((const lanes *)(of_group + of_first), KORYU_FSRS6_WEIGHTS, metric_lanes);
    }
    days += steps * KORYU_TRAINING_LANES;
    grades += steps * KORYU_TRAINING_LANES;
    weights += steps * KORYU_TRAINING_LANES;
  }
  if (metric) add_lanes(metric_lanes[0], KORYU_LANES, products, metric);
}
