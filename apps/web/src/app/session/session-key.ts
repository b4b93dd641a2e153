/** Where the cache of the page keeps the session: null once nobody is signed in. */
export const sessionKey = ['session'] as const;
