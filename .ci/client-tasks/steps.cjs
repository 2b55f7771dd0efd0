// SPDX-License-Identifier: Apache-2.0
// Prints one line per step, as .ci/clients counts them.
module.exports = client => ({
  async step(name, task) {
    try {
      await task();
      console.log(`ok    ${client}: ${name}`);
    } catch (e) {
      const body = e && e.body ? ' ' + JSON.stringify(e.body) : '';
      console.log(`FAIL  ${client}: ${name} (${e && e.message ? e.message : JSON.stringify(e)}${body})`);
    }
  },
  equal(actual, expected) {
    if (actual !== expected) {
      throw new Error(`${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
    }
  },
});
