import type { Database } from '@passerelle/platform';
import { readJourneyContext } from '../../effects/context/journey-context';
import { assigneeOf } from '../../effects/plan-task';
import { endOfDay } from '../../effects/task-due';
import { writeTask } from '../../effects/write-task';

/** What a person who came by a link says when they ask to be called. */
export interface CallWished {
  readonly groupId: string;
  readonly journeyId: string;
  /** The same key asks once. */
  readonly key: string;
  /** What the caller should know, in one line. */
  readonly words: string;
}

/** A person asks to be called: a dated call for their advisor, for the coordination where they have none. */
export class AskForCall {
  constructor(private readonly database: Database) {}

  /** @returns when the person is called at the latest, as an ISO instant; null when there is no such journey */
  execute({ groupId, journeyId, key, words }: CallWished): Promise<string | null> {
    return this.database.inTransaction({ groupId }, async (tx) => {
      const journey = await readJourneyContext(tx, journeyId);
      if (!journey) return null;
      const dueAt = endOfDay(journey.base.now);
      await writeTask(tx, {
        groupId,
        key: `call-wished:${key}`,
        kind: 'call_person',
        effect: 'ask_for_call',
        journeyId,
        candidateId: journey.candidateId,
        companyId: null,
        ...(await assigneeOf(tx, { for: 'advisor' }, journey)),
        dueAt,
        subject: 'ask_for_call',
        whileStates: null,
        closingActs: [],
        details: {
          words: [words],
          phone: journey.contact.phone,
          thirdParty: null,
          channel: journey.contact.channel,
        },
      });
      return dueAt;
    });
  }
}
