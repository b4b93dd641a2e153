import type { WorkflowDefinition } from './definition';
import { LOAN } from './example-workflow';
import { MOVE_DEFINITION, replay, type RecordedEdge, type Replay } from './replay';

const SECOND: WorkflowDefinition = {
  ...LOAN,
  version: 2,
  acts: { ...LOAN.acts, burn: { from: ['lent'], to: 'lost', by: ['librarian'] } },
};
const definitionOf = (version: number): WorkflowDefinition | undefined =>
  [LOAN, SECOND].find((each) => each.version === version);

type Line = readonly [string, string | null, string, Partial<RecordedEdge>?];

/** A journal in short: act, from, to; the versions count up by themselves. */
function journal(...lines: readonly Line[]): Replay {
  const edges = lines.map(([act, from, to, more], place) => ({
    version: place + 1,
    act,
    from,
    to,
    proposal: false,
    definitionVersion: 1,
    ...more,
  }));
  return replay(edges, definitionOf);
}
const OPENED = ['ask', null, 'asked'] as const;
const LENT = ['lend', 'asked', 'lent'] as const;

describe('the move to another definition', () => {
  it('stands in the journals under this name for ever', () => {
    expect(MOVE_DEFINITION).toBe('move_definition');
  });
});

describe('a journal replayed', () => {
  it('gives the state, the version and the last open state', () => {
    expect(journal(OPENED, LENT, ['chase', 'lent', 'late'], ['give_back', 'late', 'returned'], ['close', 'returned', 'closed'])).toEqual({
      snapshot: { state: 'closed', version: 5, onHold: false, previousState: 'late' },
      definitionVersion: 1,
    });
    expect(journal(OPENED)).toMatchObject({ snapshot: { previousState: null } });
  }); // prettier-ignore

  it('follows acts that stay, and proposals that move nothing', () => {
    expect(
      journal(OPENED, LENT, ['extend', 'lent', 'lent'], ['lose', 'lent', 'lent', { proposal: true }]),
    ).toEqual({
      snapshot: { state: 'lent', version: 4, onHold: false, previousState: 'asked' },
      definitionVersion: 1,
    });
  });

  it('lays and lifts holds, which end with the thing', () => {
    const held = journal(OPENED, ['rest', 'asked', 'asked'], LENT);
    expect(held).toMatchObject({ snapshot: { state: 'lent', onHold: true, previousState: 'asked' } });
    expect(journal(OPENED, ['rest', 'asked', 'asked'], ['wake', 'asked', 'asked'])).toMatchObject({ snapshot: { onHold: false } });
    expect(journal(OPENED, ['rest', 'asked', 'asked'], LENT, ['give_back', 'lent', 'returned'])).toMatchObject({ snapshot: { onHold: false } });
  }); // prettier-ignore

  it('goes back to the last open state, or to the one the end names', () => {
    const refused = [OPENED, LENT, ['chase', 'lent', 'late'], ['refuse', 'late', 'refused']] as const;
    expect(journal(...refused, ['reopen', 'refused', 'late'])).toMatchObject({ snapshot: { state: 'late' } });
    expect(journal(...refused, ['reopen', 'refused', 'lent'])).toEqual({ mismatch: 'not_an_edge', atVersion: 5 });
    expect(journal(OPENED, LENT, ['lose', 'lent', 'lost'], ['reopen', 'lost', 'asked'])).toMatchObject({ snapshot: { state: 'asked' } });
    expect(journal(OPENED, LENT, ['lose', 'lent', 'lost'], ['reopen', 'lost', 'lent'])).toEqual({ mismatch: 'not_an_edge', atVersion: 4 });
  }); // prettier-ignore

  it('follows a thing to a newer definition by the act that says so', () => {
    const moved = [OPENED, LENT, [MOVE_DEFINITION, 'lent', 'lent', { definitionVersion: 2 }]] as const;
    expect(journal(...moved)).toEqual({
      snapshot: { state: 'lent', version: 3, onHold: false, previousState: 'asked' },
      definitionVersion: 2,
    });
    expect(journal(...moved, ['burn', 'lent', 'lost', { definitionVersion: 2 }])).toMatchObject({ snapshot: { state: 'lost' }, definitionVersion: 2 }); // prettier-ignore
  });

  it('keeps a hold through the move to a newer definition', () => {
    expect(
      journal(
        OPENED,
        ['rest', 'asked', 'asked'],
        [MOVE_DEFINITION, 'asked', 'asked', { definitionVersion: 2 }],
      ),
    ).toMatchObject({ snapshot: { onHold: true } });
  });
});

describe('a journal that cannot be true', () => {
  it.each([
    ['says nothing', [], 'empty_journal', 0],
    ['misses its first line', [['ask', null, 'asked', { version: 2 }]], 'gap', 2],
    ['misses a line', [OPENED, ['lend', 'asked', 'lent', { version: 3 }]], 'gap', 3],
    ['has a line twice', [OPENED, ['lend', 'asked', 'lent', { version: 1 }]], 'gap', 1],
    ['starts from a state', [['lend', 'asked', 'lent']], 'fork', 1],
    ['starts a second time', [OPENED, OPENED], 'fork', 2],
    ['goes on from where the thing is not', [OPENED, ['chase', 'lent', 'late']], 'fork', 2],
    ['leads nowhere known', [OPENED, ['lend', 'asked', 'burnt']], 'state_unknown', 2],
    ['names an act nobody knows', [OPENED, ['burn', 'asked', 'lost']], 'act_unknown', 2],
    ['opens the thing by another act', [['lend', null, 'lent']], 'not_an_edge', 1],
    ['makes an act from where it is not made', [OPENED, ['chase', 'asked', 'late']], 'not_an_edge', 2],
    ['opens a thing that is open', [OPENED, ['ask', 'asked', 'asked']], 'not_an_edge', 2],
    ['leads elsewhere than the act does', [OPENED, ['lend', 'asked', 'late']], 'not_an_edge', 2],
    ['moves by an act that stays', [OPENED, LENT, ['extend', 'lent', 'late']], 'not_an_edge', 3],
    ['moves by a proposal', [OPENED, LENT, ['lose', 'lent', 'lost', { proposal: true }]], 'not_an_edge', 3],
    ['proposes what nobody may propose', [OPENED, ['lend', 'asked', 'asked', { proposal: true }]], 'not_an_edge', 2],
    ['follows a definition nobody knows', [['ask', null, 'asked', { definitionVersion: 7 }]], 'definition_version_unknown', 1],
    ['changes its definition without saying so', [OPENED, ['lend', 'asked', 'lent', { definitionVersion: 2 }]], 'definition_changed', 2],
    ['begins with a move', [[MOVE_DEFINITION, null, 'asked']], 'not_an_edge', 1],
    ['changes state by a move', [OPENED, [MOVE_DEFINITION, 'asked', 'lent', { definitionVersion: 2 }]], 'not_an_edge', 2],
    ['proposes a move', [OPENED, [MOVE_DEFINITION, 'asked', 'asked', { definitionVersion: 2, proposal: true }]], 'not_an_edge', 2],
    ['moves to the definition it has', [OPENED, [MOVE_DEFINITION, 'asked', 'asked']], 'definition_changed', 2],
  ] as const)('%s', (_what, lines, mismatch, atVersion) => {
    expect(journal(...(lines as readonly Line[]))).toEqual({ mismatch, atVersion });
  }); // prettier-ignore

  it('moves back to an older definition', () => {
    const back = replay(
      [
        { version: 1, act: 'ask', from: null, to: 'asked', proposal: false, definitionVersion: 2 },
        {
          version: 2,
          act: MOVE_DEFINITION,
          from: 'asked',
          to: 'asked',
          proposal: false,
          definitionVersion: 1,
        },
      ],
      definitionOf,
    );
    expect(back).toEqual({ mismatch: 'definition_changed', atVersion: 2 });
  });
});
