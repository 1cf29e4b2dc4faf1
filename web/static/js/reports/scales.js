// Arithmetic of the charts: ticks, places of points, labels that do not touch, levels of colour.
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const SPANS = [
  ...[1, 5, 10, 15, 30].map((n) => n * SECOND),
  ...[1, 2, 5, 10, 15, 20, 30].map((n) => n * MINUTE),
  ...[1, 2, 3, 4, 6, 12].map((n) => n * HOUR),
];

function stepOfCounts(least) {
  const ten = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((n) => n * ten).find((step) => step >= least);
}

const stepOfSpans = (least) => SPANS.find((step) => step >= least) ?? stepOfCounts(least / DAY) * DAY;

// Round values from zero to the first one at or above the highest; unit: "ms" or "count".
export function ticksOf(highest, unit, most = 4) {
  const least = Math.max(highest, 1) / most;
  const step = unit === "ms" ? stepOfSpans(least) : stepOfCounts(least);
  const count = Math.max(1, Math.ceil(highest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

// Top of an axis: the highest value, or less when a few days stand so far out that the others could not be told apart.
export function roofOf(values, least = 0) {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const highest = sorted.at(-1) ?? 0;
  const usual = Math.max(least, sorted[Math.floor((sorted.length - 1) * 0.93)] ?? 0);
  return Math.max(least, highest > usual * 3 && usual > 0 ? usual * 1.5 : highest);
}

// Which of so many days get a label: the first, the last and others at equal distances.
export function labelled(count, most) {
  if (count <= most) return Array.from({ length: count }, (_, index) => index);
  const gaps = Math.max(1, most - 1);
  return [...new Set(Array.from({ length: gaps + 1 }, (_, index) => Math.round((index * (count - 1)) / gaps)))];
}

// The path of a line; days without a value interrupt it.
export function lineOf(points) {
  let drawn = "";
  let pen = false;
  for (const point of points) {
    if (point) drawn += `${pen ? "L" : "M"}${rounded(point[0])} ${rounded(point[1])}`;
    pen = Boolean(point);
  }
  return drawn;
}

// The area under a line, one piece for each uninterrupted stretch.
export function areaOf(points, floor) {
  const pieces = [];
  for (const point of points) {
    if (!point) pieces.push([]);
    else if (pieces.length) pieces.at(-1).push(point);
    else pieces.push([point]);
  }
  return pieces
    .filter((piece) => piece.length > 1)
    .map((piece) => `${lineOf(piece)}L${rounded(piece.at(-1)[0])} ${floor}L${rounded(piece[0][0])} ${floor}Z`)
    .join("");
}

// Points without a neighbour, which a line does not show.
export const lonely = (points) =>
  points.filter((point, index) => point && !points[index - 1] && !points[index + 1] && points.length > 1);

const rounded = (value) => Math.round(value * 10) / 10;

// Moves labels apart that would touch; keeps their order, and them between low and high.
export function apart(places, least, low, high) {
  const order = places.map((_, index) => index).sort((a, b) => places[a] - places[b]);
  const moved = [...places];
  let edge = low;
  for (const index of order) {
    moved[index] = Math.max(moved[index], edge);
    edge = moved[index] + least;
  }
  let roof = high;
  for (const index of order.reverse()) {
    moved[index] = Math.min(moved[index], roof);
    roof = moved[index] - least;
  }
  return moved;
}

// Level of colour 0 to 5; only zero has the lowest one.
export const levelOf = (value, most) => (value > 0 && most > 0 ? Math.max(1, Math.ceil((value / most) * 5)) : 0);

// Hours of a day joined to bins of so many hours.
export const binned = (hours, size) =>
  Array.from({ length: hours.length / size }, (_, bin) =>
    hours.slice(bin * size, (bin + 1) * size).reduce((sum, one) => sum + one, 0),
  );

// Start and width, in hundredths, of a bar that shows how far a share is from its target, which stands in the middle.
export function deviation(value, target, reach) {
  const width = Math.min(50, (Math.abs(value - target) / reach) * 50);
  return { start: value < target ? 50 - width : 50, width };
}

// Reach of all deviations of a list, so that the farthest one fills its half; at least five points.
export const reachOf = (values, target) =>
  Math.max(0.05, ...values.filter((value) => value !== null).map((value) => Math.abs(value - target)));

// Sum or share of change: {by, share}; null without a value to compare with.
export function changeOf(unit, value, previous) {
  if (value === null || previous === null || previous === undefined) return null;
  const by = value - previous;
  if (unit === "share") return { by, share: null };
  return { by, share: previous ? by / previous : null };
}
