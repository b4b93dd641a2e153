import helmet from 'helmet';

/**
 * Headers of every answer. The page brings its scripts, fonts and images itself; Mantine writes style attributes and one style
 * element, hence 'unsafe-inline' for styles only. Over plain http (a machine of one's own) browsers must not be told to use
 * https: neither upgrade-insecure-requests nor HSTS.
 * @param publicUrl address of the pages as people see it
 */
export function securityHeaders(publicUrl: string): ReturnType<typeof helmet> {
  const secure = publicUrl.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: secure && { maxAge: 31_536_000, includeSubDomains: false },
    // Addresses may hold the token of a link: no other site is told any.
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  });
}
