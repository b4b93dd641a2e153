import { OFFER_MESSAGES } from '@passerelle/offers';
import { passIndustries } from '../domain/pass-industries.workflow';
import { CHOOSE_OFFERS } from '../use-cases/approach-choices';
import { EFFECT_NAMES, EFFECTS } from './effects.catalogue';

/** Asked for outside the definition: by the engine for proposals, by attendance sheets and cancelled sessions, by offers and choices. */
const ASKED_ELSEWHERE = [
  'task_confirm_proposal',
  'tell_after_two_absences',
  'tell_person_session_cancelled',
  'tell_person_offer_withdrawn',
  'tell_advisor_offer_withdrawn',
];

function namedInDefinition(): Set<string> {
  const acts = Object.values(passIndustries.acts).flatMap((act) => [
    ...('effects' in act ? act.effects : []),
    ...('otherwise' in act ? act.otherwise : []),
  ]);
  const timers = Object.values(passIndustries.timers).flatMap(({ fires }) =>
    'effects' in fires ? fires.effects : [],
  );
  return new Set([...acts, ...timers]);
}

describe('the catalogue of effects', () => {
  it('knows every effect that the definition names', () => {
    expect(
      [...namedInDefinition()].filter((name) => !(EFFECT_NAMES as readonly string[]).includes(name)),
    ).toEqual([]);
  });

  it('knows every message about needs and offers', () => {
    expect(OFFER_MESSAGES.filter((name) => !(EFFECT_NAMES as readonly string[]).includes(name))).toEqual([]);
  });

  it('holds no effect about a journey that nobody asks for', () => {
    const aboutJourneys = EFFECT_NAMES.filter((name) => EFFECTS[name].kind !== 'tell_offer');
    const asked = new Set([...namedInDefinition(), ...ASKED_ELSEWHERE]);
    expect(aboutJourneys.filter((name) => !asked.has(name))).toEqual([]);
  });

  it('lets a link answer only acts that a candidate may make', () => {
    const acts: Readonly<Record<string, { readonly by: readonly string[] }>> = passIndustries.acts;
    const linked = EFFECT_NAMES.flatMap((name) => {
      const effect = EFFECTS[name];
      return effect.kind === 'tell_person' ? effect.links : [];
    });
    expect(linked.length).toBeGreaterThan(0);
    for (const act of linked.filter((name) => name !== CHOOSE_OFFERS)) {
      expect(acts[act]?.by).toContain('candidate');
    }
  });

  it('asks for a link in states from which its acts can be made', () => {
    const acts: Readonly<Record<string, { readonly from: readonly string[] }>> = passIndustries.acts;
    for (const name of EFFECT_NAMES) {
      const effect = EFFECTS[name];
      if (effect.kind !== 'tell_person' || effect.links.length === 0) continue;
      const reachable = effect.links.flatMap((act) =>
        act === CHOOSE_OFFERS ? ['choosing'] : (acts[act]?.from ?? []),
      );
      expect(effect.while).not.toBeNull();
      expect(effect.while?.some((state) => reachable.includes(state))).toBe(true);
    }
  });
});
