import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { parisTime } from '../words/civil-date';
import { clock, dayRange, weekdayDate } from '../words/dates';
import { counted } from '../words/numbers';
import { api, bodyOf } from './api';

/** One thing that may be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

const ENDED = ['cancelled', 'closed', 'ended'];

async function passDatings(programmeId: string): Promise<Choice[]> {
  const events = await bodyOf(api.GET('/api/pass-datings', { params: { query: { programmeId } } }));
  return events
    .filter(({ state }) => !ENDED.includes(state))
    .map(({ id, startsAt, place, invitationsLeft }) => {
      const time = parisTime(startsAt);
      const left = counted(invitationsLeft, 'invitation possible', 'invitations possibles');
      return { value: id, label: `${weekdayDate(time.day)} à ${clock(time)}, ${place} (${left})` };
    });
}

async function poeSessions(programmeId: string): Promise<Choice[]> {
  const sessions = await bodyOf(api.GET('/api/poe-sessions', { params: { query: { programmeId } } }));
  return sessions
    .filter(({ state }) => !ENDED.includes(state))
    .map(({ id, name, startsOn, endsOn }) => ({
      value: id,
      label: `${name}, du ${dayRange(startsOn, endsOn)}`,
    }));
}

const byLabel = (one: Choice, other: Choice): number => one.label.localeCompare(other.label, 'fr');

async function companies(): Promise<Choice[]> {
  const page = await bodyOf(api.GET('/api/companies', { params: { query: { limit: 200 } } }));
  return page.items.map(({ id, name }) => ({ value: id, label: name })).sort(byLabel);
}

async function referents(): Promise<Choice[]> {
  const { colleagues } = await bodyOf(api.GET('/api/colleagues'));
  return colleagues
    .filter(({ role }) => role === 'referent' || role === 'coordinator')
    .map(({ userId, fullName }) => ({ value: userId, label: fullName }))
    .sort(byLabel);
}

async function trainingProviders(): Promise<Choice[]> {
  const partners = await bodyOf(api.GET('/api/partnerships'));
  return partners
    .filter(({ kind }) => kind === 'training_provider')
    .map(({ organisationId, name }) => ({ value: organisationId, label: name }))
    .sort(byLabel);
}

const SOURCES: Readonly<Record<string, (programmeId: string) => Promise<Choice[]>>> = {
  pass_dating: passDatings,
  poe_session: poeSessions,
  company: companies,
  new_referent: referents,
  training_provider: trainingProviders,
};

/** Whether the page knows how to offer a choice for an id that an act asks for. */
export const canPick = (field: string): boolean => Object.hasOwn(SOURCES, field);

/** What may be chosen for an id that an act asks for. */
export function useChoices(field: string, programmeId: string): UseQueryResult<Choice[]> {
  return useQuery({
    queryKey: ['programme', programmeId, 'choices', field],
    enabled: canPick(field),
    queryFn: () => SOURCES[field]?.(programmeId) ?? [],
  });
}
