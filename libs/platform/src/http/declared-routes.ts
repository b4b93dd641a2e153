import { Injectable, RequestMethod, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import { AccessPolicy } from './access';
import { OWN_REPETITION } from './request-key';
import { opennessOf, type Openness } from './requires';

/** One route of the API and what it says of itself. */
export interface DeclaredRoute extends Openness {
  readonly controller: string;
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** Why it sees to repeated requests itself. */
  readonly ownRepetition: string | null;
}

/** Reads every route of the application, and refuses to start when one does not say whom it is open to. */
@Injectable()
export class DeclaredRoutes implements OnModuleInit {
  constructor(
    private readonly modules: ModulesContainer,
    private readonly policy: AccessPolicy,
  ) {}

  onModuleInit(): void {
    const faults = this.list().flatMap((route) => faultsOf(route, this.policy));
    if (faults.length > 0) throw new Error(`Routes that cannot be served:\n${faults.join('\n')}`);
  }

  list(): DeclaredRoute[] {
    const controllers = [...this.modules.values()].flatMap((module) => [...module.controllers.values()]);
    return controllers.flatMap(({ metatype }) => (typeof metatype === 'function' ? routesOf(metatype) : []));
  }
}

/** What is wrong with a route's declaration; empty when it may be served. */
export function faultsOf(route: DeclaredRoute, policy: Pick<AccessPolicy, 'knows'>): string[] {
  const name = `${route.controller}.${route.name} (${route.method} ${route.path})`;
  const { permission, publicReason } = route;
  if (permission === null && publicReason === null) return [`${name} says neither @Requires nor @Public`];
  if (permission !== null && publicReason !== null) return [`${name} says both @Requires and @Public`];
  if (permission !== null && !policy.knows(permission))
    return [`${name} requires ${permission}, which the matrix does not have`];
  if (publicReason !== null && publicReason.trim().length < 10) return [`${name} is public without a reason`];
  if (publicReason !== null && route.method === 'POST' && route.ownRepetition === null)
    return [`${name} is a public POST: without a sender it must see to repetition itself`];
  return [];
}

function routesOf(controller: { readonly name: string; readonly prototype: object }): DeclaredRoute[] {
  const prefix = textOf(Reflect.getMetadata(PATH_METADATA, controller));
  const prototype = controller.prototype;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
    if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
    const ownRepetition: unknown =
      Reflect.getMetadata(OWN_REPETITION, handler) ?? Reflect.getMetadata(OWN_REPETITION, controller);
    return [
      {
        controller: controller.name,
        name,
        method: RequestMethod[Number(Reflect.getMetadata(METHOD_METADATA, handler))] ?? 'GET',
        path: [prefix, textOf(Reflect.getMetadata(PATH_METADATA, handler))]
          .filter((part) => part !== '' && part !== '/')
          .join('/'),
        ...opennessOf(handler, controller),
        ownRepetition: typeof ownRepetition === 'string' ? ownRepetition : null,
      },
    ];
  });
}

function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.replace(/^\/+|\/+$/g, '') : '';
}
