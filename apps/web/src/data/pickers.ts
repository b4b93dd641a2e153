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
      const left = `${counted(invitationsLeft, 'invitation possible', 'invitations possibles')}`;
      return { value: id, label: `${weekdayDate(time.day)} à ${clock(time)}, ${place} (${left})` };
    });
}

async function poeSessions(programmeId: string): Promise<Choice[]> {
  const sessions = await bodyOf(api.GET('/api/poe-sessions', { params: { query: { programmeId } } }));
  return sessions
    .filter(({ state }) => !ENDED.includes(state))
    .map(({ id, name, startsOn, endsOn }) => ({ value: id, label: `${name}, du ${dayRange(startsOn, endsOn)}` }));
}

/** Companies with an offer in the programme: those that can hire from it. */
async function companies(programmeId: string): Promise<Choice[]> {
  const { items } = await bodyOf(api.GET('/api/offers', { params: { query: { programmeId, limit: 200 } } }));
  return [...new Map(items.map((offer) => [offer.memberCompanyId, offer.companyName]))]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label, 'fr'));
}

const SOURCES: Readonly<Record<string, (programmeId: string) => Promise<Choice[]>>> = {
  pass_dating: passDatings,
  poe_session: poeSessions,
  company: companies,
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
