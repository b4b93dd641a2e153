import type { OfferVersion } from '../../data/offers';
import { lastApproved } from './last-approved';

const version = (no: number, approved = false): OfferVersion => ({
  no,
  title: 'Fabriquer des flacons',
  body: 'Vous réglez la machine.',
  softSkills: [],
  conditions: 'À Essômes.',
  writtenBy: 'Nadia Ferhat',
  writtenAt: '2026-11-18T09:00:00Z',
  companyApprovedBy: null,
  companyApprovedAt: approved ? '2026-11-19T09:00:00Z' : null,
  groupApprovedBy: null,
  groupApprovedAt: null,
  waiver: null,
  sentences: [],
});

describe('what a company compares a version with', () => {
  it('is the last one that it approved, not the one before', () => {
    expect(lastApproved([version(1, true), version(2), version(3)])?.no).toBe(1);
    expect(lastApproved([version(1), version(2, true)])).toBeUndefined();
  });
});
