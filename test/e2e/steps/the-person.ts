import type { ProductSuite } from '../../environment/product-suite';
import { PHONE, Visitor } from './visitor';

/** A person without account: a telephone, and the links of the messages they receive. */
export class PersonByLink {
  private constructor(
    readonly phone: Visitor,
    private readonly suite: ProductSuite,
    private readonly email: string,
  ) {}

  /** @param email address at which the person reads their messages */
  static async withPhone(suite: ProductSuite, email: string): Promise<PersonByLink> {
    return new PersonByLink(await Visitor.arrive(suite, PHONE), suite, email);
  }

  /** Opens the link of the newest message that holds these words. */
  async opensMessage(words: string): Promise<void> {
    const pattern = new RegExp(`${words}[\\s\\S]*/p/[\\w-]{20,}`);
    const { text } = await this.suite.mail(this.email, pattern);
    const [link] = /https?:\/\/\S+\/p\/[\w-]{20,}/.exec(text) ?? [];
    await this.phone.open(link ?? '');
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
