import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { loadConfig } from '@passerelle/platform';
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
      'Le parcours Pass Industries des GEIQ : programmes, offres, personnes, parcours, contrats, suites.',
    )
    .setVersion('1')
    .build();
  const document = SwaggerModule.createDocument(app, about, {
    operationIdFactory: (_controller, method) => method,
  });
  await app.close();
  return document;
}
