/** What a company wrote, and the offer that the group made of it. */
export interface DemoNeed {
  readonly key: string;
  readonly company: string;
  readonly title: string;
  /** The company's own words. */
  readonly body: string;
  readonly seats: number;
  readonly hours: string;
  readonly pay: string;
  readonly constraints: string;
  readonly ambassador: string;
  readonly offer: {
    readonly title: string;
    readonly body: string;
    readonly skills: readonly string[];
    readonly conditions: string;
  };
}
