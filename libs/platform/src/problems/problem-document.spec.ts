import { NotFoundException } from '@nestjs/common';
import { fieldError, invalidFields, PROBLEMS, problem } from '@passerelle/kernel';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  validateSync,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate, IsMoney, IsSiret } from '../http/field-rules';
import { versionIn } from '../http/if-match';
import { fieldErrors } from './field-errors';
import { problemDocument } from './problem-document';
import { statusOf } from './problem-status';
import { translateError } from './translate-error';

describe('a problem document', () => {
  it('names what is wrong, why, what to do, and each field', () => {
    const document = problemDocument(invalidFields([fieldError('/startsOn', 'not_a_date')]), 'trace-1');
    expect(document).toMatchObject({
      type: '/problems/invalid_input',
      status: 400,
      code: 'invalid_input',
      trace: 'trace-1',
    });
    expect(document.errors).toEqual([
      { pointer: '/startsOn', code: 'not_a_date', detail: expect.stringContaining('AAAA-MM-JJ') },
    ]);
  });

  it('gives each problem of the catalogue a status of refusal or failure', () => {
    for (const [code, { kind }] of Object.entries(PROBLEMS))
      expect([code, statusOf(code as keyof typeof PROBLEMS, kind) >= 400]).toEqual([code, true]);
    expect(statusOf('unexpected', 'unavailable')).toBe(500);
    expect(statusOf('not_signed_in', 'forbidden')).toBe(401);
    expect(statusOf('stale_version', 'conflict')).toBe(412);
  });
});

describe('an error', () => {
  const postgres = (code: string, constraint?: string): Error =>
    Object.assign(new Error('refused'), { code, constraint });

  it('of the domain is answered as it is', () => {
    const error = problem('stale_version');
    expect(translateError(error)).toBe(error);
  });

  it.each([
    [postgres('23505', 'member_companies_siret'), 'company_already_member'],
    [postgres('23505', 'some_other_key'), 'already_exists'],
    [postgres('23P01', 'no_overlap'), 'already_exists'],
    [postgres('55P03'), 'request_in_progress'],
    [postgres('57P01'), 'unavailable'],
    [postgres('53300'), 'unavailable'],
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'unavailable'],
    [new NotFoundException(), 'not_found'],
  ])('that has words of its own gets them (%#)', (error, code) => {
    expect(translateError(error)?.code).toBe(code);
  });

  it.each([
    postgres('23502'),
    postgres('23503'),
    postgres('22P02'),
    postgres('42703'),
    new TypeError('x'),
    'text',
    null,
  ])('that is a fault of ours is not dressed up as one of the person’s (%#)', (error) => {
    expect(translateError(error)).toBeNull();
  });
});

class Line {
  @IsInt()
  @Min(1)
  @Max(9)
  readonly seats!: number;
}

class Form {
  @IsString()
  @MinLength(3)
  @MaxLength(5)
  readonly name!: string;
  @IsIn(['a', 'b'])
  readonly kind!: string;
  @IsCalendarDate()
  readonly day!: string;
  @IsMoney()
  readonly pay!: string;
  @IsOptional()
  @IsSiret()
  readonly siret?: string;
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Line)
  readonly lines!: Line[];
}

describe('the fields to correct', () => {
  const refused = (values: object): Record<string, string> => {
    const form = Object.assign(
      new Form(),
      { name: 'abcd', kind: 'a', day: '2026-01-31', pay: '10.50', lines: [] },
      values,
    );
    const errors = fieldErrors(validateSync(form, { whitelist: true, forbidNonWhitelisted: true }));
    return Object.fromEntries(errors.map(({ pointer, message }) => [pointer, message]));
  };

  it('are none in a good form', () => {
    expect(refused({ siret: '35600000000048' })).toEqual({});
  });

  it.each([
    [{ name: 'ab' }, '/name', 'au moins 3'],
    [{ name: 'abcdef' }, '/name', 'au plus 5'],
    [{ name: 12 }, '/name', 'un texte'],
    [{ name: undefined }, '/name', 'nécessaire'],
    [{ kind: 'c' }, '/kind', 'a, b'],
    [{ day: '2026-02-30' }, '/day', 'AAAA-MM-JJ'],
    [{ pay: '10,50' }, '/pay', 'deux décimales'],
    [{ siret: '12345678901234' }, '/siret', 'SIRET'],
    [{ other: 1 }, '/other', 'n’existe pas'],
    [{ 'a/b~c': 1 }, '/a~1b~0c', 'n’existe pas'],
    [{ lines: 'no' }, '/lines', 'liste'],
  ])('%j name their pointer and what to do', (values, pointer, words) => {
    expect(refused(values)).toEqual({ [pointer]: expect.stringContaining(words) });
  });

  it('are found inside lists', () => {
    const lines = [Object.assign(new Line(), { seats: 2 }), Object.assign(new Line(), { seats: 0 })];
    expect(refused({ lines })).toEqual({ '/lines/1/seats': expect.stringContaining('1') });
  });
});

describe('the version of a change', () => {
  it.each([
    ['"7"', 7],
    ['W/"12"', 12],
    ['3', 3],
  ])('is read from %s', (header, version) => {
    expect(versionIn(header)).toBe(version);
  });

  it.each([undefined, '', '*', '"x"', '"1", "2"'])('is missing from %s', (header) => {
    expect(() => versionIn(header)).toThrow(expect.objectContaining({ code: 'version_missing' }));
  });
});
