import { Injectable } from '@nestjs/common';
import { DomainError } from '@passerelle/kernel';
import {
  AskForCall,
  ChooseOffers,
  closeCandidateLink,
  Machinery,
  MakeAct,
  readNextStep,
  readWishes,
  type CandidateLink,
} from '@passerelle/journeys';
import { Database, type Actor } from '@passerelle/platform';
import { CALL_ME } from './answers';

/** What the form of an answer carried. */
export type AnswerFields = Readonly<Record<string, unknown>>;

/** Makes what a person answers with their link: the act is theirs, and the link is its idempotency key. */
@Injectable()
export class AnswerWithLink {
  constructor(
    private readonly database: Database,
    private readonly machinery: Machinery,
    private readonly makeAct: MakeAct,
    private readonly chooseOffers: ChooseOffers,
    private readonly askForCall: AskForCall,
  ) {}

  /** @returns what the page says next: the answer itself, or that it is no longer possible (a call is then asked for) */
  async execute(link: CandidateLink, act: string, fields: AnswerFields): Promise<string> {
    if (link.state !== 'open') return link.answered ?? 'not_possible';
    if (act === CALL_ME) {
      await this.call(link, 'La personne demande à être appelée.');
      return CALL_ME;
    }
    try {
      await this.make(link, act, fields);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.call(link, `La personne a voulu répondre, sans succès : ${error.message}`);
      return 'not_possible';
    }
    await closeCandidateLink(this.database, link, act);
    return act;
  }

  private async make(link: CandidateLink, act: string, fields: AnswerFields): Promise<void> {
    const actor = candidateOf(link);
    if (act === 'choose_offers') {
      const before = await this.database.inTransaction({ groupId: link.groupId }, (tx) =>
        readWishes(tx, link.journeyId),
      );
      const offerId = typeof fields['offer'] === 'string' ? fields['offer'] : '';
      const others = before.filter((wish) => wish.offerId !== offerId);
      const wishes = [{ offerId, rank: 1 }, ...others.map((wish) => ({ ...wish, rank: wish.rank + 1 }))];
      await this.chooseOffers.execute(actor, link.journeyId, wishes);
      return;
    }
    const input = act === 'answer_follow_up' ? await this.followUpInput(link, fields) : {};
    await this.makeAct.execute({
      journeyId: link.journeyId,
      act,
      input,
      actor,
      requestKey: `link:${link.key}`,
      onBehalfOf: null,
    });
  }

  private async followUpInput(link: CandidateLink, fields: AnswerFields): Promise<Record<string, unknown>> {
    const step = await this.database.inTransaction({ groupId: link.groupId }, (tx) =>
      readNextStep(tx, this.machinery.definitions, link.journeyId),
    );
    return { follow_up_month: step?.followUpMonth ?? null, still_employed: fields['working'] === 'yes' };
  }

  private async call({ groupId, journeyId, key }: CandidateLink, words: string): Promise<void> {
    await this.askForCall.execute({ groupId, journeyId, key, words });
  }
}

function candidateOf({ groupId, journeyId, acts }: CandidateLink): Actor {
  return {
    userId: null,
    role: 'candidate',
    groupId,
    memberCompanyId: null,
    prescriberId: null,
    funderId: null,
    trainingProviderId: null,
    link: { journeyId, acts },
  };
}
