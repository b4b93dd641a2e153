/** What a process of Passerelle needs to know before it starts; read once, frozen. */
export interface Config {
  readonly database: {
    /** Login of this process: passerelle_app for the API, passerelle_worker for the worker. */
    readonly url: string;
    /** Login that may shift app_now(); null outside the demonstration and the tests. */
    readonly demoUrl: string | null;
  };
  readonly queue: QueueConfig;
  readonly http: {
    readonly host: string;
    /** 0 lets the system choose. */
    readonly port: number;
    /** Address of the pages as people see it, without a final slash: links in messages, passkeys, cookies. */
    readonly publicUrl: string;
  };
  readonly mail: {
    /** null: messages are kept in the database and shown to the demonstration, none leaves. */
    readonly smtpUrl: string | null;
    readonly from: string;
  };
  /** Identity provider through which existing accounts may also sign in; null: no button. */
  readonly identityProvider: IdentityProviderConfig | null;
  /** Folder of what is kept as files: the outbox folder of mails where no server is configured. */
  readonly dataDirectory: string;
  /** Key from which sessions, links and keyed hashes derive; at least 32 bytes. */
  readonly secretKey: string;
  /** Demonstration: signs in without a second factor, and says so. Never on an address that others can reach. */
  readonly demo: boolean;
}

/** An OpenID Connect provider, such as ProConnect. */
export interface IdentityProviderConfig {
  /** As it publishes it: where its description is found, and what its tokens must say. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Its name on the button. */
  readonly name: string;
}

/** Which engine carries the jobs: the database itself, or Redis where QUEUE_URL names one. */
export type QueueConfig = { readonly kind: 'postgres' } | { readonly kind: 'redis'; readonly url: string };

/** What `npm start` and the commands read: either a server of one's own, or nothing at all (everything embedded). */
export interface LaunchConfig {
  readonly database: EmbeddedChoice | ServerChoice;
  readonly queue: QueueConfig;
  readonly http: { readonly host: string; readonly port: number | null; readonly publicUrl: string | null };
  readonly demo: boolean;
}

/** The embedded server, with the folder to keep its data in when one was asked for. */
export interface EmbeddedChoice {
  readonly kind: 'embedded';
  readonly directory: string | null;
}

/** A PostgreSQL server of one's own. */
export interface ServerChoice {
  readonly kind: 'server';
  /** Migrates; a superuser will do. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
  /** Passwords that migration gives to the logins it derived itself; null where the administrator named the login. */
  readonly derived: { readonly app: string | null; readonly worker: string | null };
  readonly secretKey: string;
}
