// A test is a sentence and a function; a page runs them and hands the outcome to pytest.
const tests = [];

export function test(sentence, job) {
  tests.push([sentence, job]);
}

// The order of keys in an object says nothing.
const sorted = (_, value) =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort())
    : value;

export function equal(actual, expected) {
  const [a, b] = [JSON.stringify(actual, sorted), JSON.stringify(expected, sorted)];
  if (a !== b) throw new Error(`got ${a}, expected ${b}`);
}

export async function outcome() {
  const results = [];
  for (const [sentence, job] of tests) {
    try {
      await job();
      results.push([sentence, null]);
    } catch (error) {
      results.push([sentence, String(error.message)]);
    }
  }
  return results;
}
