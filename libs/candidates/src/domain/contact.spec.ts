import { readContact, type TypedContact } from './contact';

const problemsOf = (typed: TypedContact): string[] =>
  readContact(typed).problems.map(({ pointer, code }) => `${pointer} ${code}`);

describe('how a person is reached', () => {
  it('is written in one form', () => {
    const { contact } = readContact({
      contactChannel: 'sms',
      phone: ' 06 12 34 56 78 ',
      email: ' Lea.Martin@Exemple.fr ',
      thirdPartyName: ' ',
    });
    expect(contact).toEqual({
      contactChannel: 'sms',
      phone: '+33612345678',
      email: 'lea.martin@exemple.fr',
      thirdPartyName: null,
      thirdPartyPhone: null,
    });
  });

  it.each<[string, TypedContact, string[]]>([
    ['a call without a number', { contactChannel: 'phone' }, ['/phone required']],
    ['a text message without a number', { contactChannel: 'sms' }, ['/phone required']],
    [
      'a text message to a landline',
      { contactChannel: 'sms', phone: '03 23 83 12 34' },
      ['/phone inconsistent'],
    ],
    ['a mail without an address', { contactChannel: 'email', phone: '0612345678' }, ['/email required']],
    [
      'a third party without a name',
      { contactChannel: 'third_party', thirdPartyPhone: '0323831234' },
      ['/thirdPartyName required'],
    ],
    [
      'a third party whom one cannot call',
      { contactChannel: 'third_party', thirdPartyName: 'Sa sœur' },
      ['/thirdPartyPhone required'],
    ],
    ['a number that is none', { contactChannel: 'phone', phone: '12' }, ['/phone not_a_phone']],
  ])('does not work by %s', (_case, typed, expected) => {
    expect(problemsOf(typed)).toEqual(expected);
  });

  it('works through somebody who passes messages on', () => {
    expect(
      problemsOf({ contactChannel: 'third_party', thirdPartyName: 'Sa sœur', thirdPartyPhone: '0323831234' }),
    ).toEqual([]);
  });
});
