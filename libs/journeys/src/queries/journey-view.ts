import {
  JOURNEY_ACT_LABELS,
  JOURNEY_ACTS,
  JOURNEY_STATE_LABELS,
  problem,
  problemDetail,
  ROLE_LABELS,
  TIMER_LABELS,
  TIMER_NAMES,
  type HumanRole,
  type JourneyState,
} from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import {
  actsFromHere,
  possibleActs,
  stateOf,
  type PossibleAct,
  type WorkflowDefinition,
} from '@passerelle/workflow';
import { mayApproach, seesInitialOnly } from '../domain/journey-access';
import { snapshotOf, type Journey } from '../engine/journey';
import type { Machinery } from '../engine/machinery';
import { readFacts } from '../engine/read-facts';
import { readJourneys, readNow } from '../engine/read-journeys';
import { INPUTS } from '../inputs/catalogue';
import type { InputDefinition } from '../inputs/input-definition';
import { readTies } from './journey-ties';

/** A field an act asks for, as the page draws it. */
export interface ActField extends Omit<InputDefinition, 'words'> {
  readonly name: string;
  readonly required: boolean;
}

/** An act that stands open to the reader, or that something still prevents. */
export interface ActView {
  readonly act: string;
  readonly label: string;
  readonly consequence: string;
  /** Why it cannot be made yet, in French; null when it can. */
  readonly notYet: string | null;
  readonly proposal: boolean;
  readonly fields: readonly ActField[];
}

export interface JourneyView {
  readonly id: string;
  readonly version: number;
  readonly candidateId: string;
  readonly programmeId: string;
  readonly programmeName: string;
  readonly groupName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly city: string | null;
  readonly state: string;
  readonly stateLabel: string;
  readonly phase: string | null;
  readonly onHold: boolean;
  readonly enteredAt: string;
  readonly definitionVersion: number;
  readonly owner: string | null;
  readonly advisorName: string | null;
  readonly prescriberName: string | null;
  readonly referentName: string | null;
  readonly acts: readonly ActView[];
  /** What happens by itself, soonest first. */
  readonly next: readonly {
    readonly name: string;
    readonly label: string;
    readonly dueAt: string;
    readonly paused: boolean;
  }[];
}

interface NamesRow {
  first_name: string;
  last_name: string;
  city: string | null;
  programme_name: string;
  group_name: string;
  advisor_name: string | null;
  prescriber_name: string | null;
  referent_name: string | null;
}

/** A journey the actor may approach. @throws DomainError not_found */
export async function approachJourney(tx: Tx, actor: Actor, journeyId: string): Promise<Journey> {
  const journey = (await readJourneys(tx, [journeyId], 'free')).get(journeyId);
  if (!journey || !mayApproach(actor, journeyId, await readTies(tx, actor, journey)))
    throw problem('not_found');
  return journey;
}

/** One journey as its reader may see it: where it stands, what they can do and why not the rest, what comes by itself. */
export async function readJourneyView(
  tx: Tx,
  machinery: Machinery,
  actor: Actor,
  journeyId: string,
): Promise<JourneyView> {
  const journey = await approachJourney(tx, actor, journeyId);
  const definition = machinery.definitions.get(journey.definition, journey.definitionVersion);
  const [names]: NamesRow[] = await tx.query(
    `SELECT c.first_name, c.last_name, c.city, p.name AS programme_name, g.name AS group_name, a.full_name AS advisor_name,
            s.name AS prescriber_name, r.full_name AS referent_name
     FROM journeys j
     JOIN candidates c ON c.id = j.candidate_id JOIN programmes p ON p.id = j.programme_id
     JOIN employer_groups g ON g.id = j.group_id
     LEFT JOIN users a ON a.id = j.advisor_id LEFT JOIN prescribers s ON s.id = j.prescriber_id
     LEFT JOIN users r ON r.id = j.referent_id
     WHERE j.id = $1`,
    [journeyId],
  );
  if (!names) throw problem('not_found');
  const state = stateOf(definition, journey.state);
  const minimal = seesInitialOnly(actor, state.phase);
  return {
    id: journey.id,
    version: journey.version,
    candidateId: journey.candidateId,
    programmeId: journey.programmeId,
    programmeName: names.programme_name,
    groupName: names.group_name,
    firstName: names.first_name,
    lastName: minimal ? `${names.last_name.slice(0, 1)}.` : names.last_name,
    city: minimal ? null : names.city,
    state: journey.state,
    stateLabel: JOURNEY_STATE_LABELS[journey.state as JourneyState],
    phase: state.phase,
    onHold: journey.onHold,
    enteredAt: journey.enteredAt,
    definitionVersion: journey.definitionVersion,
    owner: state.owner ? ROLE_LABELS[state.owner as HumanRole].plural : null,
    advisorName: names.advisor_name,
    prescriberName: names.prescriber_name,
    referentName: names.referent_name,
    acts: await readActs(tx, machinery, actor, journey),
    next: await readNext(tx, journeyId),
  };
}

async function readActs(tx: Tx, machinery: Machinery, actor: Actor, journey: Journey): Promise<ActView[]> {
  return (await readActsOf(tx, machinery, actor, [journey])).get(journey.id) ?? [];
}

/** What the actor can do now with each journey and why not the rest, by journey id; what is read is read for all at once. */
export async function readActsOf(
  tx: Tx,
  machinery: Machinery,
  actor: Actor,
  journeys: readonly Journey[],
): Promise<ReadonlyMap<string, ActView[]>> {
  const now = await readNow(tx);
  const definitionOf = (journey: Journey): WorkflowDefinition =>
    machinery.definitions.get(journey.definition, journey.definitionVersion);
  const asked = journeys.flatMap((journey) =>
    actsFromHere(definitionOf(journey), snapshotOf(journey), actor.role).map((act) => ({
      journey,
      act,
      input: {},
      actor,
    })),
  );
  const facts = await readFacts(tx, machinery, asked, now);
  return new Map(
    journeys.map((journey) => [
      journey.id,
      possibleActs(
        definitionOf(journey),
        snapshotOf(journey),
        actor.role,
        facts.get(journey.id) ?? { dates: {}, subjects: {} },
        machinery.guards,
        now,
      )
        .filter(({ act }) => !actor.link || actor.link.acts.includes(act))
        .map(viewOf),
    ]),
  );
}

function viewOf(possible: PossibleAct): ActView {
  const known = JOURNEY_ACTS.find((each) => each === possible.act);
  const label = known ? JOURNEY_ACT_LABELS[known] : { button: possible.act, consequence: '' };
  const refused = possible.refusal;
  return {
    act: possible.act,
    label: possible.proposal ? `Proposer : ${label.button}` : label.button,
    consequence: label.consequence,
    notYet: refused ? problemDetail(refused.code, refused.params) : null,
    proposal: possible.proposal,
    fields: [...fieldsOf(possible.needs, true), ...fieldsOf(possible.may, false)],
  };
}

function fieldsOf(names: readonly string[], required: boolean): ActField[] {
  return names.flatMap((name) => {
    const input = INPUTS[name];
    if (!input) return [];
    const { words: _words, ...shown } = input;
    return [{ name, required, ...shown }];
  });
}

async function readNext(tx: Tx, journeyId: string): Promise<JourneyView['next']> {
  const rows: { name: string; due_at: Date; paused_at: Date | null }[] = await tx.query(
    'SELECT name, due_at, paused_at FROM timers WHERE journey_id = $1 AND dead_at IS NULL ORDER BY due_at LIMIT 10',
    [journeyId],
  );
  return rows.map(({ name, due_at, paused_at }) => {
    const known = TIMER_NAMES.find((each) => each === name);
    return {
      name,
      label: known ? TIMER_LABELS[known] : name,
      dueAt: due_at.toISOString(),
      paused: paused_at !== null,
    };
  });
}
