// What the map shows, read from the JSON interface and made ready to be drawn day by day.

export const BREAKS = [0.1, 0.2, 0.3, 0.4, 0.6];
export const WIDE = [0.3, 0.6];

/** No figure is 0; a step is 1 to 6, plus 8 where little is known, plus 16 where very little is. */
const THIN = 8;
const THICK = 16;

const PLACES = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
const WORDS = new Intl.DateTimeFormat("en-GB", PLACES);

/** A day as people write it, such as 30 June 2024. */
export function written(day) {
  return WORDS.format(new Date(`${day}T00:00:00Z`));
}

/** What the interface answers for that pole. */
export async function load(pole) {
  const answer = await fetch(`/api/map?pole=${encodeURIComponent(pole)}`);
  const told = await answer.json();
  if (!answer.ok) {
    throw new Error(told.error);
  }
  return ready(told);
}

export function ready(told) {
  const looks = new Uint8Array(told.days.length * told.states.length);
  told.states.forEach((state, place) => {
    for (let day = 0; day < told.days.length; day++) {
      looks[day * told.states.length + place] = look(state, day);
    }
  });
  const byCode = new Map(told.states.map((state, place) => [state.state, place]));
  return { ...told, looks, byCode };
}

function look(state, day) {
  const share = state.share[day];
  if (share === null) {
    return 0;
  }
  const width = state.high[day] - state.low[day];
  const weak = width > WIDE[1] ? THICK : width > WIDE[0] ? THIN : 0;
  return weak + 1 + BREAKS.filter((each) => share >= each).length;
}

/** The colour of a look, or the pattern that weakens it. */
export function fill(of) {
  const step = (of & 7) - 1;
  if (step < 0) {
    return 'url("#map-none")';
  }
  return of < THIN ? `var(--map-${step})` : `url("#map-${step}-${of < THICK ? 1 : 2}")`;
}

export function name(data, code) {
  return data.names[code] ?? code;
}

/** A figure with its interval as it stands on all pages. */
export function figure(state, day) {
  const parts = [state.share[day], state.low[day], state.high[day]].map((each) => each.toFixed(2));
  return `${parts[0]} [${parts[1]}, ${parts[2]}]`;
}

/** Whether a tie is told to hold on that day. */
export function holds(tie, day) {
  return tie.held && (tie.from === null || tie.from <= day) && (tie.to === null || day < tie.to);
}

/** Whether an exercise is of the year up to that day. */
export function recent(exercise, day) {
  if (exercise.day === null || exercise.day > day) {
    return false;
  }
  return exercise.day > `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}
