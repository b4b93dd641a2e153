import type { OfferVersion } from '../../data/offers';
import { changedSentences, lastApproved } from './changed-sentences';

const version = (no: number, body: string, approved = false, softSkills = ['A']): OfferVersion => ({
  no,
  title: 'Fabriquer des flacons',
  body,
  softSkills,
  conditions: 'À Essômes. 12,31 € de l’heure.',
  writtenBy: 'Nadia Ferhat',
  writtenAt: '2026-11-18T09:00:00Z',
  companyApprovedBy: null,
  companyApprovedAt: approved ? '2026-11-19T09:00:00Z' : null,
  groupApprovedBy: null,
  groupApprovedAt: null,
});
const label = (code: string): string => `qualité ${code}`;

describe('what changed between two versions of an offer', () => {
  it('names the sentences taken out and brought in, and nothing that stayed', () => {
    const before = version(1, 'Vous réglez la machine. Vous portez 12 kg.');
    const after = version(2, 'Vous réglez la machine. Vous portez 8 kg.');
    expect(changedSentences(before, after, label)).toEqual([
      { kind: 'removed', part: 'Le travail', text: 'Vous portez 12 kg.' },
      { kind: 'added', part: 'Le travail', text: 'Vous portez 8 kg.' },
    ]);
  });

  it('names a soft skill by its words', () => {
    expect(changedSentences(version(1, 'a'), version(2, 'a', false, ['A', 'B']), label)).toEqual([
      { kind: 'added', part: 'Ce qui compte pour réussir ici', text: 'qualité B' },
    ]);
  });

  it('starts from the last version that the company approved, not from the one before', () => {
    expect(lastApproved([version(1, 'a', true), version(2, 'b'), version(3, 'c')])?.no).toBe(1);
    expect(lastApproved([version(1, 'a'), version(2, 'b', true)])).toBeUndefined();
  });
});
