import { isId, newId } from './ids';

describe('newId', () => {
  afterEach(() => jest.restoreAllMocks());

  it('makes UUIDs of version 7 that carry the millisecond of their making', () => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2100-01-02T03:04:05.678Z'));
    const id = newId();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.parse('2100-01-02T03:04:05.678Z'));
  });

  it('sorts ids in the order they were made, far beyond what one millisecond has room for', () => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2100-02-01T00:00:00Z'));
    const ids = Array.from({ length: 20_000 }, () => newId());
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });

  it('goes on sorting when the clock of the machine steps back', () => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2100-03-01T00:00:00Z'));
    const before = newId();
    clock.mockReturnValue(Date.parse('2100-02-28T00:00:00Z'));
    expect(newId() > before).toBe(true);
  });
});

describe('isId', () => {
  it('knows a UUID of any version and refuses anything else', () => {
    expect(isId(newId())).toBe(true);
    expect(isId('3F2504E0-4F89-41D3-9A0C-0305E82C3301')).toBe(true);
    expect(isId('')).toBe(false);
    expect(isId(`${newId()} `)).toBe(false);
    expect(isId('1; drop table candidates')).toBe(false);
  });
});
