/** True when the living style sheet (/planche) is part of the build. Set in vite.config.ts. */
declare const __PLANCHE__: boolean;
