const Sequencer = require('@jest/test-sequencer').default;

/** Suites of minutes, which would otherwise begin last and be waited for alone: their files are short, and jest takes those for quick. */
const LONG = ['every-page', 'keyboard', 'a-person-goes-through', 'need-to-offer', 'launcher', 'demo.spec'];

/** The long suites first, in the order above, then the others as jest would have them. */
module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = LONG.findIndex((name) => path.includes(name));
      return place < 0 ? LONG.length : place;
    };
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
