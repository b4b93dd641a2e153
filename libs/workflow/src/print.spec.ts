import { describe as describeWorkflow, type Words } from './describe';
import { LOAN } from './example-workflow';
import { toMermaid, toTable } from './print';

const WORDS: Words = {
  phase: (code) => `Phase ${code}`,
  state: (code) => `État ${code}`,
  act: (code) => `Acte ${code}`,
  role: (code) => code,
  reasons: new Set(['reason']),
};
const described = describeWorkflow(LOAN, WORDS);

describe('a definition described', () => {
  it('has its phases and states with their words, in its own order', () => {
    expect(described).toMatchObject({ id: 'loan', version: 1 });
    expect(described.phases).toEqual([
      { id: 'asking', label: 'Phase asking' },
      { id: 'reading', label: 'Phase reading' },
    ]);
    expect(described.states.map(({ id }) => id)).toEqual(Object.keys(LOAN.states));
    expect(described.states[0]).toEqual({
      id: 'asked',
      phase: 'asking',
      kind: 'open',
      label: 'État asked',
      owner: 'librarian',
    });
    expect(described.states[4]).toEqual({
      id: 'closed',
      phase: null,
      kind: 'end',
      label: 'État closed',
      owner: null,
    });
  });

  it('writes the delay of a timer due on the very day without a sign', () => {
    const { tidy } = LOAN.timers;
    if (!tidy) throw new Error('Nobody tidies');
    const sameDay = { ...LOAN, timers: { ...LOAN.timers, tidy: { ...tidy, after: { days: 0 } } } };
    const { timers } = describeWorkflow(sameDay, WORDS);
    expect(timers.find(({ id }) => id === 'tidy')).toMatchObject({ after: 'P0D' });
  });

  it('has every act with all that it is made of', () => {
    expect(described.acts.map(({ id }) => id)).toEqual(Object.keys(LOAN.acts));
    expect(described.acts.find(({ id }) => id === 'lend')).toEqual({
      id: 'lend', label: 'Acte lend', from: ['asked'], to: 'lent', by: ['librarian'], proposedBy: [], guards: ['in_stock', 'card_valid'],
      effects: ['tell_reader'], needs: [], may: ['note'], reason: false, overlay: null,
    });
    expect(described.acts.find(({ id }) => id === 'lose')).toMatchObject({ by: ['librarian', 'reader'], proposedBy: ['reader'], guards: [], effects: [], may: [] });
    expect(described.acts.find(({ id }) => id === 'rest')).toMatchObject({ overlay: 'hold' });
  }); // prettier-ignore

  it('says which acts ask for a reason', () => {
    expect(described.acts.filter(({ reason }) => reason).map(({ id }) => id)).toEqual(['refuse']);
    expect(described.acts.find(({ id }) => id === 'ask')).toMatchObject({ needs: ['title'], reason: false });
  });

  it('has every timer with its delay as an ISO 8601 duration', () => {
    expect(described.timers.map(({ id, after }) => [id, after])).toEqual([
      ['unanswered', 'P5D'],
      ['due_soon', '-P2D'],
      ['overdue', 'P1D'],
      ['reading', 'P1M'],
      ['waiting_reader', 'PT48H'],
      ['rest_review', 'P14D'],
      ['tidy', 'P1D'],
    ]);
    expect(described.timers[3]).toMatchObject({ anchor: 'due_on', calendar: 'calendar', every: 'P7D', times: 3, onHold: 'runs', while: ['lent', 'late'], until: [], fires: { effects: ['tell_librarian'] } }); // prettier-ignore
    expect(described.timers[1]).toMatchObject({ every: null, times: null, until: ['extend'], hour: '09:00' });
    expect(described.timers[2]).toMatchObject({ fires: { act: 'chase' } });
  });
});

describe('a definition printed', () => {
  it('as a table has one line an act, in columns', () => {
    const lines = toTable(described).split('\n');
    expect(lines).toHaveLength(2 + Object.keys(LOAN.acts).length);
    expect(lines[0]).toBe('acte      | libellé        | de                | vers      | par               | conditions');
    expect(lines[1]).toBe('--------- | -------------- | ----------------- | --------- | ----------------- | --------------------');
    expect(lines[2]).toBe('ask       | Acte ask       | (aucun)           | asked     | reader            |');
    expect(lines[3]).toBe('lend      | Acte lend      | asked             | lent      | librarian         | in_stock, card_valid');
  }); // prettier-ignore

  it('as a table keeps room for its own headings', () => {
    const lines = toTable({ ...described, acts: [] }).split('\n');
    expect(lines).toEqual([
      'acte | libellé | de | vers | par | conditions',
      '---- | ------- | -- | ---- | --- | ----------',
    ]);
  });

  it('as a diagram groups states by phase, leaves self-acts out and ends where nothing more is expected', () => {
    expect(toMermaid(described)).toBe(`stateDiagram-v2
  state "Phase asking" as phase_asking {
    state "État asked" as asked
  }
  state "Phase reading" as phase_reading {
    state "État lent" as lent
    state "État late" as late
    state "État returned" as returned
  }
  state "État closed" as closed
  closed --> [*]
  state "État refused" as refused
  refused --> [*]
  state "État lost" as lost
  lost --> [*]
  [*] --> asked : Acte ask
  asked --> lent : Acte lend
  lent --> late : Acte chase
  lent --> returned : Acte give_back
  late --> returned : Acte give_back
  asked --> refused : Acte refuse
  lent --> refused : Acte refuse
  late --> refused : Acte refuse
  lent --> lost : Acte lose
  late --> lost : Acte lose
  returned --> closed : Acte close`);
  });
});
