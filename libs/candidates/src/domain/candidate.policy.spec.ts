import { HUMAN_ROLES } from '@passerelle/kernel';
import { BLOCKS, openBlocks, TIES } from './candidate.policy';

const blocks = (...of: Parameters<typeof openBlocks>): string[] | null => {
  const open = openBlocks(...of);
  return open && [...open];
};

describe('the parts of a person’s file', () => {
  it('are all open to those who guide the person', () => {
    for (const [role, tie] of [
      ['coordinator', 'group'],
      ['referent', 'group'],
      ['advisor', 'followed'],
      ['candidate', 'self'],
    ] as const)
      expect(blocks(role, tie)).toEqual([...BLOCKS]);
  });

  it('leave difficulties and what is done about them out of the director’s sight', () => {
    expect(blocks('director', 'group')).toEqual(['identity', 'contact', 'consents', 'actions']);
  });

  it('open to companies and trainers by what ties them to the person, and no further', () => {
    expect(blocks('employer', 'assigned')).toEqual(['identity']);
    expect(blocks('employer', 'choosing')).toEqual([]);
    expect(blocks('tutor', 'assigned')).toEqual(['identity', 'contact']);
    expect(blocks('trainer', 'taught')).toEqual(['identity', 'contact']);
    expect(blocks('ambassador', 'met')).toEqual([]);
  });

  it('never open barriers, plan or agreements to companies, ambassadors, trainers, funders or the operator', () => {
    for (const role of ['employer', 'ambassador', 'tutor', 'trainer', 'funder', 'platform_admin'] as const)
      for (const tie of TIES) {
        const open = openBlocks(role, tie);
        for (const block of ['barriers', 'plan', 'consents'] as const)
          expect(open?.has(block) ?? false).toBe(false);
      }
  });

  it('open by a tie of another’s to nobody', () => {
    for (const role of HUMAN_ROLES) if (role !== 'candidate') expect(openBlocks(role, 'self')).toBeNull();
    expect(openBlocks('advisor', 'group')).toBeNull();
    expect(openBlocks('employer', 'group')).toBeNull();
    expect(openBlocks('funder', 'group')).toBeNull();
    expect(openBlocks('system', 'group')).toBeNull();
  });
});
