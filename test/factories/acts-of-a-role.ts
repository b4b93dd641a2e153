import { DomainError, newId, type HumanRole } from '@passerelle/kernel';
import { Machinery, MakeAct, ReferCandidate } from '@passerelle/journeys';
import { may, type Permission } from '@passerelle/organisations';
import { Database, type Actor } from '@passerelle/platform';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { readJourneyView } from '../../libs/journeys/src/queries/journey-view';
import { statusOf } from '../../libs/platform/src/problems/problem-status';
import type { Caller } from './caller';

/** What came of asking: the status and code of a refusal, the acts seen, or the state reached. */
export interface Asked {
  readonly status: number;
  readonly code: string | null;
  readonly acts: readonly { readonly act: string; readonly proposal: boolean }[];
  readonly state: string | null;
}

/** How somebody of a role reads and makes acts on journeys. */
export interface RoleAtWork {
  readonly role: HumanRole;
  acts(journeyId: string): Promise<Asked>;
  make(journeyId: string, act: string, input: object): Promise<Asked>;
  refer(programmeId: string, candidateId: string): Promise<Asked>;
}

interface Body {
  readonly acts?: Asked['acts'];
  readonly state?: string;
}

/** Whoever holds an account, over HTTP. */
export function byAccount({ actor, send }: Caller): RoleAtWork {
  const asked = async (method: string, path: string, body?: object): Promise<Asked> => {
    const answer = await send(method, path, body);
    const { acts = [], state = null } = answer.code === null ? (answer.body as Body) : {};
    return { status: answer.status, code: answer.code, acts, state };
  };
  return {
    role: actor.role as HumanRole,
    acts: (journeyId) => asked('GET', `/journeys/${journeyId}`),
    make: (journeyId, act, input) => asked('POST', `/journeys/${journeyId}/acts/${act}`, { input }),
    refer: (programmeId, candidateId) => asked('POST', '/journeys', { programmeId, candidateId }),
  };
}

/** A person by the link of the journey asked about: the API's own use cases, as its pages without script call them. */
export function byLink(app: NestExpressApplication, groupId: string, acts: readonly string[]): RoleAtWork {
  const person = (journeyId: string): Actor => ({
    userId: null,
    role: 'candidate',
    groupId,
    memberCompanyId: null,
    prescriberId: null,
    funderId: null,
    trainingProviderId: null,
    link: { journeyId, acts },
  });
  return {
    role: 'candidate',
    acts: (journeyId) =>
      caught(async () => {
        const view = await app
          .get(Database)
          .inTransaction({ groupId }, (tx) =>
            readJourneyView(tx, app.get(Machinery), person(journeyId), journeyId),
          );
        return { acts: view.acts, state: view.state };
      }),
    make: (journeyId, act, input) =>
      caught(async () => {
        const asked = { journeyId, act, input, actor: person(journeyId), requestKey: newId() };
        return { acts: [], state: (await app.get(MakeAct).execute(asked)).state };
      }),
    refer: (programmeId, candidateId) =>
      caught(async () => {
        const [former] = await app
          .get(Database)
          .inTransaction({ groupId }, (tx) =>
            tx.query<{ id: string }[]>('SELECT id FROM journeys WHERE candidate_id = $1', [candidateId]),
          );
        const asked = {
          programmeId,
          candidateId,
          input: {},
          actor: person(former?.id ?? newId()),
          requestKey: null,
        };
        return { acts: [], state: (await app.get(ReferCandidate).execute(asked)).state };
      }),
  };
}

async function caught(work: () => Promise<Pick<Asked, 'acts' | 'state'>>): Promise<Asked> {
  try {
    return { status: 200, code: null, ...(await work()) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { status: statusOf(error.code, error.kind), code: error.code, acts: [], state: null };
  }
}

/** Whether a role holds a right; a person by link needs none, the link is theirs. */
export function holds(role: HumanRole, permission: Permission): boolean {
  return role === 'candidate' || may(role, permission);
}
