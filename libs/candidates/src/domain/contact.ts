import {
  fieldError,
  phoneNumber,
  receivesTextMessages,
  type ContactChannel,
  type FieldError,
} from '@passerelle/kernel';

/** How a person can be reached, as typed. */
export interface TypedContact {
  readonly contactChannel: ContactChannel;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly thirdPartyName?: string | null;
  readonly thirdPartyPhone?: string | null;
}

/** The same in its written forms: numbers with their country, empty fields as null. */
export interface Contact {
  readonly contactChannel: ContactChannel;
  readonly phone: string | null;
  readonly email: string | null;
  readonly thirdPartyName: string | null;
  readonly thirdPartyPhone: string | null;
}

/** Puts a contact in its written forms, and says which fields keep the chosen channel from working. */
export function readContact(typed: TypedContact): { contact: Contact; problems: FieldError[] } {
  const problems: FieldError[] = [];
  const phone = readPhone(typed.phone, '/phone', problems);
  const thirdPartyPhone = readPhone(typed.thirdPartyPhone, '/thirdPartyPhone', problems);
  const contact: Contact = {
    contactChannel: typed.contactChannel,
    phone,
    email: textOf(typed.email)?.toLowerCase() ?? null,
    thirdPartyName: textOf(typed.thirdPartyName),
    thirdPartyPhone,
  };
  if (problems.length === 0) problems.push(...channelProblems(contact));
  return { contact, problems };
}

/**
 * What keeps the chosen channel from working. A person is always reached somehow: by phone, message or mail, or through
 * somebody who passes messages on; "none" is for a channel found broken later, never for a new person.
 */
function channelProblems(contact: Contact): FieldError[] {
  switch (contact.contactChannel) {
    case 'phone':
      return contact.phone ? [] : [fieldError('/phone', 'required')];
    case 'sms':
      if (!contact.phone) return [fieldError('/phone', 'required')];
      return receivesTextMessages(contact.phone)
        ? []
        : [fieldError('/phone', 'inconsistent', { other: 'contactChannel' })];
    case 'email':
      return contact.email ? [] : [fieldError('/email', 'required')];
    case 'third_party':
      return [
        ...(contact.thirdPartyName ? [] : [fieldError('/thirdPartyName', 'required')]),
        ...(contact.thirdPartyPhone ? [] : [fieldError('/thirdPartyPhone', 'required')]),
      ];
    case 'none':
      return [];
  }
}

function readPhone(typed: string | null | undefined, pointer: string, problems: FieldError[]): string | null {
  const text = textOf(typed);
  if (!text) return null;
  const phone = phoneNumber(text);
  if (!phone) problems.push(fieldError(pointer, 'not_a_phone'));
  return phone;
}

function textOf(typed: string | null | undefined): string | null {
  return typed?.trim() ? typed.trim() : null;
}
