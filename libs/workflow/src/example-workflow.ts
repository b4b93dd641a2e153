import { refusal } from '@passerelle/kernel';
import type { WorkflowDefinition } from './definition';
import type { Implementations } from './validate';
import type { Facts } from './snapshot';
import type { Guards } from './guards';

/** A workflow of another world, for the specs of this library: books that readers borrow. */
export const LOAN: WorkflowDefinition = {
  id: 'loan',
  version: 1,
  phases: ['asking', 'reading'],
  states: {
    asked: { phase: 'asking', kind: 'open', owner: 'librarian' },
    lent: { phase: 'reading', kind: 'open', owner: 'reader' },
    late: { phase: 'reading', kind: 'open', owner: 'reader' },
    returned: { phase: 'reading', kind: 'after', owner: 'librarian' },
    closed: { phase: null, kind: 'end' },
    refused: { phase: null, kind: 'end' },
    lost: { phase: null, kind: 'end', reopensAs: 'asked' },
  },
  acts: {
    ask: { from: [], to: 'asked', by: ['reader'], needs: ['title'], effects: ['tell_librarian'] },
    lend: { from: ['asked'], to: 'lent', by: ['librarian'], guards: ['in_stock', 'card_valid'], may: ['note'], changes: ['take_copy'], effects: ['tell_reader'], follows: ['check'] },
    check: { from: ['lent'], to: '$same', by: ['system'], guards: ['in_stock'], otherwise: ['tell_librarian'] },
    extend: { from: ['lent', 'late'], to: '$same', by: ['librarian'], proposedBy: ['reader'], changes: ['move_date'], reanchors: ['due_on'] },
    chase: { from: ['lent'], to: 'late', by: ['system'] },
    give_back: { from: ['lent', 'late'], to: 'returned', by: ['reader', 'librarian'] },
    refuse: { from: ['asked', 'lent', 'late'], to: 'refused', by: ['librarian'], needs: ['reason'] },
    lose: { from: ['lent', 'late'], to: 'lost', by: ['librarian'], proposedBy: ['reader'], changes: ['write_off'] },
    close: { from: ['returned'], to: 'closed', by: ['system', 'librarian'] },
    reopen: { from: ['refused', 'lost'], to: '$previous', by: ['librarian'] },
    rest: { from: ['asked', 'lent', 'late'], to: '$same', overlay: 'hold', by: ['librarian'] },
    wake: { from: ['asked', 'lent', 'late'], to: '$same', overlay: 'resume', by: ['librarian'] },
  },
  timers: {
    unanswered: { while: ['asked'], anchor: 'entry', after: { days: 5 }, calendar: 'working', hour: '09:00', fires: { effects: ['tell_librarian'] }, onHold: 'pauses' },
    due_soon: { while: ['lent'], anchor: 'due_on', after: { days: -2 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['tell_reader'] }, until: ['extend'], onHold: 'pauses', ifPast: 'skip' },
    overdue: { while: ['lent'], anchor: 'due_on', after: { days: 1 }, calendar: 'calendar', hour: '09:00', fires: { act: 'chase' }, onHold: 'runs' },
    reading: { while: ['lent', 'late'], anchor: 'due_on', after: { months: 1 }, calendar: 'calendar', hour: null, fires: { effects: ['tell_librarian'] }, every: { days: 7 }, times: 3, onHold: 'runs' },
    waiting_reader: { while: ['lent', 'late'], anchor: 'entry', after: { hours: 48 }, calendar: 'calendar', hour: null, fires: { effects: ['tell_reader'] }, subjects: 'next_readers', onHold: 'pauses' },
    rest_review: { while: ['asked', 'lent', 'late'], startedBy: 'rest', anchor: 'entry', after: { days: 14 }, calendar: 'calendar', hour: '09:00', fires: { effects: ['tell_librarian'] }, every: { days: 14 }, until: ['wake'], onHold: 'runs' },
    tidy: { while: ['returned'], anchor: 'entry', after: { days: 1 }, calendar: 'calendar', hour: '09:00', fires: { act: 'close' }, onHold: 'runs' },
  },
}; // prettier-ignore

/** What `LOAN` names and somebody implements. */
export const LOAN_PARTS: Implementations = {
  guards: ['in_stock', 'card_valid'],
  changes: ['take_copy', 'move_date', 'write_off'],
  effects: ['tell_librarian', 'tell_reader', 'task_confirm_proposal'],
  inputs: ['title', 'note', 'reason'],
  dates: ['due_on'],
  subjects: ['next_readers'],
};

/** Facts of a loan; the copies left decide whether it can be lent. */
export interface LoanFacts extends Facts {
  readonly copies: number;
  readonly cardValid?: boolean;
}

export const LOAN_GUARDS: Guards<LoanFacts> = {
  in_stock: ({ facts }) => (facts.copies > 0 ? null : refusal('no_place_left')),
  card_valid: ({ facts }) => (facts.cardValid === false ? refusal('consent_missing') : null),
};

/** Due on the last day of March 2026; three copies; nobody else waits. */
export const SOME_FACTS: LoanFacts = {
  copies: 3,
  dates: { due_on: '2026-03-31' },
  subjects: { next_readers: [] },
};
