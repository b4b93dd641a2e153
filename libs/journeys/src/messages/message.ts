import type { CalendarDate, Instant } from '@passerelle/kernel';

/** What messages speak of. A message names the topics it needs; where one is gone, the message is no longer true and is not sent. */
export interface MessageTopics {
  readonly event: {
    readonly startsAt: Instant;
    readonly endsAt: Instant;
    readonly place: string;
    readonly address: string;
    /** The person has said that they come. */
    readonly confirmed: boolean;
  };
  readonly poe: {
    readonly startsOn: CalendarDate;
    readonly endsOn: CalendarDate;
    readonly place: string;
    readonly weeks: number;
  };
  /** Offers that a person may choose now. */
  readonly offers: readonly { readonly title: string; readonly company: string }[];
  /** The offer that the effect is about: the agreed one, or the one its subject names. */
  readonly offer: { readonly title: string; readonly company: string };
  readonly contract: {
    readonly startsOn: CalendarDate;
    readonly endsOn: CalendarDate;
    readonly jobTitle: string;
    readonly company: string;
  };
  readonly exit: {
    readonly outcome: string;
    readonly happenedOn: CalendarDate;
    readonly company: string | null;
  };
  /** The act that the effect follows, as the journal keeps it. */
  readonly act: {
    /** Name of who did it, or "Le système". */
    readonly by: string;
    /** The engine made it by itself: a session was cancelled, a delay ran out. */
    readonly bySystem: boolean;
    /** Values of the act by input name; words that were erased are missing. */
    readonly values: Readonly<Record<string, string>>;
  };
}
export type MessageTopic = keyof MessageTopics;

/** What every message knows. */
export interface MessageGround {
  readonly person: {
    readonly firstName: string;
    readonly fullName: string;
    /** First name and initial: all that a company reads before the person is assigned to it. */
    readonly shortName: string;
  };
  readonly group: { readonly name: string; readonly shortName: string; readonly phone: string | null };
  readonly programme: string;
  /** Who follows the person at this moment. */
  readonly guide: { readonly name: string; readonly organisation: string; readonly phone: string | null };
  readonly now: Instant;
}

export type MessageContext<T extends MessageTopic> = MessageGround & Pick<MessageTopics, T>;

/** A message, with the topics it needs: it cannot name a variable that is not loaded. */
export interface MessageTemplate<Text> {
  readonly topics: readonly MessageTopic[];
  readonly write: (context: MessageContext<MessageTopic>) => Text;
}

/** Makes a template; the compiler refuses a variable of a topic that the template does not ask for. */
export function template<Text, T extends MessageTopic = never>(
  topics: readonly T[],
  write: (context: MessageContext<T>) => Text,
): MessageTemplate<Text> {
  return { topics, write };
}

/** For the person: short sentences, one idea a line, the date first. */
export interface PersonText {
  readonly subject: string;
  readonly lines: readonly string[];
}

/** For a guide or a company: what happened, why where it may be said, and what is expected from whom by when. */
export interface GuideText {
  readonly subject: string;
  readonly what: string;
  readonly why?: string | null;
  /** Free words somebody wrote: shown in the product, never in a mail. */
  readonly words?: string | null;
  readonly next: string;
}

/** Lines of a guide's text in reading order, as the product shows them or as a mail may carry them. */
export function linesOf(text: GuideText, place: 'product' | 'mail'): readonly string[] {
  const words =
    text.words &&
    (place === 'product'
      ? `«\u00a0${text.words.trim()}\u00a0»`
      : 'Les mots écrits sont à lire dans Passerelle.');
  return [text.what, text.why, words, text.next].flatMap((line) => (line ? [line] : []));
}
