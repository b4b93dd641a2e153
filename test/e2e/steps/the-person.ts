import type { ProductSuite } from '../../environment/product-suite';
import { PHONE, Visitor } from './visitor';

/** A person without account: a telephone, and the links of the messages they receive. */
export class PersonByLink {
  /** Links already opened: an older message is not taken for the one that is awaited. */
  private readonly opened: string[] = [];

  private constructor(
    readonly phone: Visitor,
    private readonly suite: ProductSuite,
    private readonly email: string,
  ) {}

  /** @param email address at which the person reads their messages */
  static async withPhone(suite: ProductSuite, email: string): Promise<PersonByLink> {
    return new PersonByLink(await Visitor.arrive(suite, PHONE), suite, email);
  }

  /** Opens the link of the newest message that holds these words, waited for. */
  async opensMessage(words: string): Promise<void> {
    const fresh = ['$', ...this.opened].join('|');
    const pattern = new RegExp(`${words}[^]*/p/(?!${fresh})[\\w-]{20,}`);
    const { text } = await this.suite.mail(this.email, pattern);
    const [, token = ''] = /\/p\/([\w-]{20,})/.exec(text) ?? [];
    this.opened.push(token);
    await this.phone.open(`/p/${token}`);
    await this.phone.arrivesAt(/voici votre prochaine étape/);
  }

  /** Waits for a message that holds these words. */
  async receives(words: string): Promise<void> {
    await this.suite.mail(this.email, words);
  }

  /** Gives an answer, and reads what the page says of it. */
  async answers(button: string, said: string): Promise<void> {
    await this.phone.press(button);
    await this.phone.reads(said, this.phone.page.getByRole('status'));
  }
}
