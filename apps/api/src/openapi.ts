import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { loadConfig, ProblemDocument } from '@passerelle/platform';
import { AppModule } from './app.module';
import { WITHOUT_PREFIX } from './page-routes';

/** Values that let the modules be read; in preview nothing is opened nor called. */
const PREVIEW = {
  DATABASE_URL: 'postgresql://apercu:apercu@127.0.0.1/apercu',
  SECRET_KEY: 'aperçu sans base ni secret, jamais utilisé',
};

/** The OpenAPI 3.1 document of the API, written from its controllers without a database. `operationId` = method name. */
export async function describeApi(): Promise<OpenAPIObject> {
  const app = await NestFactory.create(AppModule.forRoot(loadConfig(PREVIEW)), {
    preview: true,
    logger: false,
  });
  app.setGlobalPrefix('api', { exclude: [...WITHOUT_PREFIX] });
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Passerelle')
    .setDescription(
      'Le parcours Pass Industries des GEIQ : promotions, offres, personnes, parcours, contrats, suites.',
    )
    .setVersion('1')
    .build();
  const document = SwaggerModule.createDocument(app, about, {
    operationIdFactory: (_controller, method) => method,
    extraModels: [ProblemDocument],
  });
  await app.close();
  for (const operation of operationsOf(document)) {
    // What every route answers when it refuses, and no controller repeats.
    operation.responses['default'] = {
      description: 'Refus ou erreur (RFC 9457), en français.',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDocument' } } },
    };
  }
  refuseTwins(document);
  return document;
}

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

function operationsOf(document: OpenAPIObject): Operation[] {
  const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;
  return Object.values(document.paths).flatMap((item) => methods.flatMap((method) => item[method] ?? []));
}

/** Two routes with one operation id would be one function of the client. */
function refuseTwins(document: OpenAPIObject): void {
  const ids = operationsOf(document).map((operation) => operation.operationId);
  const twins = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twins.length > 0) throw new Error(`Two routes have the same operation id: ${twins.join(', ')}`);
}
